// A pure function of numbers, with its last results: the same pool is asked for again and again while other answers change.
// Holds a fixed number of results, and forgets them all when it is full.

/** Results kept; a report asks for a few hundred. */
const MOST_KEPT = 2000;

/** By the first number, then by the second, and so on: numbers are found faster than the texts that would name them. */
type Shelf<Result> = Map<number, Shelf<Result> | { readonly result: Result }>;

/** Of functions whose arguments have always the same names in the same order. */
export function remembered<Input extends object, Result>(work: (input: Input) => Result): (input: Input) => Result {
  let known: Shelf<Result> = new Map();
  let kept = 0;
  return (input) => {
    const numbers: readonly number[] = Object.values(input);
    const last = numbers.length - 1;
    let shelf = known;
    for (let at = 0; at < last; at++) {
      const number = numbers[at] ?? Number.NaN;
      let next = shelf.get(number);
      if (!(next instanceof Map)) {
        next = new Map();
        shelf.set(number, next);
      }
      shelf = next;
    }
    const number = numbers[last] ?? Number.NaN;
    const found = shelf.get(number);
    if (found && 'result' in found) return found.result;
    const result = work(input);
    if (kept >= MOST_KEPT) {
      known = new Map();
      kept = 0;
      return result;
    }
    shelf.set(number, { result });
    kept += 1;
    return result;
  };
}
