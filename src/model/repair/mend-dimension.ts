// The cheapest change of answers that brings one dimension where all declared purposes want it (domain 6.7 a): every
// combination of the moves of its answers, cheapest first. Of answers on anchors those are all there are, so that the first
// that does is the smallest; a table of times moves to one level, and a list in one order.
import type { Answers } from '#model/assessment.ts';
import type { Band, Catalogue, Dimension } from '#model/catalogue.ts';
import { type DimensionEvidence, driverMatch, gatherOn, isSaid } from '#model/evidence.ts';
import { amountOf, answersOfTopTier, choicesOf } from '#model/facts.ts';
import { lossOn } from '#model/fit.ts';
import { DUST } from '#model/interval.ts';
import { severityOf } from '#model/judge/gaps.ts';
import type { MixEntry } from '#model/judge/mix.ts';
import { JUDGED_ON_TOP_TIER, prepare } from '#model/judge/prepare.ts';
import { type Hold, nearestAmount } from '#model/repair/amount-steps.ts';
import { applyChanges } from '#model/repair/change.ts';
import { isStepped, type Lever } from '#model/repair/lever.ts';
import { type Move, movesOf, type PricedMove } from '#model/repair/moves.ts';
import type { State } from '#model/repair/situation.ts';

/**
 * `clear`: no gap is left there, not even an open one; `light`: none that is critical or major; `fewer`: as few of those as
 * can be, where the declared purposes want what cannot be had together.
 */
export type Goal = 'clear' | 'light' | 'fewer';

/** What can be moved there. */
export const leversOn = (catalogue: Catalogue, dimension: Dimension | 'driver'): readonly Lever[] =>
  catalogue.levers.filter(({ question }) =>
    dimension === 'driver'
      ? question === 'budget.driver'
      : catalogue.evidence[dimension].some(({ from }) => from.includes(question)),
  );

/** Moves that bring it to the goal, least effort first, worked out as they are asked for; of amounts the nearest alone. */
export function* mendsOnDimension(
  situation: State,
  dimension: Dimension | 'driver',
  goal: 'clear' | 'light',
  entries: readonly MixEntry[] = situation.judgement.mix,
): Generator<Move, undefined> {
  const { catalogue, assessment } = situation;
  const levers = leversOn(catalogue, dimension);
  const left = (answers: Answers): readonly Left[] => leftOn(situation, answers, dimension, goal, entries);
  const amount = levers.find((lever) => !isStepped(lever));
  if (amount) {
    const move = amountMove(situation, amount, (answers) => sideOf(left(answers)));
    if (move) yield move;
    return;
  }
  for (const move of combinationsOf(levers.map((lever) => movesOf(catalogue, lever, assessment.answers))))
    if (left(applyChanges(assessment.answers, move)).length === 0) yield move;
}

/** The cheapest move, or undefined where no combination reaches the goal. Only answers that are given are moved. */
export function mendDimension(
  situation: State,
  dimension: Dimension | 'driver',
  goal: Goal,
  entries: readonly MixEntry[] = situation.judgement.mix,
): Move | undefined {
  if (goal !== 'fewer') return mendsOnDimension(situation, dimension, goal, entries).next().value;
  const { catalogue, assessment } = situation;
  const levers = leversOn(catalogue, dimension);
  const leftOf = (answers: Answers, some: readonly MixEntry[]): readonly Left[] =>
    leftOn(situation, answers, dimension, goal, some);
  const left = (answers: Answers): number => leftOf(answers, entries).length;
  const amount = levers.find((lever) => !isStepped(lever));
  if (amount) return fewerMove(situation, amount, entries, leftOf);
  const combined = combinationsOf(levers.map((lever) => movesOf(catalogue, lever, assessment.answers)));
  const now = left(assessment.answers);
  const counted = combined.map((move) => ({ move, count: left(applyChanges(assessment.answers, move)) }));
  return counted.filter(({ count }) => count < now).toSorted((a, b) => a.count - b.count)[0]?.move;
}

/** Every choice of a move, or none, of each lever, least effort first; a dimension has a few hundred. */
function combinationsOf(choices: readonly (readonly PricedMove[])[]): readonly Move[] {
  let combined: readonly PricedMove[] = [{ move: [], effort: 0 }];
  for (const moves of choices) {
    combined = combined.flatMap((so) => [
      so,
      ...moves.map(({ move, effort }) => ({ move: [...so.move, ...move], effort: so.effort + effort })),
    ]);
  }
  return combined
    .slice(1)
    .toSorted((a, b) => a.effort - b.effort || a.move.length - b.move.length)
    .map(({ move }) => move);
}

function amountMove(
  { catalogue, assessment: { answers } }: State,
  { question }: Lever,
  stands: (answers: Answers) => Hold,
): Move | undefined {
  const form = prepare(catalogue).questions.get(question)?.form;
  const now = amountOf(answers, question);
  if (form?.kind !== 'number' || !now) return undefined;
  const at = (amount: number): Hold => stands({ ...answers, [question]: amount });
  const found = nearestAmount(now.high, form, 'up', at) ?? nearestAmount(now.low, form, 'down', at);
  return found === undefined ? undefined : [{ kind: 'answer', question, value: found }];
}

/**
 * The amount that leaves fewest, of those alike the nearest in proportion: fewer are left only where one of them begins to
 * be content, so that no other amount need be looked at.
 */
function fewerMove(
  { catalogue, assessment: { answers } }: State,
  { question }: Lever,
  entries: readonly MixEntry[],
  left: (answers: Answers, entries: readonly MixEntry[]) => readonly Left[],
): Move | undefined {
  const form = prepare(catalogue).questions.get(question)?.form;
  const now = amountOf(answers, question);
  if (form?.kind !== 'number' || !now) return undefined;
  const away = (amount: number): number => Math.abs(Math.log((amount + 1) / (now.high + 1)));
  const at = (amount: number, some: readonly MixEntry[]) => left({ ...answers, [question]: amount }, some);
  const today = left(answers, entries).length;
  const found = entries
    .filter((entry) => left(answers, [entry]).length > 0)
    .flatMap((entry) => {
      const stands = (amount: number): Hold => sideOf(at(amount, [entry]));
      return [nearestAmount(now.high, form, 'up', stands), nearestAmount(now.low, form, 'down', stands)];
    })
    .flatMap((amount) => (amount === undefined ? [] : [{ amount, count: at(amount, entries).length }]))
    .filter(({ count }) => count < today)
    .toSorted((a, b) => a.count - b.count || away(a.amount) - away(b.amount))[0];
  return found && [{ kind: 'answer', question, value: found.amount }];
}

/** The purposes that are not yet where the goal wants them, and what they see; `fewer` looks at what `light` asks. */
function leftOn(
  { catalogue }: State,
  answers: Answers,
  on: Dimension | 'driver',
  goal: Goal,
  entries: readonly MixEntry[],
): readonly Left[] {
  const ready = prepare(catalogue);
  const seen = new Map<boolean, DimensionEvidence>();
  return entries.flatMap((entry): readonly Left[] => {
    if (on === 'driver') return isDriverLeftAlone(catalogue, entry, answers, goal) ? [] : [{}];
    const onTop = entry.purpose.id === JUDGED_ON_TOP_TIER;
    const evidence = seen.get(onTop) ?? gatherOn(ready, onTop ? answersOfTopTier(answers) : answers, on);
    seen.set(onTop, evidence);
    const band = entry.purpose.bands[on];
    return !band || isLeftAlone(catalogue, entry, evidence, band, goal) ? [] : [{ evidence, band }];
  });
}

/** What a purpose asks and what it sees, on a dimension; nothing of it on the argument. */
interface Left {
  readonly evidence?: DimensionEvidence;
  readonly band?: Band;
}

/** Whether what is left lies more below what is asked or above: two that lie on different sides have nothing between them. */
function sideOf([first]: readonly Left[]): Hold {
  if (!first?.evidence || !first.band) return first !== undefined;
  const { evidence, band } = first;
  return evidence.low + evidence.high < band.low + band.high ? -1 : 1;
}

function isDriverLeftAlone({ drivers, thresholds }: Catalogue, entry: MixEntry, answers: Answers, goal: Goal): boolean {
  const importance = entry.purpose.driverImportance;
  const match = driverMatch(drivers, choicesOf(answers, 'budget.driver'), entry.purpose.id);
  if (!importance || match.high === 1) return true;
  return goal !== 'clear' && severityOf(thresholds, importance, 1 - match.high, entry.weight) === 'minor';
}

function isLeftAlone(
  { thresholds }: Catalogue,
  { weight }: MixEntry,
  evidence: DimensionEvidence,
  band: Band,
  goal: Goal,
): boolean {
  const loss = lossOn(evidence, band, thresholds.fullLossGap);
  if (loss.low > 0) return goal !== 'clear' && severityOf(thresholds, band.importance, loss.low, weight) === 'minor';
  if (goal !== 'clear' || band.importance < thresholds.gap.open.importance) return true;
  return loss.high < thresholds.gap.open.loss - DUST || !evidence.parts.some(isSaid);
}
