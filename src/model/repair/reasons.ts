// Why each change of a way out is what it is: the finding that would be there without it, and the value, one step nearer to
// today's, at which it still is. Worked out by judging again without the change, never from the search that found it.
import type { Dimension } from '#model/catalogue.ts';
import { gatherOn } from '#model/evidence.ts';
import { amountOf, answersOfTopTier } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import { type Finding, isHeavy, matterOf, type OpenEnded } from '#model/judge/finding.ts';
import { JUDGED_ON_TOP_TIER, prepare } from '#model/judge/prepare.ts';
import type { Severity } from '#model/judge/rule.ts';
import { amountBefore } from '#model/repair/amount-steps.ts';
import { type Change, subjectOfChange } from '#model/repair/change.ts';
import { movesOf } from '#model/repair/moves.ts';
import type { TriedRepair } from '#model/repair/repair.ts';
import { type State, stateAfter } from '#model/repair/situation.ts';

export interface Reason {
  /** A question, or the declaration. */
  readonly subject: string;
  /** The value on this way, as a sentence takes it; none where several cells of a table change. */
  readonly value?: unknown;
  /** The heaviest finding that would be there without the change. */
  readonly binds: Finding;
  /** How many more matters would be. */
  readonly others: number;
  /** With the change it is there no more, or lighter, or no longer certain; or it is not there today, and the way would bring it. */
  readonly then: 'closed' | 'lighter' | 'undecided' | 'avoided';
  /** One step nearer to today's value it still is, and how heavy. Left out where there is no such step. */
  readonly still?: { readonly value: unknown; readonly severity: Severity };
  /** What the purpose asks, what the answers show today and on this way. */
  readonly band?: { readonly asks: Interval; readonly today: Interval; readonly onThisWay: Interval };
  /** Of two answers: what is compared, without the change. */
  readonly ratio?: OpenEnded;
}

/** `ends` says which findings the way is there to end: those of a matter, or all heavy ones. */
export function reasonsOf(before: State, way: TriedRepair, ends: (finding: Finding) => boolean): readonly Reason[] {
  const subjects = [...new Set(way.changes.map(subjectOfChange))];
  return subjects.flatMap((subject) => reasonOf(before, way, subject, ends) ?? []);
}

const findingsIn = ({ judgement }: State): readonly Finding[] => judgement.verdict.findings;

function reasonOf(
  before: State,
  { changes, after }: TriedRepair,
  subject: string,
  ends: (finding: Finding) => boolean,
): Reason | undefined {
  const own = changes.filter((change) => subjectOfChange(change) === subject);
  const others = changes.filter((change) => subjectOfChange(change) !== subject);
  const left = new Map(findingsIn(after).map((finding) => [finding.id, finding]));
  const known = new Map(findingsIn(before).map((finding) => [finding.id, finding]));
  // Back, or as heavy as before: of what the way is there to end first, then of what it must not bring.
  const isBack = (finding: Finding): boolean => {
    const then = left.get(finding.id);
    return isHeavy(finding) ? !then || !isHeavy(then) : !then;
  };
  const isBrought = (finding: Finding): boolean => {
    const today = known.get(finding.id);
    return isHeavy(finding) && !(today && isHeavy(today));
  };
  const backIn = (state: State): readonly Finding[] => {
    const back = findingsIn(state).filter(isBack);
    return [...back.filter(ends), ...back.filter((finding) => !ends(finding) && isBrought(finding))];
  };
  const back = backIn(stateAfter(before, others));
  const [binds] = back;
  if (!binds) return undefined;
  const then = known.has(binds.id) ? thenOf(left.get(binds.id)) : 'avoided';
  const [only] = own.length === 1 ? own : [];
  const still =
    only &&
    lastBefore(before, only, (change) =>
      backIn(stateAfter(before, [...others, change])).find(({ id }) => id === binds.id),
    );
  return {
    subject,
    ...(only?.kind === 'answer' && only.cell === undefined && { value: only.value }),
    binds,
    others: new Set(back.map(matterOf)).size - 1,
    then,
    ...(still && { still }),
    ...bandOf(before, after, binds),
    ...(binds.kind === 'contradiction' && binds.ratio && { ratio: binds.ratio }),
  };
}

const thenOf = (finding: Finding | undefined): Reason['then'] =>
  !finding ? 'closed' : finding.certainty === 'certain' ? 'lighter' : 'undecided';

/** The last value on the way to that of the change, where with it the finding is still there. */
function lastBefore(
  { catalogue, assessment }: State,
  change: Change,
  findingWith: (change: Change) => Finding | undefined,
): Reason['still'] {
  if (change.kind === 'declaration' || change.cell !== undefined) return undefined;
  const { question, value } = change;
  const lever = catalogue.levers.find((one) => one.question === question);
  const today = amountOf(assessment.answers, question);
  if (!lever || !today || typeof value !== 'number') return undefined;
  const isUp = value > today.high;
  const amounts =
    lever.counts === 'money'
      ? [amountBefore(value, isUp ? 'up' : 'down')]
      : movesOf(catalogue, lever, assessment.answers).flatMap(({ move: [one] }) =>
          one?.kind === 'answer' && typeof one.value === 'number' ? [one.value] : [],
        );
  const between = amounts.filter((amount) =>
    isUp ? amount > today.high && amount < value : amount < today.low && amount > value,
  );
  const last = between.toSorted((a, b) => (isUp ? b - a : a - b))[0];
  if (last === undefined) return undefined;
  const finding = findingWith({ kind: 'answer', question, value: last });
  return finding && { value: last, severity: finding.severity };
}

function bandOf(before: State, after: State, finding: Finding): Pick<Reason, 'band'> {
  if (finding.kind !== 'gap' || finding.dimension === 'driver') return {};
  const { purpose: id, dimension } = finding;
  const purpose = [...before.judgement.mix, ...after.judgement.mix].find((entry) => entry.purpose.id === id)?.purpose;
  const asks = purpose?.bands[dimension];
  if (!asks) return {};
  const [today, onThisWay] = [before, after].map((state) => shownIn(state, id, dimension)) as [Interval, Interval];
  return { band: { asks: { low: asks.low, high: asks.high }, today, onThisWay } };
}

function shownIn({ catalogue, assessment: { answers } }: State, purpose: string, dimension: Dimension): Interval {
  const seen = purpose === JUDGED_ON_TOP_TIER ? answersOfTopTier(answers) : answers;
  const { low, high } = gatherOn(prepare(catalogue), seen, dimension);
  return { low, high };
}
