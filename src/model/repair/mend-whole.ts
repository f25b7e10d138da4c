// Ways out of the whole: after them nothing critical or major is left, or as little as can be. On the side of doing what is
// declared stays; on the side of saying what is done stays, and the declaration or the promises change.
import { mendOfWhatFollows } from '#model/repair/follow-up.ts';
import type { Move } from '#model/repair/moves.ts';
import { compareStandings, type Standing, standingOfRepair } from '#model/repair/order.ts';
import { type TriedRepair, tried } from '#model/repair/repair.ts';
import { wholeRestatements } from '#model/repair/restate.ts';
import { heavyIn, type Situation, type State, stateAfter } from '#model/repair/situation.ts';
import { sparing } from '#model/repair/spare.ts';

/** A set with the critical and major findings that it cannot take away; none where it mends the whole. */
export interface WholeRepair extends TriedRepair {
  readonly leaves: readonly string[];
  /** The search ended at its bound: there may be a way with less left. */
  readonly stoppedEarly?: true;
}

/** Each dimension, the driver and each rule once, and what follows from them; beyond it the search says that it stopped. */
const MOST_MENDS = 60;
/** Restatements looked at in full, those that leave least first. */
const MOST_RESTATEMENTS = 6;

/** What is done follows what is declared. */
export function wholeByDoing(situation: Situation): WholeRepair | undefined {
  if (heavyIn(situation).length === 0) return undefined;
  const { move, stoppedEarly } = mendedAll(situation, []);
  const repair = tried(situation, 'do', sparing(situation, move));
  return repair && whole(repair, stoppedEarly);
}

/** What is said, and where it takes that what is declared, follows what is done. */
export function wholeBySaying(situation: Situation): WholeRepair | undefined {
  if (heavyIn(situation).length === 0) return undefined;
  const { levers } = situation.catalogue;
  const said = new Set(levers.flatMap(({ side, question }) => (side === 'say' ? [question] : [])));
  const starts: readonly { readonly move: Move; readonly moved: number }[] = [
    { move: [], moved: 0 },
    ...wholeRestatements(situation),
  ];
  return starts
    .map((start) => ({ ...start, heavy: heavyIn(stateAfter(situation, start.move)).length }))
    .toSorted((a, b) => a.heavy - b.heavy)
    .slice(0, MOST_RESTATEMENTS)
    .flatMap(({ move, moved }) => {
      const mended = mendedAll(situation, move, (question) => said.has(question));
      const repair = tried(situation, move.length > 0 ? 'declare' : 'say', sparing(situation, mended.move));
      if (!repair) return [];
      return [{ repair: whole(repair, mended.stoppedEarly), standing: standingOfRepair(situation, repair), moved }];
    })
    .toSorted((a, b) => compareRestated(a, b))[0]?.repair;
}

/** In the order of ways out; the weight that moves comes before the small divergences that stay. */
function compareRestated(a: Restated, b: Restated): number {
  const alike = { certain: 0 };
  return (
    compareStandings({ ...a.standing, ...alike }, { ...b.standing, ...alike }) ||
    a.moved - b.moved ||
    compareStandings(a.standing, b.standing)
  );
}

interface Restated {
  readonly standing: Standing;
  readonly moved: number;
}

function whole(repair: TriedRepair, stoppedEarly: boolean): WholeRepair {
  const leaves = heavyIn(repair.after).map(({ id }) => id);
  return { ...repair, leaves, ...(stoppedEarly && { stoppedEarly }) };
}

/** Every heavy finding mended, one after the other, until none is left that can be. */
function mendedAll(
  situation: State,
  first: Move,
  isAllowed?: (question: string) => boolean,
): { readonly move: Move; readonly stoppedEarly: boolean } {
  let move = first;
  // A mend that turns out to change nothing for its finding is not tried twice.
  const given = new Set<string>();
  for (let count = 0; count < MOST_MENDS; count++) {
    const now = stateAfter(situation, move);
    const step = firstMend(now, move, given, isAllowed);
    if (!step) return { move, stoppedEarly: false };
    given.add(step.id);
    move = [...move, ...step.move];
  }
  return { move, stoppedEarly: true };
}

function firstMend(
  now: State,
  before: Move,
  given: ReadonlySet<string>,
  isAllowed?: (question: string) => boolean,
): { readonly id: string; readonly move: Move } | undefined {
  for (const finding of heavyIn(now)) {
    const move = given.has(finding.id) ? undefined : mendOfWhatFollows(now, finding, before, isAllowed);
    if (move) return { id: finding.id, move };
  }
  return undefined;
}
