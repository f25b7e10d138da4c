// Everything that one round of votes tells, in one call: aims, facts, words, the list of disputes, segments, guesses and the
// proposed declaration. Takes the engagement's parts and the ballots of the round; sealed ballots are the caller's to withhold,
// what would tell an anonymous ballot is withheld here.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { type ToldSecondVote, toldSecondVote, toldVotes, toldWords } from '#model/workshop/anonymity.ts';
import type { Ballot, Round } from '#model/workshop/ballot.ts';
import { type Aims, QUARTER, readAims, tokensOn } from '#model/workshop/disagreement/aims.ts';
import { type Proposal, proposeConsensus } from '#model/workshop/disagreement/consensus.ts';
import { type Disputes, isFew, isTurning, listDisputes } from '#model/workshop/disagreement/disputes.ts';
import { type Ends, judgeEnds, judgingOf } from '#model/workshop/disagreement/ends.ts';
import { type Estimated, estimatedOf } from '#model/workshop/disagreement/estimated.ts';
import { type PurposeWords, readExpectations } from '#model/workshop/disagreement/expectations.ts';
import { type FactVotes, readFact } from '#model/workshop/disagreement/facts.ts';
import { type GuessTally, tallyGuesses } from '#model/workshop/disagreement/guesses.ts';
import { lastSaid } from '#model/workshop/disagreement/last-said.ts';
import { compareRounds } from '#model/workshop/disagreement/second-vote.ts';
import { readSegments, type Segments } from '#model/workshop/disagreement/segments.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { placesOf } from '#model/workshop/places.ts';

export interface FactDispute {
  readonly votes: FactVotes;
  readonly ends: Ends;
}

export interface Analysis {
  readonly round: Round;
  readonly voters: number;
  readonly aims: Aims;
  /** Those that half answered before the others; of these those on which the judgement hangs first, then the larger. */
  readonly facts: readonly FactDispute[];
  readonly words: readonly PurposeWords[];
  /** The vote that told of words: what the second did not ask again was said in the first, by those who held the purpose then. */
  readonly wordsRound: Round;
  readonly disputes: Disputes;
  readonly segments: Segments;
  readonly guesses: GuessTally;
  readonly proposal: Proposal;
  /** What estimates were judged by. */
  readonly judgedBy: JudgedBy;
  /** Only of the second round, where there was a first. */
  readonly secondVote?: ToldSecondVote;
}

/** The declaration of the room or of the assessment, or the one proposed where nothing is declared yet. */
export type JudgedBy = 'assessment' | 'proposal' | 'nothing';

export type Analysed = Pick<Engagement, 'assessment' | 'consensus' | 'estimated' | 'names' | 'roles'>;

export const ballotsOf = ({ ballots }: Pick<Engagement, 'ballots'>, round: Round): readonly Ballot[] =>
  ballots.flatMap(({ ballot }) => (ballot.round === round ? [ballot] : []));

/**
 * Of the ballots given, those of the round; those of the first count too in the comparison of the two, and for what the second
 * vote did not ask again. Every face gives all that are revealed, whichever round it shows: what is declared meanwhile hangs on the
 * last, and a sentence on who is right has to be the same on each of them. Never throws.
 */
export function analyse(catalogue: Catalogue, parts: Analysed, all: readonly Ballot[], round: Round): Analysis {
  const turns = analyseInTurns(catalogue, parts, all, round);
  for (;;) {
    const { done, value } = turns.next();
    if (done) return value;
  }
}

/**
 * The same, for a page that goes on answering: first everything but the judging of estimates (`not-yet`), then again with each
 * further fact judged; the last one given back is whole.
 */
export function* analyseInTurns(
  catalogue: Catalogue,
  { assessment, consensus, estimated, names, roles }: Analysed,
  all: readonly Ballot[],
  round: Round,
): Generator<Analysis, Analysis> {
  const { ballots: told, last = round } = toldVotes(names, all);
  const ballotsIn = (one: Round): readonly Ballot[] => told.filter((ballot) => ballot.round === one);
  const ballots = ballotsIn(round);
  const places = placesOf(catalogue);
  const proposal = proposeConsensus(places, ballots);
  const latest = last === round ? proposal : proposeConsensus(places, ballotsIn(last));
  const { judged, judgedBy } = declaredBy(agreedAssessment({ assessment, consensus }), latest);
  const aims = readAims(
    places,
    ballots.map(({ tokens }) => tokens),
  );
  // What was expected may have been said in the first vote alone: a word that this vote no longer holds is disputed no more.
  const isHeld = (purpose: string): boolean =>
    ballots.filter(({ tokens }) => tokensOn(tokens, purpose) >= QUARTER).length > 1;
  const expecting = lastSaid(told, round, 'expects');
  const words = toldWords(names, readExpectations(catalogue.purposes, expecting)).filter(({ purpose }) =>
    isHeld(purpose),
  );
  const secondVote = round === 2 ? compareRounds(places, told) : undefined;
  const still: Omit<Analysis, 'facts' | 'disputes'> = {
    round,
    voters: ballots.length,
    aims,
    words,
    wordsRound: expecting[0]?.round ?? round,
    segments: readSegments(places, roles, ballots),
    guesses: tallyGuesses(places, lastSaid(told, round, 'operated')),
    proposal,
    judgedBy,
    ...(secondVote && { secondVote: toldSecondVote(names, secondVote) }),
  };
  const whole = (facts: readonly FactDispute[]): Analysis => ({
    ...still,
    facts: facts.toSorted(byWeight),
    disputes: listDisputes({ aims, facts, words }),
  });
  const known = estimated.flatMap((id): Estimated | readonly [] => estimatedOf(catalogue.questions, id) ?? []);
  const estimating = lastSaid(told, round, 'estimates');
  const facts: FactDispute[] = known.map((fact) => ({
    votes: readFact(fact, estimating),
    ends: { state: 'not-judged', because: 'not-yet' },
  }));
  const judging = judgingOf(catalogue, judged);
  for (const [at, { votes }] of facts.entries()) {
    yield whole(facts);
    facts[at] = { votes, ends: judgeEnds(judging, votes) };
  }
  return whole(facts);
}

const byWeight = (a: FactDispute, b: FactDispute): number =>
  Number(isFew(a.votes)) - Number(isFew(b.votes)) ||
  Number(isTurning(b.ends)) - Number(isTurning(a.ends)) ||
  b.votes.size - a.votes.size ||
  (a.votes.fact.id < b.votes.fact.id ? -1 : 1);

function declaredBy(assessment: Assessment, proposal: Proposal): { judged: Assessment; judgedBy: JudgedBy } {
  if (assessment.declaration.length > 0) return { judged: assessment, judgedBy: 'assessment' };
  if (proposal.state === 'none') return { judged: assessment, judgedBy: 'nothing' };
  return { judged: { ...assessment, declaration: proposal.declaration }, judgedBy: 'proposal' };
}
