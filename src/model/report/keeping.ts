// What it takes to keep every public promise at once and not to fall behind on the channels without one: people needed
// against people there are, and what the difference costs a year. Takes the cards of the channels; at the kind end people
// fill the gaps of one channel with the work of another, at the other each channel has people of its own.
import { CHANNELS, type Channel } from '#model/catalogue.ts';
import { amountOf } from '#model/facts.ts';
import { type Interval, point } from '#model/interval.ts';
import { blankCells } from '#model/judge/blank-cells.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import { peopleForCustomers } from '#model/judge/labour.ts';
import { livePool } from '#model/judge/live-pool.ts';
import type { MeasureContext } from '#model/judge/measures.ts';
import { deskOf, isDeferred, isLacking, isLive, isPartUnknown } from '#model/judge/pool.ts';
import { isPromiseOpen, promiseOn } from '#model/judge/waits.ts';
import { MINUTES_PER_HOUR, WEEKS_PER_YEAR } from '#model/quantity.ts';
import type { DeferredCard, Keeping, KeepingSum, LiveCard } from '#model/report/physics-matter.ts';
import { saidIn } from '#model/report/subjects.ts';

type Card = LiveCard | DeferredCard;

/** Undefined where nothing is promised, or no promise is one that in-house people keep. */
export function keepingOf(context: MeasureContext, cards: readonly Card[]): Keeping | undefined {
  const { answers, defaults } = context;
  const promised = CHANNELS.filter((channel) => promiseOn(context, channel) !== undefined);
  const missing = [...new Set(promised.flatMap((channel) => missingOn(context, channel)))];
  if (missing.length > 0) return { state: 'untold', missing, blank: blankCells(answers, missing, promised) };
  const counted = cards.filter(({ channel }) => promised.includes(channel));
  const has = new Set(counted.map(({ channel }) => channel));
  // The same people answer where nothing is promised, or a time that no formula here counts, as across a counter: what
  // comes in there is work for them as well.
  const others = CHANNELS.filter((channel) => !has.has(channel));
  const atWork = others.filter((channel) => !isLacking(deskOf(context, channel)));
  const workOnly = atWork.filter((channel) => promised.includes(channel));
  const staff = peopleForCustomers(answers);
  if (counted.length + workOnly.length === 0 || !staff) return undefined;
  const { needed, sum } = neededFor(context, counted, atWork);
  const people = { low: isPartUnknown(answers, defaults) ? 0 : staff.low, high: staff.high };
  const each = amountOf(answers, 'staff.cost');
  const alongside = atWork.filter((channel) => !promised.includes(channel));
  // A promise whose time nobody knows takes at least what it takes to stay level.
  const promiseUnknown = alongside.filter((channel) => isPromiseOpen(context, channel));
  const unknownAlongside = others.filter((channel) => 'missing' in Object(deskOf(context, channel)));
  const uncounted = promised.filter((channel) => !has.has(channel) && !workOnly.includes(channel));
  const isAllCounted = unknownAlongside.length === 0 && uncounted.length === 0;
  return {
    state: 'told',
    counted: [...has],
    alongside,
    ...(workOnly.length > 0 && { workOnly }),
    ...(promiseUnknown.length > 0 && { promiseUnknown }),
    unknownAlongside,
    uncounted,
    beyondHours: counted.flatMap(({ channel, ceiling }) =>
      ceiling && ceiling.high < defaults.keptShare ? [channel] : [],
    ),
    perhapsBeyondHours: counted.flatMap(({ channel, ceiling }) =>
      ceiling && ceiling.low < defaults.keptShare && ceiling.high >= defaults.keptShare
        ? [{ channel, answerable: ceiling }]
        : [],
    ),
    needed,
    sum,
    // Where some work is out of the count, those on it cannot be moved.
    tight: isAllCounted && isEnough(needed, people) ? tightOn(cards) : [],
    people,
    each: each ? { low: each.low, high: each.high } : null,
    costPerYear: each ? costOf(needed, people, each) : null,
    missing: each ? [] : ['staff.cost'],
    assumed: [...new Set([...assumedOn(context, sum.channels), ...(each ? [] : ['staff.cost'])])],
    said: saidIn(answers, [
      'promise.first_response',
      'volume.month',
      'outsourcing.share',
      'hours.week',
      'staff.fte',
      'staff.dedicated',
      'staff.cost',
      'contract.hours',
      'shrinkage',
      ...sum.channels.map(({ channel }) => `aht.${channel}`),
      'reopen',
      'patience',
      'chat.concurrency',
    ]),
  };
}

const isEnough = (needed: OpenEnded, people: Interval): boolean => needed.high !== null && needed.high <= people.low;

/** Channels whose own part of the people may be too small. */
const tightOn = (cards: readonly Card[]): readonly Channel[] =>
  cards.flatMap((card) => {
    if (card.kind === 'deferred')
      return card.loadFactor.high === null || card.loadFactor.high > 1 ? [card.channel] : [];
    const { high } = card.within?.isPromised ? card.within.needed.agents : { high: 0 };
    return high === null || high > card.seats.low ? [card.channel] : [];
  });

/** Blank questions that stand as intervals in the sum. */
const assumedOn = (context: MeasureContext, channels: KeepingSum['channels']): readonly string[] => [
  ...channels.flatMap(({ channel }) => {
    const desk = deskOf(context, channel);
    const live = isLive(channel) ? livePool(context, channel) : desk;
    // Without hours of opening a call is work that is counted, though nothing can be said of its queue.
    const counted = isLacking(live) ? desk : live;
    return isLacking(counted) ? [] : counted.assumed;
  }),
];

function missingOn(context: MeasureContext, channel: Channel): readonly string[] {
  const found = isLive(channel) ? livePool(context, channel) : deskOf(context, channel);
  return typeof found === 'object' && 'missing' in found ? found.missing : [];
}

/**
 * Full-time equivalents: no fewer than the promised channel that takes most, nor than all the work together. On `others`,
 * where nothing is promised, the people keep level with the work.
 */
function neededFor(
  context: MeasureContext,
  cards: readonly Card[],
  others: readonly Channel[],
): { readonly needed: OpenEnded; readonly sum: KeepingSum } {
  const promised = cards.map(ownNeed);
  const level = others.map((channel): OpenEnded => {
    const { low, high } = levelWith(context, channel);
    // On the spot, how many more it takes hangs on the time that is promised.
    return { low, high: isLive(channel) && isPromiseOpen(context, channel) ? null : high };
  });
  const work = [...cards.map(({ channel }) => levelWith(context, channel)), ...level];
  const together = work.reduce((sum, { low }) => sum + (low ?? 0), 0);
  const all = [...cards.map(({ channel }) => channel), ...others];
  const whole = work.reduce((sum, { low }, at) => sum + (low ?? 0) / countedOf(context, all[at]), 0);
  const channels = [
    ...cards.map(({ channel }, at) => ({ channel, isPromised: true, need: promised[at] as OpenEnded })),
    ...others.map((channel, at) => ({ channel, isPromised: false, need: level[at] as OpenEnded })),
  ].map((part) => ({ ...part, minutes: minutesOn(context, part.channel) }));
  const sum: KeepingSum = { channels, together, whole };
  if (work.some(({ low }) => low === null)) return { needed: { low: null, high: null }, sum };
  const needed = {
    low: Math.max(together, ...promised.map(({ low }) => low ?? 0)),
    high: [...promised, ...level].reduce<number | null>((all, { high }) => added(all, high), 0),
  };
  return { needed, sum };
}

function minutesOn(context: MeasureContext, channel: Channel): Interval {
  const desk = deskOf(context, channel);
  return isLacking(desk) ? point(0) : desk.handlingMinutes;
}

/** Full-time equivalents whose hours are just the work of the channel; of live contacts, of the part that counts as kept. */
function levelWith(context: MeasureContext, channel: Channel): OpenEnded {
  const desk = deskOf(context, channel);
  if (isLacking(desk)) return { low: 0, high: 0 };
  const { occupancy } = context.defaults;
  // Calls and chats are counted each time they come in; a letter may come back before its case is solved.
  const again = (isDeferred(channel) && amountOf(context.answers, 'reopen')) || point(1);
  const work = (end: 'low' | 'high'): number =>
    (desk.contactsPerWeek[end] * desk.handlingMinutes[end] * again[end]) / MINUTES_PER_HOUR;
  const of = (hours: number, aYear: number): number | null => (aYear === 0 ? null : (hours * WEEKS_PER_YEAR) / aYear);
  return {
    low: of(work('low') * countedOf(context, channel), desk.productive.high * occupancy.high),
    high: of(work('high'), desk.productive.low * (isDeferred(channel) ? occupancy.low : occupancy.high)),
  };
}

/** The part of the requests that has to be answered: where people wait on the spot, the one that counts as kept. */
const countedOf = ({ defaults }: MeasureContext, channel: Channel | undefined): number =>
  channel === undefined || isDeferred(channel) ? 1 : defaults.keptShare;

const added = (sum: number | null, one: number | null): number | null =>
  sum === null || one === null ? null : sum + one;

const ownNeed = (card: Card): OpenEnded =>
  card.kind === 'deferred' ? card.fullTime : (card.within?.needed.fullTime ?? { low: null, high: null });

/** The people missing at their yearly cost; where none is missing, nothing. */
function costOf(needed: OpenEnded, people: Interval, each: Interval): OpenEnded {
  return {
    low: needed.low === null ? null : Math.max(0, needed.low - people.high) * each.low,
    high: needed.high === null ? null : Math.max(0, needed.high - people.low) * each.high,
  };
}
