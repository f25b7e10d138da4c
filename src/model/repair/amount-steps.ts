// The smallest amount, on a grid of two significant digits, at which something holds: people and money have no anchors.
// Takes a predicate that turns true once going away from today's amount, and asks it a few dozen times at most.
import type { NumberLimits } from '#model/catalogue.ts';

export type Direction = 'up' | 'down';

/** Whole numbers below 100, beyond that two significant digits: 60, 99, 100, 110, … 4,000,000. */
function gridAt(step: number): number {
  if (step < 100) return step;
  const decade = Math.floor((step - 10) / 90);
  return Math.round((((step - 10) % 90) + 10) * 10 ** decade);
}

/** Index of the first number of the grid that is not below the amount. */
function stepOf(amount: number): number {
  if (amount <= 99) return Math.max(0, Math.ceil(amount - 1e-9));
  const decade = Math.floor(Math.log10(amount)) - 1;
  return Math.ceil(amount / 10 ** decade - 1e-9) + 90 * decade;
}

/**
 * First amount of the grid, going up or down from today's within the limits (the upper one is a step too), at which `holds`; undefined where it holds
 * nowhere. Beyond it `holds` must stay true, or the one found is not the nearest.
 */
export function nearestAmount(
  now: number,
  { min, max }: Pick<NumberLimits, 'min' | 'max'>,
  direction: Direction,
  holds: (amount: number) => boolean,
): number | undefined {
  const sign = direction === 'up' ? 1 : -1;
  const first = direction === 'up' ? stepAbove(now) : stepBelow(now);
  const last = direction === 'up' ? stepAbove(max) - 1 : stepOf(min);
  if (sign * (last - first) < 0) return direction === 'up' && now < max && holds(max) ? max : undefined;
  // Ever longer strides, then halved: the grid has a thousand steps, and only a few dozen are looked at.
  let stride = 1;
  let before = first - sign;
  let at = first;
  while (!holds(gridAt(at))) {
    if (at === last) return direction === 'up' && gridAt(last) < max && holds(max) ? max : undefined;
    before = at;
    at = sign * (last - (at + sign * stride)) <= 0 ? last : at + sign * stride;
    stride *= 2;
  }
  while (sign * (at - before) > 1) {
    const middle = Math.floor((at + before) / 2);
    if (holds(gridAt(middle))) at = middle;
    else before = middle;
  }
  return gridAt(at);
}

/** The last step under an amount, and the first over it. */
const stepBelow = (amount: number): number => stepOf(amount) - 1;
const stepAbove = (amount: number): number => (gridAt(stepOf(amount)) > amount ? stepOf(amount) : stepOf(amount) + 1);

/** The amount of the grid that is passed last on the way to this one. */
export const amountBefore = (amount: number, direction: Direction): number =>
  gridAt(direction === 'up' ? stepBelow(amount) : stepAbove(amount));
