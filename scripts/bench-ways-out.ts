// Milliseconds for what is worked out after the verdict: the ways out of the samples that part from what they declare,
// and what hangs on each number of every sample.
import { catalogue } from '../src/content/catalogue.ts';
import { samples } from '../src/content/samples.ts';
import { judge } from '../src/model/judge/assess.ts';
import { repairsOf } from '../src/model/repair/mend.ts';
import { sensitivityOf } from '../src/model/repair/sensitivity.ts';

const ROUNDS = 15;

function bestOf(work: () => unknown): string {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return best.toFixed(1);
}

export function benchWaysOut(): void {
  const situations = samples.map(({ id, assessment }) => ({
    id,
    situation: { catalogue, assessment, judgement: judge(catalogue, assessment) },
  }));
  console.log(
    '\nMilliseconds for all ways out of those that part from what they declare (best of 15 rounds; aim: under 50)',
  );
  for (const { id, situation } of situations)
    if (situation.judgement.verdict.headline.kind !== 'coherent')
      console.log(`  ${id.padEnd(24)} ${bestOf(() => repairsOf(situation))}`);
  console.log('Milliseconds for the sensitivity of an assessment (best of 15 rounds; aim: under 20)');
  for (const { id, situation } of situations)
    console.log(`  ${id.padEnd(24)} ${bestOf(() => sensitivityOf(situation))}`);
}
