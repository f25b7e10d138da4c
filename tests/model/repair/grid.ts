// Every amount that people and money are moved to, counted out: the whole numbers below 100, beyond them two significant digits.
import type { NumberLimits } from '#model/catalogue.ts';

const DIGITS = Array.from({ length: 90 }, (_, at) => at + 10);
const AMOUNTS: readonly number[] = [
  ...Array.from({ length: 10 }, (_, at) => at),
  ...Array.from({ length: 14 }, (_, decade) => DIGITS.map((digits) => digits * 10 ** decade)).flat(),
];

/** Those between today's amount and the end of the limits on that side, nearest first. */
export function amountsAway(
  now: number,
  { min, max }: Pick<NumberLimits, 'min' | 'max'>,
  direction: 'up' | 'down',
): readonly number[] {
  if (direction === 'up') return AMOUNTS.filter((amount) => amount > now && amount <= max);
  return AMOUNTS.filter((amount) => amount < now && amount >= min).toReversed();
}
