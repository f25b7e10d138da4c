// `npm run bench:peers`: the questionnaire beside the tools people would pick instead, and beside the least any such tool can
// cost, in one run taken in turns. `--runs N` (7), `--lighthouse N` (1), `--only vanilla,ours`, `--built` for
// what was built last time, `--out FILE` for every figure.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { pathOf } from '../../../src/content/routes.ts';
import { look } from './lighthouse.ts';
import { install, prepare } from './prepare.ts';
import { serve } from './serve.ts';
import { aims, median, medians, table } from './table.ts';
import { type Figures, visit } from './visit.ts';
import { type Site, WAYS } from './ways.ts';

const ALL = Object.keys(WAYS) as readonly Site[];
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    lighthouse: { type: 'string', default: '1' },
    only: { type: 'string', default: ALL.join(',') },
    built: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
const [rounds, looks] = [Number(values.runs), Number(values.lighthouse)];
const wanted = values.only.split(',');
const sites = ALL.filter((site) => wanted.includes(site));
if (!(rounds > 0 && looks >= 0) || sites.length < wanted.length) {
  console.error(`npm run bench:peers -- [--runs 7] [--lighthouse 1] [--only ${ALL.join(',')}] [--built] [--out FILE]`);
  process.exit(2);
}

const roots = [];
for (const site of sites) roots.push(await prepare(site, values.built));
if (looks > 0) install('lighthouse');
const served = await serve(roots);
const urls = sites.map((site, i) => `${served.origins[i]}${site === 'ours' ? pathOf('en', 'assess') : '/'}`);
const figures = new Map<Site, Figures[]>(sites.map((site) => [site, []]));

try {
  for (let round = 1; round <= rounds; round++)
    for (const [i, site] of sites.entries()) {
      const found = await visit(urls[i] ?? '', WAYS[site]);
      const next = median(Object.keys(found).map((name) => (/^next\d/u.test(name) ? (found[name] ?? NaN) : NaN)));
      figures.get(site)?.push({ ...found, next });
      console.error(`visit ${round} of ${rounds}: ${site}`);
    }
  for (let round = 1; round <= looks; round++)
    for (const [i, site] of sites.entries()) {
      const { scores, missed } = await look(urls[i] ?? '');
      figures.get(site)?.push(scores);
      console.error(
        `Lighthouse ${round} of ${looks}: ${site}${missed.length > 0 ? `, missed ${missed.join(', ')}` : ''}`,
      );
    }
} finally {
  await served.end();
}

const found = new Map(sites.map((site) => [site, medians(figures.get(site) ?? [])]));
const load = loadavg().map((one) => one.toFixed(1));
console.log(
  `${cpus().length} × ${cpus()[0]?.model}, load ${load.join(' ')}, medians of ${rounds} visits, slow phone\n`,
);
console.log(`${table(found)}\n\n${aims(found)}`);
if (values.out) writeFileSync(values.out, JSON.stringify(Object.fromEntries(figures), null, 1));
