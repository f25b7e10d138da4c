// The card of mail, messages or social media: work against hours by the week, what becomes of the backlog and of the promise,
// and how a day goes where the work fits.
import type { Channel } from '#model/catalogue.ts';
import { amountOf, rowsOf } from '#model/facts.ts';
import { type Interval, point } from '#model/interval.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import type { MeasureContext, Measurement } from '#model/judge/measures.ts';
import { answerableShare, evenOutside, leastOutside } from '#model/judge/opening.ts';
import { type Desk, deskOf, isDeferred, isLacking, weeklyLoad } from '#model/judge/pool.ts';
import { promisedWait } from '#model/judge/waits.ts';
import { HOURS_PER_WEEK, MINUTES_PER_HOUR, SECONDS_PER, WEEKS_PER_YEAR } from '#model/quantity.ts';
import { waitThroughDay } from '#model/queue/daily-flow.ts';
import { isRefused } from '#model/queue/refusal.ts';
import { followBacklog } from '#model/queue/weekly-capacity.ts';
import { finite, ON_THE_WORK } from '#model/report/live-card.ts';
import type { DeferredCard } from '#model/report/physics-matter.ts';
import { saidIn } from '#model/report/subjects.ts';

type End = 'low' | 'high';

export function deferredCard(context: MeasureContext, channel: Channel): DeferredCard | undefined {
  const { answers } = context;
  const desk = deskOf(context, channel);
  if (isLacking(desk)) return undefined;
  const load = weeklyLoad(desk, { low: desk.atMostWork, high: desk.atLeastWork }, context);
  const promised = intervalOf(promisedWait(context, channel));
  const ceiling = intervalOf(answerableShare(context, channel));
  const waiting = amountOf(answers, 'backlog.now');
  const weeks = promised && load.loadFactor.high > 1 ? breaksAfter(context, channel, desk, load, promised) : undefined;
  const answered = promised && dayShare(context, desk, load, promised);
  return {
    kind: 'deferred',
    channel,
    contactsPerWeek: desk.contactsPerWeek,
    handlingMinutes: desk.handlingMinutes,
    workHoursPerWeek: load.work,
    // A larger part of the people goes where there is more work: its true ends are not those that belong to the work’s.
    availableHoursPerWeek: weeklyLoad(desk, desk.people, context).available,
    loadFactor: finite(load.loadFactor),
    ...(load.loadFactor.high > 1 && { growthPerWeek: growth(desk, load) }),
    ...(weeks && { weeksUntilBreak: weeks }),
    ...(waiting && { backlog: { low: waiting.low, high: waiting.high } }),
    ...(answered && { answered: { seconds: promised, share: answered } }),
    ...(ceiling && ceiling.low < 1 && { ceiling }),
    fullTime: fullTimeOf(desk, load, context),
    assumed: desk.assumed,
    said: saidIn(answers, [
      ...ON_THE_WORK,
      'reopen',
      `aht.${channel}`,
      'backlog.now',
      ...(promised || ceiling ? ['promise.first_response'] : []),
      ...(answered || ceiling ? ['hours.week'] : []),
      ...(answered ? ['out_of_hours.share'] : []),
    ]),
  };
}

type Load = ReturnType<typeof weeklyLoad>;

const intervalOf = (measured: Measurement): Interval | undefined =>
  typeof measured === 'object' && 'low' in measured ? { low: measured.low, high: measured.high } : undefined;

const contactsIn = (hours: number, desk: Desk, end: End): number =>
  (hours * MINUTES_PER_HOUR) / desk.handlingMinutes[end];

function growth(desk: Desk, { work, available }: Load): OpenEnded {
  return {
    low: contactsIn(Math.max(0, work.low - available.high), desk, 'low'),
    high: contactsIn(Math.max(0, work.high - available.low), desk, 'high'),
  };
}

/** Weeks until the promise breaks at both ends; null where the backlog does not grow. */
function breaksAfter(
  { answers }: MeasureContext,
  channel: Channel,
  desk: Desk,
  { work, available }: Load,
  promised: Interval,
): OpenEnded {
  const others = [...(rowsOf(answers, 'volume.month')?.keys() ?? [])].some((one) => isDeferred(one) && one !== channel);
  const waiting = amountOf(answers, 'backlog.now') ?? point(0);
  const after = (end: End, other: End, backlog: number): number | null => {
    const week = followBacklog({
      contactsPerWeek: contactsIn(work[end], desk, end),
      handlingsPerContact: 1,
      capacityPerWeek: contactsIn(available[other], desk, end),
      backlog,
      promiseWeeks: Math.min(promised[other], SECONDS_PER.day * 3660) / (HOURS_PER_WEEK * SECONDS_PER.hour),
    });
    return isRefused(week) || week.trend !== 'grows' ? null : week.weeksUntilPromiseBreaks;
  };
  return { low: after('high', 'low', waiting.high), high: after('low', 'high', others ? 0 : waiting.low) };
}

/** Share answered within the promise through a day that is like every other; undefined where hours or people fail it. */
function dayShare(
  { answers }: MeasureContext,
  desk: Desk,
  { work, available, loadFactor }: Load,
  promised: Interval,
): Interval | undefined {
  const hours = amountOf(answers, 'hours.week');
  if (!hours || hours.low === 0 || loadFactor.low >= 1) return undefined;
  const outside = amountOf(answers, 'out_of_hours.share');
  const share = (end: End, openPerDay: number, closedPercent: number, seconds: number): number => {
    const arrivals = contactsIn(work[end], desk, end) / 7;
    const capacity = contactsIn(available[end === 'low' ? 'high' : 'low'], desk, end) / 7;
    const closed = openPerDay >= 24 ? 0 : closedPercent / 100;
    const day = waitThroughDay({
      openHoursPerDay: openPerDay,
      arrivalsPerOpenHour: (arrivals * (1 - closed)) / openPerDay,
      arrivalsPerClosedHour: openPerDay >= 24 ? 0 : (arrivals * closed) / (24 - openPerDay),
      capacityPerOpenHour: capacity / openPerDay,
      promiseHours: Math.min(seconds / SECONDS_PER.hour, 1e6),
    });
    return isRefused(day) || !day.stable ? 0 : day.shareWithinPromise;
  };
  const low = share('high', hours.low / 7, outside?.high ?? evenOutside(hours.low), promised.low);
  const high = share('low', hours.high / 7, outside?.low ?? leastOutside(hours.high), promised.high);
  return { low: Math.min(low, high), high: Math.max(low, high) };
}

/** Full-time equivalents whose hours are just the work. */
function fullTimeOf(desk: Desk, { work }: Load, { defaults }: MeasureContext): OpenEnded {
  const of = (hours: number, end: End): number =>
    (hours * WEEKS_PER_YEAR) / (desk.productive[end] * defaults.occupancy[end]);
  return finite({ low: of(work.low, 'high'), high: of(work.high, 'low') });
}
