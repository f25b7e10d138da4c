// The pool of people on the phone or in a chat, as the queue formulas take it: load, whole people, length of a contact,
// patience, each as an interval. In a chat the servers are slots, several a person, and the people's own work sets a limit.
import { amountOf, worseQuality } from '#model/facts.ts';
import { type Interval, point } from '#model/interval.ts';
import type { MeasureContext } from '#model/judge/measures.ts';
import { type Desk, deskOf, isLacking, type Lacking, type LiveChannel, seatsOf } from '#model/judge/pool.ts';
import { SECONDS_PER } from '#model/quantity.ts';
import type { PoolRange } from '#model/queue/served-range.ts';

export interface LivePool {
  readonly desk: Desk;
  readonly contactsPerHour: Interval;
  readonly hoursPerWeek: Interval;
  /** Whole people at work: by the channel's part of the work, and with everybody on it. */
  readonly seats: Interval;
  readonly everybody: number;
  readonly patienceSeconds: Interval;
  /** Slots a person; 1 on the phone. */
  readonly slots: Interval;
  readonly quality: Desk['quality'];
  readonly assumed: readonly string[];
  readonly mayVanish: boolean;
}

export function livePool(context: MeasureContext, channel: LiveChannel): LivePool | Lacking {
  const { answers, defaults } = context;
  const desk = deskOf(context, channel);
  const hours = amountOf(answers, 'hours.week');
  if (desk === 'beside-the-point') return desk;
  if (isLacking(desk) || !hours)
    return { missing: [...(isLacking(desk) ? desk.missing : []), ...(hours ? [] : ['hours.week'])] };
  if (hours.high <= 0) return 'beside-the-point';
  // Hours that may be none at all leave it open whether there is a queue.
  if (hours.low <= 0) return { missing: ['hours.week'] };
  const seats = seatsOf(desk.people, desk, hours);
  const all = seatsOf(point(desk.everybody), desk, hours);
  if (!seats || !all) return 'beside-the-point';
  const patience = channel === 'phone' ? amountOf(answers, 'patience') : undefined;
  const slots =
    channel === 'chat' ? amountOf(answers, 'chat.concurrency') : { ...point(1), quality: 'measured' as const };
  const { low, high } = patience ?? defaults.patienceSeconds;
  const { contactsPerWeek } = desk;
  return {
    desk,
    contactsPerHour: { low: contactsPerWeek.low / hours.high, high: contactsPerWeek.high / hours.low },
    hoursPerWeek: { low: hours.low, high: hours.high },
    seats,
    everybody: all.high,
    patienceSeconds: { low, high },
    slots: slots ?? defaults.chatConcurrency,
    mayVanish: desk.mayVanish,
    quality: [desk, hours, ...(patience ? [patience] : []), ...(slots ? [slots] : [])]
      .map(({ quality }) => quality)
      .reduce(worseQuality),
    assumed: [
      ...(slots ? [] : ['chat.concurrency']),
      ...desk.assumed,
      ...(patience || channel === 'chat' ? [] : ['patience']),
    ],
  };
}

/** The load in erlangs, of people's work: contacts an hour times hours of work each. */
export function peopleLoad({ contactsPerHour, desk: { handlingMinutes } }: LivePool): Interval {
  return {
    low: (contactsPerHour.low * handlingMinutes.low) / 60,
    high: (contactsPerHour.high * handlingMinutes.high) / 60,
  };
}

/**
 * The pool with whole people between two numbers. Of a chat no more is known than the work in it: at best it lasts as long
 * as that, at worst the work of all the slots of a person one after the other. `busier` multiplies the upper load.
 */
export function rangeWith(pool: LivePool, agents: Interval, busier = 1): PoolRange {
  const { slots, patienceSeconds } = pool;
  const load = peopleLoad(pool);
  const seconds = pool.desk.handlingMinutes;
  return {
    offeredLoad: { low: load.low, high: load.high * busier * slots.low },
    agents: { low: Math.floor(agents.low * slots.low), high: Math.ceil(agents.high * slots.high) },
    handlingSeconds: { low: seconds.low * SECONDS_PER.minute, high: seconds.high * slots.low * SECONDS_PER.minute },
    patienceSeconds,
  };
}

/** Share that so many people can serve at all, 0 to 1: nobody works more than the whole hour. */
export const servable = (pool: LivePool, agents: number): number => {
  const { low } = peopleLoad(pool);
  return low <= agents ? 1 : agents / low;
};
