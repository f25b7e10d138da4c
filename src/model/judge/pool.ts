// The people and the contacts of one channel: what comes in for the in-house people, how many of them it can count on, how
// many whole seats they keep filled. Kindest end: everybody on this channel; other end: its part of the work, rounded down.
import { type Answers, NOBODY, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type Channel, type Defaults, type Quality } from '#model/catalogue.ts';
import { amountOf, isNobodyAnswering, isNotApplicable, rowQuality, rowsOf, worseQuality } from '#model/facts.ts';
import { type Interval, point, quotientOf } from '#model/interval.ts';
import { dedicationOf, peopleForCustomers, productiveHours } from '#model/judge/labour.ts';
import type { MeasureContext } from '#model/judge/measures.ts';
import { MINUTES_PER_HOUR, MONTHS_PER_YEAR, WEEKS_PER_YEAR } from '#model/quantity.ts';
import { isRefused } from '#model/queue/refusal.ts';
import { seatsFromFte } from '#model/queue/seats.ts';

/** Answered while the customer waits: their queue is of people, not of messages. */
export type LiveChannel = 'phone' | 'chat';
export const isLive = (channel: Channel): channel is LiveChannel => channel === 'phone' || channel === 'chat';
/** Answered later: their queue is a backlog. */
export const isDeferred = (channel: Channel): boolean => ['email', 'messaging', 'social'].includes(channel);

export interface Desk {
  /** Contacts a week that are left to the in-house people. */
  readonly contactsPerWeek: Interval;
  readonly handlingMinutes: Interval;
  /** People by this channel's part of the work. */
  readonly people: Interval;
  /** The fewest of them while its work is at its most: then its part is larger too. */
  readonly atMostWork: number;
  /** The most of them while its work is at its least. */
  readonly atLeastWork: number;
  readonly everybody: number;
  /** Hours of one person that can go to contacts, by the year. */
  readonly productive: Interval;
  readonly quality: Quality;
  /** Blank questions taken from the defaults. */
  readonly assumed: readonly string[];
  /** Nothing may come in, or suppliers may answer it all: then there is no desk. */
  readonly mayVanish: boolean;
}
export type Lacking = 'beside-the-point' | { readonly missing: readonly string[] };
export const isLacking = (found: object | string): found is Lacking => typeof found === 'string' || 'missing' in found;

/** Whether nobody said which part of the people's time is for customers: any part, then. */
export function isPartUnknown(answers: Answers, defaults: Defaults): boolean {
  const dedication = dedicationOf(answers, defaults);
  return dedication === 'other-work-too' || dedication === 'not-said';
}

interface PartOfWork extends Interval {
  readonly atLeast: number;
  readonly atMost: number;
  /** Weakest mark of the volumes and handling times of all channels in use. */
  readonly quality: Quality;
}

const WHOLE = { low: 1, high: 1, atLeast: 1, atMost: 1 };
/** What of a person's time goes to work, blank or not. */
const ON_THE_TIME = ['shrinkage', 'contract.hours'];

/**
 * The channel's part of all work on contacts, 0 to 1; another with a number nobody knows may take all of it or nothing.
 * `atMost` is its smallest part while its own work is at its most, `atLeast` the largest while it is at its least.
 */
export function shareOfWork(answers: Answers, defaults: Defaults, channel: Channel): PartOfWork | undefined {
  const volumes = rowsOf(answers, 'volume.month');
  const times = rowsOf(answers, 'time.first_response');
  let own: Interval = point(0);
  let others: Interval = point(0);
  let quality: Quality = 'measured';
  for (const each of CHANNELS) {
    const row = volumes?.get(each);
    if (row === undefined || row === NOBODY) continue;
    if (times?.get(each) === NOBODY) {
      quality = worseQuality(quality, rowQuality(answers, 'time.first_response', each));
      continue;
    }
    const count = row === 'open' ? { low: 0, high: Number.POSITIVE_INFINITY } : row;
    const stated = amountOf(answers, `aht.${each}`);
    const minutes = stated ?? defaults.handlingMinutes[each];
    const known = [rowQuality(answers, 'volume.month', each), stated?.quality ?? 'measured'];
    if (count.high > 0) quality = known.reduce(worseQuality, quality);
    const work = { low: count.low * minutes.low, high: count.high * minutes.high };
    if (each === channel) own = work;
    else others = { low: others.low + work.low, high: others.high + work.high };
  }
  if (own.high === 0) return undefined;
  if (others.high === 0) return { ...WHOLE, quality };
  const part = (ofOwn: number, ofOthers: number): number => (ofOwn === 0 ? 0 : ofOwn / (ofOwn + ofOthers));
  const isEndless = own.high === Number.POSITIVE_INFINITY;
  return {
    low: part(own.low, others.high),
    high: isEndless ? 1 : part(own.high, others.low),
    atLeast: part(own.low, others.low),
    atMost: isEndless ? 0 : part(own.high, others.high),
    quality,
  };
}

/** One channel's desk, or what is missing to know it; beside the point where it is not used or suppliers answer it all. */
export function deskOf({ answers, defaults }: MeasureContext, channel: Channel): Desk | Lacking {
  const volumes = rowsOf(answers, 'volume.month');
  const outside = isNotApplicable(answers, 'outsourcing.share')
    ? { ...point(0), quality: 'measured' as const }
    : amountOf(answers, 'outsourcing.share');
  const staff = peopleForCustomers(answers);
  const row = volumes?.get(channel);
  if (isNobodyAnswering(answers) || row === NOBODY) return 'beside-the-point';
  if (rowsOf(answers, 'time.first_response')?.get(channel) === NOBODY) return 'beside-the-point';
  if (volumes && row === undefined) return 'beside-the-point';
  const missing = [
    ...(row === undefined || row === 'open' ? ['volume.month'] : []),
    ...(outside ? [] : ['outsourcing.share']),
    ...(staff ? [] : ['staff.fte']),
  ];
  if (missing.length > 0 || row === undefined || row === 'open' || !outside || !staff) return { missing };
  if (outside.low >= 100 || row.high === 0) return 'beside-the-point';
  const work = amountOf(answers, `aht.${channel}`);
  const part = shareOfWork(answers, defaults, channel) ?? { ...WHOLE, quality: row.quality };
  const fewest = isPartUnknown(answers, defaults) ? 0 : staff.low;
  const aWeek = (count: number, percent: number): number =>
    (count * MONTHS_PER_YEAR * (1 - Math.min(100, percent) / 100)) / WEEKS_PER_YEAR;
  const { low, high } = work ?? defaults.handlingMinutes[channel];
  const known = [...ON_THE_TIME, ...(isDeferred(channel) ? ['reopen'] : [])].flatMap(
    (id) => amountOf(answers, id) ?? [],
  );
  return {
    contactsPerWeek: { low: aWeek(row.low, outside.high), high: aWeek(row.high, outside.low) },
    handlingMinutes: { low, high },
    people: { low: fewest * part.low, high: staff.high * part.high },
    atMostWork: fewest * part.atMost,
    atLeastWork: staff.high * part.atLeast,
    everybody: staff.high,
    productive: productiveHours(answers, defaults),
    quality: [row, outside, staff, part, ...known].map(({ quality }) => quality).reduce(worseQuality),
    mayVanish: outside.high >= 100 || row.low === 0,
    assumed: [`aht.${channel}`, ...ON_THE_TIME].filter((id) => openAnswer(answers[id]) === undefined),
  };
}

/** Whole seats that so many people keep filled through the opening hours: rounded down at the lower end, up at the upper. */
export function seatsOf(
  people: Interval,
  { productive }: Pick<Desk, 'productive'>,
  hoursPerWeek: Interval,
): Interval | undefined {
  const least = seatsFromFte(people.low, hoursPerWeek.high * WEEKS_PER_YEAR, productive.low);
  const most = seatsFromFte(people.high, hoursPerWeek.low * WEEKS_PER_YEAR, productive.high);
  return isRefused(least) || isRefused(most) ? undefined : { low: least.atLeast, high: most.atMost };
}

/** Work of a deferred channel and the hours of so many people, both by the week, and one over the other. */
export function weeklyLoad(desk: Desk, people: Interval, { answers, defaults }: MeasureContext) {
  const again = amountOf(answers, 'reopen') ?? point(1);
  const minutes = (end: 'low' | 'high'): number => desk.contactsPerWeek[end] * desk.handlingMinutes[end] * again[end];
  const hours = (end: 'low' | 'high'): number =>
    (people[end] * desk.productive[end] * defaults.occupancy[end]) / WEEKS_PER_YEAR;
  const work: Interval = { low: minutes('low') / MINUTES_PER_HOUR, high: minutes('high') / MINUTES_PER_HOUR };
  const available: Interval = { low: hours('low'), high: hours('high') };
  return { work, available, loadFactor: quotientOf(work, available) };
}

/** Whether the work of a deferred channel outruns its people in every case: then no promised time holds for long (domain 5.4). */
export function isOutrun(context: MeasureContext, channel: Channel): boolean {
  const desk = isDeferred(channel) ? deskOf(context, channel) : undefined;
  if (desk === undefined || isLacking(desk)) return false;
  return weeklyLoad(desk, { low: desk.atMostWork, high: desk.atLeastWork }, context).loadFactor.low > 1;
}
