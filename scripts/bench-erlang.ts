// Times the Erlang formulas against the plainest reverse sum, in the same run, interleaved, best of several rounds.
// Run `node scripts/bench-erlang.ts`, or call benchErlang() from the bench of the whole house.

import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { fastErlangA } from '#model/queue/erlang-a.ts';
import { fastErlangC } from '#model/queue/erlang-c.ts';
import { requiredAgents } from '#model/queue/required-agents.ts';

export type ErlangTiming = {
  readonly offeredLoad: number;
  readonly agents: number;
  readonly erlangCNanoseconds: number;
  readonly reverseSumNanoseconds: number;
  readonly timesReverseSum: number;
  readonly erlangANanoseconds: number;
  readonly staffingSearchNanoseconds: number;
};

const POOLS = [
  [10, 14],
  [1000, 1010],
  [100000, 100300],
] as const;

/** Nanoseconds per call for each pool; load is nudged between calls so that nothing can be hoisted out of the loop. */
export function benchErlang(rounds = 7, millisecondsPerRound = 60): ErlangTiming[] {
  return POOLS.map(([offeredLoad, agents]) => {
    const [ours, plain, impatient, search] = bestNanoseconds(rounds, millisecondsPerRound, [
      (nudge) => fastErlangC(offeredLoad + nudge, agents),
      (nudge) => plainReverseSum(offeredLoad + nudge, agents),
      (nudge) => fastErlangA({ ...CALLS, patienceSeconds: 300, offeredLoad: offeredLoad + nudge, agents }).serviceLevel,
      (nudge) => {
        const staff = requiredAgents({ ...CALLS, offeredLoad: offeredLoad + nudge, serviceLevelTarget: 0.8 });
        return 'agents' in staff ? staff.agents : 0;
      },
    ]) as [number, number, number, number];
    return {
      offeredLoad,
      agents,
      erlangCNanoseconds: ours,
      reverseSumNanoseconds: plain,
      timesReverseSum: ours / plain,
      erlangANanoseconds: impatient,
      staffingSearchNanoseconds: search,
    };
  });
}

const CALLS = { handlingSeconds: 180, answerWithinSeconds: 20 };

/** The best family found in public code: 1/B summed from the top state, one term and one stop test at a time. */
function plainReverseSum(offeredLoad: number, agents: number): number {
  let term = 1;
  let sum = 1;
  const perErlang = 1 / offeredLoad;
  for (let k = agents; k > 0; k--) {
    term *= k * perErlang;
    sum += term;
    if (term < 1e-17 * sum && k < offeredLoad) break;
  }
  const blocking = 1 / sum;
  return blocking / (1 - (offeredLoad / agents) * (1 - blocking));
}

let sink = 0;

function bestNanoseconds(rounds: number, milliseconds: number, tasks: readonly ((nudge: number) => number)[]) {
  const best = tasks.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [index, task] of tasks.entries()) {
      best[index] = Math.min(best[index] ?? Infinity, nanosecondsPerCall(task, milliseconds));
    }
  }
  return best;
}

function nanosecondsPerCall(task: (nudge: number) => number, milliseconds: number): number {
  for (let calls = 1; ; calls *= 2) {
    const started = process.hrtime.bigint();
    for (let call = 0; call < calls; call++) sink += task((call & 7) * 1e-9);
    const elapsed = Number(process.hrtime.bigint() - started);
    if (elapsed > milliseconds * 1e6) return elapsed / calls;
  }
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  console.table(benchErlang());
  if (Number.isNaN(sink)) console.log('a formula gave NaN');
}
