// What a change takes: steps of 25 points on the scale of each answer that moves, times the effort of a step (domain 6.7, a
// convention of the profile). Works on the answers before and after, so that a change made in two goes counts once.
import { type Answers, NOBODY, openAnswer } from '#model/assessment.ts';
import type { Catalogue, Scale } from '#model/catalogue.ts';
import { amountOf, choicesOf, rowsOf } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import { prepare } from '#model/judge/prepare.ts';
import { isStepped, type Lever } from '#model/repair/lever.ts';
import { type Anchors, scoreBetween } from '#model/scale.ts';

const STEP = 25;
export const ANCHORS = [0, 25, 50, 75, 100] as const;

/** The scale on which a question is read, when it is read by itself. */
export const scaleOf = (catalogue: Catalogue, question: string): Scale | undefined =>
  prepare(catalogue).parts.get(question)?.scale;

/** What one answer takes: the rungs of 25 points it moves, what a rung weighs, and the whole steps they come to. */
export interface EffortRow {
  readonly question: string;
  readonly rungs: number;
  readonly weight: number;
  readonly steps: number;
}

/** Whole steps of effort between two states of the answers, over all levers; what is told in money counts none. */
export const effortBetween = (catalogue: Catalogue, before: Answers, after: Answers): number =>
  effortRows(catalogue, before, after).reduce((sum, { steps }) => sum + steps, 0);

/** The same, lever by lever: the steps of the rows add up to it. */
export function effortRows(catalogue: Catalogue, before: Answers, after: Answers): readonly EffortRow[] {
  const rows: EffortRow[] = [];
  for (const lever of catalogue.levers) {
    if (!isStepped(lever) || before[lever.question] === after[lever.question]) continue;
    const { question, effort: weight } = lever;
    const rungs = stepsOf(catalogue, lever, before, after);
    const steps = Math.ceil(weight * rungs - 1e-9);
    if (steps > 0) rows.push({ question, rungs, weight, steps });
  }
  return rows;
}

/** Steps on one lever; a step begun is counted by its part. */
export function stepsOf(catalogue: Catalogue, { question }: Lever, before: Answers, after: Answers): number {
  const form = prepare(catalogue).questions.get(question)?.form;
  const scale = scaleOf(catalogue, question);
  switch (form?.kind) {
    case 'ordinal':
    case 'number': {
      const [from, to] = [amountOf(before, question), amountOf(after, question)];
      return from && to ? pointsBetween(scoreOf(scale, from), scoreOf(scale, to)) / STEP : 0;
    }
    case 'choices':
      return stepsOfChoices(scale, choicesOf(before, question) ?? [], choicesOf(after, question) ?? []);
    case 'per-channel':
      return stepsOfTimes(scale, rowsOf(before, question), rowsOf(after, question));
    case 'promise-per-channel':
      return changedCells(before[question], after[question]);
    default:
      return 0;
  }
}

/** From the nearer end: of what may lie between 25 and 75 nothing is known to be further. */
const pointsBetween = (from: Interval, to: Interval): number => Math.max(0, to.low - from.high, from.low - to.high);

function scoreOf(scale: Scale | undefined, amount: Interval): Interval {
  if (scale?.kind !== 'anchors') return amount;
  const ends = [amount.low, amount.high].map((value) => scoreBetween(scale.points, scale.along, value));
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Items of a checklist weigh what they add to its score; of any other list, and of the arguments, each is a step. */
function stepsOfChoices(scale: Scale | undefined, from: readonly string[], to: readonly string[]): number {
  const gone = from.filter((option) => !to.includes(option));
  const added = to.filter((option) => !from.includes(option));
  if (scale?.kind !== 'checklist') return Math.max(gone.length, added.length);
  const points = (option: string): number =>
    scale.positives.includes(option) ? 100 / scale.positives.length : scale.penalty;
  return [...gone, ...added].reduce((sum, option) => sum + points(option), 0) / STEP;
}

/** The channel that has furthest to go: the others come along with it. */
function stepsOfTimes(
  scale: Scale | undefined,
  from: ReturnType<typeof rowsOf>,
  to: ReturnType<typeof rowsOf>,
): number {
  if (scale?.kind !== 'channel-anchors' || !from || !to) return 0;
  let furthest = 0;
  for (const [channel, row] of to) {
    const before = from.get(channel);
    if (before === undefined) continue;
    furthest = Math.max(
      furthest,
      pointsBetween(speedOf(scale.points[channel], before), speedOf(scale.points[channel], row)),
    );
  }
  return furthest / STEP;
}

type Row = Exclude<ReturnType<NonNullable<ReturnType<typeof rowsOf>>['get']>, undefined>;

function speedOf(points: Anchors, row: Row): Interval {
  if (row === NOBODY) return { low: 0, high: 0 };
  if (row === 'open') return { low: 0, high: 100 };
  return { low: scoreBetween(points, 'log', row.high), high: scoreBetween(points, 'log', row.low) };
}

function changedCells(before: unknown, after: unknown): number {
  const [from, to] = [tableOf(before), tableOf(after)];
  const cells = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...cells].filter((cell) => JSON.stringify(from[cell]) !== JSON.stringify(to[cell])).length;
}

function tableOf(answer: unknown): Readonly<Record<string, unknown>> {
  const value = openAnswer(answer)?.value;
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
