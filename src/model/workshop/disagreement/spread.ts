// How numbers lie beside one another: ends, quartiles, mean, and how far two of them chosen at random lie apart. Takes a
// list of numbers in any order; it does not know what they measure.

export interface Spread {
  readonly count: number;
  readonly least: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly most: number;
  readonly mean: number;
  /** Gini's mean difference; absent where there are no two to compare. */
  readonly meanDifference?: number;
  /** Each number once, ascending, with how many have it. */
  readonly counts: readonly Counted[];
}

export interface Counted {
  readonly value: number;
  readonly count: number;
}

/** In the order of their size, so that sums are the same to the last bit whatever the order given. */
const ascending = (values: readonly number[]): readonly number[] => values.toSorted((a, b) => a - b);

/** Undefined where nothing is given. */
export function spreadOf(values: readonly number[]): Spread | undefined {
  const sorted = ascending(values);
  const [least] = sorted;
  const most = sorted.at(-1);
  if (least === undefined || most === undefined) return undefined;
  const apart = differenceOf(sorted);
  return {
    count: sorted.length,
    least,
    lowerQuartile: quantileOf(sorted, 1, 4),
    median: quantileOf(sorted, 1, 2),
    upperQuartile: quantileOf(sorted, 3, 4),
    most,
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    ...(apart !== undefined && { meanDifference: apart }),
    counts: countsOf(sorted),
  };
}

/**
 * The value below which `part` out of `parts` of the sorted numbers lie: definition 2 of Hyndman and Fan 1996, Sample
 * quantiles in statistical packages, American Statistician 50: the inverse of the empirical distribution, the middle of two
 * where it jumps. Of the usual nine it is the one that is the usual median, is made of whole and half tokens, and stays the
 * same when every number is given twice.
 */
function quantileOf(sorted: readonly number[], part: number, parts: number): number {
  const last = sorted.length - 1;
  const place = sorted.length * part;
  const at = Math.floor(place / parts);
  const above = sorted[Math.min(at, last)] ?? 0;
  return place % parts === 0 ? ((sorted[Math.max(0, at - 1)] ?? 0) + above) / 2 : above;
}

/**
 * Gini's mean difference: the mean of |x − y| over all pairs of two different members, without repetition (Gini 1912; Yitzhaki
 * 2003, Metron 61, formula by ranks). At or above 0, in the unit of the numbers; 0 where all are alike; undefined for fewer
 * than two. Given every number twice it is (2n − 2) / (2n − 1) of what it was, since the two copies agree with one another.
 */
export const meanDifference = (values: readonly number[]): number | undefined => differenceOf(ascending(values));

function differenceOf(sorted: readonly number[]): number | undefined {
  const count = sorted.length;
  if (count < 2) return undefined;
  const [least = 0] = sorted;
  // Measured from the least, so that numbers that are all alike differ by 0 and not by the dust of large sums.
  const sum = sorted.reduce((total, value, at) => total + (2 * at - count + 1) * (value - least), 0);
  return (2 * sum) / (count * (count - 1));
}

function countsOf(sorted: readonly number[]): readonly Counted[] {
  const counts: { value: number; count: number }[] = [];
  for (const value of sorted) {
    const last = counts.at(-1);
    if (last?.value === value) last.count += 1;
    else counts.push({ value, count: 1 });
  }
  return counts;
}
