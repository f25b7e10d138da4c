// Milliseconds for 10,000 possibilities of every sample, as it stands and with every second answer missing, where most is drawn.
// Run `node scripts/bench-uncertainty.ts`, or call benchUncertainty() from the bench of the whole house.
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { uncertaintyOf } from '#model/uncertainty/uncertainty.ts';

const ROUNDS = 5;

const halfOf = ({ answers, ...rest }: Assessment): Assessment => ({
  ...rest,
  answers: Object.fromEntries(Object.entries(answers).filter((_, at) => at % 2 === 0)),
});

function millisecondsFor(assessment: Assessment): number {
  const situation = { catalogue, assessment, judgement: judge(catalogue, assessment) };
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    uncertaintyOf(situation);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return best;
}

export function benchUncertainty(): void {
  console.log(
    '\nMilliseconds: 10,000-sample uncertainty run (best of 5 rounds; aim: under 1 s), whole and half answered',
  );
  for (const { id, assessment } of samples) {
    const [whole, half] = [millisecondsFor(assessment), millisecondsFor(halfOf(assessment))];
    console.log(`  ${id.padEnd(24)} ${whole.toFixed(0)}, ${half.toFixed(0)}`);
  }
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) benchUncertainty();
