// What a pool gives when its load, people, work and patience are known only as intervals: share answered in time, typical
// wait, share who hang up. The lower end of quality is Erlang C at the worst of all, the upper the kinder of Erlang C and A
// at the best. Above a number of people the queue is taken as a flow, which is kinder still and costs nothing.
import type { Interval } from '#model/interval.ts';
import { fastErlangA } from '#model/queue/erlang-a.ts';
import { fastErlangC, fastServiceLevel } from '#model/queue/erlang-c.ts';
import { remembered } from '#model/queue/remembered.ts';

/** One pool within bounds. `agents` are whole; the load is in erlangs and moves with the handling time. */
export interface PoolRange {
  readonly offeredLoad: Interval;
  readonly agents: Interval;
  readonly handlingSeconds: Interval;
  readonly patienceSeconds: Interval;
}

/** Above this many people the formulas are replaced by a flow. */
export const MOST_COUNTED = 5000;
/** Patience is tried at its ends and between: the kindest may lie inside. */
const PATIENCES = 9;
/** Halvings of the time in which half are answered: what is given lies below it by less than a thousandth. */
const BISECTIONS = 12;

/** One judgement asks for the same queue several times, and the next one mostly for the same again. */
const impatientQueue = remembered(fastErlangA);

const isCounted = (agents: number): boolean => agents <= MOST_COUNTED;
/** Of a flow no more is served than the people can take. */
const flowServed = (load: number, agents: number): number => (load <= agents ? 1 : agents / load);

const pairOf = ({ offeredLoad, agents, handlingSeconds }: PoolRange, which: 'worst' | 'best') =>
  which === 'worst'
    ? { offeredLoad: offeredLoad.high, agents: agents.low, handlingSeconds: handlingSeconds.high }
    : { offeredLoad: offeredLoad.low, agents: agents.high, handlingSeconds: handlingSeconds.low };

type Place = ReturnType<typeof pairOf>;

function patiences({ low, high }: Interval): readonly number[] {
  return Array.from({ length: PATIENCES }, (_, at) => low * (high / low) ** (at / (PATIENCES - 1)));
}

/** Share answered within the threshold when nobody hangs up; 1 with nothing to answer. */
const patientShare = ({ offeredLoad, agents, handlingSeconds }: Place, seconds: number): number => {
  if (offeredLoad === 0) return agents > 0 ? 1 : 0;
  return fastServiceLevel(offeredLoad, agents, seconds / handlingSeconds);
};

/**
 * Share of contacts answered within `seconds`, 0 to 1. Who hangs up is not answered: with few contacts a queue that nobody
 * leaves may do better than one that some leave. At `enough` the upper end is no longer sought and given as 1. Arguments are
 * not checked.
 */
export function answeredWithin(pool: PoolRange, seconds: number, enough = 1): Interval {
  const low = patientShare(pairOf(pool, 'worst'), seconds);
  const best = pairOf(pool, 'best');
  let high = Math.max(low, patientShare(best, seconds));
  if (high >= enough) return { low, high: 1 };
  if (best.agents === 0) return { low, high };
  if (!isCounted(best.agents)) return { low, high: Math.max(high, flowServed(best.offeredLoad, best.agents)) };
  for (const patienceSeconds of patiences(pool.patienceSeconds)) {
    high = Math.max(high, impatientQueue({ ...best, patienceSeconds, answerWithinSeconds: seconds }).serviceLevel);
    if (high >= enough) return { low, high: 1 };
  }
  return { low, high: Math.min(1, high) };
}

/** Half of the contacts wait longer than this, in seconds, when nobody hangs up; without an end where the queue grows. */
function patientMedian({ offeredLoad, agents, handlingSeconds }: Place): number {
  if (offeredLoad === 0) return agents > 0 ? 0 : Number.POSITIVE_INFINITY;
  if (offeredLoad >= agents) return Number.POSITIVE_INFINITY;
  const waiting = fastErlangC(offeredLoad, agents);
  return waiting <= 0.5 ? 0 : (Math.log(2 * waiting) * handlingSeconds) / (agents - offeredLoad);
}

/** The same over those who are answered, when the others hang up; 0 where it is no more than `above`. */
function answeredMedian(place: Place, patienceSeconds: number, above = 0): number {
  const { offeredLoad, agents } = place;
  if (agents === 0) return Number.POSITIVE_INFINITY;
  if (!isCounted(agents)) return offeredLoad <= agents ? 0 : patienceSeconds * Math.log(offeredLoad / agents);
  const answeredBy = (seconds: number): number => {
    const { serviceLevel, abandonment } = impatientQueue({ ...place, patienceSeconds, answerWithinSeconds: seconds });
    return abandonment >= 1 ? 0 : serviceLevel / (1 - abandonment);
  };
  if (answeredBy(above) >= 0.5) return 0;
  let early = above;
  let late = Math.max(above, patienceSeconds * (1 + Math.max(0, Math.log(offeredLoad / agents))));
  for (let step = 0; step < 8 && answeredBy(late) < 0.5; step++) late *= 2;
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (early + late) / 2;
    if (answeredBy(middle) < 0.5) early = middle;
    else late = middle;
  }
  return early;
}

/**
 * Typical (median) wait in seconds: from the kindest, counted over those answered and with the shortest patience, to the
 * longest, with nobody hanging up. The kindest is sought only above `above` seconds, and is else 0. Arguments are not checked.
 */
export function typicalWaitRange(pool: PoolRange, above = 0): Interval {
  const best = pairOf(pool, 'best');
  const patient = patientMedian(best);
  const low = patient === 0 ? 0 : Math.min(patient, answeredMedian(best, pool.patienceSeconds.low, above));
  return { low, high: Math.max(low, patientMedian(pairOf(pool, 'worst'))) };
}

/** The part of that range in which a wait may lie whatever the blanks hide; undefined where there is none. */
export function typicalWaitWhatever(pool: PoolRange): Interval | undefined {
  const high = patientMedian(pairOf(pool, 'best'));
  const worst = pairOf(pool, 'worst');
  if (patientMedian(worst) === 0) return { low: 0, high };
  if (high === 0) return undefined;
  const low = answeredMedian(worst, pool.patienceSeconds.high);
  return low <= high ? { low, high } : undefined;
}

function leaving({ offeredLoad, agents, handlingSeconds }: Place, patienceSeconds: number): number {
  if (offeredLoad === 0) return 0;
  if (agents === 0) return 1;
  if (!isCounted(agents)) return 1 - flowServed(offeredLoad, agents);
  return impatientQueue({ offeredLoad, agents, handlingSeconds, patienceSeconds, answerWithinSeconds: 0 }).abandonment;
}

/** Share of contacts that hang up before an answer, 0 to 1, from the kindest to the worst. Arguments are not checked. */
export function leavingRange(pool: PoolRange): Interval {
  const low = leaving(pairOf(pool, 'best'), pool.patienceSeconds.high);
  return { low, high: Math.max(low, leaving(pairOf(pool, 'worst'), pool.patienceSeconds.low)) };
}
