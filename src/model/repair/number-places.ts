// Every number that stands in the answers, with its place in them, its limits and the change that gives it another value:
// a plain answer, a cell of a table by channel, a promised time, a named part. The mark of how it is known stays with it: what
// is an estimate is one at every value. What is answered for the top tier alone is not among them.
import { type Amount, type Answers, isRange, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type NumberLimits, type Question } from '#model/catalogue.ts';
import { amountOf, partOf, rowsOf } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import { isPromise } from '#model/judge/waits.ts';
import { markedRows } from '#model/marked-rows.ts';
import type { Change } from '#model/repair/change.ts';

export interface NumberPlace {
  readonly question: string;
  /** A channel of a table, or a named part. */
  readonly cell?: string;
  readonly today: Interval;
  readonly limits: NumberLimits;
  /** Another number in its place, known as today's is known. */
  changedTo(amount: number): Change;
}

/** Within the mark of what stood there, if it had one. */
const markedAs = (before: unknown, value: unknown): unknown =>
  typeof before === 'object' && before !== null && 'value' in before ? { ...before, value } : value;

const SHARE: NumberLimits = { unit: 'percent', min: 0, max: 100 };

export const numberPlaces = (questions: readonly Question[], answers: Answers): readonly NumberPlace[] =>
  questions.flatMap((question) => placesIn(question, answers));

function placesIn({ id, form }: Question, answers: Answers): readonly NumberPlace[] {
  switch (form.kind) {
    case 'number':
      return single(id, form, answers);
    case 'dedication':
      return single(id, SHARE, answers);
    case 'per-channel':
      return [...(rowsOf(answers, id) ?? [])].flatMap(([channel, row]) =>
        typeof row === 'object' ? [inCell(id, channel, row, form, answers)] : [],
      );
    case 'parts':
      return Object.entries(form.parts).flatMap(([part, limits]) => {
        const known = partOf(answers, id, part);
        return known ? [inCell(id, part, known, limits, answers)] : [];
      });
    case 'promise-per-channel':
      return promised(id, form, answers);
    default:
      return [];
  }
}

function single(question: string, limits: NumberLimits, answers: Answers): readonly NumberPlace[] {
  const today = amountOf(answers, question);
  const changedTo = (amount: number): Change => ({
    kind: 'answer',
    question,
    value: markedAs(answers[question], amount),
  });
  return today ? [{ question, today, limits, changedTo }] : [];
}

function inCell(question: string, cell: string, today: Interval, limits: NumberLimits, answers: Answers): NumberPlace {
  const before = cellsOf(answers, question)[cell];
  const changedTo = (amount: number): Change => ({ kind: 'answer', question, cell, value: markedAs(before, amount) });
  return { question, cell, today, limits, changedTo };
}

function promised(question: string, limits: NumberLimits, answers: Answers): readonly NumberPlace[] {
  const cells = cellsOf(answers, question);
  return CHANNELS.flatMap((cell): readonly NumberPlace[] => {
    const before = cells[cell];
    const promise = openAnswer(before)?.value;
    if (!isPromise(promise)) return [];
    const changedTo = (seconds: number): Change => ({
      kind: 'answer',
      question,
      cell,
      value: markedAs(before, { ...promise, seconds }),
    });
    return [{ question, cell, today: intervalOf(promise.seconds), limits, changedTo }];
  });
}

/** The table or the parts of an answer, each as it is known, the mark around all of them included. */
const cellsOf = (answers: Answers, question: string): Readonly<Record<string, unknown>> =>
  markedRows(answers[question]) ?? {};

const intervalOf = (amount: Amount): Interval =>
  isRange(amount) ? { low: amount.from, high: amount.to } : { low: amount, high: amount };

/** As it stands in a file: a number, or a range. */
export const amountIn = ({ low, high }: Interval): Amount => (low === high ? low : { from: low, to: high });
