// Milliseconds from a changed answer to the new difference, in Node and without drawing: the change found, the new state
// judged and compared with today's. Run `node scripts/bench-what-if.ts`, or call benchWhatIf() from the bench of the house.
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import { judge } from '#model/judge/assess.ts';
import { rememberingWorkings } from '#model/judge/workings.ts';
import { differ } from '#model/what-if/difference.ts';
import { changesFrom, withScenario } from '#model/what-if/scenario.ts';

const ROUNDS = 7;
const KEYS = 200;

export function benchWhatIf(): void {
  console.log('\nMilliseconds per changed answer, judged and compared (best of 7 rounds of 200)');
  for (const { id, assessment } of samples) {
    const workings = rememberingWorkings(catalogue);
    const before = { assessment, verdict: judge(catalogue, assessment, workings).verdict };
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < ROUNDS; round++) {
      const start = process.hrtime.bigint();
      for (let key = 0; key < KEYS; key++) {
        const changes = changesFrom(assessment.answers, [{ question: 'staff.fte', answer: 1 + key + KEYS * round }]);
        const now = withScenario(assessment, { changes });
        differ(before, { assessment: now, verdict: judge(catalogue, now, workings).verdict });
      }
      best = Math.min(best, Number(process.hrtime.bigint() - start) / KEYS / 1e6);
    }
    console.log(`  ${id.padEnd(24)} ${best.toFixed(3)}`);
  }
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) benchWhatIf();
