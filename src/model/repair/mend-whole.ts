// Ways out of the whole: after them nothing critical or major is left, or as little as can be. On the side of doing what is
// declared stays; on the side of saying what is done stays, and the declaration or the promises change.
import { type DeclaredPurpose, isRange } from '#model/assessment.ts';
import type { Channel } from '#model/catalogue.ts';
import type { Finding } from '#model/judge/finding.ts';
import { typicalFor } from '#model/judge/share-in-time.ts';
import { promiseOn } from '#model/judge/waits.ts';
import { applyChanges } from '#model/repair/change.ts';
import { mendOfWhatFollows } from '#model/repair/follow-up.ts';
import type { Move } from '#model/repair/moves.ts';
import { compareStandings, leftIn, type Standing, standingOfRepair } from '#model/repair/order.ts';
import { type TriedRepair, triedForWhole } from '#model/repair/repair.ts';
import { wholeRestatements } from '#model/repair/restate.ts';
import { bringsNewWeight, heavyIn, type Situation, type State, stateAfter } from '#model/repair/situation.ts';
import { sparing } from '#model/repair/spare.ts';

/** A set with the critical and major findings that it cannot take away; none where it mends the whole. */
export interface WholeRepair extends TriedRepair {
  readonly leaves: readonly string[];
  /** The search ended at its bound: there may be a way with less left. */
  readonly stoppedEarly?: true;
  /** Another declaration leaves fewer, but some of them are new, so that it is no way out: it is told beside it. */
  readonly fewer?: { readonly declaration: readonly DeclaredPurpose[]; readonly left: readonly Finding[] };
}

/** Each dimension, the driver and each rule once, and what follows from them; beyond it the search says that it stopped. */
const MOST_MENDS = 60;
/** Restatements looked at in full, those that leave least first. */
const MOST_RESTATEMENTS = 6;

/** What is done follows what is declared. */
export function wholeByDoing(situation: Situation): WholeRepair | undefined {
  if (heavyIn(situation).length === 0) return undefined;
  const { move, stoppedEarly } = mendedAll(situation, []);
  const spared = sparing(situation, move);
  // A wait of the promised time would keep the promise for half: as far as it goes, the shorter one for most.
  const plain = triedForWhole(situation, 'do', spared);
  const sharper = triedForWhole(situation, 'do', keepingMost(situation, spared));
  const repair = sharper && !(plain && leavesMore(sharper, plain)) ? sharper : plain;
  return repair && whole(repair, stoppedEarly);
}

/** A shorter time may break what another purpose asks. */
function leavesMore(a: TriedRepair, b: TriedRepair): boolean {
  const [one, other] = [leftIn(a.after), leftIn(b.after)];
  return one.heavy > other.heavy || one.certain > other.certain;
}

/** The times that change on channels with a promise made such that it is kept for most. */
function keepingMost({ catalogue, assessment: { answers } }: Situation, changes: Move): Move {
  const context = { answers: applyChanges(answers, changes), defaults: catalogue.defaults };
  return changes.map((change) => {
    if (change.kind !== 'answer' || change.question !== 'time.first_response') return change;
    const promise = promiseOn(context, change.cell as Channel);
    if (!promise || typeof change.value !== 'number') return change;
    const promised = isRange(promise.seconds) ? promise.seconds.from : promise.seconds;
    return { ...change, value: Math.min(change.value, typicalFor(promised, catalogue.defaults)) };
  });
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
  const looked = starts
    .map((start) => {
      const after = stateAfter(situation, start.move);
      return { ...start, after, heavy: heavyIn(after).length, isNew: bringsNewWeight(situation, after) };
    })
    .toSorted((a, b) => a.heavy - b.heavy);
  // Beside those that leave least, what is declared today and one that brings nothing new: promises may mend the others.
  const first = looked.slice(0, MOST_RESTATEMENTS);
  const safe = looked.find(({ isNew, move }) => !isNew && move.length > 0);
  const chosen = new Set([...first, ...looked.filter(({ move }) => move.length === 0), ...(safe ? [safe] : [])]);
  const best = [...chosen]
    .flatMap(({ move, moved }) => {
      const mended = mendedAll(situation, move, (question) => said.has(question));
      const spared = sparing(situation, mended.move);
      const repair = triedForWhole(
        situation,
        spared.some(({ kind }) => kind === 'declaration') ? 'declare' : 'say',
        spared,
      );
      if (!repair) return [];
      return [{ repair: whole(repair, mended.stoppedEarly), standing: standingOfRepair(situation, repair), moved }];
    })
    .toSorted((a, b) => compareRestated(a, b))[0]?.repair;
  if (!best) return undefined;
  const isCut = best.leaves.length > 0 && looked.length > chosen.size;
  const fewer = looked
    .filter(({ isNew, heavy }) => isNew && heavy < best.leaves.length)
    .map(({ after, ...start }) => ({ ...start, left: heavyIn(after), after }))
    .toSorted((a, b) => criticalIn(a.left) - criticalIn(b.left) || a.heavy - b.heavy)[0];
  return {
    ...best,
    ...(isCut && { stoppedEarly: true as const }),
    ...(fewer && { fewer: { declaration: fewer.after.assessment.declaration, left: fewer.left } }),
  };
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

const criticalIn = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity === 'critical').length;

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
