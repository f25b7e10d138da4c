// What may be told of votes without telling whose they are: one threshold and one rule, which the report, the desk, the room and
// the copies of the voters take from here. Where voters sign their ballots, everything may be told.
import type { Ballot, Round } from '#model/workshop/ballot.ts';
import type { PurposeWords } from '#model/workshop/disagreement/expectations.ts';
import type { SecondVote } from '#model/workshop/disagreement/second-vote.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { withKnownNames } from '#model/workshop/voters.ts';

/** Among three, whoever knows their own ballot and one more knows the third. */
export const LEAST_TOLD = 4;

export type Names = Engagement['names'];

/** Whether a total over so many voters may be told. */
export const mayTell = (names: Names, voters: number): boolean => names === 'named' || voters >= LEAST_TOLD;

/** A revealed round whose votes are not told, since they are too few. */
export interface HiddenRound {
  readonly round: Round;
  readonly voters: number;
}

export interface ToldVotes<T> {
  readonly ballots: readonly T[];
  /** Rounds of which there are ballots, and too few. */
  readonly hidden: readonly HiddenRound[];
  /** The latest round that is told. */
  readonly last?: Round;
}

/** Of the ballots given, those of rounds that may be told; each round by itself. */
export function toldVotes<T extends Pick<Ballot, 'round'>>(names: Names, given: readonly T[]): ToldVotes<T> {
  const rounds = ([1, 2] as const).map((round) => ({
    round,
    voters: given.filter((one) => one.round === round).length,
  }));
  const cast = rounds.filter(({ voters }) => voters > 0);
  const hidden = cast.filter(({ voters }) => !mayTell(names, voters));
  const last = cast.filter((one) => !hidden.includes(one)).at(-1)?.round;
  return {
    ballots: given.filter(({ round }) => !hidden.some((one) => one.round === round)),
    hidden,
    ...(last !== undefined && { last }),
  };
}

/** The same of the rounds of an engagement that were revealed. */
export const seenVotes = ({
  names,
  ballots,
  revealed,
  respondents,
}: Pick<Engagement, 'names' | 'ballots' | 'revealed' | 'respondents'>): ToldVotes<Ballot> =>
  toldVotes(
    names,
    withKnownNames({ names, ballots, respondents }).flatMap(({ ballot }) =>
      revealed.includes(ballot.round) ? [ballot] : [],
    ),
  );

/** The second vote as it may be told; `known` is absent where it would tell a ballot. */
export interface ToldSecondVote extends Omit<SecondVote, 'known'> {
  readonly known?: SecondVote['known'];
}

/**
 * Voters known in both rounds stand beside the whole of each. Where one to three took part in one round only, the whole less the
 * known is their ballot, and the roles say whose it is.
 */
export function toldSecondVote(names: Names, { known, ...vote }: SecondVote): ToldSecondVote {
  const isNone = known.voters === 0;
  const isTold =
    (isNone || mayTell(names, known.voters)) &&
    [vote.onlyFirst, vote.onlySecond].every((alone) => alone === 0 || mayTell(names, alone));
  return isTold ? { ...vote, known } : vote;
}

/** What holders of a purpose expect links two answers of one ballot: it is told of as many as the votes themselves. */
export const toldWords = (names: Names, words: readonly PurposeWords[]): readonly PurposeWords[] =>
  words.map(({ distance, ...one }) => {
    const tellers = one.holders - one.silent;
    if (tellers === 0 || mayTell(names, tellers)) return distance === undefined ? one : { ...one, distance };
    return { ...one, expects: [], isHidden: true };
  });

/**
 * Whether one ballot more, or less, can be worked out from totals that were told before and those that are told after: in a revealed
 * round of anonymous votes that are shown.
 */
export const tellsByDifference = (
  engagement: Pick<Engagement, 'names' | 'ballots' | 'revealed' | 'respondents'>,
  round: Round,
): boolean =>
  engagement.names === 'anonymous' && seenVotes(engagement).ballots.some((ballot) => ballot.round === round);
