// Equality of two values of a file. The order of keys does not count, nor that of a list of options; that of the numbers
// of a band does.

export function areEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (a === 0 && b === 0)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) && Array.isArray(b)) return areEqualLists(a, b);
  if (Array.isArray(a) || Array.isArray(b)) return false;
  const [x, y] = [filled(a), filled(b)];
  return x.size === y.size && [...x].every(([key, value]) => y.has(key) && areEqual(value, y.get(key)));
}

/** A key without a value is no key. */
const filled = (value: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(value).filter(([, one]) => one !== undefined));

const areEqualLists = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => (typeof one === 'string' ? b.includes(one) : areEqual(one, b[at])));
