// How the room voted, before and after: mixes, measures, what moved, what was disputed; of anonymous votes only what anonymity.ts
// lets be told.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Judgement } from '#model/judge/assess.ts';
import { mayTell, type Names, toldWords } from '#model/workshop/anonymity.ts';
import type { Round } from '#model/workshop/ballot.ts';
import { type Aims, readAims } from '#model/workshop/disagreement/aims.ts';
import { type Analysis, analyse, type FactDispute } from '#model/workshop/disagreement/analyse.ts';
import { type Dispute, type Looked, listDisputes } from '#model/workshop/disagreement/disputes.ts';
import { readExpectations } from '#model/workshop/disagreement/expectations.ts';
import { readFact } from '#model/workshop/disagreement/facts.ts';
import { besideRevealed } from '#model/workshop/disagreement/guesses.ts';
import { placesOf } from '#model/workshop/places.ts';
import type { Session, SessionBallot } from '#model/workshop/report/session.ts';
import type { NamedVote, Point, PurposeSplit, RoundCount, VotesBlock } from '#model/workshop/report/session-blocks.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';

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
  // Who makes the report without names hands it to people who were not in the room.
  const names: Names = session.isNamed ? 'named' : 'anonymous';
  const rounds = session.rounds.map((round): RoundCount => {
    const voters = of(round).length;
    return { round, voters, isHidden: voters === 0 || !mayTell(names, voters) };
  });
  if (rounds.length === 0) return undefined;
  const shown = rounds.flatMap(({ round, isHidden }) => (isHidden ? [] : [round]));
  const seen = session.ballots.filter(({ round }) => shown.includes(round));
  const last = shown.at(-1);
  const { assessment, catalogue } = judged;
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
  const first =
    analysis && shown.length === 2 ? linesOf(looked(judged.catalogue, names, of(1), analysis.facts, aims.before)) : [];
  const told = toldMoves(analysis);
  const purposes = splitsOf(places, aims);
  const points = pointsOf(analysis ? linesOf(analysis) : [], first, last);
  return {
    kind: 'votes',
    isNamed: session.isNamed,
    rounds,
    roles: session.roles
      .map((role) => {
        const count = (round: Round) => of(round).filter((ballot) => ballot.role === role.number).length;
        return { role, before: count(1), after: count(2) };
      })
      .filter(({ before, after }) => before + after > 0),
    aims,
    purposes,
    untouched: last
      ? places.filter((place) => place !== 'other' && !purposes.some((one) => one.purpose === place))
      : [],
    ...told,
    points: points.slice(0, MOST_POINTS),
    furtherPoints: Math.max(0, points.length - MOST_POINTS),
    facts: analysis?.facts ?? [],
    factsLeftOut: analysis ? factsLeftOut : 0,
    words: analysis?.words ?? [],
    ...(analysis && {
      segments: analysis.segments,
      guesses: besideRevealed(analysis.guesses, judged.judgement),
    }),
    named: session.isNamed ? namedVotes(session) : [],
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

/** The first vote as far as its points go; on which of its facts the judgement hangs is told of the last vote. */
function looked(
  { purposes }: Catalogue,
  names: Names,
  ballots: readonly SessionBallot[],
  facts: readonly FactDispute[],
  aims: Aims = readAims([], []),
): Looked {
  return {
    aims,
    facts: facts.map(({ votes: { fact } }) => ({
      votes: readFact(fact, ballots),
      ends: { state: 'not-judged', because: 'not-yet' },
    })),
    words: toldWords(names, readExpectations(purposes, ballots)),
  };
}

/** Every point of either vote on which two lie apart. */
function pointsOf(lines: readonly Dispute[], first: readonly Dispute[], last: Round | undefined): readonly Point[] {
  if (!last) return [];
  const found = new Map<string, Point>();
  const note = (disputes: readonly Dispute[], key: 'before' | 'after'): void => {
    for (const { size, ...point } of disputes) {
      const id = `${point.kind} ${point.id}`;
      found.set(id, { ...point, ...found.get(id), [key]: size });
    }
  };
  note(lines, KEYS[last]);
  note(first, KEYS[1]);
  const weight = ({ before, after }: Point): number => (last === 2 ? after : before) ?? 0;
  return [...found.values()]
    .filter(({ before = 0, after = 0 }) => before > 0 || after > 0)
    .toSorted((a, b) => weight(b) - weight(a) || (b.before ?? 0) - (a.before ?? 0));
}

function linesOf({ aims, facts, words }: Looked): readonly Dispute[] {
  const listed = listDisputes({ aims, facts, words });
  if (listed.state === 'too-few-voters') return [];
  return listed.state === 'disputed' ? [...listed.disputes, ...listed.agreed] : listed.agreed;
}

/** Each voter once, in the order of the roles and then of the names; who left no name is told by role alone. */
function namedVotes({ ballots, roles }: Session): readonly NamedVote[] {
  const laid = ({ tokens }: SessionBallot) => Object.entries(tokens).toSorted(([, a], [, b]) => b - a);
  const voters = new Map<string, SessionBallot[]>();
  for (const ballot of ballots) voters.set(ballot.id, [...(voters.get(ballot.id) ?? []), ballot]);
  return [...voters.values()]
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
