// A set of changes without what it can spare: changes that turn out not to be needed once the others are made, and steps
// further than is needed. The dearest is looked at first, everything is judged again each time, and the end stays as good.
import type { Catalogue } from '#model/catalogue.ts';
import { amountOf } from '#model/facts.ts';
import { prepare } from '#model/judge/prepare.ts';
import { amountBefore, nearestAmount } from '#model/repair/amount-steps.ts';
import { type Change, merged, subjectOfChange } from '#model/repair/change.ts';
import type { Lever } from '#model/repair/lever.ts';
import { type Move, movesOf } from '#model/repair/moves.ts';
import { burdenOf, compareStandings, leftIn } from '#model/repair/order.ts';
import { bringsNewWeight, type State, stateAfter } from '#model/repair/situation.ts';

/** What goes or comes nearer may make needless what was looked at before it: so often at most is the whole looked through. */
const ROUNDS = 4;

type IsAsGood = (changes: readonly Change[]) => boolean;

/** No more critical and major findings than with all of them, none that today has not, and no more certain ones than today. */
export function sparing(situation: State, move: Move): Move {
  const first = merged(move);
  const most = leftIn(stateAfter(situation, first)).heavy;
  const certain = Math.max(leftIn(situation).certain, leftIn(stateAfter(situation, first)).certain);
  const isAsGood: IsAsGood = (changes) => {
    const after = stateAfter(situation, changes);
    const left = leftIn(after);
    return left.heavy <= most && left.certain <= certain && !bringsNewWeight(situation, after);
  };
  let kept = settled(situation, first, isAsGood);
  // A channel that is spared may free what was needed for it alone.
  for (;;) {
    const cells = cellByCell(kept, isAsGood);
    if (cells.length === kept.length) return kept;
    kept = settled(situation, cells, isAsGood);
  }
}

function settled(situation: State, changes: readonly Change[], isAsGood: IsAsGood): readonly Change[] {
  let kept = changes;
  for (let round = 0; round < ROUNDS; round++) {
    const spared = sparedOnce(situation, kept, isAsGood);
    kept = spared.changes;
    if (!spared.isLess) break;
  }
  return kept;
}

/** Of a table that changes on several channels those that can stay as they are; one that goes may free another. */
function cellByCell(changes: readonly Change[], isAsGood: IsAsGood): readonly Change[] {
  for (const change of changes) {
    if (onlyOn(changes, subjectOfChange(change)).length < 2) continue;
    const without = changes.filter((one) => one !== change);
    if (isAsGood(without)) return cellByCell(without, isAsGood);
  }
  return changes;
}

const onlyOn = (changes: readonly Change[], subject: string): readonly Change[] =>
  changes.filter((change) => subjectOfChange(change) === subject);
const notOn = (changes: readonly Change[], subject: string): readonly Change[] =>
  changes.filter((change) => subjectOfChange(change) !== subject);

/** What the changes are about, dearest first; of those alike the one that came last. */
function subjectsIn(situation: State, changes: readonly Change[]): readonly string[] {
  return [...new Set(changes.map(subjectOfChange))]
    .toReversed()
    .map((subject) => ({ subject, burden: burdenOf(situation, onlyOn(changes, subject)) }))
    .toSorted((a, b) => compareStandings(b.burden, a.burden))
    .map(({ subject }) => subject);
}

/** Each change left out where it can be, or else as near to today's as it may be while the others stay. */
function sparedOnce(
  situation: State,
  changes: readonly Change[],
  isAsGood: IsAsGood,
): { readonly changes: readonly Change[]; readonly isLess: boolean } {
  let kept = changes;
  let isLess = false;
  let hasStayed = false;
  for (const subject of subjectsIn(situation, changes)) {
    const without = notOn(kept, subject);
    if (isAsGood(without)) {
      kept = without;
      isLess ||= hasStayed;
      continue;
    }
    const lever = situation.catalogue.levers.find(({ question }) => question === subject);
    const replaced = (move: Move): readonly Change[] => {
      const at = kept.findIndex((change) => subjectOfChange(change) === subject);
      return [...notOn(kept.slice(0, at), subject), ...move, ...notOn(kept.slice(at), subject)];
    };
    const nearer = lever && nearerMove(situation, lever, onlyOn(kept, subject), (move) => isAsGood(replaced(move)));
    if (nearer) kept = replaced(nearer);
    isLess ||= nearer !== undefined && (hasStayed || lever?.counts === 'money');
    hasStayed = true;
  }
  return { changes: kept, isLess };
}

function nearerMove(
  { catalogue, assessment: { answers } }: State,
  lever: Lever,
  now: Move,
  holds: (move: Move) => boolean,
): Move | undefined {
  if (lever.counts === 'money') return nearerAmount(catalogue, lever, amountOf(answers, lever.question), now, holds);
  const { effort } = burdenOf({ catalogue, assessment: { answers } } as State, now);
  // Step by step towards today's, as long as it holds: what is nearer still is no better.
  let found: Move | undefined;
  for (const { move } of movesOf(catalogue, lever, answers)
    .filter((one) => one.effort < effort)
    .toReversed()) {
    if (!holds(move)) return found;
    found = move;
  }
  return found;
}

function nearerAmount(
  catalogue: Catalogue,
  { question }: Lever,
  today: ReturnType<typeof amountOf>,
  [change]: Move,
  holds: (move: Move) => boolean,
): Move | undefined {
  const form = prepare(catalogue).questions.get(question)?.form;
  if (form?.kind !== 'number' || !today || change?.kind !== 'answer' || typeof change.value !== 'number')
    return undefined;
  const to = (amount: number): Move => [{ kind: 'answer', question, value: amount }];
  const isUp = change.value > today.high;
  const before = amountBefore(change.value, isUp ? 'up' : 'down');
  if ((isUp ? before <= today.high : before >= today.low) || !holds(to(before))) return undefined;
  const limits = isUp ? { min: form.min, max: before } : { min: before, max: form.max };
  const found = nearestAmount(
    isUp ? today.high : today.low,
    limits,
    isUp ? 'up' : 'down',
    (amount) => !holds(to(amount)),
  );
  return found === undefined ? undefined : to(found);
}
