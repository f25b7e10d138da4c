// What the present people can give on one channel, against what is promised, said to be typical, or lost while waiting: the
// quantities of contradictions 3, 4 and 20 (domain 5.2–5.4 and 6.6). The kind end has everybody on this channel, the shortest
// work and the kindest patience; the counter is left out, since it is many queues and not one.
import { isRange, openAnswer } from '#model/assessment.ts';
import type { Channel, Quality } from '#model/catalogue.ts';
import { amountOf, rowsOf, worseQuality } from '#model/facts.ts';
import { type Interval, point } from '#model/interval.ts';
import { type LivePool, livePool, rangeWith, servable } from '#model/judge/live-pool.ts';
import type { MeasureContext, Measured, Measurement } from '#model/judge/measures.ts';
import { type Desk, deskOf, isDeferred, isLacking, isLive, weeklyLoad } from '#model/judge/pool.ts';
import { isPromiseOpen, promiseOn, promiseQuality } from '#model/judge/waits.ts';
import { HOURS_PER_WEEK, MINUTES_PER_HOUR, SECONDS_PER } from '#model/quantity.ts';
import { answeredWithin, leavingRange, typicalWaitRange, typicalWaitWhatever } from '#model/queue/served-range.ts';

const SECONDS_PER_WEEK = HOURS_PER_WEEK * SECONDS_PER.hour;
/** A backlog that grows is looked at after a quarter of a year, from a clean desk. */
const WEEKS_OF_GROWTH = 13;
/** Waits up to these are never called too long for the people there are: pauses, menus, a weekend. */
const NEVER_TOO_LONG = { live: 5 * SECONDS_PER.minute, deferred: 3 * SECONDS_PER.day };
/** Abandonment under one call in a hundred counts as one in a hundred. */
const LEAST_LOST = 0.01;

const missingPromise = { missing: ['promise.first_response'] };
const isPublic = ({ answers }: MeasureContext): boolean => openAnswer(answers['promise.first_response']) !== undefined;
/** Of a channel without a promise: whether it is made and nobody knows which, where there is something to set it against. */
const unpromised = (context: MeasureContext, channel: Channel): Measurement =>
  isPromiseOpen(context, channel) && deskOf(context, channel) !== 'beside-the-point' && channel !== 'in-person'
    ? missingPromise
    : 'beside-the-point';
const grounds = (
  { quality, assumed, mayVanish }: Pick<Measured, 'quality' | 'assumed' | 'mayVanish'>,
  ...saidBy: readonly string[]
) => ({
  saidBy,
  quality,
  ...(mayVanish && { mayVanish }),
  ...(assumed && { assumed }),
});

/** The same with the mark of one more answer, where it is one. */
const marked = <Of extends Pick<Measured, 'quality'>>(of: Of, quality: Quality | undefined): Of => ({
  ...of,
  quality: worseQuality(of.quality, quality ?? 'measured'),
});

/** Everybody at the kind end, the channel's part at the other. */
const withEverybody = ({ seats, everybody }: LivePool): Interval => ({ low: seats.low, high: everybody });
const peopleWithEverybody = ({ atMostWork, everybody }: Desk): Interval => ({ low: atMostWork, high: everybody });

/** Times the average hour that the busiest may be: as stated, or as the defaults have it. */
function busiest({ answers, defaults }: MeasureContext, { hoursPerWeek }: LivePool): number {
  const stated = amountOf(answers, 'peak.share');
  const hoursADay = Math.min(24, hoursPerWeek.high / 5);
  return Math.max(1, stated ? (stated.high / 100) * hoursADay : defaults.busiestHour.high);
}

const peakQuality = ({ answers }: MeasureContext) => amountOf(answers, 'peak.share')?.quality;

/** What a promise asks: on the phone and in a chat a share answered in time; else the hours of work of a week. */
export function promiseNeeds(context: MeasureContext, channel: Channel): Measurement {
  if (!isPublic(context)) return missingPromise;
  if (!promiseOn(context, channel)) return unpromised(context, channel);
  const saidBy = ['promise.first_response'];
  if (isLive(channel))
    return { ...point(context.defaults.keptShare), saidBy, quality: promiseQuality(context, channel) };
  if (!isDeferred(channel)) return 'beside-the-point';
  const desk = deskOf(context, channel);
  if (isLacking(desk)) return desk;
  const known = marked(desk, promiseQuality(context, channel));
  return {
    ...weeklyLoad(desk, desk.people, context).work,
    ...grounds(known, 'promise.first_response', 'volume.month'),
  };
}

/** What the present people give of it: the share they answer within the promise; else their hours in a week. */
export function capacityGives(context: MeasureContext, channel: Channel): Measurement {
  const promise = promiseOn(context, channel);
  if (!isPublic(context)) return missingPromise;
  if (!promise) return unpromised(context, channel);
  if (isLive(channel)) {
    const pool = livePool(context, channel);
    if (isLacking(pool)) return pool;
    const { seconds } = promise;
    const [strict, loose] = isRange(seconds) ? [seconds.from, seconds.to] : [seconds, seconds];
    const range = rangeWith(pool, withEverybody(pool));
    const { high } = answeredWithin(range, loose, context.defaults.keptShare);
    const { low } = strict === loose ? answeredWithin(range, loose, 0) : answeredWithin(range, strict, 0);
    const most = Math.min(high, servable(pool, pool.everybody));
    return { low: Math.min(low, most), high: most, ...grounds(pool, 'volume.month', 'staff.fte', 'hours.week') };
  }
  if (!isDeferred(channel)) return 'beside-the-point';
  const desk = deskOf(context, channel);
  if (isLacking(desk)) return desk;
  return { ...weeklyLoad(desk, peopleWithEverybody(desk), context).available, ...grounds(desk, 'staff.fte') };
}

/** Typical wait in seconds that the present people can give, from the kindest to the longest. */
export function capacityWait(context: MeasureContext, channel: Channel): Measurement {
  if (isLive(channel)) {
    const pool = livePool(context, channel);
    if (isLacking(pool)) return pool;
    const stated = rowsOf(context.answers, 'time.first_response')?.get(channel);
    // Nothing to set it against: it is not worked out.
    if (typeof stated !== 'object') return { missing: ['time.first_response'] };
    const range = rangeWith(pool, withEverybody(pool), busiest(context, pool));
    const { low, high } = typicalWaitRange(range, stated.high);
    const sure = typicalWaitWhatever(range);
    return {
      low,
      high: Math.max(NEVER_TOO_LONG.live, high),
      whatever: sure && { low: sure.low, high: Math.max(NEVER_TOO_LONG.live, sure.high) },
      ...grounds(marked(pool, peakQuality(context)), 'volume.month', 'staff.fte', 'hours.week'),
    };
  }
  return isDeferred(channel) ? deferredWait(context, channel) : 'beside-the-point';
}

function deferredWait(context: MeasureContext, channel: Channel): Measurement {
  const desk = deskOf(context, channel);
  if (isLacking(desk)) return desk;
  const week = weeklyLoad(desk, peopleWithEverybody(desk), context);
  const harsh = week.loadFactor.high;
  const waiting = backlogOf(context, channel);
  const growth = Math.max(0, week.loadFactor.low - 1) * WEEKS_OF_GROWTH;
  const toClear = waiting
    ? weeksOf(waiting.low * (desk.handlingMinutes.low / MINUTES_PER_HOUR), week.available.high)
    : 0;
  // Mean wait is what waits over what comes in; half wait at most twice that.
  const longest =
    waiting && harsh <= 1 ? weeksOf(2 * waiting.high, desk.contactsPerWeek.low) : Number.POSITIVE_INFINITY;
  const low = Math.max(growth, waiting?.isAllHere ? toClear : 0) * SECONDS_PER_WEEK;
  const high = Math.max(low, NEVER_TOO_LONG.deferred, longest * SECONDS_PER_WEEK);
  const saidBy = ['volume.month', 'staff.fte', ...(waiting ? ['backlog.now'] : [])];
  return {
    low,
    high,
    whatever: sureDeferred(harsh, waiting, high),
    ...grounds(marked(desk, waiting?.quality), ...saidBy),
  };
}

/** Nothing waiting takes no time, however little is done in a week. */
const weeksOf = (waiting: number, aWeek: number): number => (waiting === 0 ? 0 : waiting / aWeek);

/** With enough people whatever the blanks hide, any wait from none to the longest may be. */
const sureDeferred = (harsh: number, waiting: object | undefined, high: number): Interval | undefined =>
  harsh <= 1 && !waiting ? { low: 0, high } : undefined;

/** Requests waiting on all deferred channels, and whether they all wait on this one. */
function backlogOf({ answers }: MeasureContext, channel: Channel) {
  const waiting = amountOf(answers, 'backlog.now');
  const others = [...(rowsOf(answers, 'volume.month')?.keys() ?? [])].filter(
    (one) => isDeferred(one) && one !== channel,
  );
  return waiting && { ...waiting, isAllHere: others.length === 0 };
}

/** Share of calls said to be lost while waiting. */
export function abandonmentReported({ answers }: MeasureContext, channel: Channel): Measurement {
  const lost = amountOf(answers, 'abandon');
  if (channel !== 'phone') return 'beside-the-point';
  if (!lost) return openAnswer(answers['abandon']) ? 'beside-the-point' : { missing: ['abandon'] };
  const share = (percent: number): number => Math.max(LEAST_LOST, percent / 100);
  return { low: share(lost.low), high: share(lost.high), saidBy: ['abandon'], quality: lost.quality };
}

/** Share of calls that the present people would lose, from the kindest to the worst. */
export function abandonmentGiven(context: MeasureContext, channel: Channel): Measurement {
  if (channel !== 'phone') return 'beside-the-point';
  if (!amountOf(context.answers, 'abandon')) return { missing: ['abandon'] };
  const pool = livePool(context, channel);
  if (isLacking(pool)) return pool;
  const range = rangeWith(pool, withEverybody(pool), busiest(context, pool));
  const { low, high } = leavingRange(range);
  const known = marked(pool, peakQuality(context));
  const flat = (share: number): number => Math.max(LEAST_LOST, share);
  const whatever = flat(high) <= flat(low) ? { low: flat(high), high: flat(low) } : undefined;
  return { low: flat(low), high: flat(high), whatever, ...grounds(known, 'volume.month', 'staff.fte', 'hours.week') };
}
