// Mutation score of the model, part by part, each part against the tests that speak of it: a mutant another part's test,
// or a law, would have killed counts as survived, so that every figure is a lower bound. `npm run mutate -- link queue` takes only
// these parts, `-- codecs` a group, `-- src/model/queue/chat.ts` one file against the tests of its part; `--one-in 5` draws a
// fifth of the lines, in blocks, always the same. Ends with a table and fails where a part is under `thresholds.break` of
// stryker.config.mjs. MUTATION_AT_ONCE=1 leaves the other core to others, MUTATION_PATIENCE is how many seconds a loop without end is given.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { parseArgs } from 'node:util';
import stryker from '../stryker.config.mjs';
import { GROUPS, PARTS } from './mutation-parts.mjs';

const WANTED = stryker.thresholds.break;
const UNDETECTED = ['Survived', 'NoCoverage'];
const DETECTED = ['Killed', 'Timeout'];
const LINES_DRAWN = 8;

const { values, positionals } = parseArgs({ options: { 'one-in': { type: 'string' } }, allowPositionals: true });
const oneIn = Number(values['one-in'] ?? 1);
const asked = (positionals.length > 0 ? positionals : ['all']).flatMap((word) => GROUPS[word] ?? [word]).map(partOf);

const rows = asked.flatMap((part) => {
  const score = scoreOf(part);
  return score ? [{ name: part.name, ...score }] : [];
});
const broken = asked.map(({ name }) => name).filter((name) => !rows.some((row) => row.name === name));
const sum = (of) => rows.reduce((total, row) => total + row[of], 0);
if (rows.length > 1) rows.push({ name: 'together', detected: sum('detected'), undetected: sum('undetected') });
const width = Math.max(...rows.map(({ name }) => name.length), 4);
console.log(`\n${'part'.padEnd(width)}  mutants  survived  score %   (wanted: ${WANTED})`);
for (const row of rows) {
  const cells = [String(row.detected + row.undetected).padStart(7), String(row.undetected).padStart(8)];
  console.log([row.name.padEnd(width), ...cells, percent(row).toFixed(1).padStart(7)].join('  '));
}
for (const name of broken) console.error(`${name}: its tests fail as they are, or the run broke off`);
process.exit(broken.length === 0 && rows.every((row) => percent(row) >= WANTED) ? 0 : 1);

/** A part by its name; a file, or several by a pattern, as the part that holds them has it. */
function partOf(word) {
  if (Object.hasOwn(PARTS, word)) return { name: word, ...PARTS[word] };
  const files = globSync(word);
  const isOf = ({ mutate }) =>
    files.length > 0 && mutate.some((glob) => files.every((file) => matchesGlob(file, glob)));
  const part = Object.values(PARTS).find(isOf);
  if (part === undefined)
    throw new Error(
      `No part or file of one part is called ${word}: ${Object.keys({ ...PARTS, ...GROUPS }).join(', ')}`,
    );
  return { name: word.replace(/^src\/model\//u, ''), mutate: [word], tests: part.tests };
}

function scoreOf({ name, mutate, tests }) {
  const slug = name.replaceAll(/[^\w-]+/gu, '-');
  const report = `reports/mutation/${slug}.json`;
  rmSync(report, { force: true });
  spawnSync('npx', ['stryker', 'run', '--mutate', drawn(mutate).join(',')], {
    stdio: 'inherit',
    env: { ...process.env, MUTATION_PART: slug, MUTATION_TESTS: tests.join(',') },
  });
  // It ends with 1 also where the score is low; only a run that broke off leaves no report. The other parts still have theirs.
  if (!existsSync(report)) return undefined;
  const { files } = JSON.parse(readFileSync(report, 'utf8'));
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

/** Where a draw met nothing to change, nothing survived. */
function percent({ detected, undetected }) {
  return detected + undetected === 0 ? 100 : (100 * detected) / (detected + undetected);
}
