// The weight of all states in which somebody waits, in a pool with impatient callers, relative to "all busy, nobody waits".
// Takes the bare ratios of the density, gives scaled sums. Two ways, term by term and by integral, meet to 13 digits.

import { integrateDensity, peakExponent, type WaitingDensity } from '#model/queue/waiting-density.ts';

/**
 * Everything divided by e^scale, so nothing overflows. `all`: weight of the state with nobody waiting plus all with somebody
 * waiting (S0). `beyond`: the same without the first. `abandoning`: P(abandon)/P(all busy, nobody waits), S1/pull.
 */
export type WaitingStates = {
  readonly scale: number;
  readonly all: number;
  readonly beyond: number;
  readonly abandoning: number;
};

/** The term sum is used while it is short and cannot overflow: S0 stays under e^500, terms under some 2,500. */
const LONGEST_PULL = 500;
const LEAST_SPARE_SHARE = 0.02;

/** Sums the waiting states in whichever way is short. `push` above 0, `pull` 0 or more, in patiences. Source: domain 5.3. */
export function weighWaitingStates(density: WaitingDensity): WaitingStates {
  const short = density.pull <= LONGEST_PULL || density.gap >= LEAST_SPARE_SHARE * density.push;
  return short ? sumWaitingStates(density) : integrateWaitingStates(density);
}

/** T_j = T_(j-1)·pull/(push + j) summed outwards from j = 0; positive terms only. Source: domain 5.3. */
export function sumWaitingStates({ push, pull }: WaitingDensity): WaitingStates {
  // Terms are carried divided by pull, so that a load of zero still gives the abandonment of the one who might call.
  let term = 1 / (push + 1);
  let sum = term;
  let weighted = term;
  for (let j = 2; ; j++) {
    const ratio = pull / (push + j);
    term *= ratio;
    sum += term;
    weighted += j * term;
    if (ratio < 1 && term * (j + 1) <= 1e-17 * weighted * (1 - ratio)) break;
  }
  return { scale: 0, all: 1 + pull * sum, beyond: pull * sum, abandoning: weighted };
}

/** S0 = push × integral of the density, for waiting rooms of millions at a fixed cost. Needs a large `push`. */
export function integrateWaitingStates(density: WaitingDensity): WaitingStates {
  const { whole, abandoned } = integrateDensity(density, Infinity);
  const scale = peakExponent(density);
  const all = density.push * whole;
  return { scale, all, beyond: all - Math.exp(-scale), abandoning: density.push * abandoned };
}
