// The smallest pool that keeps a service-level promise, with or without a ceiling on occupancy, in Erlang C or Erlang A.
// Takes a pool without its agents and a target, gives whole agents with what they reach. Knows no seats, no FTE, no money.

import { type ErlangAInput, fastErlangA } from '#model/queue/erlang-a.ts';
import { type ErlangCInput, fastServiceLevel } from '#model/queue/erlang-c.ts';
import {
  AGENTS,
  type Bounds,
  DURATION_SECONDS,
  OFFERED_LOAD,
  POSITIVE_SHARE,
  type Refused,
  refuseAnyOutside,
  SHARE,
  WAIT_SECONDS,
} from '#model/queue/refusal.ts';

/** `serviceLevelTarget`: share to answer within the threshold. `maxOccupancy`: ceiling on load carried per agent, 1 if absent. */
export type StaffingTarget = { readonly serviceLevelTarget: number; readonly maxOccupancy?: number };

/** The smallest pool and what it reaches, or why no pool does. */
export type RequiredAgents =
  | { readonly reachable: true; readonly agents: number; readonly serviceLevel: number; readonly occupancy: number }
  | { readonly reachable: false; readonly because: 'certainty' | 'too-many-agents' };

type Reached = { readonly serviceLevel: number; readonly occupancy: number };

const POOL_BOUNDS = {
  offeredLoad: OFFERED_LOAD,
  handlingSeconds: DURATION_SECONDS,
  answerWithinSeconds: WAIT_SECONDS,
  serviceLevelTarget: SHARE,
  maxOccupancy: POSITIVE_SHARE,
} satisfies Record<string, Bounds>;

/**
 * Fewest agents in Erlang C whose queue is stable, meets the target and stays under the ceiling. At zero load it is 1: an
 * open channel needs someone. A target of 1 is unreachable (`certainty`), as is a pool above 1e6 agents.
 * Refused outside: target 0 to 1, ceiling above 0 to 1, the rest as in erlangC. Source: domain 5.2 and table of 5.9.
 */
export function requiredAgents(wanted: Omit<ErlangCInput, 'agents'> & StaffingTarget): RequiredAgents | Refused {
  const refused = refuseAnyOutside({ ...wanted, maxOccupancy: wanted.maxOccupancy ?? 1 }, POOL_BOUNDS);
  if (refused) return refused;
  const { offeredLoad } = wanted;
  const thresholdInHandlings = wanted.answerWithinSeconds / wanted.handlingSeconds;
  return smallestPool(wanted, Math.floor(offeredLoad) + 1, (agents) => ({
    serviceLevel: fastServiceLevel(offeredLoad, agents, thresholdInHandlings),
    occupancy: offeredLoad / agents,
  }));
}

/**
 * Fewest agents in Erlang A, where part of the load may leave; 0 when the target is 0. Service level is served within the
 * threshold over offered, occupancy counts the load that stays. Refused as above, and patience outside 1e-6 to 1e9 s.
 * Source: domain 5.3.
 */
export function requiredAgentsWithAbandonment(
  wanted: Omit<ErlangAInput, 'agents'> & StaffingTarget,
): RequiredAgents | Refused {
  const given = { ...wanted, maxOccupancy: wanted.maxOccupancy ?? 1 };
  const refused = refuseAnyOutside(given, { ...POOL_BOUNDS, patienceSeconds: DURATION_SECONDS });
  return refused ?? smallestPool(wanted, 0, (agents) => fastErlangA({ ...wanted, agents }));
}

// Service level rises and occupancy falls with every agent, so doubling steps and then halving find the first pool that does.
function smallestPool(target: StaffingTarget, fewest: number, reach: (agents: number) => Reached): RequiredAgents {
  const { serviceLevelTarget, maxOccupancy = 1 } = target;
  if (serviceLevelTarget === 1) return { reachable: false, because: 'certainty' };
  const isEnough = ({ serviceLevel, occupancy }: Reached) =>
    serviceLevel >= serviceLevelTarget && occupancy <= maxOccupancy;
  let tooFew = fewest - 1;
  let enough = fewest;
  for (let step = 1; enough <= AGENTS.most && !isEnough(reach(enough)); step *= 2) {
    if (enough === AGENTS.most) return { reachable: false, because: 'too-many-agents' };
    tooFew = enough;
    enough = Math.min(AGENTS.most, enough + step);
  }
  if (enough > AGENTS.most) return { reachable: false, because: 'too-many-agents' };
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(reach(middle))) enough = middle;
    else tooFew = middle;
  }
  const { serviceLevel, occupancy } = reach(enough);
  return { reachable: true, agents: enough, serviceLevel, occupancy };
}
