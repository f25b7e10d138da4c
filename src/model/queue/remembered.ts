// A pure function of numbers, with its last results: the same pool is asked for again and again while other answers change.
// Holds a fixed number of results, and forgets them all when it is full.

/** Results kept; a report asks for a few hundred. */
const MOST_KEPT = 2000;

export function remembered<Input extends object, Result>(work: (input: Input) => Result): (input: Input) => Result {
  const known = new Map<string, Result>();
  return (input) => {
    const key = Object.values(input).join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const made = work(input);
    known.set(key, made);
    return made;
  };
}
