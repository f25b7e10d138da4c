// Milliseconds to take in 200 ballots: found in one pasted text, read, settled, written as a file and read again, in one run.
// Run `node scripts/bench-ballots.ts`, or call benchBallots() from the bench of the whole house.
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { catalogue } from '#content/catalogue.ts';
import { BALLOT_FORMAT, BALLOT_VERSION, type Ballot } from '#model/workshop/ballot.ts';
import { encodeBallot } from '#model/workshop/carry/workshop-link.ts';
import { spokenCode } from '#model/workshop/code/spoken-code.ts';
import { collect } from '#model/workshop/collect.ts';
import { broughtIn } from '#model/workshop/collect-read.ts';
import { ENGAGEMENT_FORMAT, ENGAGEMENT_VERSION, type Engagement } from '#model/workshop/engagement.ts';
import { openEngagement, writeEngagement } from '#model/workshop/engagement-schema.ts';
import { placesOf } from '#model/workshop/places.ts';

const VOTERS = 200;
const ROUNDS = 7;
const ROLES = 16;
const AT = '2026-11-21T10:00:00Z';
const places = placesOf(catalogue);

const engagement: Engagement = {
  format: ENGAGEMENT_FORMAT,
  version: ENGAGEMENT_VERSION,
  id: 'K7QFM2',
  scope: '',
  names: 'anonymous',
  roles: Array.from({ length: ROLES }, (_, i) => ({ number: i + 1, name: `Ruolo ${i + 1}`, segment: 'board' })),
  respondents: Array.from({ length: VOTERS }, (_, i) => ({ id: `r${i}`, role: (i % ROLES) + 1, language: 'it' })),
  estimated: ['promise.level', 'fcr'],
  assessment: {
    format: 'coerente/assessment',
    version: 1,
    profile: catalogue.profile,
    company: { name: '' },
    declaration: [],
    answers: {},
  },
  ballots: [],
  revealed: [],
  definitions: [],
  triage: [],
  disputes: [],
  commitments: [],
  changedAt: AT,
};

const ballots = Array.from({ length: VOTERS }, (_, i): Ballot => {
  const [a, b] = [places[i % 11] ?? '', places[(i * 7 + 3) % 11] ?? ''];
  const tokens = a === b ? { [a]: 20 } : { [a]: 5 + (i % 11), [b]: 15 - (i % 11) };
  const estimates = { 'promise.level': 25 * (i % 5), fcr: { from: 40 + (i % 20), to: 70 } };
  const head = { format: BALLOT_FORMAT, version: BALLOT_VERSION, engagement: 'K7QFM2', round: 1 } as const;
  return { ...head, id: `voter-${i}`, role: (i % ROLES) + 1, tokens, estimates, existTo: `Esistiamo per ${i}` };
});

/** The best of some rounds, in milliseconds. */
function best(run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    run();
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return least;
}

export function benchBallots(): void {
  const links = ballots.map((ballot) => {
    const link = encodeBallot(ballot);
    if (!link.ok) throw new Error('a ballot that fits no link');
    return `https://example.org/it/workshop/#${link.value}`;
  });
  const codes = ballots.map((ballot) => spokenCode(places, 'K7QFM2', ballot));
  const taken = (text: string) =>
    collect(catalogue, engagement, broughtIn(catalogue, engagement, text), { at: AT }).engagement;
  const full = taken(links.join('\n'));
  if (full.ballots.length !== VOTERS) throw new Error(`${full.ballots.length} ballots taken`);
  const file = writeEngagement(full);
  const start = process.hrtime.bigint();
  openEngagement(catalogue, file);
  const first = Number(process.hrtime.bigint() - start) / 1e6;
  console.log(`\nMilliseconds for ${VOTERS} ballots (best of ${ROUNDS}; aim: under 100 with their statistics)`);
  console.log(`  pasted as links, taken in     ${best(() => taken(links.join('\n'))).toFixed(1)}`);
  console.log(`  pasted as codes, taken in     ${best(() => taken(codes.join('\n'))).toFixed(1)}`);
  console.log(`  written as a file, again      ${best(() => writeEngagement(full)).toFixed(1)}`);
  console.log(`  opened from that file, first  ${first.toFixed(1)}`);
  console.log(`  opened again                  ${best(() => openEngagement(catalogue, file)).toFixed(1)}`);
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) benchBallots();
