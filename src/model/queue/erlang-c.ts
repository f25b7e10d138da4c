// Erlang C: how long contacts wait when nobody hangs up. The pessimistic end of what a pool of agents can do.
// Takes load, agents, handling time and a threshold, gives the waiting record or the state "unstable". Knows no patience.

import { sumLowerStates } from '#model/queue/erlang-b.ts';
import {
  AGENTS,
  DURATION_SECONDS,
  OFFERED_LOAD,
  type Refused,
  refuseAnyOutside,
  WAIT_SECONDS,
} from '#model/queue/refusal.ts';

/** One pool: load in erlangs, whole agents at work, mean handling time, and the wait the service level counts up to. */
export type ErlangCInput = {
  readonly offeredLoad: number;
  readonly agents: number;
  readonly handlingSeconds: number;
  readonly answerWithinSeconds: number;
};

/**
 * A stable queue. `serviceLevel` is the share answered within the threshold, `occupancy` load over agents,
 * `queueLength` the mean number waiting, `averageSpeedOfAnswerSeconds` the mean wait over all contacts, waiting or not.
 */
export type StableQueue = {
  readonly stable: true;
  readonly waitProbability: number;
  readonly averageSpeedOfAnswerSeconds: number;
  readonly serviceLevel: number;
  readonly occupancy: number;
  readonly queueLength: number;
};

/** The load reaches or passes the agents: the queue never empties and no wait can be stated. */
export type UnstableQueue = { readonly stable: false; readonly offeredLoad: number; readonly agents: number };

/**
 * M/M/N waiting record, or the unstable state when load >= agents (so also with no agents, even at zero load:
 * the first contact would wait for ever). Refused outside: load 0 to 1e9 erlangs, agents whole 0 to 1e6,
 * handling 1e-6 to 1e9 s, threshold 0 to 1e9 s. Source: A. K. Erlang 1917; domain 5.2.
 */
export function erlangC(pool: ErlangCInput): StableQueue | UnstableQueue | Refused {
  const refused = refuseAnyOutside(pool, {
    offeredLoad: OFFERED_LOAD,
    agents: AGENTS,
    handlingSeconds: DURATION_SECONDS,
    answerWithinSeconds: WAIT_SECONDS,
  });
  if (refused) return refused;
  const { offeredLoad, agents, handlingSeconds } = pool;
  if (offeredLoad >= agents) return { stable: false, offeredLoad, agents };
  const waitProbability = fastErlangC(offeredLoad, agents);
  const meanQueueWait = waitProbability / (agents - offeredLoad);
  return {
    stable: true,
    waitProbability,
    averageSpeedOfAnswerSeconds: meanQueueWait * handlingSeconds,
    serviceLevel: fastServiceLevel(offeredLoad, agents, pool.answerWithinSeconds / handlingSeconds),
    occupancy: offeredLoad / agents,
    queueLength: meanQueueWait * offeredLoad,
  };
}

/** Probability of waiting, 0 to 1, for arguments already known to be legal; 1 when load >= agents. Nothing is checked. */
export function fastErlangC(offeredLoad: number, agents: number): number {
  if (offeredLoad >= agents) return 1;
  // N·B / (N − A(1 − B)) with B = 1/(1 + lower): every term is positive, so nothing cancels near full load.
  return agents / (agents + (agents - offeredLoad) * sumLowerStates(offeredLoad, agents));
}

/**
 * Share answered within the threshold, 0 to 1, for arguments already known to be legal; 0 when load >= agents.
 * `thresholdInHandlings` is the threshold divided by the mean handling time.
 */
export function fastServiceLevel(offeredLoad: number, agents: number, thresholdInHandlings: number): number {
  if (offeredLoad >= agents) return 0;
  const spare = agents - offeredLoad;
  const idleWeight = spare * sumLowerStates(offeredLoad, agents);
  if (idleWeight === Infinity) return 1;
  // (1 − C) + C(1 − e^…) instead of 1 − C·e^…: keeps its digits when almost everybody waits.
  const waitProbability = agents / (agents + idleWeight);
  const served = idleWeight / (agents + idleWeight) - waitProbability * Math.expm1(-spare * thresholdInHandlings);
  // The two rounded shares can pass 1 by the last bit.
  return Math.min(1, served);
}
