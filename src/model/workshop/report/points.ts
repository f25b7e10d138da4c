// The points on which two voters lie apart, in the first vote and in the second. What the second vote did not ask again has no second
// size: the same answers told twice would read as if nobody had changed their mind.
import type { Catalogue } from '#model/catalogue.ts';
import { type Names, toldWords } from '#model/workshop/anonymity.ts';
import type { Round } from '#model/workshop/ballot.ts';
import { type Aims, readAims } from '#model/workshop/disagreement/aims.ts';
import type { Analysis, FactDispute } from '#model/workshop/disagreement/analyse.ts';
import { type Dispute, type Looked, listDisputes } from '#model/workshop/disagreement/disputes.ts';
import { estimatedOf, estimateIn } from '#model/workshop/disagreement/estimated.ts';
import { readExpectations } from '#model/workshop/disagreement/expectations.ts';
import { readFact } from '#model/workshop/disagreement/facts.ts';
import type { SessionBallot } from '#model/workshop/report/session.ts';
import type { Point } from '#model/workshop/report/session-blocks.ts';

interface Votes {
  /** Of the last round that is told. */
  readonly analysis: Analysis;
  /** Ballots of the rounds that are told. */
  readonly seen: readonly SessionBallot[];
  /** Purposes that the room has defined. */
  readonly defined: readonly string[];
  readonly before?: Aims;
  readonly after?: Aims;
}

/** As in every list of what is disputed: what few answered or hold comes after what divides the room. */
export const isOfFew = ({ fewAnswered }: Pick<Point, 'fewAnswered'>): boolean => fewAnswered !== undefined;

/** Of the last vote that tells of it. */
export const sizeNow = ({ before, after }: Pick<Point, 'before' | 'after'>): number => after ?? before ?? 0;

/** Every point of either vote on which two lie apart, the most disputed in the last vote first. */
export function pointsOf(catalogue: Catalogue, names: Names, votes: Votes): readonly Point[] {
  const { analysis, seen, defined, before: aims } = votes;
  const of = (round: Round) => seen.filter((ballot) => ballot.round === round);
  const hasTwo = aims !== undefined && votes.after !== undefined;
  const first = hasTwo ? linesOf(looked(catalogue, names, of(1), analysis.facts, aims)) : [];
  // Words are those of whoever holds the purpose, which the second vote asks anew; not so where only the first has the words.
  const isAsked = ({ kind, id }: Dispute): boolean => {
    if (!hasTwo || kind === 'aims') return true;
    return kind === 'words' ? analysis.wordsRound === analysis.round : saysAnew(catalogue, id, of);
  };
  const found = new Map<string, Point>();
  // The last vote is noted first: how few stand behind a point is told of the vote that gives it its place.
  const note = (disputes: readonly Dispute[], key: 'before' | 'after'): void => {
    for (const { size, ...point } of disputes) {
      const id = `${point.kind} ${point.id}`;
      found.set(id, { ...(found.get(id) ?? point), [key]: size });
    }
  };
  const lines = linesOf(analysis);
  const again = lines.filter(isAsked);
  note(again, analysis.round === 2 ? 'after' : 'before');
  note(first, 'before');
  // On a purpose that nobody chose in one of two votes nobody lay apart then.
  const unchosen = {
    ...(hasTwo && aims.voters > 1 && { before: 0 }),
    ...(hasTwo && (votes.after?.voters ?? 0) > 1 && { after: 0 }),
  };
  return [...found.values()]
    .map((point) => (point.kind === 'aims' ? { ...unchosen, ...point } : point))
    .filter(({ before = 0, after = 0 }) => before > 0 || after > 0)
    .map((point): Point => {
      const line = lines.find(({ kind, id }) => kind === point.kind && id === point.id);
      return {
        ...point,
        ...(line?.turnsVerdict && { turnsVerdict: true }),
        ...(line && !isAsked(line) && { isNotAskedAgain: true }),
        ...(point.kind === 'words' && defined.includes(point.id) && { isDefined: true }),
      };
    })
    .toSorted(
      (a, b) => Number(isOfFew(a)) - Number(isOfFew(b)) || sizeNow(b) - sizeNow(a) || (b.before ?? 0) - (a.before ?? 0),
    );
}

/** Whether anybody said in the second vote what nobody had said before of a fact. */
function saysAnew({ questions }: Catalogue, id: string, of: (round: Round) => readonly SessionBallot[]): boolean {
  const fact = estimatedOf(questions, id);
  const said = (round: Round): readonly string[] =>
    of(round).flatMap((ballot) => {
      const told = fact && estimateIn(ballot, fact);
      return told === undefined ? [] : [JSON.stringify(told)];
    });
  const left = [...said(1)];
  return said(2).some((one) => {
    const at = left.indexOf(one);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
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

function linesOf({ aims, facts, words }: Looked): readonly Dispute[] {
  const listed = listDisputes({ aims, facts, words });
  if (listed.state === 'too-few-voters') return [];
  return listed.state === 'disputed' ? [...listed.disputes, ...listed.agreed] : listed.agreed;
}
