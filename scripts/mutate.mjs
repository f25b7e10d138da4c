// Mutation score of the model, part by part, each part against the tests that speak of it: a mutant another part's test,
// or a law, would have killed counts as survived, so that every figure is a lower bound. `npm run mutate -- queue exchange`
// takes only these parts; `--one-in 5` draws a fifth of the lines, in blocks, always the same. Ends with the sum, and
// fails under 85.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const WANTED = 85;
const JUDGED = ['tests/golden/**/*.test.ts', 'tests/model/*.test.ts', 'tests/model/judge/**/*.test.ts'];
const PARTS = {
  queue: { mutate: ['src/model/queue/**/*.ts'], tests: ['tests/model/queue/**/*.test.ts'] },
  exchange: { mutate: ['src/model/exchange/**/*.ts'], tests: ['tests/model/exchange/**/*.test.ts'] },
  report: {
    mutate: ['src/model/report/**/*.ts'],
    tests: ['tests/golden/**/*.test.ts', 'tests/model/report/**/*.test.ts'],
  },
  judge: { mutate: ['src/model/judge/**/*.ts'], tests: JUDGED },
  compare: { mutate: ['src/model/compare/**/*.ts'], tests: ['tests/model/compare/**/*.test.ts'] },
  root: { mutate: ['src/model/*.ts'], tests: [...JUDGED, 'tests/model/exchange/**/*.test.ts'] },
};
const UNDETECTED = ['Survived', 'NoCoverage'];
const DETECTED = ['Killed', 'Timeout'];

const LINES_DRAWN = 8;

const { values, positionals: asked } = parseArgs({ options: { 'one-in': { type: 'string' } }, allowPositionals: true });
const oneIn = Number(values['one-in'] ?? 1);
const unknown = asked.find((part) => !Object.hasOwn(PARTS, part));
if (unknown !== undefined) throw new Error(`No part is called ${unknown}: ${Object.keys(PARTS).join(', ')}`);

const rows = (asked.length > 0 ? asked : Object.keys(PARTS)).map((part) => ({ part, ...scoreOf(part) }));
const sum = (of) => rows.reduce((total, row) => total + row[of], 0);
rows.push({ part: 'all', detected: sum('detected'), undetected: sum('undetected') });
for (const { part, detected, undetected } of rows) {
  console.log(`${part}: ${percent(detected, undetected).toFixed(1)} % of ${detected + undetected}`);
}
const score = percent(sum('detected'), sum('undetected'));
process.exit(score >= WANTED ? 0 : 1);

function scoreOf(part) {
  const { mutate, tests } = PARTS[part];
  const run = spawnSync('npx', ['stryker', 'run', '--mutate', drawn(mutate).join(',')], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_PART: part, MUTATION_TESTS: tests.join(',') },
  });
  if (run.status !== 0) throw new Error(`The run of ${part} did not end well`);
  const { files } = JSON.parse(readFileSync(`reports/mutation/${part}.json`, 'utf8'));
  const states = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (of) => states.filter((state) => of.includes(state)).length;
  return { detected: count(DETECTED), undetected: count(UNDETECTED) };
}

/** All the files, or one block of lines in `oneIn` of them. The draw is by count over the sorted files: no file escapes it for long. */
function drawn(globs) {
  if (oneIn <= 1) return globs;
  const blocks = globSync(globs)
    .toSorted()
    .flatMap((file) => {
      const lines = readFileSync(file, 'utf8').split('\n').length;
      const starts = Array.from({ length: Math.ceil(lines / LINES_DRAWN) }, (_, i) => 1 + i * LINES_DRAWN);
      return starts.map((start) => `${file}:${start}-${Math.min(lines, start + LINES_DRAWN - 1)}`);
    });
  return blocks.filter((_, i) => i % oneIn === Math.floor(oneIn / 2));
}

function percent(detected, undetected) {
  return (100 * detected) / Math.max(1, detected + undetected);
}
