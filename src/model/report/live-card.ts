// The card of the phone or the chat: load, seats of today, what they give, what the promise would take. Searches the needed
// people only here, for the report, and stops at a number it names.
import { isRange } from '#model/assessment.ts';
import { amountOf, rowsOf } from '#model/facts.ts';
import { type Interval, quotientOf } from '#model/interval.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import { type LivePool, livePool, peopleLoad, rangeWith, servable } from '#model/judge/live-pool.ts';
import type { MeasureContext } from '#model/judge/measures.ts';
import { answerableShare } from '#model/judge/opening.ts';
import { isLacking, type LiveChannel } from '#model/judge/pool.ts';
import { promiseOn } from '#model/judge/waits.ts';
import { WEEKS_PER_YEAR } from '#model/quantity.ts';
import { isRefused } from '#model/queue/refusal.ts';
import { type RequiredAgents, requiredAgents, requiredAgentsWithAbandonment } from '#model/queue/required-agents.ts';
import { answeredWithin, type PoolRange, typicalWaitRange } from '#model/queue/served-range.ts';
import type { LiveCard, Needed } from '#model/report/physics-matter.ts';
import { saidIn } from '#model/report/subjects.ts';

/** Above this load, in erlangs, nobody plans one pool: the needed people are not sought. */
const MOST_LOAD = 50_000;

/** Answers on what arrives, on the people, and on what of their time goes to it. */
export const ON_THE_WORK: readonly string[] = [
  'volume.month',
  'outsourcing.share',
  'staff.fte',
  'contract.hours',
  'shrinkage',
];

export function liveCard(context: MeasureContext, channel: LiveChannel): LiveCard | undefined {
  const pool = livePool(context, channel);
  if (isLacking(pool)) return undefined;
  const range = rangeWith(pool, pool.seats);
  const load = peopleLoad(pool);
  const within = withinOf(context, channel, pool, range);
  const ceiling = answerableShare(context, channel);
  return {
    kind: 'live',
    channel,
    contactsPerHour: pool.contactsPerHour,
    load,
    handlingMinutes: pool.desk.handlingMinutes,
    patienceSeconds: pool.patienceSeconds,
    seats: pool.seats,
    loadFactor: finite(quotientOf(load, pool.seats)),
    typicalWait: finite(typicalWaitRange(range)),
    ...(within && { within }),
    ...(channel === 'chat' && { slots: { low: pool.slots.low, high: pool.slots.high } }),
    ...(typeof ceiling === 'object' &&
      'low' in ceiling &&
      ceiling.low < 1 && {
        ceiling: { low: ceiling.low, high: ceiling.high },
      }),
    assumed: pool.assumed,
    said: saidIn(context.answers, [
      ...ON_THE_WORK,
      'hours.week',
      `aht.${channel}`,
      'patience',
      ...(channel === 'chat' ? ['chat.concurrency'] : []),
      ...(within || ceiling ? ['promise.first_response'] : []),
      ...(within && !within.isPromised ? ['time.first_response'] : []),
      ...(within?.busiest ? ['peak.share'] : []),
    ]),
  };
}

export const finite = ({ low, high }: Interval): OpenEnded => ({
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
});

function withinOf(context: MeasureContext, channel: LiveChannel, pool: LivePool, range: PoolRange): LiveCard['within'] {
  const promise = promiseOn(context, channel)?.seconds;
  const row = rowsOf(context.answers, 'time.first_response')?.get(channel);
  const stated = typeof row === 'object' ? row.high : undefined;
  const seconds = promise === undefined ? stated : isRange(promise) ? promise.to : promise;
  if (seconds === undefined) return undefined;
  const { low, high } = answeredWithin(range, seconds);
  const most = Math.min(high, servable(pool, pool.seats.high));
  const peak = amountOf(context.answers, 'peak.share');
  const isSought = peopleLoad(pool).high <= MOST_LOAD;
  const target = context.defaults.keptShare;
  const agents = isSought ? peopleFor(pool, seconds, target) : { low: null, high: null };
  return {
    seconds,
    isPromised: promise !== undefined,
    answered: { low: Math.min(low, most), high: most },
    needed: { agents, fullTime: fullTimeOf(agents, pool) },
    ...(peak &&
      isSought && {
        busiest: peopleFor(pool, seconds, target, {
          low: (peak.low / 100) * Math.min(24, pool.hoursPerWeek.low / 7),
          high: (peak.high / 100) * Math.min(24, pool.hoursPerWeek.high / 5),
        }),
      }),
  };
}

/** Fewest people, from the kindest to the strictest reading; in a chat the slots they hold and the work they can do. */
function peopleFor(pool: LivePool, seconds: number, target: number, busier = { low: 1, high: 1 }): OpenEnded {
  const { offeredLoad, handlingSeconds, patienceSeconds } = rangeWith(pool, pool.seats, busier.high);
  const load = peopleLoad(pool);
  const at = (end: 'low' | 'high') => ({
    offeredLoad: offeredLoad[end] * (end === 'low' ? busier.low : 1),
    handlingSeconds: handlingSeconds[end],
    answerWithinSeconds: seconds,
    serviceLevelTarget: target,
  });
  const strict = countOf(requiredAgents(at('high')));
  const kind = [
    countOf(requiredAgents(at('low'))),
    ...[patienceSeconds.low, patienceSeconds.high].map((patience) =>
      countOf(requiredAgentsWithAbandonment({ ...at('low'), patienceSeconds: patience })),
    ),
  ].flatMap((count) => count ?? []);
  const isChat = pool.slots.high > 1;
  const people = (servers: number, slots: number, work: number): number =>
    Math.max(1, Math.ceil(servers / slots), isChat ? Math.ceil(work) : 0);
  return {
    low: kind.length === 0 ? null : people(Math.min(...kind), pool.slots.high, load.low * busier.low * target),
    high: strict === undefined ? null : people(strict, pool.slots.low, load.high * busier.high),
  };
}

const countOf = (found: RequiredAgents | { readonly refused: true }): number | undefined =>
  isRefused(found) || !('reachable' in found) || !found.reachable ? undefined : found.agents;

/** Full-time equivalents that keep so many seats filled through the opening hours. */
function fullTimeOf(agents: OpenEnded, { desk: { productive }, hoursPerWeek }: LivePool): Needed['fullTime'] {
  const of = (seats: number | null, hours: number, aYear: number): number | null =>
    seats === null || aYear === 0 ? null : (seats * hours * WEEKS_PER_YEAR) / aYear;
  return {
    low: of(agents.low, hoursPerWeek.low, productive.high),
    high: of(agents.high, hoursPerWeek.high, productive.low),
  };
}
