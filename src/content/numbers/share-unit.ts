// The unit said at one end of a range goes for the other too: "1,2" to "1,5 milioni" begins at 1.2 million, and so does
// "2" to "3 giorni" at two days. Only where the two then stand in order: "900.000" to "1,2 milioni" stays as it is.

const WORDS_AFTER = /\d[\d.,' ]*?( ?\p{L}\D*)$/u;

/** What follows the number of a text: " milioni", " giorni", "k"; empty where nothing does. */
const unitOf = (text: string): string => WORDS_AFTER.exec(text.trim())?.[1] ?? '';

/**
 * The texts of the two ends, each with the unit it is to be read in. `amountOf` is the number a text stands for, in one
 * unit for all, or undefined where it is no single number.
 */
export function shareUnit(
  from: string,
  to: string,
  amountOf: (text: string) => number | undefined,
): readonly [from: string, to: string] {
  const [low, high] = [amountOf(from), amountOf(to)];
  if (low === undefined || high === undefined) return [from, to];
  if (unitOf(from) === '' && unitOf(to) !== '') {
    const shared = from.trim() + unitOf(to);
    const value = amountOf(shared);
    if (value !== undefined && value <= high) return [shared, to];
  }
  if (unitOf(to) === '' && unitOf(from) !== '' && high < low) {
    const shared = to.trim() + unitOf(from);
    const value = amountOf(shared);
    if (value !== undefined && value >= low) return [from, shared];
  }
  return [from, to];
}
