// Chat: an agent holds several sessions at once, so two limits apply, the slots for sessions and the work in a person's hour.
// Takes agents, slots each, session and work time; gives the queue for a slot and the load on people. Knows no channel mix.

import { type ErlangCInput, erlangC, type StableQueue, type UnstableQueue } from '#model/queue/erlang-c.ts';
import {
  AGENTS,
  type Bounds,
  COUNT,
  DURATION_SECONDS,
  POSITIVE_SHARE,
  type Refused,
  refuseAnyOutside,
  WAIT_SECONDS,
} from '#model/queue/refusal.ts';

/**
 * `sessionSeconds` is how long a session lasts at this many slots (it grows with them), `workSecondsPerChat` the agent's
 * own work in one; `maxOccupancy` the share of an agent's hour that may be worked.
 */
export type ChatInput = {
  readonly agents: number;
  readonly slotsPerAgent: number;
  readonly arrivalsPerSecond: number;
  readonly sessionSeconds: number;
  readonly workSecondsPerChat: number;
  readonly answerWithinSeconds: number;
  readonly maxOccupancy: number;
};

/**
 * `pool` is what was asked of Erlang C with slots as servers (erlangA takes the same with a patience); `workload` is agents'
 * worth of work in erlangs, `humanLoad` the same per agent, null with no agents. `limits` names what fails, if anything.
 */
export type ChatCapacity = {
  readonly pool: ErlangCInput;
  readonly queue: StableQueue | UnstableQueue;
  readonly workload: number;
  readonly humanLoad: number | null;
  readonly limits: readonly ('slots' | 'people')[];
};

const BOUNDS: Record<keyof ChatInput, Bounds> = {
  agents: AGENTS,
  slotsPerAgent: { most: 100, whole: true, above: 1 },
  arrivalsPerSecond: COUNT,
  sessionSeconds: DURATION_SECONDS,
  workSecondsPerChat: WAIT_SECONDS,
  answerWithinSeconds: WAIT_SECONDS,
  maxOccupancy: POSITIVE_SHARE,
};

/**
 * Both limits of a chat desk: slots agents × slotsPerAgent as servers with session time, and work arrivals × work / agents
 * at most `maxOccupancy`. Feasible when `limits` is empty. Refused outside: slots whole 1 to 100 per agent and 1e6 in all
 * (`agents`), load of sessions to 1e9 erlangs (`arrivalsPerSecond`), times as in erlangC. Source: domain 5.6.
 */
export function evaluateChat(desk: ChatInput): ChatCapacity | Refused {
  const refused = refuseAnyOutside(desk, BOUNDS);
  if (refused) return refused;
  const { agents, slotsPerAgent, arrivalsPerSecond, sessionSeconds } = desk;
  const pool: ErlangCInput = {
    offeredLoad: arrivalsPerSecond * sessionSeconds,
    agents: agents * slotsPerAgent,
    handlingSeconds: sessionSeconds,
    answerWithinSeconds: desk.answerWithinSeconds,
  };
  const queue = erlangC(pool);
  if ('refused' in queue) {
    return { ...queue, argument: queue.argument === 'agents' ? 'agents' : 'arrivalsPerSecond' };
  }
  const workload = arrivalsPerSecond * desk.workSecondsPerChat;
  const limits: ('slots' | 'people')[] = [];
  if (!queue.stable) limits.push('slots');
  if (workload > agents * desk.maxOccupancy) limits.push('people');
  return { pool, queue, workload, humanLoad: agents === 0 ? null : workload / agents, limits };
}
