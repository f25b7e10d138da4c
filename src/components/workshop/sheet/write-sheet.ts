// A data sheet as a table that a spreadsheet opens: one line a value, what is known filled in, and back by read-sheet.ts.
import { at, type Fields } from '#components/ask/fields.ts';
import { type SheetRow, type Sheets, writtenValue } from '#components/workshop/sheet/sheet-rows.ts';
import type { WorkshopSheetsWords } from '#content/words/it/workshop-sheets.ts';
import { BYTE_ORDER_MARK, DIALECTS, writeRecord } from '#model/exchange/csv/dialect.ts';
import { writeText } from '#model/exchange/csv/text-cell.ts';

export const COLUMNS = [
  'id',
  'question',
  'unit',
  'definition',
  'example',
  'value',
  'quality',
  'source',
  'date',
  'note',
  'codes',
] as const;
export type Column = (typeof COLUMNS)[number];

export function writeSheet(
  { language }: Sheets,
  rows: readonly SheetRow[],
  fields: Fields,
  say: WorkshopSheetsWords['sheets'],
): string {
  const dialect = DIALECTS[language === 'it' ? 'italian' : 'international'];
  const lines = rows.map((row) => {
    const mark = (name: string) => fields[at(row.marks, name)] ?? '';
    const quality = mark('quality');
    const cells: Readonly<Record<Column, string>> = {
      id: row.id,
      question: row.ask,
      unit: row.unit,
      definition: row.definition,
      example: row.example,
      value: writtenValue(fields, row, say),
      quality: say.qualities[quality as keyof typeof say.qualities] ?? '',
      source: mark('source'),
      date: mark('asOf'),
      note: mark('note'),
      codes: row.codes ?? '',
    };
    // An empty text has a spelling of its own; here an empty cell is a line to be filled in.
    return COLUMNS.map((column) => (cells[column] === '' ? '' : writeText(cells[column])));
  });
  const head = COLUMNS.map((column) => say.columns[column]);
  return BYTE_ORDER_MARK + [head, ...lines].map((cells) => writeRecord(cells, dialect)).join('');
}
