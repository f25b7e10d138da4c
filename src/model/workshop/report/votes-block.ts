// How the room voted, before and after: mixes, measures, what moved, what was disputed; of anonymous votes only what anonymity.ts
// lets be told.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Judgement } from '#model/judge/assess.ts';
import { mayTell, type Names } from '#model/workshop/anonymity.ts';
import type { Round } from '#model/workshop/ballot.ts';
import { type Aims, readAims } from '#model/workshop/disagreement/aims.ts';
import { type Analysis, analyse } from '#model/workshop/disagreement/analyse.ts';
import { besideRevealed } from '#model/workshop/disagreement/guesses.ts';
import { pairVoters } from '#model/workshop/disagreement/second-vote.ts';
import { readSegments } from '#model/workshop/disagreement/segments.ts';
import { otherNames } from '#model/workshop/own-words.ts';
import { placesOf } from '#model/workshop/places.ts';
import { isOfFew, pointsOf, sizeNow } from '#model/workshop/report/points.ts';
import type { Session, SessionBallot } from '#model/workshop/report/session.ts';
import type { NamedVote, Point, PurposeSplit, RoundCount, VotesBlock } from '#model/workshop/report/session-blocks.ts';
import { called, roleNameOf } from '#model/workshop/role-names.ts';

export interface Judged {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly judgement: Judgement;
}

/** Points told one by one; the others are counted. */
export const MOST_POINTS = 12;

const KEYS = { 1: 'before', 2: 'after' } as const satisfies Record<Round, 'before' | 'after'>;

/** Undefined where no round was revealed. */
export function votesBlock(judged: Judged, session: Session, factsLeftOut: number): VotesBlock | undefined {
  const places = placesOf(judged.catalogue);
  const of = (round: Round) => session.ballots.filter((ballot) => ballot.round === round);
  // Leaving names out hides no total that the room saw: nobody was promised that.
  const names: Names = session.naming === 'anonymous' ? 'anonymous' : 'named';
  const rounds = session.rounds.map((round): RoundCount => {
    const voters = of(round).length;
    const late = session.late?.[round] ?? 0;
    return { round, voters, ...(late > 0 && { late }), isHidden: voters === 0 || !mayTell(names, voters) };
  });
  if (rounds.length === 0) return undefined;
  const shown = rounds.flatMap(({ round, isHidden }) => (isHidden ? [] : [round]));
  const seen = session.ballots.filter(({ round }) => shown.includes(round));
  const last = shown.at(-1);
  const { assessment, catalogue } = judged;
  const defined = session.definitions.map(({ purpose }) => purpose);
  const analysis = last && analyse(catalogue, { ...session, assessment, names }, seen, last);
  const aims: VotesBlock['aims'] = Object.fromEntries(
    shown.map((round) => [
      KEYS[round],
      readAims(
        places,
        of(round).map(({ tokens }) => tokens),
      ),
    ]),
  );
  const told = toldMoves(analysis);
  const purposes = splitsOf(places, aims);
  const points = analysis ? pointsOf(catalogue, names, { analysis, seen, defined, ...aims }) : [];
  return {
    kind: 'votes',
    naming: session.naming,
    rounds,
    roles: session.roles
      .map((role) => {
        const count = (round: Round) => of(round).filter((ballot) => ballot.role === role.number).length;
        return { role: called(session.roles, role), before: count(1), after: count(2) };
      })
      .filter(({ before, after }) => before + after > 0),
    aims,
    purposes,
    untouched: last
      ? places.filter((place) => place !== 'other' && !purposes.some((one) => one.purpose === place))
      : [],
    others: otherNames(seen),
    ...told,
    points: points.slice(0, MOST_POINTS),
    ...leftOutOf(points.slice(MOST_POINTS)),
    facts: analysis?.facts ?? [],
    factsLeftOut: analysis ? factsLeftOut : 0,
    words: analysis?.words ?? [],
    ...(analysis && shown.length === 2 && { wordsRound: analysis.wordsRound }),
    ...(analysis && {
      segments: analysis.segments,
      ...(last === 2 && shown.length === 2 && { segmentsBefore: readSegments(places, session.roles, of(1)) }),
      guesses: besideRevealed(analysis.guesses, judged.judgement),
    }),
    named: session.naming === 'named' ? namedVotes(session) : [],
  };
}

function leftOutOf(points: readonly Point[]): Pick<VotesBlock, 'furtherPoints' | 'furtherOfFew'> {
  const ofFew = points.filter(isOfFew);
  const most = Math.max(...ofFew.map(sizeNow));
  return {
    furtherPoints: points.length - ofFew.length,
    ...(ofFew.length > 0 && { furtherOfFew: { points: ofFew.length, most } }),
  };
}

function toldMoves(analysis: Analysis | undefined): Pick<VotesBlock, 'secondVote' | 'hidesMoves'> {
  const vote = analysis?.secondVote;
  if (!vote?.known) return { hidesMoves: vote !== undefined };
  return { secondVote: { ...vote, known: vote.known }, hidesMoves: false };
}

function splitsOf(places: readonly string[], aims: { readonly before?: Aims; readonly after?: Aims }) {
  const found = places.flatMap((purpose): readonly PurposeSplit[] => {
    const [before, after] = [aims.before, aims.after].map((one) => {
      const votes = one?.purposes.find((votesOn) => votesOn.purpose === purpose);
      return votes && { spread: votes.spread, backers: votes.backers };
    });
    if (!before?.backers && !after?.backers) return [];
    return [{ purpose, ...(before && { before }), ...(after && { after }) }];
  });
  const mean = ({ before, after }: PurposeSplit): number => (after ?? before)?.spread.mean ?? 0;
  return found.toSorted((a, b) => mean(b) - mean(a));
}

/** Each voter once, in the order of the roles and then of the names; who left no name is told by role alone. */
function namedVotes({ ballots, roles }: Session): readonly NamedVote[] {
  const laid = ({ tokens }: SessionBallot) => Object.entries(tokens).toSorted(([, a], [, b]) => b - a);
  const [one, other] = ([1, 2] as const).map((round) => ballots.filter((ballot) => ballot.round === round));
  const pairs = pairVoters(one ?? [], other ?? []);
  const paired = new Set<SessionBallot>(pairs.flat());
  const voters = [...pairs, ...ballots.filter((ballot) => !paired.has(ballot)).map((ballot) => [ballot])];
  return voters
    .map((own) => {
      const [first] = own;
      const [before, after] = ([1, 2] as const).map((round) => own.find((ballot) => ballot.round === round));
      return {
        number: first?.role ?? 0,
        vote: {
          name: own.find(({ name }) => name?.trim())?.name?.trim() ?? '',
          role: roleNameOf(roles, first?.role) ?? '',
          ...(before && { before: laid(before) }),
          ...(after && { after: laid(after) }),
        },
      };
    })
    .toSorted((a, b) => a.number - b.number || (a.vote.name < b.vote.name ? -1 : 1))
    .map(({ vote }) => vote);
}
