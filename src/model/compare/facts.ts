// The answers that differ between two assessments, question by question and, in tables, row by row. Takes what stands in
// the files; a blank and an absent answer are the same. It does not judge them.
import type { Answers } from '#model/assessment.ts';
import type { Question } from '#model/catalogue.ts';
import { areEqual } from '#model/compare/equal.ts';

export interface FactChange {
  readonly question: string;
  /** The row of a table: a channel, a part, a fact of the top tier. */
  readonly row?: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** As they stand in the files, quality marks included; absent where there is none. */
  readonly before?: unknown;
  readonly after?: unknown;
}

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('value' in value);

const hasRows = ({ form }: Question): boolean =>
  form.kind === 'per-channel' ||
  form.kind === 'promise-per-channel' ||
  form.kind === 'parts' ||
  form.kind === 'tier-facts';

function changeOf(question: string, before: unknown, after: unknown, row?: string): readonly FactChange[] {
  if (areEqual(before, after)) return [];
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
    const was: unknown = before[id] ?? undefined;
    const is: unknown = after[id] ?? undefined;
    // An empty table says something as a whole: that the thing is used nowhere.
    if (!hasRows(question) || !isTable(was) || !isTable(is) || isEmpty(was) || isEmpty(is)) {
      return changeOf(id, was, is);
    }
    const rows = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    // In a row, unlike for a question, null is not absent: the channel is in use, its number is not known.
    return rows.flatMap((row) => changeOf(id, was[row], is[row], row));
  });
}

const isEmpty = (table: Table): boolean => Object.keys(table).length === 0;
