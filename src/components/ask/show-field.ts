// The way to a field that a link or an error names, and the order in which such fields stand on the page.

/** Opens what a field is folded into, and puts the focus there; a group passes it to its first control. */
export function showField(name: string): void {
  const found = document.getElementById(name);
  for (let fold = found?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  const control = found?.matches('fieldset') ? found.querySelector<HTMLElement>('input, select, textarea') : found;
  found?.scrollIntoView({ block: 'center' });
  (control ?? found)?.focus({ preventScroll: true });
}

/** Entries that name a field, in the order of the page; those of no field come last. */
export function inPageOrder<Entry extends readonly [name: string, ...rest: unknown[]]>(
  entries: readonly Entry[],
): readonly Entry[] {
  const placed = entries.map((entry) => ({ entry, found: document.getElementById(entry[0]) }));
  return placed
    .toSorted((a, b) => {
      if (!a.found || !b.found) return Number(!a.found) - Number(!b.found);
      return b.found.compareDocumentPosition(a.found) & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
    })
    .map(({ entry }) => entry);
}
