// The values a lever can be moved to, nearest first: anchors of an ordinal or a number, items of a checklist, levels of a
// table of times, arguments of the budget. It knows no finding: others look which move mends what.
import { type Answers, NOBODY } from '#model/assessment.ts';
import type { Catalogue, Scale } from '#model/catalogue.ts';
import { amountOf, choicesOf, rowsOf } from '#model/facts.ts';
import { prepare } from '#model/judge/prepare.ts';
import { applyChanges, type Change } from '#model/repair/change.ts';
import { ANCHORS, effortBetween, scaleOf, stepsOf } from '#model/repair/effort.ts';
import { isStepped, type Lever } from '#model/repair/lever.ts';
import { scoreBetween } from '#model/scale.ts';

/** Changes made together; none where everything stays. */
export type Move = readonly Change[];

export interface PricedMove {
  readonly move: Move;
  readonly effort: number;
}

/** Moves of a lever that counts steps, least effort first and of the same effort the nearest; amounts of money have none. */
export function movesOf(catalogue: Catalogue, lever: Lever, answers: Answers): readonly PricedMove[] {
  if (!isStepped(lever)) return [];
  return valuesOf(catalogue, lever, answers)
    .map((move) => {
      const after = applyChanges(answers, move);
      const steps = stepsOf(catalogue, lever, answers, after);
      return { move, steps, effort: effortBetween(catalogue, answers, after) };
    })
    .toSorted((a, b) => a.effort - b.effort || a.steps - b.steps);
}

function valuesOf(catalogue: Catalogue, { question }: Lever, answers: Answers): readonly Move[] {
  const form = prepare(catalogue).questions.get(question)?.form;
  const scale = scaleOf(catalogue, question);
  const to = (value: unknown): Move => [{ kind: 'answer', question, value }];
  switch (form?.kind) {
    case 'ordinal':
      return otherAmounts(answers, question, ANCHORS).map(to);
    case 'number':
      return otherAmounts(answers, question, anchoredValues(scale)).map(to);
    case 'choices':
      if (question === 'budget.driver') return argumentsOf(catalogue, answers).map(to);
      return scale?.kind === 'checklist' ? checklists(answers, question, scale).map(to) : [];
    case 'per-channel':
      return scale?.kind === 'channel-anchors' ? timeMoves(question, answers, scale) : [];
    default:
      return [];
  }
}

/** Only an answer that is given can be moved. */
function otherAmounts(answers: Answers, question: string, values: readonly number[]): readonly number[] {
  const now = amountOf(answers, question);
  return now ? values.filter((value) => value !== now.low || value !== now.high) : [];
}

const anchoredValues = (scale: Scale | undefined): readonly number[] =>
  scale?.kind === 'anchors' ? scale.points.map(([value]) => value) : ANCHORS;

/** One argument of the budget, or two. */
function argumentsOf({ drivers }: Catalogue, answers: Answers): readonly (readonly string[])[] {
  if (!choicesOf(answers, 'budget.driver')) return [];
  const ids = drivers.map(({ id }) => id);
  return [...ids.map((id) => [id]), ...ids.flatMap((id, index) => ids.slice(index + 1).map((other) => [id, other]))];
}

/** What works against comes off first, then what helps is added, each in the order of the list. */
function checklists(
  answers: Answers,
  question: string,
  { positives }: Extract<Scale, { kind: 'checklist' }>,
): readonly (readonly string[])[] {
  const ticked = choicesOf(answers, question);
  if (!ticked) return [];
  let now = ticked;
  const off = ticked.filter((option) => !positives.includes(option));
  const on = positives.filter((option) => !ticked.includes(option));
  return [
    ...off.map((option) => (now = now.filter((one) => one !== option))),
    ...on.map((option) => (now = [...now, option])),
  ];
}

/** Every channel that is slower brought to one level, or every one that is faster let down to it. */
function timeMoves(
  question: string,
  answers: Answers,
  { points }: Extract<Scale, { kind: 'channel-anchors' }>,
): readonly Move[] {
  const rows = rowsOf(answers, question) ?? new Map();
  return ANCHORS.flatMap((level) =>
    (['at-least', 'at-most'] as const).flatMap((bound) => {
      const move: Change[] = [];
      for (const [channel, row] of rows) {
        const seconds = points[channel as keyof typeof points].find(([, score]) => score === level)?.[0];
        if (seconds === undefined || row === 'open' || (row === NOBODY && bound === 'at-most')) continue;
        const edge = bound === 'at-least' ? row.high : row.low;
        const score = row === NOBODY ? 0 : scoreBetween(points[channel as keyof typeof points], 'log', edge);
        if (bound === 'at-least' ? score >= level : score <= level) continue;
        move.push({ kind: 'answer', question, cell: channel, value: seconds });
      }
      return move.length > 0 ? [move] : [];
    }),
  );
}
