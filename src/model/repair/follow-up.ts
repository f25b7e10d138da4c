// What a change asks for in its turn: a faster answer may need people, and the people a budget. Each heavy finding that a
// change brings is mended on the side of doing, a few rounds at most, so that a way out is whole or is not offered.
import { type Finding, isHeavy } from '#model/judge/finding.ts';
import { applyChanges, subjectOfChange } from '#model/repair/change.ts';
import { hasFewerPeople } from '#model/repair/fewer-people.ts';
import { type MendedOn, mendContradiction } from '#model/repair/mend-contradiction.ts';
import { leversOn, mendDimension } from '#model/repair/mend-dimension.ts';
import { type Move, movesOf } from '#model/repair/moves.ts';
import { compareStandings, standingOf } from '#model/repair/order.ts';
import { heavyIn, type State, stateAfter, worsenedBetween } from '#model/repair/situation.ts';

const ROUNDS = 4;

/** The move with what follows from it: each heavy finding that it brings, or makes weigh more, is mended by what is allowed. */
export function followedUp(before: State, first: Move, isAllowed?: (question: string) => boolean): Move {
  let move = first;
  for (let round = 0; round < ROUNDS; round++) {
    const now = stateAfter(before, move);
    const next = worsenedBetween(before, now)
      .filter(isHeavy)
      .map((finding) => mendOfWhatFollows(now, finding, move, isAllowed))
      .find((found) => found !== undefined);
    if (!next) return move;
    move = [...move, ...next];
  }
  return move;
}

/**
 * The mend of a finding after other moves. It does not undo them: a lever that has been moved is moved again only where no
 * other one helps, or the people put in for the speed would be taken out again for the money. What is said changes last.
 */
export function mendOfWhatFollows(
  now: State,
  finding: Finding,
  before: Move,
  isAllowed: (question: string) => boolean = () => true,
): Move | undefined {
  const moved = new Set(before.map(subjectOfChange));
  const done = new Set(now.catalogue.levers.flatMap(({ side, question }) => (side === 'do' ? [question] : [])));
  const isFresh = (question: string): boolean => isAllowed(question) && !moved.has(question);
  return (
    mendOf(now, finding, (question) => done.has(question) && isFresh(question)) ??
    mendOf(now, finding, (question) => done.has(question) && isAllowed(question)) ??
    mendOf(now, finding, isFresh) ??
    mendOf(now, finding, isAllowed)
  );
}

/** The smallest move on the side of doing, or of saying where nothing done would help; every lever must be allowed. */
export function mendOf(
  situation: State,
  finding: Finding,
  isAllowed: (question: string) => boolean = () => true,
): Move | undefined {
  const fits = (move: Move): boolean =>
    move.every((change) => change.kind === 'declaration' || isAllowed(change.question));
  switch (finding.kind) {
    case 'gap':
      // A move changes something, and nothing but these.
      if (!leversOn(situation.catalogue, finding.dimension).some(({ question }) => isAllowed(question)))
        return undefined;
      return (['light', 'fewer'] as const)
        .map((goal) => mendDimension(situation, finding.dimension, goal))
        .find((move) => move !== undefined && fits(move));
    case 'contradiction': {
      const mends = mendContradiction(situation, finding, isAllowed);
      const done = mends.filter(({ side }) => side === 'do');
      const { answers } = situation.assessment;
      const keepingPeople = done.filter(({ move }) => !hasFewerPeople(answers, applyChanges(answers, move)));
      if (done.length === 0) return cheapestOf(situation, mends);
      // Fewer people where nothing else is done, or where it alone takes weight away and brings none as heavy.
      if (keepingPeople.length === done.length) return cheapestOf(situation, done);
      const isBetter = keepingPeople.length === 0 || (!lightens(situation, keepingPeople) && lightens(situation, done));
      return cheapestOf(situation, isBetter ? done : keepingPeople);
    }
    case 'disclosure':
      return disclose(situation, fits);
    case 'clash':
      return undefined;
  }
}

/** Whether one of them leaves fewer heavy findings than there are. */
const lightens = (situation: State, mends: readonly MendedOn[]): boolean => {
  const { length } = heavyIn(situation);
  return mends.some(({ move }) => heavyIn(stateAfter(situation, move)).length < length);
};

/** The first in the order of ways out, tried where they are more than one. */
function cheapestOf(situation: State, mends: readonly MendedOn[]): Move | undefined {
  const [only, ...more] = mends;
  if (more.length === 0) return only?.move;
  return mends
    .map(({ move, side }) => ({ move, standing: standingOf(situation, move, side) }))
    .toSorted((a, b) => compareStandings(a.standing, b.standing))[0]?.move;
}

/** What is promised made known, or promised differently, as little as it takes; made known where it takes the same. */
export function disclose(situation: State, fits: (move: Move) => boolean = () => true): Move | undefined {
  const { catalogue, assessment, judgement } = situation;
  const ids = judgement.verdict.findings.flatMap(({ kind, id }) => (kind === 'disclosure' ? [id] : []));
  const isGone = (move: Move): boolean => {
    const { findings } = stateAfter(situation, move).judgement.verdict;
    return ids.every((id) => findings.every((finding) => finding.id !== id));
  };
  return ['promise.known', 'promise.level']
    .flatMap((question) => catalogue.levers.filter((lever) => lever.question === question))
    .flatMap((lever) => movesOf(catalogue, lever, assessment.answers))
    .toSorted((a, b) => a.effort - b.effort)
    .find(({ move }) => fits(move) && isGone(move))?.move;
}
