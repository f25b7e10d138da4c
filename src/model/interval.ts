// Closed intervals of what is known: unknown is [0, 100], an exact answer is a point. Narrower input never gives wider
// output; that is the whole reason for this file.

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Anything the scale allows: what a blank answer says. */
export const UNKNOWN: Interval = { low: 0, high: 100 };

export const point = (value: number): Interval => ({ low: value, high: value });

export const widthOf = (interval: Interval): number => interval.high - interval.low;

export const midpointOf = (interval: Interval): number => (interval.low + interval.high) / 2;

/** The smallest interval that holds all the given ones; at least one is needed. */
export function hullOf(intervals: readonly Interval[]): Interval {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const interval of intervals) {
    low = Math.min(low, interval.low);
    high = Math.max(high, interval.high);
  }
  return { low, high };
}

/** Differences below this are dust of binary arithmetic: weights that add up to 0.3 are not lighter than 0.3. */
export const DUST = 1e-9;

/** Points of a dimension without the dust: an operation on the very edge of a band lies on it, not beside it. */
export const withoutDust = (points: number): number => Math.round(points * 1e10) / 1e10;

/** Widened by `halfWidth` on both sides and held on the scale of a dimension, 0 to 100. */
export function widenOnScale(interval: Interval, halfWidth: number): Interval {
  if (halfWidth === 0) return interval;
  return { low: Math.max(0, interval.low - halfWidth), high: Math.min(100, interval.high + halfWidth) };
}

/** Image of an interval under a function that never falls, or never rises (`falling`). */
export const mapMonotone = (interval: Interval, f: (x: number) => number, falling = false): Interval =>
  falling ? { low: f(interval.high), high: f(interval.low) } : { low: f(interval.low), high: f(interval.high) };

/** Quotient of two intervals of numbers at or above 0; a divisor that may be 0 makes the upper end Infinity. */
export const quotientOf = (dividend: Interval, divisor: Interval): Interval => ({
  low: dividend.low === 0 ? 0 : dividend.low / divisor.high,
  high: dividend.high === 0 ? 0 : dividend.high / divisor.low,
});

/** A value with the interval of its weight, both at or above 0. */
export interface Weighted {
  readonly value: Interval;
  readonly weight: Interval;
}

/**
 * Exact range of the weighted mean Σwv / Σw when every weight and every value may lie anywhere in its interval: at an
 * extreme the heaviest weights go to the values on one side of the mean. With no weight certain to be positive the mean
 * may be any of the values, hence their hull. Entries whose weight is exactly 0 are left out.
 */
export function weightedMean(entries: readonly Weighted[]): Interval | undefined {
  const counted = entries.filter((entry) => entry.weight.high > 0);
  if (counted.length === 0) return undefined;
  if (counted.every((entry) => entry.weight.low === 0)) return hullOf(counted.map((entry) => entry.value));
  const high = extremeMean(counted.map(({ value, weight }) => ({ value: value.high, weight })));
  const low = -extremeMean(counted.map(({ value, weight }) => ({ value: -value.low, weight })));
  return { low: Math.min(low, high), high };
}

function extremeMean(entries: readonly { value: number; weight: Interval }[]): number {
  const falling = entries.toSorted((a, b) => b.value - a.value);
  let best = Number.NEGATIVE_INFINITY;
  for (let heavy = 0; heavy <= falling.length; heavy++) {
    let total = 0;
    let sum = 0;
    falling.forEach(({ value, weight }, index) => {
      const given = index < heavy ? weight.high : weight.low;
      total += given;
      sum += given * value;
    });
    if (total > 0) best = Math.max(best, sum / total);
  }
  return best;
}
