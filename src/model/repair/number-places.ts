// Every number that stands in the answers, with its place in them, its limits and the change that gives it another value:
// a plain answer, a cell of a table by channel, a promised time, a named part. What is answered for the top tier alone is
// not among them.
import { type Amount, type Answers, isRange, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type NumberLimits, type Question } from '#model/catalogue.ts';
import { amountOf, partOf, rowsOf } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import { isPromise } from '#model/judge/waits.ts';
import type { Change } from '#model/repair/change.ts';

export interface NumberPlace {
  readonly question: string;
  /** A channel of a table, or a named part. */
  readonly cell?: string;
  readonly today: Interval;
  readonly limits: NumberLimits;
  /** Another number in its place, as one known exactly. */
  changedTo(amount: number): Change;
}

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
        typeof row === 'object' ? [inCell(id, channel, row, form)] : [],
      );
    case 'parts':
      return Object.entries(form.parts).flatMap(([part, limits]) => {
        const known = partOf(answers, id, part);
        return known ? [inCell(id, part, known, limits)] : [];
      });
    case 'promise-per-channel':
      return promised(id, form, answers);
    default:
      return [];
  }
}

function single(question: string, limits: NumberLimits, answers: Answers): readonly NumberPlace[] {
  const today = amountOf(answers, question);
  return today ? [{ question, today, limits, changedTo: (value) => ({ kind: 'answer', question, value }) }] : [];
}

const inCell = (question: string, cell: string, today: Interval, limits: NumberLimits): NumberPlace => ({
  question,
  cell,
  today,
  limits,
  changedTo: (value) => ({ kind: 'answer', question, cell, value }),
});

function promised(question: string, limits: NumberLimits, answers: Answers): readonly NumberPlace[] {
  const table = openAnswer(answers[question])?.value;
  if (typeof table !== 'object' || table === null) return [];
  return CHANNELS.flatMap((cell): readonly NumberPlace[] => {
    const promise = openAnswer((table as Readonly<Record<string, unknown>>)[cell])?.value;
    if (!isPromise(promise)) return [];
    const changedTo = (seconds: number): Change => ({ kind: 'answer', question, cell, value: { ...promise, seconds } });
    return [{ question, cell, today: intervalOf(promise.seconds), limits, changedTo }];
  });
}

const intervalOf = (amount: Amount): Interval =>
  isRange(amount) ? { low: amount.from, high: amount.to } : { low: amount, high: amount };

/** As it stands in a file: a number, or a range. */
export const amountIn = ({ low, high }: Interval): Amount => (low === high ? low : { from: low, to: high });
