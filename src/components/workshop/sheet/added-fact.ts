// What was added for the top tier, beside the facts of its table. The questionnaire’s field holds a bare number of it; a file may
// hold a text, or say how the number is known. Sheets set it aside while they are read, so that nothing of it is lost.
import { toDraft } from '#components/ask/draft.ts';
import { at, baseOf, type Fields, MARKS } from '#components/ask/fields.ts';
import type { FaceView } from '#content/face.ts';
import { writeNumber } from '#content/numbers/format.ts';
import type { Language } from '#content/shape.ts';
import type { Answer, Assessment } from '#model/assessment.ts';

export const ADDED = 'added';

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Does the same to the table of an answer, whether or not the answer says how it is known. */
function within(answer: unknown, act: (table: Table) => Table): Answer | undefined {
  if (!isTable(answer)) return answer as Answer | undefined;
  const inner = answer['value'];
  return (isTable(inner) ? { ...answer, value: act(inner) } : act(answer)) as Answer;
}

/** The answer without it, and it alone. */
export function setAside(answer: unknown): { readonly rest: Answer | undefined; readonly added: unknown } {
  let added: unknown;
  const rest = within(answer, ({ [ADDED]: out, ...others }) => {
    added = out;
    return others;
  });
  return { rest, added };
}

/** Back in its place; undefined takes nothing in. */
export const putBack = (answer: unknown, added: unknown): Answer | undefined =>
  added === undefined
    ? (answer as Answer | undefined)
    : within(answer ?? {}, (table) => ({ ...table, [ADDED]: added }));

/** As a line of a sheet says it: with how it is known, where the line tells. */
export function markedAdded(added: unknown, question: string, fields: Fields): unknown {
  const told = MARKS.map((mark) => [mark, fields[at(baseOf(question), ADDED, mark)] ?? ''] as const);
  const marks = told.filter(([, text]) => text !== '');
  return marks.length === 0 ? added : { value: added, ...Object.fromEntries(marks) };
}

/** The tables of the top tier. */
export const tiersIn = ({ sections }: FaceView): readonly string[] =>
  sections.flatMap(({ questions }) => questions.filter(({ form }) => form.kind === 'tier-facts').map(({ id }) => id));

/** What is known, as the texts of the fields of a sheet. */
export function draftSheet(assessment: Assessment, language: Language, view: FaceView): Fields {
  const aside = tiersIn(view).map((id) => [id, setAside(assessment.answers[id])] as const);
  const bare = Object.fromEntries(aside.flatMap(([id, { rest }]) => (rest === undefined ? [] : [[id, rest]])));
  const fields = toDraft({ ...assessment, answers: { ...assessment.answers, ...bare } }, language, view);
  const numbers = aside.flatMap(([id, { added }]) =>
    typeof added === 'number' ? [[at(baseOf(id), ADDED), writeNumber(added, language)]] : [],
  );
  return { ...fields, ...Object.fromEntries(numbers) };
}
