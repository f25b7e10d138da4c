// From the cells of one row to an assessment, or to refusals that name the column. Builds the value that a JSON file
// would hold and lets the same schema judge it, so that a table says exactly what a file can say.
import { type Assessment, FORMAT, VERSION } from '#model/assessment.ts';
import { type Catalogue, DIMENSIONS } from '#model/catalogue.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { readCell, UNKNOWN } from '#model/exchange/csv/answer-cell.ts';
import {
  ACCEPTED,
  ADOPTED,
  type Columns,
  columnsOf,
  NAME,
  ORDER,
  OTHER,
  PROFILE_EDITION,
  purposeColumn,
  type Slot,
} from '#model/exchange/csv/columns.ts';
import type { Decimal } from '#model/exchange/csv/dialect.ts';
import type { Path } from '#model/exchange/scan-json.ts';
import type { Outcome, Refusal, RefusalKind } from '#model/refusal.ts';

type Fields = Record<string, unknown>;

interface Row {
  readonly columns: Columns;
  /** What each column says; an empty cell, or a column that is not there, is left out. */
  readonly said: ReadonlyMap<string, unknown>;
  readonly refusals: Refusal[];
}

const isObject = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** `cells` by column, all of them known. Refusals bear the column as their path. */
export function readRow(
  catalogue: Catalogue,
  cells: ReadonlyMap<string, string>,
  decimal: Decimal | undefined,
): Outcome<Assessment> {
  const row: Row = { columns: columnsOf(catalogue), said: new Map(), refusals: [] };
  const said = row.said as Map<string, unknown>;
  for (const [column, cell] of cells) {
    const reading = readCell(cell, row.columns.reads.get(column) ?? 'text', decimal);
    if (reading.kind === 'value') said.set(column, reading.value);
    if (reading.kind === 'refused')
      row.refusals.push({ kind: reading.refusal, path: [column], details: reading.details });
  }
  // Half a row read would be told as faults it does not have.
  if (row.refusals.length > 0) return { ok: false, refusals: row.refusals };
  const declaration = readDeclaration(row);
  const given = {
    format: said.get('format') ?? FORMAT,
    version: said.get('version') ?? VERSION,
    profile: said.get('profile') ?? catalogue.profile,
    company: {
      name: said.get(NAME) ?? '',
      ...present({ currency: said.get('company.currency'), asOf: said.get('company.asOf') }),
    },
    declaration,
    answers: readAnswers(row),
    ...present({
      accepted: said.get(ACCEPTED),
      adopted: said.get(ADOPTED),
      profileEdition: said.get(PROFILE_EDITION),
    }),
  };
  if (row.refusals.length > 0) return { ok: false, refusals: row.refusals };
  const read = readAssessment(catalogue, given);
  if (read.ok) return read;
  return { ok: false, refusals: onceEach(read.refusals.map((refusal) => atColumn(refusal, declaration, row))) };
}

/** Two places of a file may stand in one cell, of which one sentence says enough. */
function onceEach(refusals: readonly Refusal[]): readonly Refusal[] {
  const seen = new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal]));
  return [...seen.values()];
}

const present = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));

function refuse({ refusals }: Row, kind: RefusalKind, column: string): undefined {
  refusals.push({ kind, path: [column], details: { given: column } });
}

/** Only answers with something in one of their columns are looked at: most rows leave most columns empty. */
function readAnswers(row: Row): Fields {
  const { answers, answerOf } = row.columns;
  const touched = new Set([...row.said.keys()].map((column) => answerOf.get(column)));
  const read = answers.filter(([id]) => touched.has(id)).map(([id, slot]) => [id, readSlot(slot, row)]);
  return present(Object.fromEntries(read));
}

/** The answer of a slot; undefined where its cells are empty. */
function readSlot(slot: Slot, row: Row): unknown {
  const parts: Fields = {};
  for (const [key, part] of slot.parts) {
    const read = readSlot(part, row);
    if (read !== undefined) parts[key] = read;
  }
  const whole = row.said.get(slot.column);
  const hasParts = Object.keys(parts).length > 0;
  if (whole !== undefined && hasParts) return refuse(row, 'said-twice', slot.column);
  const content = hasParts ? parts : whole;
  const marks: Fields = {};
  for (const [mark, column] of slot.marks) {
    const said = row.said.get(column);
    if (said !== undefined) marks[mark] = said;
  }
  const [first] = Object.keys(marks);
  if (first === undefined) return content;
  return content === undefined ? refuse(row, 'mark-alone', `${slot.column}.${first}`) : { value: content, ...marks };
}

function readDeclaration(row: Row): readonly Fields[] {
  const { columns, said } = row;
  const entries = columns.purposes.flatMap((purpose) => {
    const column = purposeColumn(purpose);
    const weight = said.get(column);
    const rest = present({
      scope: said.get(`${column}.scope`),
      ...(purpose === OTHER && { name: said.get(`${column}.name`), bands: readBands(column, row) }),
    });
    const [first] = Object.keys(rest);
    if (weight === undefined) {
      if (first !== undefined) refuse(row, 'weight-absent', column);
      return [];
    }
    // The same purpose for several people: a list of entries, each with its weight and scope.
    if (!Array.isArray(weight)) return [{ purpose, weight, ...rest }];
    if (first !== undefined) refuse(row, 'said-twice', column);
    if (!weight.every(isObject)) refuse(row, 'cell-unreadable', column);
    return weight.map((entry: unknown): Fields => ({ purpose, ...(isObject(entry) ? entry : {}) }));
  });
  return inOrder(entries, row);
}

function readBands(column: string, row: Row): unknown {
  const whole = row.said.get(`${column}.bands`);
  const bands = present(
    Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, row.said.get(`${column}.bands.${dimension}`)])),
  );
  if (Object.keys(bands).length === 0) return whole;
  return whole === undefined ? bands : refuse(row, 'said-twice', `${column}.bands`);
}

/** In the order that the row gives, else in that of the catalogue: never in that of the columns. */
function inOrder(entries: readonly Fields[], row: Row): readonly Fields[] {
  const order = row.said.get(ORDER);
  if (order === undefined) return entries;
  const rest = [...entries];
  const ordered = (Array.isArray(order) ? order : [order]).flatMap((purpose: unknown) => {
    const at = rest.findIndex((entry) => entry['purpose'] === purpose);
    return at < 0 ? [undefined] : rest.splice(at, 1);
  });
  if (rest.length === 0 && !ordered.includes(undefined)) return ordered as readonly Fields[];
  refuse(row, 'order-differs', ORDER);
  return entries;
}

/** Texts of a wrong kind are what a cell holds that could not be read as anything; the rest keeps its sentence. */
function atColumn(refusal: Refusal, declaration: readonly Fields[], { columns, said }: Row): Refusal {
  const column = columnAt(refusal.path, declaration, columns);
  const value = said.get(column);
  const text = value === null ? UNKNOWN : value;
  if (refusal.kind === 'wrong-kind' && typeof text === 'string') {
    return { kind: 'cell-unreadable', path: [column], details: { ...refusal.details, given: text } };
  }
  return { ...refusal, path: [column] };
}

/** The column in which a place of the assessment stands, or the nearest one around it. */
function columnAt(path: Path, declaration: readonly Fields[], { reads }: Columns): string {
  const [top, at, ...rest] = path;
  const purpose = top === 'declaration' && typeof at === 'number' ? String(declaration[at]?.['purpose']) : undefined;
  const base =
    top === 'answers' ? [at ?? ''] : purpose === undefined ? [top ?? '', at ?? ''] : ['declaration', purpose];
  // Marks and their value stand in columns side by side, as the ends of a range stand in one cell.
  const steps = [...base, ...rest.filter((step) => step !== 'value')].filter((step) => step !== '').map(String);
  for (let end = steps.length; end > 0; end--) {
    const column = steps.slice(0, end).join('.');
    if (reads.has(column)) return column;
  }
  return steps.join('.');
}
