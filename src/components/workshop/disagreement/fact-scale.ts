// Where estimates of a number stand on their bar: between the lowest and the highest, in tenfold steps where one is a great many
// times the other. Pure; on 0 to 100.
import type { Interval } from '#model/interval.ts';

/** From this ratio on small estimates would all lie on the edge of an even scale. */
const TENFOLD_FROM = 30;

export interface FactScale {
  readonly isTenfold: boolean;
  readonly at: (value: number) => number;
  /** Where the lines stand: the ends, and each tenfold step. */
  readonly marks: readonly number[];
}

export function factScale({ low, high }: Interval): FactScale {
  const isTenfold = low > 0 && high / low >= TENFOLD_FROM;
  const along = (value: number): number => (isTenfold ? Math.log10(value / low) : value - low);
  const whole = along(high);
  const at = (value: number): number => (whole > 0 ? Number(((100 * along(value)) / whole).toFixed(2)) : 50);
  const steps = isTenfold ? Array.from({ length: Math.floor(whole) }, (_, step) => at(low * 10 ** (step + 1))) : [50];
  return { isTenfold, at, marks: [0, ...steps, 100] };
}

export interface Stripe extends Interval {
  readonly count: number;
}

/** Estimates that say the same, once; in the order given. */
export function stripesOf(intervals: readonly Interval[]): readonly Stripe[] {
  const stripes: { low: number; high: number; count: number }[] = [];
  for (const { low, high } of intervals) {
    const last = stripes.at(-1);
    if (last?.low === low && last.high === high) last.count += 1;
    else stripes.push({ low, high, count: 1 });
  }
  return stripes;
}
