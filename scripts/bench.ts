// Prints, in one run: microseconds per verdict; milliseconds for ways out, sensitivity, what-if, the uncertainty run, a round of
// votes and ballots taken in; Erlang C per call beside the reverse sum; links; rows a second beside a rule engine; and bytes of
// script on the pages of the built site (run `npm run build` first). Figures of one run may be compared; those of two may not.
import { existsSync } from 'node:fs';
import { catalogue } from '../src/content/catalogue.ts';
import { samples } from '../src/content/samples.ts';
import { judge } from '../src/model/judge/assess.ts';
import { benchBallots } from './bench-ballots.ts';
import { benchErlang } from './bench-erlang.ts';
import { benchLinks } from './bench-link.ts';
import { benchRules } from './bench-rules.ts';
import { benchUncertainty } from './bench-uncertainty.ts';
import { benchWaysOut } from './bench-ways-out.ts';
import { benchWhatIf } from './bench-what-if.ts';
import { benchWorkshop } from './bench-workshop.ts';
import { scriptBytes } from './script-bytes.ts';

const ROUNDS = 7;
const VERDICTS = 1000;

console.log('Microseconds per verdict, every essential answered (best of 7 rounds of 1,000; aim: under 200)');
for (const { id, assessment } of samples) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < VERDICTS; i++) judge(catalogue, assessment);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / VERDICTS / 1000);
  }
  console.log(`  ${id.padEnd(24)} ${best.toFixed(1)}`);
}

benchWaysOut();
benchWhatIf();
benchUncertainty();
benchWorkshop();

console.log('\nNanoseconds per Erlang C, beside the plainest reverse sum (aim: within 2x)');
for (const row of benchErlang()) {
  const load = `${row.offeredLoad} erlangs, ${row.agents} agents`.padEnd(32);
  const times = row.timesReverseSum.toFixed(2);
  console.log(
    `  ${load} ${row.erlangCNanoseconds.toFixed(0)} beside ${row.reverseSumNanoseconds.toFixed(0)} (${times}x)`,
  );
}

await benchLinks();
benchBallots();
await benchRules();

const dist = new URL('../dist/', import.meta.url);
if (existsSync(dist)) {
  console.log(
    '\nScript before first interaction, bytes (aim: 0 on content pages, under 50,000 brotli on the questionnaire)',
  );
  for (const path of [
    '',
    'it/',
    'it/scopi/',
    'it/come-giudica/',
    'it/esempi/',
    'it/privacy/',
    'it/valuta/',
    'it/valuta/persone/',
    'en/assess/',
  ]) {
    const { raw, brotli, files } = scriptBytes(dist, path);
    console.log(`  /${path.padEnd(24)} ${raw} raw, ${brotli} brotli in ${files} files`);
  }
} else console.log('\nNo built site: run npm run build first for the bytes of its pages.');
