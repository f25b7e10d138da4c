// A slow, independent look at a pool of agents: contacts one by one, first come first served, no formula.
// Takes a pool, a patience, a number of calls and a seed; gives what was seen.
import { uniformFrom } from '../model/queue/close-to.ts';

type Simulated = {
  offeredLoad: number;
  agents: number;
  handlingSeconds: number;
  patienceSeconds: number;
  answerWithinSeconds: number;
  calls: number;
  seed: number;
};

/** One call: the wait it would have had, and whether it hung up first. */
export interface SimulatedCall {
  readonly offeredWait: number;
  readonly patience: number;
  readonly leaves: boolean;
}

/** Every call in order, the first twentieth left out. */
export function simulateCalls(pool: Simulated): readonly SimulatedCall[] {
  const uniform = uniformFrom(pool.seed);
  const exponential = (mean: number) => (mean === Infinity ? Infinity : -mean * Math.log(uniform()));
  const freeAt = new Float64Array(pool.agents);
  const warmUp = Math.floor(pool.calls / 20);
  const seen: SimulatedCall[] = [];
  let now = 0;
  for (let call = 0; call < pool.calls; call++) {
    now += exponential(pool.handlingSeconds / pool.offeredLoad);
    const handling = exponential(pool.handlingSeconds);
    const patience = exponential(pool.patienceSeconds);
    let first = 0;
    for (let agent = 1; agent < freeAt.length; agent++) {
      if ((freeAt[agent] ?? 0) < (freeAt[first] ?? 0)) first = agent;
    }
    const offeredWait = Math.max(0, (freeAt[first] ?? 0) - now);
    const leaves = offeredWait > patience;
    if (!leaves) freeAt[first] = now + offeredWait + handling;
    if (call >= warmUp) seen.push({ offeredWait, patience, leaves });
  }
  return seen;
}

/** What those calls come to. */
export function simulatePool(pool: Simulated) {
  const calls = simulateCalls(pool);
  const mean = (each: (call: SimulatedCall) => number) =>
    calls.reduce((sum, call) => sum + each(call), 0) / calls.length;
  return {
    waitProbability: mean(({ offeredWait }) => (offeredWait > 0 ? 1 : 0)),
    abandonment: mean(({ leaves }) => (leaves ? 1 : 0)),
    serviceLevel: mean(({ leaves, offeredWait }) => (!leaves && offeredWait <= pool.answerWithinSeconds ? 1 : 0)),
    meanWaitSeconds: mean(({ offeredWait, patience }) => Math.min(offeredWait, patience)),
  };
}
