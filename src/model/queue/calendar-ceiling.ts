// The most that a promise in calendar hours can ever keep, whatever the staff, because the door is closed part of the week.
// Takes the week's closing gaps and a promise, gives a share of contacts. Knows no queue: everybody is answered at opening.

import { HOURS_PER_WEEK } from '#model/quantity.ts';
import { COUNT, type Refused, refuseOutside, SHARE } from '#model/queue/refusal.ts';

const WEEK = { most: HOURS_PER_WEEK };
// Gaps typed or computed as fractions may add up to a week give or take a rounding.
const ROUNDING_HOURS = 1e-9;

/**
 * Largest share, 0 to 1, answerable within `promiseHours` when contacts arrive evenly through the week:
 * 1 - sum of max(0, gap - promise)/168. Gaps are the closed stretches of one week, each 0 to 168 h, together at most 168;
 * when together they are the whole week nobody ever answers and it is 0. Refused outside, and on a negative promise.
 * Falls as gaps lengthen or merge, rises with the promise. Source: domain 5.5.
 */
export function ceilingOfPromise(closingGapsHours: readonly number[], promiseHours: number): number | Refused {
  const refused = refuseGaps(closingGapsHours) ?? refuseOutside('promiseHours', promiseHours, COUNT);
  if (refused) return refused;
  if (isNeverOpen(closingGapsHours)) return 0;
  return 1 - hoursTooLate(closingGapsHours, promiseHours) / HOURS_PER_WEEK;
}

/**
 * The same when `outOfHoursShare` (0 to 1) of contacts is known to arrive while closed: 1 - p·sum of max(0, gap - promise)
 * over the closed hours. With no closed hours it is 1 whatever the share; with no open hour it is 0. Source: domain 5.5.
 */
export function ceilingOfPromiseKnowingHours(
  closingGapsHours: readonly number[],
  promiseHours: number,
  outOfHoursShare: number,
): number | Refused {
  const refused =
    refuseGaps(closingGapsHours) ??
    refuseOutside('promiseHours', promiseHours, COUNT) ??
    refuseOutside('outOfHoursShare', outOfHoursShare, SHARE);
  if (refused) return refused;
  if (isNeverOpen(closingGapsHours)) return 0;
  const closed = closedHours(closingGapsHours);
  // A gap of 5e-324 h passes as closed time but cannot be divided by without losing every digit.
  if (closed < ROUNDING_HOURS) return 1;
  return 1 - outOfHoursShare * Math.min(1, hoursTooLate(closingGapsHours, promiseHours) / closed);
}

/**
 * Closing gaps of a desk open `openHoursPerWeek` in five equal days, Monday to Friday: four nights and a weekend.
 * Above 120 h no five days can hold the hours: the five are open round the clock and the rest falls next to them, so that
 * one gap of 168 - hours is left (the same gap at 120 h: no jump). 0 h is one gap of a whole week. Refused outside 0 to 168.
 */
export function weekdayClosingGaps(openHoursPerWeek: number): number[] | Refused {
  const refused = refuseOutside('openHoursPerWeek', openHoursPerWeek, WEEK);
  if (refused) return refused;
  if (openHoursPerWeek === 0 || openHoursPerWeek > 120) return [HOURS_PER_WEEK - openHoursPerWeek];
  const night = 24 - openHoursPerWeek / 5;
  return [night, night, night, night, night + 48];
}

/**
 * Closing gaps of a desk open `openHoursPerWeek` in seven equal days: seven nights, of 0 h at 168 h.
 * 0 h is one gap of a whole week. Refused outside 0 to 168.
 */
export function everyDayClosingGaps(openHoursPerWeek: number): number[] | Refused {
  const refused = refuseOutside('openHoursPerWeek', openHoursPerWeek, WEEK);
  if (refused) return refused;
  if (openHoursPerWeek === 0) return [HOURS_PER_WEEK];
  return new Array<number>(7).fill(24 - openHoursPerWeek / 7);
}

function refuseGaps(closingGapsHours: readonly number[]): Refused | undefined {
  for (const [index, gap] of closingGapsHours.entries()) {
    const refused = refuseOutside(`closingGapsHours.${index}`, gap, WEEK);
    if (refused) return refused;
  }
  const together = closedHours(closingGapsHours);
  return refuseOutside('closingGapsHours', together, { most: HOURS_PER_WEEK + ROUNDING_HOURS });
}

function isNeverOpen(closingGapsHours: readonly number[]): boolean {
  return closedHours(closingGapsHours) >= HOURS_PER_WEEK - ROUNDING_HOURS;
}

function closedHours(closingGapsHours: readonly number[]): number {
  return closingGapsHours.reduce((total, gap) => total + gap, 0);
}

function hoursTooLate(closingGapsHours: readonly number[], promiseHours: number): number {
  return closingGapsHours.reduce((total, gap) => total + Math.max(0, gap - promiseHours), 0);
}
