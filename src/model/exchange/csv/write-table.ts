// A table of companies from their assessments: one row each, only the columns that are wanted, nothing left out and
// nothing rounded. Takes valid assessments; what reads the table back is read-table.ts.
import type { Assessment, DeclaredPurpose } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { writeCell } from '#model/exchange/csv/answer-cell.ts';
import {
  ACCEPTED,
  ADOPTED,
  columnsOf,
  MARKS,
  NAME,
  ORDER,
  PROFILE_EDITION,
  purposeColumn,
  type Slot,
} from '#model/exchange/csv/columns.ts';
import { BYTE_ORDER_MARK, type Decimal, DIALECTS, type DialectName, writeRecord } from '#model/exchange/csv/dialect.ts';
import { writeText } from '#model/exchange/csv/text-cell.ts';

type Cells = Map<string, string>;
type Fields = Readonly<Record<string, unknown>>;
const isObject = (given: unknown): given is Fields =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** The text of the file, byte order mark included: to be saved as UTF-8 with the type `text/csv;charset=utf-8`. */
export function writeTable(catalogue: Catalogue, assessments: readonly Assessment[], name: DialectName): string {
  const dialect = DIALECTS[name];
  const rows = assessments.map((assessment) => cellsOf(catalogue, assessment, dialect.decimal));
  const columns = [...columnsOf(catalogue).reads.keys()].filter(
    (column) => column === NAME || column === 'version' || rows.some((row) => row.has(column)),
  );
  const records = rows.map((row) => columns.map((column) => row.get(column) ?? ''));
  return BYTE_ORDER_MARK + [columns, ...records].map((record) => writeRecord(record, dialect)).join('');
}

function cellsOf(catalogue: Catalogue, assessment: Assessment, decimal: Decimal): Cells {
  const { company, declaration, answers, accepted, adopted, profile, profileEdition, version } = assessment;
  const cells: Cells = new Map();
  if (company.name !== '') cells.set(NAME, writeText(company.name));
  if (company.currency !== undefined) cells.set('company.currency', writeText(company.currency));
  if (company.asOf !== undefined) cells.set('company.asOf', writeText(company.asOf));
  const columns = columnsOf(catalogue);
  putDeclaration(declaration, columns.purposes, decimal, cells);
  for (const [id, slot] of columns.answers) putAnswer(slot, answers[id], decimal, cells);
  if (accepted) cells.set(ACCEPTED, JSON.stringify(accepted));
  if (adopted) cells.set(ADOPTED, JSON.stringify(adopted));
  if (profileEdition) cells.set(PROFILE_EDITION, JSON.stringify(profileEdition));
  cells.set('profile', writeText(profile));
  cells.set('version', String(version));
  return cells;
}

function putDeclaration(
  declaration: readonly DeclaredPurpose[],
  order: readonly string[],
  decimal: Decimal,
  cells: Cells,
): void {
  for (const purpose of new Set(declaration.map((declared) => declared.purpose))) {
    const column = purposeColumn(purpose);
    const entries = declaration.filter((declared) => declared.purpose === purpose);
    const [{ weight, scope, name, bands }] = entries as [DeclaredPurpose];
    if (entries.length > 1) {
      cells.set(column, JSON.stringify(entries.map(({ purpose: _, ...rest }) => rest)));
      continue;
    }
    cells.set(column, writeCell(weight, 'answer', decimal));
    if (scope !== undefined) cells.set(`${column}.scope`, writeText(scope));
    if (name !== undefined) cells.set(`${column}.name`, writeText(name));
    const asked = Object.entries(bands ?? {}).filter(([, band]) => band !== undefined);
    if (bands && asked.length === 0) cells.set(`${column}.bands`, '{}');
    for (const [dimension, band] of asked) cells.set(`${column}.bands.${dimension}`, writeCell(band, 'list', decimal));
  }
  const declared = declaration.map(({ purpose }) => purpose);
  const standing = declared.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  if (declared.join() !== standing.join()) cells.set(ORDER, declared.join('|'));
}

/** The value in its own column or spread over those of its parts; its marks beside it. */
function putAnswer(slot: Slot, answer: unknown, decimal: Decimal, cells: Cells): void {
  if (answer === undefined) return;
  if (slot.marks.length > 0 && isObject(answer) && Object.hasOwn(answer, 'value')) {
    const marks = MARKS.flatMap((mark) => {
      const said = answer[mark];
      return typeof said === 'string' ? [[`${slot.column}.${mark}`, writeText(said)] as const] : [];
    });
    for (const [column, said] of marks) cells.set(column, said);
    // A mark that says nothing is still a mark: only JSON can hold it.
    if (marks.length === 0) cells.set(slot.column, JSON.stringify(answer));
    else putContent(slot, answer['value'], decimal, cells);
  } else putContent(slot, answer, decimal, cells);
}

function putContent(slot: Slot, content: unknown, decimal: Decimal, cells: Cells): void {
  const isSpread = slot.parts.length > 0 && isObject(content) && slot.parts.some(([key]) => content[key] !== undefined);
  if (isSpread) for (const [key, part] of slot.parts) putAnswer(part, content[key], decimal, cells);
  else cells.set(slot.column, writeCell(content, slot.reads, decimal));
}
