// A slow, independent look at a pool of agents: contacts one by one, first come first served, no formula.
// Takes a pool, a patience, a number of calls and a seed; gives what was seen.
import { uniformFrom } from './close-to.ts';

type Simulated = {
  offeredLoad: number;
  agents: number;
  handlingSeconds: number;
  patienceSeconds: number;
  answerWithinSeconds: number;
  calls: number;
  seed: number;
};

export function simulatePool(pool: Simulated) {
  const uniform = uniformFrom(pool.seed);
  const exponential = (mean: number) => (mean === Infinity ? Infinity : -mean * Math.log(uniform()));
  const freeAt = new Float64Array(pool.agents);
  const warmUp = Math.floor(pool.calls / 20);
  const seen = { waited: 0, abandoned: 0, inTime: 0, seconds: 0, calls: 0 };
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
    if (call < warmUp) continue;
    seen.calls += 1;
    seen.waited += offeredWait > 0 ? 1 : 0;
    seen.abandoned += leaves ? 1 : 0;
    seen.inTime += !leaves && offeredWait <= pool.answerWithinSeconds ? 1 : 0;
    seen.seconds += Math.min(offeredWait, patience);
  }
  return {
    waitProbability: seen.waited / seen.calls,
    abandonment: seen.abandoned / seen.calls,
    serviceLevel: seen.inTime / seen.calls,
    meanWaitSeconds: seen.seconds / seen.calls,
  };
}
