// Erlang A: how long contacts wait, and how many leave, when each hangs up after a random patience. The optimistic end.
// Takes load, agents, handling time, patience and a threshold, gives the waiting record. Every load is stable here.

import { sumLowerStates } from '#model/queue/erlang-b.ts';
import type { ErlangCInput } from '#model/queue/erlang-c.ts';
import {
  AGENTS,
  DURATION_SECONDS,
  OFFERED_LOAD,
  type Refused,
  refuseAnyOutside,
  WAIT_SECONDS,
} from '#model/queue/refusal.ts';
import { integrateDensity, peakExponent, peakWait, type WaitingDensity } from '#model/queue/waiting-density.ts';
import { type WaitingStates, weighWaitingStates } from '#model/queue/waiting-states.ts';

/** One pool whose contacts wait `patienceSeconds` on average (exponential) before they leave. */
export type ErlangAInput = ErlangCInput & { readonly patienceSeconds: number };

/**
 * Shares of all contacts offered, 0 to 1. `serviceLevel` is served within the threshold over offered (one of four common
 * definitions, up to 14 points apart), `averageWaitSeconds` counts leavers and the served, `queueLength` those waiting.
 */
export type ImpatientQueue = {
  readonly waitProbability: number;
  readonly abandonment: number;
  readonly averageWaitSeconds: number;
  readonly serviceLevel: number;
  readonly occupancy: number;
  readonly queueLength: number;
};

/**
 * M/M/N+M waiting record; always stable. With no agents everybody leaves: waiting and abandonment 1, service level 0.
 * Refused outside: load 0 to 1e9 erlangs, agents whole 0 to 1e6, handling and patience 1e-6 to 1e9 s, threshold 0 to 1e9 s.
 * Source: Garnett, Mandelbaum, Reiman 2002; series and service-level integral of domain 5.3.
 */
export function erlangA(pool: ErlangAInput): ImpatientQueue | Refused {
  const refused = refuseAnyOutside(pool, {
    offeredLoad: OFFERED_LOAD,
    agents: AGENTS,
    handlingSeconds: DURATION_SECONDS,
    patienceSeconds: DURATION_SECONDS,
    answerWithinSeconds: WAIT_SECONDS,
  });
  return refused ?? fastErlangA(pool);
}

/** {@link erlangA} for arguments already known to be legal; nothing is checked. */
export function fastErlangA(pool: ErlangAInput): ImpatientQueue {
  const { offeredLoad, agents, patienceSeconds } = pool;
  const patiencePerHandling = patienceSeconds / pool.handlingSeconds;
  const pull = offeredLoad * patiencePerHandling;
  if (agents === 0) return emptyPool(patienceSeconds, pull);
  const density: WaitingDensity = {
    push: agents * patiencePerHandling,
    pull,
    gap: (agents - offeredLoad) * patiencePerHandling,
  };
  const states = weighWaitingStates(density);
  const idle = sumLowerStates(offeredLoad, agents) * Math.exp(-states.scale);
  const total = idle + states.all;
  const waitProbability = states.all / total;
  const noWait = idle === Infinity ? 1 : idle / total;
  const abandonment = atMostOne(states.abandoning / total);
  const inTime = servedAfterWaiting(density, states, pool.answerWithinSeconds / patienceSeconds) / total;
  return {
    waitProbability,
    abandonment,
    averageWaitSeconds: abandonment * patienceSeconds,
    serviceLevel: atMostOne(noWait + inTime),
    // Load × (1 − abandonment)/agents, rearranged over the states: keeps its digits when almost everybody leaves.
    occupancy: atMostOne((offeredLoad / agents) * noWait + states.beyond / total),
    queueLength: abandonment * pull,
  };
}

// Weight, on the scale of the states, of those who wait, stay and are answered before `threshold` (in patiences):
// push × integral of the density × e^(-s), which is the density with push + 1.
function servedAfterWaiting(density: WaitingDensity, states: WaitingStates, threshold: number): number {
  const staying: WaitingDensity = { push: density.push + 1, pull: density.pull, gap: density.gap + 1 };
  // Difference of the two peaks in closed form: each may be millions, and what is left decides the service level.
  const shift =
    staying.gap < 0 ? density.push * Math.log1p(1 / density.push) - 1 - peakWait(staying) : -peakExponent(density);
  const exponent = peakExponent(density) - states.scale + shift;
  return density.push * Math.exp(exponent) * integrateDensity(staying, threshold).whole;
}

function emptyPool(patienceSeconds: number, queueLength: number): ImpatientQueue {
  return {
    waitProbability: 1,
    abandonment: 1,
    averageWaitSeconds: patienceSeconds,
    serviceLevel: 0,
    occupancy: 0,
    queueLength,
  };
}

// A sum of rounded shares can pass 1 by the last bit.
function atMostOne(share: number): number {
  return share > 1 ? 1 : share;
}
