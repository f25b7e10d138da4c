// Whose name a ballot bears, as far as it can be told without asking: a code carries none, but where voters sign and one person alone
// is invited under a role, a ballot of that role is theirs.
import type { Collected, Engagement } from '#model/workshop/engagement.ts';

type Grounds = Pick<Engagement, 'ballots' | 'respondents' | 'names'>;

/** Grounds that do not change are not read twice, and give the same ballots. */
const read = new WeakMap<Engagement['ballots'], readonly [grounds: Grounds, ballots: readonly Collected[]]>();

/** The ballots in their order, each that bears no name with the one known of its voter; what is kept does not change. */
export function withKnownNames({ ballots, respondents, names }: Grounds): readonly Collected[] {
  if (names !== 'named') return ballots;
  const before = read.get(ballots);
  if (before?.[0].respondents === respondents) return before[1];
  const named = ballots.map((one): Collected => {
    const name = one.ballot.name?.trim() ? undefined : nameOf(one, { ballots, respondents, names });
    return name === undefined ? one : { ...one, ballot: { ...one.ballot, name } };
  });
  read.set(ballots, [{ ballots, respondents, names }, named]);
  return named;
}

function nameOf({ ballot: { role } }: Collected, { ballots, respondents }: Grounds): string | undefined {
  const [invited, ...others] = respondents.filter((one) => one.role === role);
  const own = ballots.filter(({ ballot }) => ballot.role === role);
  // Two of one round are of two people, or of one who is still being asked about.
  const isOne = new Set(own.map(({ ballot }) => ballot.round)).size === own.length;
  if (!invited || others.length > 0 || !isOne) return undefined;
  return [...own.map(({ ballot }) => ballot.name), invited.name].find((name) => name?.trim());
}
