// Which share of the requests can possibly be answered within a promise that runs by the calendar, given the hours in
// which anybody answers (domain 5.5, contradiction 2). Only the number of hours is known, not when they fall.
import { isAnswered, isRange } from '#model/assessment.ts';
import type { Channel } from '#model/catalogue.ts';
import { amountOf, worseQuality } from '#model/facts.ts';
import { hullOf, type Interval, point } from '#model/interval.ts';
import type { MeasureContext, Measurement } from '#model/judge/measures.ts';
import { isPromiseOpen, promiseOn, promiseQuality } from '#model/judge/waits.ts';
import { HOURS_PER_WEEK, SECONDS_PER } from '#model/quantity.ts';
import {
  ceilingOfPromise,
  ceilingOfPromiseKnowingHours,
  everyDayClosingGaps,
  weekdayClosingGaps,
} from '#model/queue/calendar-ceiling.ts';
import { isRefused, type Refused } from '#model/queue/refusal.ts';

type Pattern = (openHoursPerWeek: number) => number[] | Refused;

/** Seven equal days, each open in two equal shifts with equal closures between them: the kindest pattern people keep. */
const splitDayClosingGaps: Pattern = (openHoursPerWeek) => {
  const nights = everyDayClosingGaps(openHoursPerWeek);
  if (isRefused(nights) || nights.length === 1) return nights;
  return nights.flatMap((night) => [night / 2, night / 2]);
};

/** Share, 0 to 1, answerable within the promise under one pattern of opening, of arrivals with that part while closed. */
function ceiling(pattern: Pattern, hoursPerWeek: number, promiseSeconds: number, outside: Outside): number {
  const gaps = pattern(hoursPerWeek);
  if (isRefused(gaps)) return 0;
  const promiseHours = promiseSeconds / SECONDS_PER.hour;
  const share =
    outside === 'even'
      ? ceilingOfPromise(gaps, promiseHours)
      : ceilingOfPromiseKnowingHours(gaps, promiseHours, outside / 100);
  return isRefused(share) ? 0 : share;
}

type Outside = number | 'even';
/** Requests that arrive while closed, in percent, where nobody said: at least these, at most as many as on even days. */
const LEAST_OUTSIDE = 10;

/** In percent: as many as the closed hours are of all. */
export const evenOutside = (hoursPerWeek: number): number => 100 * (1 - hoursPerWeek / HOURS_PER_WEEK);

/** In percent, where nobody said; few hours of closing have few (domain 3.2). */
export const leastOutside = (hoursPerWeek: number): number => Math.min(LEAST_OUTSIDE, evenOutside(hoursPerWeek));

/** Five days round the clock: from here on the hours are added to the weekend. */
const FIVE_WHOLE_DAYS = 120;

/**
 * Weekly hours within a range at which the share answerable may be least or most: its ends, and where a part that arrives while
 * closed is given the two turns between them. While the nights are longer than the promise each hour makes it kinder; once they
 * are not, what is left closed is ever more of it weekend, and it grows harsher until the weekend opens as well.
 */
function turningHours({ low, high }: Interval, promiseHours: number): readonly number[] {
  const nightsKept = 5 * (24 - promiseHours);
  return [low, ...[nightsKept, FIVE_WHOLE_DAYS].filter((open) => open > low && open < high), high];
}

/**
 * Share of a channel's requests, 0 to 1, that can be answered within its calendar promise by staff without limit: from
 * five working days with a closed weekend to seven equal days in two shifts, whichever is kinder being the upper end; and,
 * where the part that arrives while closed is not said, from arrivals even over the week to few of them.
 */
export function answerableShare(context: MeasureContext, channel: Channel): Measurement {
  const { answers } = context;
  if (!isAnswered(answers, 'promise.first_response') || isPromiseOpen(context, channel))
    return { missing: ['promise.first_response'] };
  const promise = promiseOn(context, channel);
  if (promise?.clock !== 'calendar') return 'beside-the-point';
  const hours = amountOf(answers, 'hours.week');
  if (!hours) return { missing: ['hours.week'] };
  const { seconds } = promise;
  const promised: Interval = isRange(seconds) ? { low: seconds.from, high: seconds.to } : point(seconds);
  const outside = amountOf(answers, 'out_of_hours.share');
  const among = turningHours(hours, promised.high / SECONDS_PER.hour);
  const shares = [weekdayClosingGaps, splitDayClosingGaps].map((pattern): Interval => {
    const lows = among.map((open) => ceiling(pattern, open, promised.low, outside?.high ?? 'even'));
    const highs = among.map((open) => ceiling(pattern, open, promised.high, outside?.low ?? leastOutside(open)));
    const low = Math.min(...lows);
    return { low, high: Math.max(low, ...highs) };
  });
  const stated = promiseQuality(context, channel);
  return {
    ...hullOf(shares),
    saidBy: ['promise.first_response', 'hours.week'],
    quality: [stated, outside?.quality ?? 'measured'].reduce(worseQuality, hours.quality),
    assumed: outside ? [] : ['out_of_hours.share'],
  };
}
