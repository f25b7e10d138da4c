// The answers that differ between two assessments, question by question and, in tables, row by row. Takes what stands in
// the files; a blank and an absent answer are the same. It does not judge them.
import { type Answers, isRange, openAnswer } from '#model/assessment.ts';
import type { Question } from '#model/catalogue.ts';
import { areEqual } from '#model/compare/equal.ts';
import { markedRows } from '#model/marked-rows.ts';

export interface FactChange {
  readonly question: string;
  /** The row of a table: a channel, a part, a fact of the top tier. */
  readonly row?: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** As they stand in the files, quality marks included, that around a table with each of its rows; absent where there is none. */
  readonly before?: unknown;
  readonly after?: unknown;
}

type Table = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In a row by channel, unlike for a question, null is not absent: the channel is in use, its number is not known. */
const isByChannel = ({ form }: Question): boolean => form.kind === 'per-channel' || form.kind === 'promise-per-channel';

const hasRows = (question: Question): boolean =>
  isByChannel(question) || question.form.kind === 'parts' || question.form.kind === 'tier-facts';

/** What is known, however it is written: a mark that says no more than none, a range of one number, a blank within a mark. */
function known(value: unknown): unknown {
  if (!isObject(value)) return value;
  if (!('value' in value)) {
    if (isRange(value) && value.from === value.to) return value.from;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, known(one)]));
  }
  const { value: inside, quality, ...more } = value;
  if (inside === null || inside === undefined) return inside;
  const marks = { ...(quality !== 'measured' && quality !== undefined && { quality }), ...more };
  return Object.keys(marks).length > 0 ? { ...marks, value: known(inside) } : known(inside);
}

/** The rows of a table; a blank one is none, except by channel. */
function rowsIn(question: Question, answer: unknown): Table | undefined {
  const rows = hasRows(question) ? markedRows(answer) : undefined;
  if (!rows || isByChannel(question)) return rows;
  return Object.fromEntries(Object.entries(rows).filter(([, row]) => (known(row) ?? undefined) !== undefined));
}

function changeOf(question: string, before: unknown, after: unknown, row?: string): readonly FactChange[] {
  if (areEqual(known(before), known(after))) return [];
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  const change: FactChange = {
    question,
    ...(row !== undefined && { row }),
    kind,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  };
  return [change];
}

/** In the order of the questions; rows in the order in which the files have them. */
export function compareFacts(questions: readonly Question[], before: Answers, after: Answers): readonly FactChange[] {
  return questions.flatMap((question): readonly FactChange[] => {
    const { id } = question;
    const [was, is] = [answered(before[id]), answered(after[id])];
    const [had, has] = [rowsIn(question, was), rowsIn(question, is)];
    if (!had || !has) return changeOf(id, was, is);
    // An empty table says something as a whole: that the thing is used nowhere.
    if (isEmpty(had) || isEmpty(has)) return isEmpty(had) && isEmpty(has) ? [] : changeOf(id, was, is);
    const rows = [...new Set([...Object.keys(had), ...Object.keys(has)])];
    return rows.flatMap((row) => changeOf(id, had[row], has[row], row));
  });
}

/** As it stands; a blank, within a mark too, is no answer. */
const answered = (answer: unknown): unknown => (openAnswer(answer) ? answer : undefined);

const isEmpty = (table: Table): boolean => Object.keys(table).length === 0;
