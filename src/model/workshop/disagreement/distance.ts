// How far apart estimates of one thing are: the gap between ranges that do not meet, and how little two choices share. Means
// over all pairs of two different voters; it does not know what was estimated.
import type { Interval } from '#model/interval.ts';

/** What holds of all pairs of two. */
export interface Pairs {
  readonly pairs: number;
  /** Pairs that share nothing: ranges that do not meet, choices without an option in common. */
  readonly apart: number;
  /** Mean over all pairs, 0 where there are none. */
  readonly mean: number;
}

const pairsOf = (count: number): number => (count < 2 ? 0 : (count * (count - 1)) / 2);

/**
 * Gaps between intervals: 0 where two of them meet, since both voters may then be right. Between exact numbers it is Gini's mean
 * difference. In n log n: whoever lies above a lower end is passed once.
 */
export function gapsBetween(intervals: readonly Interval[]): Pairs {
  const lows = intervals.map(({ low }) => low).toSorted((a, b) => a - b);
  const highs = intervals.map(({ high }) => high).toSorted((a, b) => a - b);
  let below = 0;
  let sum = 0;
  let apart = 0;
  // The sum of low − high over those below, kept from one low to the next: alike numbers never meet the dust of large sums.
  let reach = 0;
  let before = lows[0] ?? 0;
  for (const low of lows) {
    reach += below * (low - before);
    before = low;
    while (below < highs.length && (highs[below] ?? 0) < low) {
      reach += low - (highs[below] ?? 0);
      below += 1;
    }
    sum += reach;
    apart += below;
  }
  const pairs = pairsOf(intervals.length);
  return { pairs, apart, mean: pairs === 0 ? 0 : sum / pairs };
}

/** A set of options, with how many chose just these. */
export interface Chosen {
  readonly options: readonly string[];
  readonly count: number;
}

/** The same sets together, the commonest first and then by name; the options of each in the order of the alphabet. */
export function gatherSets(sets: readonly (readonly string[])[]): readonly Chosen[] {
  const known = new Map<string, { options: readonly string[]; count: number }>();
  for (const set of sets) {
    const options = [...new Set(set)].toSorted();
    const key = JSON.stringify(options);
    const found = known.get(key);
    if (found) found.count += 1;
    else known.set(key, { options, count: 1 });
  }
  const byName = (a: Chosen, b: Chosen): number => (JSON.stringify(a.options) < JSON.stringify(b.options) ? -1 : 1);
  return [...known.values()].toSorted((a, b) => b.count - a.count || byName(a, b));
}

/**
 * Jaccard 1901: the share of the options chosen by either that is not chosen by both, 0 the same, 1 nothing in common. Two
 * empty sets say the same thing and are 0 apart.
 */
export function jaccardDistance(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((option) => b.includes(option)).length;
  const either = a.length + b.length - shared;
  return either === 0 ? 0 : 1 - shared / either;
}

/** Jaccard distances of all pairs, set by set and not voter by voter. */
export function setsApart(sets: readonly Chosen[]): Pairs {
  const voters = sets.reduce((sum, { count }) => sum + count, 0);
  let sum = 0;
  let apart = 0;
  sets.forEach((a, at) => {
    for (const b of sets.slice(at + 1)) {
      const distance = jaccardDistance(a.options, b.options);
      sum += distance * a.count * b.count;
      if (distance === 1) apart += a.count * b.count;
    }
  });
  const pairs = pairsOf(voters);
  return { pairs, apart, mean: pairs === 0 ? 0 : sum / pairs };
}
