// The one way of writing a JSON value: keys in the order of their UTF-16 units, no blanks, numbers as ECMAScript writes
// them (RFC 8785). Two files that say the same become the same text; the order in which a file lists its answers does
// not survive, and means nothing.

/** Canonical text of a JSON value. Entries that are undefined are left out, as JSON itself does. */
export function canonicalJson(json: unknown): string {
  if (Array.isArray(json)) return `[${json.map(canonicalJson).join(',')}]`;
  if (typeof json !== 'object' || json === null) return JSON.stringify(json ?? null);
  const entries = Object.entries(json)
    .filter(([, entry]) => entry !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`).join(',')}}`;
}
