// Which of two ways out comes first. The one place where money, effort and people are weighed against each other: whoever
// chooses among ways out, for a finding or for the whole, asks here.
import { amountOf } from '#model/facts.ts';
import { applyChanges, type Change } from '#model/repair/change.ts';
import { priceBetween } from '#model/repair/cost.ts';
import { effortBetween } from '#model/repair/effort.ts';
import type { Side, TriedRepair } from '#model/repair/repair.ts';
import { heavyIn, type State, stateAfter } from '#model/repair/situation.ts';

/** What a way out leaves and what it takes, in the order in which it is compared. */
export interface Standing {
  /** Critical and major findings that stay. */
  readonly heavy: number;
  /** Money a year at the dearer end; less than today counts as 0, what has no known price comes after all that has one. */
  readonly money: number;
  readonly effort: number;
  /** People more than today, at the dearer end. */
  readonly people: number;
  /** Certain findings that stay. */
  readonly certain: number;
}

const COMPARED = ['heavy', 'money', 'effort', 'people', 'certain'] as const satisfies readonly (keyof Standing)[];

/** Below zero where `a` comes first. */
export function compareStandings(a: Standing, b: Standing): number {
  for (const part of COMPARED) if (a[part] !== b[part]) return a[part] - b[part];
  return 0;
}

export function standingOf(before: State, changes: readonly Change[], side: Side = 'do'): Standing {
  const after = stateAfter(before, changes);
  return { ...takenBetween(before, after, changes, side), ...leftIn(after) };
}

/** The same of a way that has been tried. */
export const standingOfRepair = (before: State, { after, changes, side }: TriedRepair): Standing => ({
  ...takenBetween(before, after, changes, side),
  ...leftIn(after),
});

/** What stands: fewer of either is a better end. */
export const leftIn = (state: State): Pick<Standing, 'heavy' | 'certain'> => ({
  heavy: heavyIn(state).length,
  certain: certainIn(state),
});

const certainIn = ({ judgement }: State): number =>
  judgement.verdict.findings.filter(({ certainty, severity }) => certainty === 'certain' && severity !== 'note').length;

function takenBetween(
  { catalogue, assessment: { answers: before } }: State,
  { assessment: { answers: after } }: State,
  changes: readonly Change[],
  side: Side,
): Pick<Standing, 'money' | 'effort' | 'people'> {
  const [was, is] = [amountOf(before, 'staff.fte'), amountOf(after, 'staff.fte')];
  return {
    money: side === 'do' ? priceBetween(before, after, changes) : 0,
    effort: effortBetween(catalogue, before, after),
    people: was && is ? Math.max(0, is.high - was.high) : 0,
  };
}

/** What one part of the changes takes by itself: what is dearest is looked at first where something may be left out. */
export function burdenOf({ catalogue, assessment: { answers } }: State, changes: readonly Change[]): Standing {
  const after = applyChanges(answers, changes);
  const money = priceBetween(answers, after, changes);
  return { heavy: 0, money, effort: effortBetween(catalogue, answers, after), people: 0, certain: 0 };
}
