// Milliseconds to analyse one round of ballots: aims, five facts judged with their estimates, words, disputes, segments, second
// vote, proposal. Run `node scripts/bench-workshop.ts`, or call benchWorkshop() from the bench of the house.
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { type Chance, chanceFrom } from '#model/uncertainty/chance.ts';
import { type Ballot, type Estimate, type Round, TOKENS } from '#model/workshop/ballot.ts';
import { analyse } from '#model/workshop/disagreement/analyse.ts';
import { placesOf } from '#model/workshop/places.ts';

const ROUNDS = 7;
const ESTIMATED = ['promise.known', 'auth.limit', 'budget.driver', 'staff.fte', 'time.first_response.phone'];
const ROLES = [
  { number: 1, name: 'Direzione', segment: 'board' },
  { number: 2, name: 'Banco', segment: 'front-line' },
] as const;

export function benchWorkshop(): void {
  console.log(
    '\nMilliseconds per round of votes analysed, both rounds given (best of 7; the first, with nothing warm; aim: under 100)',
  );
  const assessment = samples.find(({ id }) => id === 'noleggio-italia')?.assessment;
  if (!assessment) throw new Error('the sample is gone');
  for (const voters of [1, 15, 40, 200]) {
    const ballots = ballotsFor(voters);
    const times = Array.from({ length: ROUNDS }, () => {
      const start = process.hrtime.bigint();
      analyse(catalogue, { assessment, estimated: ESTIMATED, names: 'anonymous', roles: ROLES }, ballots, 2);
      return Number(process.hrtime.bigint() - start) / 1e6;
    });
    const [first = 0] = times;
    console.log(`  ${String(voters).padStart(3)} voters ${Math.min(...times).toFixed(2)} (${first.toFixed(2)})`);
  }
}

/** Voters who disagree on everything; the same every time. */
function ballotsFor(voters: number): readonly Ballot[] {
  const chance = chanceFrom(7);
  return ([1, 2] as const).flatMap((round) => Array.from({ length: voters }, (_, at) => ballotOf(at, round, chance)));
}

function ballotOf(at: number, round: Round, chance: Chance): Ballot {
  const places = placesOf(catalogue);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const tokens: Record<string, number> = {};
  for (let laid = 0; laid < TOKENS; laid++) {
    const place = pick(places.slice(0, 5));
    tokens[place] = (tokens[place] ?? 0) + 1;
  }
  const estimates: Record<string, Estimate> = {
    'promise.known': pick([0, 25, 50, 75, 100]),
    'auth.limit': pick([0, 25, 50, 75, 100]),
    'budget.driver': [pick(catalogue.drivers).id],
    'staff.fte': Math.ceil(chance() * 40),
    'time.first_response.phone': { from: 60, to: 60 + Math.ceil(chance() * 1200) },
  };
  return {
    format: 'coerente/ballot',
    version: 1,
    engagement: 'ABC123',
    id: `v${at}`,
    round,
    role: 1 + (at % 2),
    language: 'it',
    tokens,
    expects: [{ dimension: pick(DIMENSIONS), end: pick(['low', 'high']) }],
    estimates,
    operated: pick(places),
  };
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) benchWorkshop();
