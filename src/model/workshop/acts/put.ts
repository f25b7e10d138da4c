// Small ways of changing what an engagement holds, so that an act that changes nothing gives back the same object: nothing is
// written then, and no other window is told.

/** The same with one field set; with `undefined` the field is left out. */
export function put<T extends object, K extends keyof T>(whole: T, key: K, value: T[K] | undefined): T {
  if (whole[key] === value) return whole;
  const { [key]: _, ...rest } = whole;
  return (value === undefined ? rest : { ...rest, [key]: value }) as unknown as T;
}

/** The same list where no element became another. */
export function each<T>(list: readonly T[], change: (one: T) => T): readonly T[] {
  const changed = list.map(change);
  return changed.every((one, i) => one === list[i]) ? list : changed;
}

/** What was typed as it is kept: no blanks around it, nothing where nothing is left. */
export const textOf = (typed: string): string | undefined => typed.trim() || undefined;

/** The first of `stem1`, `stem2`, … above every one there is: an id that was given once is not given again in this list. */
export function nextId(stem: string, taken: readonly string[]): string {
  const numbers = taken.map((id) => (id.startsWith(stem) ? Number(id.slice(stem.length)) : 0));
  return `${stem}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}
