// A way out that has been tried: what changes, what it takes, and which findings are gone after everything was recomputed.
// Nothing is a repair that brings a new critical or major finding.
import type { Interval } from '#model/interval.ts';
import { type Change, merged, type PatchOperation, patchOf } from '#model/repair/change.ts';
import { costBetween } from '#model/repair/cost.ts';
import { effortBetween } from '#model/repair/effort.ts';
import { hasFewerPeople } from '#model/repair/fewer-people.ts';
import type { Lever } from '#model/repair/lever.ts';
import type { Move } from '#model/repair/moves.ts';
import {
  bringsNewWeight,
  heavyIn,
  removedBetween,
  type State,
  stateAfter,
  worsenedBetween,
} from '#model/repair/situation.ts';

export type Side = Lever['side'] | 'declare';

export interface Repair {
  readonly side: Side;
  /** On the assessment file: applying it and judging again takes every id in `removes` away. */
  readonly patch: readonly PatchOperation[];
  /** Steps of 25 points, weighted by the effort table of the profile. */
  readonly effort: number;
  /** Money a year, in the currency of the company; below 0 where less is spent. Null where it cannot be worked out. */
  readonly costPerYear: Interval | null;
  readonly removes: readonly string[];
  /** Certain findings that come with it or weigh more after it, none of them new and critical or major. */
  readonly worsens: readonly string[];
}

/** A repair with what its words need: the changes, and where it leads. */
export interface TriedRepair extends Repair {
  readonly changes: readonly Change[];
  readonly after: State;
  /** It leaves fewer people than there are today. */
  readonly isFewerPeople: boolean;
}

/** The repair, or undefined where the changes remove nothing or bring new weight. */
export const tried = (before: State, side: Side, move: Move): TriedRepair | undefined =>
  triedFor(before, side, move, (_, removes) => removes.length > 0);

/** The same for the whole: one that only lightens what is critical or major is one as well. */
export const triedForWhole = (before: State, side: Side, move: Move): TriedRepair | undefined =>
  triedFor(
    before,
    side,
    move,
    (after, removes) => removes.length > 0 || heavyIn(after).length < heavyIn(before).length,
  );

function triedFor(
  before: State,
  side: Side,
  move: Move,
  isWorth: (after: State, removes: readonly string[]) => boolean,
): TriedRepair | undefined {
  if (move.length === 0) return undefined;
  const changes = merged(move);
  const after = stateAfter(before, changes);
  const removes = removedBetween(before, after);
  if (!isWorth(after, removes) || bringsNewWeight(before, after)) return undefined;
  const costPerYear =
    side === 'do'
      ? costBetween(before.assessment.answers, after.assessment.answers, questionsIn(changes))
      : { low: 0, high: 0 };
  const effort = effortBetween(before.catalogue, before.assessment.answers, after.assessment.answers);
  const worsens = worsenedBetween(before, after).map(({ id }) => id);
  return {
    side,
    patch: patchOf(before.assessment, changes),
    effort,
    costPerYear,
    removes,
    worsens,
    changes,
    after,
    isFewerPeople: hasFewerPeople(before.assessment.answers, after.assessment.answers),
  };
}

/** As it stands in a verdict file. */
export const plainRepair = ({ side, patch, effort, costPerYear, removes, worsens }: Repair): Repair => ({
  side,
  patch,
  effort,
  costPerYear,
  removes,
  worsens,
});

const questionsIn = (changes: readonly Change[]): ReadonlySet<string> =>
  new Set(changes.flatMap((change) => (change.kind === 'answer' ? [change.question] : [])));
