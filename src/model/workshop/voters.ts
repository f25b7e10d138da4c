// Whose name a ballot bears, as far as it can be told without asking: a code carries none, but where voters sign and one person alone
// is invited under a role, a ballot of that role is theirs.
import type { Ballot } from '#model/workshop/ballot.ts';
import { pairVoters } from '#model/workshop/disagreement/second-vote.ts';
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

/** A ballot without its name, and a number that its voter has in every round and that says nothing of who. */
export type Unsigned<T> = Omit<T, 'name'> & { readonly voter: number };

/**
 * Ballots that were signed, without their names: which two are of one voter is settled before the names go, so that a total over
 * voters is the same with names and without.
 */
export function unsigned<T extends Pick<Ballot, 'id' | 'role' | 'round' | 'name'>>(
  ballots: readonly T[],
): readonly Unsigned<T>[] {
  const [first, second] = ([1, 2] as const).map((round) => ballots.filter((ballot) => ballot.round === round));
  const partners = new Map(pairVoters(first ?? [], second ?? []).map(([one, other]) => [other, one]));
  const numbers = new Map([...ballots.entries()].map(([number, ballot]) => [ballot, number]));
  return ballots.map((ballot) => {
    const { name: _, ...rest } = ballot;
    return { ...rest, voter: numbers.get(partners.get(ballot) ?? ballot) ?? 0 };
  });
}
