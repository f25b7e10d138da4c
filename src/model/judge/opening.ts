// Which share of the requests can possibly be answered within a promise that runs by the calendar, given the hours in
// which anybody answers (domain 5.5, contradiction 2). Only the number of hours is known, not when they fall.
import { isRange } from '#model/assessment.ts';
import type { Channel } from '#model/catalogue.ts';
import { amountOf } from '#model/facts.ts';
import { type Interval, hullOf, point } from '#model/interval.ts';
import type { Measurement, MeasureContext } from '#model/judge/measures.ts';
import { promiseOn } from '#model/judge/waits.ts';
import { HOURS_PER_WEEK, SECONDS_PER } from '#model/quantity.ts';

const DAYS = 7;
const WORKING_DAYS = 5;

/** Closing gaps of a week in hours: the same hours on `openDays` days in a row, then the rest closed. */
function closingGaps(hoursPerWeek: number, openDays: number): readonly number[] {
  const closedNight = 24 - hoursPerWeek / openDays;
  const weekend = closedNight + 24 * (DAYS - openDays);
  return [...Array.from({ length: openDays - 1 }, () => closedNight), weekend];
}

/** Share of arrivals, even over the week or with a known part outside hours, that staff without limit answers in time. */
function ceiling(gaps: readonly number[], promisedHours: number, outsideShare: number | undefined): number {
  const closed = gaps.reduce((sum, gap) => sum + gap, 0);
  const late = gaps.reduce((sum, gap) => sum + Math.max(0, gap - promisedHours), 0);
  if (closed <= 0 || late === 0) return 1;
  return outsideShare === undefined ? 1 - late / HOURS_PER_WEEK : 1 - (outsideShare * late) / closed;
}

/**
 * Share of a channel's requests, 0 to 1, that can be answered within its calendar promise by staff without limit: from
 * five working days with a closed weekend to seven equal days, whichever is kinder being the upper end.
 */
export function answerableShare(context: MeasureContext, channel: Channel): Measurement {
  const { answers } = context;
  const promise = promiseOn(context, channel);
  if (promise?.clock !== 'calendar') return 'beside-the-point';
  const hours = amountOf(answers, 'hours.week');
  if (!hours) return { missing: ['hours.week'] };
  const seconds: Interval = isRange(promise.seconds)
    ? { low: promise.seconds.from, high: promise.seconds.to }
    : point(promise.seconds);
  const outside = amountOf(answers, 'out_of_hours.share');
  const shares: Interval[] = [];
  for (const openDays of [WORKING_DAYS, DAYS]) {
    if (hours.high > openDays * 24) continue;
    const least = ceiling(closingGaps(hours.low, openDays), seconds.low / SECONDS_PER.hour, outside && outside.high / 100);
    const most = ceiling(closingGaps(hours.high, openDays), seconds.high / SECONDS_PER.hour, outside && outside.low / 100);
    shares.push({ low: least, high: most });
  }
  return { ...hullOf(shares), saidBy: ['promise.first_response', 'hours.week'], quality: hours.quality };
}
