// The columns of a table of companies, drawn from the catalogue: which ids a column may bear, what it holds, and which
// parts belong to which answer. It reads no file.
import { type Catalogue, CHANNELS, DIMENSIONS, type Form, type Question } from '#model/catalogue.ts';
import type { Reads } from '#model/exchange/csv/answer-cell.ts';

/** The purpose a company names itself. */
export const OTHER = 'other';
export const NAME = 'company.name';
/** Of each purpose as often as it is declared, in the order declared; needed where that is not the order of the catalogue. */
export const ORDER = 'declaration.order';
/** What is knowingly accepted, as JSON: a list of records has no better place in one cell. */
export const ACCEPTED = 'accepted';
/** What was adopted from scenarios, as JSON. */
export const ADOPTED = 'adopted';
/** What is changed of the profile, as JSON. */
export const PROFILE_EDITION = 'profileEdition';
/** Marks of how a value is known, each in a column of its own beside that of the value. */
export const MARKS = ['quality', 'source', 'note', 'asOf'] as const;

/** One answer, or one part of one: a column for the whole of it, and columns for its marks and its parts. */
export interface Slot {
  readonly column: string;
  readonly reads: Reads;
  /** The columns of its marks; none where it cannot be marked. */
  readonly marks: readonly (readonly [mark: (typeof MARKS)[number], column: string])[];
  readonly parts: readonly (readonly [key: string, part: Slot])[];
}

export interface Columns {
  readonly answers: readonly (readonly [id: string, slot: Slot])[];
  /** Which answer each of its columns belongs to. */
  readonly answerOf: ReadonlyMap<string, string>;
  /** Declared purposes in their standing order, the user's own last. */
  readonly purposes: readonly string[];
  /** What each column holds, in the order in which columns are written. */
  readonly reads: ReadonlyMap<string, Reads>;
}

const known = new WeakMap<Catalogue, Columns>();

export function columnsOf(catalogue: Catalogue): Columns {
  const columns = known.get(catalogue) ?? drawColumns(catalogue);
  known.set(catalogue, columns);
  return columns;
}

function drawColumns(catalogue: Catalogue): Columns {
  const find = (id: string): Question | undefined => catalogue.questions.find((question) => question.id === id);
  const answers = catalogue.questions.map(({ id, form }) => [id, slotOf(id, form, find)] as const);
  const purposes = [...catalogue.purposes.map(({ id }) => id), OTHER];
  const text: Reads = 'text';
  const reads: readonly (readonly [string, Reads])[] = [
    [NAME, text],
    ['company.currency', text],
    ['company.asOf', text],
    ...purposes.flatMap((purpose) => purposeColumns(purpose)),
    [ORDER, 'list'],
    ...answers.flatMap(([, slot]) => columnsWithin(slot)),
    [ACCEPTED, 'answer'],
    [ADOPTED, 'answer'],
    [PROFILE_EDITION, 'answer'],
    ['format', text],
    ['profile', text],
    // Last, and one sign long: a table cut off anywhere loses a record, never a digit of one.
    ['version', 'answer'],
  ];
  const answerOf = answers.flatMap(([id, slot]) => columnsWithin(slot).map(([column]) => [column, id] as const));
  return { answers, answerOf: new Map(answerOf), purposes, reads: new Map(reads) };
}

/** The column of a declared purpose, holding its weight. */
export const purposeColumn = (purpose: string): string => `declaration.${purpose}`;

function purposeColumns(purpose: string): readonly (readonly [string, Reads])[] {
  const column = purposeColumn(purpose);
  const own: readonly (readonly [string, Reads])[] = [
    [`${column}.name`, 'text'],
    [`${column}.bands`, 'answer'],
    ...DIMENSIONS.map((dimension) => [`${column}.bands.${dimension}`, 'list'] as const),
  ];
  return [[column, 'answer'], [`${column}.scope`, 'text'], ...(purpose === OTHER ? own : [])];
}

function slotOf(column: string, form: Form, find: (id: string) => Question | undefined): Slot {
  const marked = (parts: Slot['parts'] = [], reads: Reads = 'answer'): Slot => ({
    column,
    reads,
    marks: marksOf(column),
    parts,
  });
  const part = (key: string, rest: Partial<Slot> = {}) =>
    [
      key,
      { column: `${column}.${key}`, reads: 'answer', marks: marksOf(`${column}.${key}`), parts: [], ...rest },
    ] as const;
  switch (form.kind) {
    case 'ordinal':
    case 'number':
    case 'dedication':
      return marked();
    case 'choices':
      return marked([], 'list');
    case 'per-channel':
      return marked(CHANNELS.map((channel) => part(channel)));
    case 'promise-per-channel':
      return marked(CHANNELS.map((channel) => part(channel, { parts: promiseParts(`${column}.${channel}`) })));
    case 'parts':
      return marked(Object.keys(form.parts).map((key) => part(key)));
    case 'tier-facts': {
      const again = form.questions.flatMap((id) => {
        const question = find(id);
        return question ? [[id, slotOf(`${column}.${id}`, question.form, find)] as const] : [];
      });
      return marked([...again, part('added', { reads: 'text-or-answer' })]);
    }
  }
}

const marksOf = (column: string): Slot['marks'] => MARKS.map((mark) => [mark, `${column}.${mark}`]);

const promiseParts = (column: string): Slot['parts'] =>
  ['seconds', 'clock'].map(
    (key) => [key, { column: `${column}.${key}`, reads: 'answer', marks: [], parts: [] }] as const,
  );

function columnsWithin({ column, reads, marks, parts }: Slot): readonly (readonly [string, Reads])[] {
  return [
    [column, reads],
    ...marks.map(([, marked]) => [marked, 'text'] as const),
    ...parts.flatMap(([, part]) => columnsWithin(part)),
  ];
}
