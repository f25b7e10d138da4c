// How long written work (email, ticket, message) waits when the desk opens once a day: a first-come first-served fluid.
// Takes rates per hour and a promise in hours, gives share in time, mean and worst wait. Knows no weekday and no chance.

import { type Bounds, COUNT, type Refused, refuseAnyOutside } from '#model/queue/refusal.ts';

/** One day, every day alike: hours open, arrivals per open and per closed hour, contacts handled per open hour, the promise. */
export type DailyFlowInput = {
  readonly openHoursPerDay: number;
  readonly arrivalsPerOpenHour: number;
  readonly arrivalsPerClosedHour: number;
  readonly capacityPerOpenHour: number;
  readonly promiseHours: number;
};

/** The night's backlog is gone before closing. `loadFactor` is daily arrivals over daily capacity, below 1. */
export type ClearedDaily = {
  readonly stable: true;
  readonly loadFactor: number;
  readonly shareWithinPromise: number;
  readonly meanWaitHours: number;
  readonly worstWaitHours: number;
};

/** A day brings as much as can be handled, or more: the backlog grows by this many contacts a day (0: it never shrinks). */
export type GrowingDaily = { readonly stable: false; readonly growthPerDay: number };

const HOURS_PER_DAY = 24;
const BOUNDS: Record<keyof DailyFlowInput, Bounds> = {
  openHoursPerDay: { most: HOURS_PER_DAY },
  arrivalsPerOpenHour: COUNT,
  arrivalsPerClosedHour: COUNT,
  capacityPerOpenHour: COUNT,
  promiseHours: COUNT,
};

/**
 * Waits until handling starts, over the contacts of one day. With no arrivals at all nobody waits: share 1, waits 0.
 * Refused outside: open 0 to 24 h, the rest 0 to 1e12. Source: domain 5.4, with arrivals faster than capacity while
 * closed (a_c > m) added: then the last of the night, not the first, waits longest.
 */
export function waitThroughDay(day: DailyFlowInput): ClearedDaily | GrowingDaily | Refused {
  const refused = refuseAnyOutside(day, BOUNDS);
  if (refused) return refused;
  const { openHoursPerDay: open, capacityPerOpenHour: capacity, promiseHours: promise } = day;
  const closed = HOURS_PER_DAY - open;
  // A desk that never closes has no closed hours to count arrivals in, whatever the rate typed for them.
  const arrivalsPerClosedHour = closed > 0 ? day.arrivalsPerClosedHour : 0;
  const overnightBacklog = arrivalsPerClosedHour * closed;
  const perDay = day.arrivalsPerOpenHour * open + overnightBacklog;
  if (perDay === 0) return { stable: true, loadFactor: 0, shareWithinPromise: 1, meanWaitHours: 0, worstWaitHours: 0 };
  if (perDay >= capacity * open) return { stable: false, growthPerDay: perDay - capacity * open };

  const spare = capacity - day.arrivalsPerOpenHour;
  const clearHours = Math.min(open, overnightBacklog / spare);
  const waitAtOpening = overnightBacklog / capacity;
  // Each hour earlier before opening adds an hour of closed door and takes away the work that came in ahead meanwhile.
  const waitPerHourEarlier = 1 - arrivalsPerClosedHour / capacity;

  const closedInTime = hoursInTime(waitAtOpening, waitPerHourEarlier, closed, promise);
  const openTooLate = clamp((overnightBacklog - capacity * promise) / spare, clearHours);
  const closedMean = waitAtOpening * closed + (waitPerHourEarlier * closed * closed) / 2;
  const openMean = waitAtOpening * clearHours - (spare * clearHours * clearHours) / (2 * capacity);
  const inTime = arrivalsPerClosedHour * closedInTime + day.arrivalsPerOpenHour * (open - openTooLate);
  return {
    stable: true,
    loadFactor: perDay / (capacity * open),
    shareWithinPromise: Math.min(1, inTime / perDay),
    meanWaitHours: Math.max(0, (arrivalsPerClosedHour * closedMean + day.arrivalsPerOpenHour * openMean) / perDay),
    worstWaitHours: overnightBacklog > 0 ? Math.max(closed, waitAtOpening) : 0,
  };
}

// Length of the closed time, in hours before opening, during which an arrival waits no longer than the promise.
function hoursInTime(waitAtOpening: number, waitPerHourEarlier: number, closed: number, promise: number): number {
  if (waitPerHourEarlier === 0) return waitAtOpening <= promise ? closed : 0;
  const turning = clamp((promise - waitAtOpening) / waitPerHourEarlier, closed);
  return waitPerHourEarlier > 0 ? turning : closed - turning;
}

function clamp(hours: number, most: number): number {
  return Math.min(most, Math.max(0, hours));
}
