// The two rounds: which one is open, revealing one, taking a ballot out again. A round that was revealed stays revealed.
import { each, put } from '#model/workshop/acts/put.ts';
import { BALLOT_LIMITS, type Ballot, type Round } from '#model/workshop/ballot.ts';
import type { Collected, Engagement } from '#model/workshop/engagement.ts';
import { inOneOrder, withOwnIds } from '#model/workshop/own-ids.ts';

/** The round that ballots are handed out for now. */
export const openRound = ({ revealed }: Engagement): Round => (revealed.includes(1) ? 2 : 1);

export const ballotsOf = ({ ballots }: Engagement, round: Round): readonly Collected[] =>
  ballots.filter(({ ballot }) => ballot.round === round);

/** The second is revealed only after the first. */
export const mayReveal = (engagement: Engagement, round: Round): boolean =>
  !engagement.revealed.includes(round) &&
  (round === 1 || engagement.revealed.includes(1)) &&
  ballotsOf(engagement, round).length > 0;

export const reveal = (engagement: Engagement, round: Round): Engagement =>
  mayReveal(engagement, round) ? { ...engagement, revealed: [...engagement.revealed, round] } : engagement;

/** The latest round whose contents may be seen; none before the first was revealed. */
export const seenRound = ({ revealed }: Engagement): Round | undefined =>
  revealed.includes(2) ? 2 : revealed.includes(1) ? 1 : undefined;

/** What tells a ballot from every other that is in. */
type Which = Pick<Collected, 'at'> & { readonly ballot: Pick<Ballot, 'id' | 'round'> };

/** Whoever votes twice has one id in both rounds, and both ballots may come in at one instant. */
const isSame = (one: Which, other: Which): boolean =>
  one.ballot.id === other.ballot.id && one.ballot.round === other.ballot.round && one.at === other.at;

/** Takes one ballot out, for instance one typed twice; the same round, instant and id tell it from every other. */
export function removeBallot(engagement: Engagement, ballot: Which): Engagement {
  const place = engagement.ballots.findIndex((one) => isSame(one, ballot));
  if (place < 0) return engagement;
  return { ...engagement, ballots: engagement.ballots.filter((_, i) => i !== place) };
}

/** A name that was misheard or mistyped, corrected by whoever leads; what was voted stays. Only where voters sign. */
export function renameVoter(engagement: Engagement, ballot: Which, name: string): Engagement {
  if (engagement.names !== 'named' || name.length > BALLOT_LIMITS.name) return engagement;
  const ballots = each(engagement.ballots, (one) =>
    isSame(one, ballot) ? put(one, 'ballot', put(one.ballot, 'name', name.trim() === '' ? undefined : name)) : one,
  );
  return put(engagement, 'ballots', ballots);
}

/** Puts back a ballot that was taken out; where it has come in again meanwhile it stays once. */
export const putBack = (engagement: Engagement, ballot: Collected): Engagement => ({
  ...engagement,
  ballots: inOneOrder(withOwnIds([...engagement.ballots, ballot])),
});
