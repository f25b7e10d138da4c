// The smallest amount, on a grid of two significant digits, at which something holds: people and money have no anchors.
// Asks what stands at an amount a few dozen times at most; it knows nothing of people or money.
import type { NumberLimits } from '#model/catalogue.ts';

export type Direction = 'up' | 'down';

/**
 * Whether something stands at a number; where it may stand on either side of it, on which. 0 and false: it does not. Two
 * numbers between which the side changes have passed over those at which nothing stands.
 */
export type Hold = boolean | -1 | 0 | 1;

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

/** A range so short is looked at number by number: whole seats come and go as hours of the week do, and jumps would pass one. */
const FEW = 168;

/** The nearest whole number at which it does not stand. */
function oneByOne(
  now: number,
  { min, max }: Pick<NumberLimits, 'min' | 'max'>,
  direction: Direction,
  stands: (amount: number) => Hold,
): number | undefined {
  const sign = direction === 'up' ? 1 : -1;
  const first = direction === 'up' ? Math.floor(now) + 1 : Math.ceil(now) - 1;
  const end = direction === 'up' ? max : min;
  for (let at = first; sign * (end - at) >= 0; at += sign) if (!stands(at)) return at;
  return undefined;
}

/**
 * First amount of the grid, going up or down from today's within the limits (the upper one is a step too), at which it no
 * longer stands; undefined where it stands everywhere. In a range of more than 168 it must not stand again beyond it, but
 * on the other side, or the one found is not the nearest.
 */
export function nearestAmount(
  now: number,
  { min, max }: Pick<NumberLimits, 'min' | 'max'>,
  direction: Direction,
  stands: (amount: number) => Hold,
): number | undefined {
  if (max - min <= FEW) return oneByOne(now, { min, max }, direction, stands);
  const sign = direction === 'up' ? 1 : -1;
  const first = direction === 'up' ? stepAbove(now) : stepBelow(now);
  const last = direction === 'up' ? stepAbove(max) - 1 : stepOf(min);
  if (sign * (last - first) < 0) return direction === 'up' && now < max && !stands(max) ? max : undefined;
  // Ever longer strides, then halved: the grid has a thousand steps, and only a few dozen are looked at.
  let stride = 1;
  let before = first - sign;
  let at = first;
  const nearby = stands(gridAt(first));
  let there = nearby;
  while (there && there === nearby) {
    if (at === last) return direction === 'up' && gridAt(last) < max && !stands(max) ? max : undefined;
    before = at;
    at = sign * (last - (at + sign * stride)) <= 0 ? last : at + sign * stride;
    stride *= 2;
    there = stands(gridAt(at));
  }
  while (sign * (at - before) > 1) {
    const middle = Math.floor((at + before) / 2);
    const between = stands(gridAt(middle));
    if (between && between === nearby) before = middle;
    else [at, there] = [middle, between];
  }
  // From one side to the other within a step: no amount of the grid lies between.
  return there ? undefined : gridAt(at);
}

/** The last step under an amount, and the first over it. */
const stepBelow = (amount: number): number => stepOf(amount) - 1;
const stepAbove = (amount: number): number => (gridAt(stepOf(amount)) > amount ? stepOf(amount) : stepOf(amount) + 1);

/** The amount of the grid that is passed last on the way to this one. */
export const amountBefore = (amount: number, direction: Direction): number =>
  gridAt(direction === 'up' ? stepBelow(amount) : stepAbove(amount));
