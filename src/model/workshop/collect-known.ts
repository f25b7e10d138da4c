// When two ballots hold one vote: the code of a ballot is the same vote as the ballot itself. And which ballots an engagement has
// already, so that one brought twice is told so whatever became of its round.
import type { Catalogue } from '#model/catalogue.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { spokenCode } from '#model/workshop/code/spoken-code.ts';
import { keyOfBallot } from '#model/workshop/collect-read.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { placesOf } from '#model/workshop/places.ts';

type Holding = readonly { readonly ballot: Ballot }[];

export function votesIn(catalogue: Catalogue, { id }: Pick<Engagement, 'id'>) {
  const places = placesOf(catalogue);
  const voteOf = (ballot: Ballot): string => spokenCode(places, id, ballot);
  /** A code or a line of the grid: tokens alone, under an id that says them. */
  const isVoteAlone = (ballot: Ballot): boolean => ballot.id.startsWith(voteOf(ballot));
  /** The votes of ballots that say more than their tokens. */
  const saidFully = (all: Holding): ReadonlySet<string> =>
    new Set(all.flatMap(({ ballot }) => (isVoteAlone(ballot) ? [] : [voteOf(ballot)])));
  return { voteOf, isVoteAlone, saidFully };
}

/** Tells of a ballot that nobody said anything about whether it is in as it stands, or is the code of one that is. */
export function knownIn(catalogue: Catalogue, engagement: Engagement): (ballot: Ballot) => boolean {
  const { voteOf, isVoteAlone, saidFully } = votesIn(catalogue, engagement);
  // Read once, and only where somebody asks.
  let held: { readonly keys: ReadonlySet<string>; readonly full: ReadonlySet<string> } | undefined;
  return (ballot) => {
    held ??= {
      keys: new Set(engagement.ballots.map((one) => keyOfBallot(one.ballot))),
      full: saidFully(engagement.ballots),
    };
    return held.keys.has(keyOfBallot(ballot)) || (isVoteAlone(ballot) && held.full.has(voteOf(ballot)));
  };
}
