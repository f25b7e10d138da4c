// The nearest number at which something stops holding, on a ladder of numbers that people would say: three significant
// digits, and for times whole seconds, minutes and hours. Takes a predicate and asks it a few dozen times at most.
import type { NumberLimits, Unit } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { Direction, Hold } from '#model/repair/amount-steps.ts';

/** It holds at `holdsAt` and no longer at `flipsAt`, the next number of the ladder. */
export interface FlipPoint {
  readonly direction: Direction;
  readonly flipsAt: number;
  readonly holdsAt: number;
}

/** Each stride of the walk is this many times the one before it. */
const LONGER = 4;

const steps = (from: number, to: number, by: number): readonly number[] =>
  Array.from({ length: Math.round((to - from) / by) }, (_, index) => from + index * by);

/** Three digits of every order of magnitude, from 1,000 to below ten to the power of `orders`. */
const rounded = (orders: number): readonly number[] =>
  Array.from({ length: orders - 3 }, (_, order) =>
    steps(100, 1000, 1).map((digits) => digits * 10 ** (order + 1)),
  ).flat();

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const WHOLE: readonly number[] = [...steps(0, 1000, 1), ...rounded(12), 1e12];
const TENTHS: readonly number[] = [
  ...steps(0, 1000, 1).map((tenths) => tenths / 10),
  ...steps(100, 1000, 1),
  ...rounded(6),
];
const DURATIONS: readonly number[] = [
  ...steps(1, 2 * MINUTE, 1),
  ...steps(2 * MINUTE, 2 * HOUR, MINUTE),
  ...steps(2 * HOUR, 2 * DAY, 10 * MINUTE),
  ...steps(2 * DAY, 90 * DAY, 6 * HOUR),
  90 * DAY,
];

function ladderOf(unit: Unit): readonly number[] {
  switch (unit) {
    case 'seconds':
      return DURATIONS;
    case 'people':
    case 'percent':
    case 'percent-per-year':
    case 'minutes':
    case 'hours':
    case 'hours-per-week':
    case 'days':
      return TENTHS;
    default:
      return WHOLE;
  }
}

/** Index of the first rung above the number, or at it. */
function firstRung(ladder: readonly number[], number: number, isAbove: (rung: number) => boolean): number {
  let [low, high] = [0, ladder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isAbove(ladder[middle] ?? number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Where `holds` ends, going up or down from what is known today: undefined where it does not hold there as it stands, or
 * goes on to the limits. `within` bounds the search to that many times today's number. Where it ends and begins again the
 * one found is an end of it, and may not be the nearest; it is not missed where it begins again on the other side.
 */
export function flipPoint(
  now: Interval,
  { unit, min, max }: NumberLimits,
  direction: Direction,
  holds: (amount: number) => Hold,
  within = Number.POSITIVE_INFINITY,
): FlipPoint | undefined {
  const ladder = ladderOf(unit);
  const isUp = direction === 'up';
  const sign = isUp ? 1 : -1;
  const start = isUp ? now.high : now.low;
  const reach = isUp ? start * within : start / within;
  const end =
    within === Number.POSITIVE_INFINITY ? (isUp ? max : min) : isUp ? Math.min(max, reach) : Math.max(min, reach);
  const first = isUp
    ? firstRung(ladder, start, (rung) => rung > start)
    : firstRung(ladder, start, (rung) => rung >= start) - 1;
  const last = isUp ? firstRung(ladder, end, (rung) => rung > end) - 1 : firstRung(ladder, end, (rung) => rung >= end);
  const today = sign * (last - first) < 0 ? false : holds(start);
  if (!today) return undefined;
  const rung = (at: number): number => ladder[at] ?? start;
  let [before, at, stride] = [first - sign, first, 1];
  let there = holds(rung(at));
  while (there === today) {
    if (at === last) return undefined;
    before = at;
    at = sign * (last - (at + sign * stride)) <= 0 ? last : at + sign * stride;
    stride *= LONGER;
    there = holds(rung(at));
  }
  while (sign * (at - before) > 1) {
    const middle = Math.floor((at + before) / 2);
    const between = holds(rung(middle));
    if (between === today) before = middle;
    else [at, there] = [middle, between];
  }
  // From one side to the other within a rung: nobody would say the number between.
  if (there) return undefined;
  return { direction, flipsAt: rung(at), holdsAt: before === first - sign ? start : rung(before) };
}
