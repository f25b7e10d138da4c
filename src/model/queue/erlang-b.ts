// Erlang B: the share of contacts lost when a pool of agents has no queue, and the sum that Erlang C and A build on.
// Takes an offered load in erlangs and whole agents, gives a probability. Knows no time, no threshold and no patience.

import { AGENTS, OFFERED_LOAD, type Refused, refuseAnyOutside } from '#model/queue/refusal.ts';

const BELOW_HALF_A_ROUNDING = 1e-17;

/**
 * Blocking probability of M/M/N/N, 0 to 1.
 * `offeredLoad` 0 to 1e9 erlangs, `agents` whole, 0 to 1e6; anything else is Refused.
 * With no agents it is 1 whatever the load; with agents and no load it is 0; below 1e-308 it is 0.
 * Source: A. K. Erlang 1917; domain 5.1.
 */
export function erlangB(offeredLoad: number, agents: number): number | Refused {
  const refused = refuseAnyOutside({ offeredLoad, agents }, { offeredLoad: OFFERED_LOAD, agents: AGENTS });
  return refused ?? fastErlangB(offeredLoad, agents);
}

/** {@link erlangB} for arguments already known to be legal; nothing is checked. */
export function fastErlangB(offeredLoad: number, agents: number): number {
  return 1 / (1 + sumLowerStates(offeredLoad, agents));
}

/**
 * Weight of the states with an idle agent relative to the state "all agents busy, nobody waits": 1/B - 1.
 * Sum over j from 1 to N of N(N-1)...(N-j+1)/A^j, from the top state down, so about sqrt(A) terms near full load.
 * Arguments are not checked. Gives Infinity when the sum passes 1e308 (B is then 0 in double precision).
 */
export function sumLowerStates(offeredLoad: number, agents: number): number {
  let term = 1;
  let sum = 0;
  let k = agents;
  // Four at a time because the stop test costs as much as a term. Terms rise until k < A, where the newest is the largest
  // and so at least sum/N: a term this small can only be met on the way down, with a tail of the same order.
  for (; k >= 4; k -= 4) {
    const first = term * (k / offeredLoad);
    const second = first * ((k - 1) / offeredLoad);
    const third = second * ((k - 2) / offeredLoad);
    term = third * ((k - 3) / offeredLoad);
    sum += first + second + (third + term);
    if (term < sum * BELOW_HALF_A_ROUNDING) return sum;
    if (sum === Infinity) return Infinity;
  }
  for (; k > 0; k--) {
    term *= k / offeredLoad;
    sum += term;
  }
  return sum;
}
