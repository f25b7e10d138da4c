// A data sheet that came back: which of its lines are filled in, as the texts of the questionnaire's fields, and what is wrong
// with the others. Takes the bytes of the table in either language, whatever spreadsheet saved it.
import { type SheetWords, textsOf } from '#components/workshop/sheet/read-line.ts';
import type { SheetRow, Sheets } from '#components/workshop/sheet/sheet-rows.ts';
import { COLUMNS, type Column } from '#components/workshop/sheet/write-sheet.ts';
import type { Language } from '#content/shape.ts';
import type { WorkshopSheetsWords } from '#content/words/it/workshop-sheets.ts';
import { openEncoded } from '#model/exchange/csv/decode-table.ts';
import { splitRecord } from '#model/exchange/csv/dialect.ts';
import { scanRecords } from '#model/exchange/csv/scan-records.ts';
import { readText } from '#model/exchange/csv/text-cell.ts';

export const MOST_SHEET_BYTES = 2_000_000;
const DELIMITERS = [';', ',', '\t'] as const;

export interface SheetLine {
  /** Of the file, from 1. */
  readonly line: number;
  readonly row: SheetRow;
  /** The texts of its fields. */
  readonly texts: Readonly<Record<string, string>>;
}

export interface SheetProblem {
  readonly line: number;
  readonly ask: string;
  readonly sentence: string;
}

export type ReadSheet =
  | { readonly kind: 'not-text' | 'no-sheet' }
  | {
      readonly kind: 'read';
      /** In which its words and numbers are written. */
      readonly language: Language;
      readonly lines: readonly SheetLine[];
      readonly problems: readonly SheetProblem[];
    };

interface Record_ {
  readonly line: number;
  readonly text: string;
}

async function recordsOf(bytes: Uint8Array, delimiter: string): Promise<readonly Record_[] | undefined> {
  const encoded = await openEncoded([bytes]);
  const records: Record_[] = [];
  for await (const { line, found } of scanRecords(
    encoded.chunks,
    new Set([delimiter.charCodeAt(0)]),
    MOST_SHEET_BYTES,
  )) {
    const text = typeof found === 'string' ? undefined : encoded.decode(found);
    if (text === undefined) return undefined;
    if (text.trim() !== '') records.push({ line, text });
  }
  return encoded.isBroken() ? undefined : records;
}

type Head = { readonly language: Language; readonly places: Readonly<Partial<Record<Column, number>>> };

/** Headings in either language; what is written in the others is not looked at. */
function headOf(cells: readonly string[], words: SheetWords): Head | undefined {
  const named = cells.map((cell) => cell.trim().toLowerCase());
  const heads = (['it', 'en'] as const).map((language): Head => {
    const { columns } = words[language].sheets;
    const found = COLUMNS.flatMap((column) => {
      const place = named.indexOf(columns[column].toLowerCase());
      return place < 0 ? [] : [[column, place] as const];
    });
    return { language, places: Object.fromEntries(found) };
  });
  return heads
    .filter(({ places }) => places.id !== undefined && places.value !== undefined)
    .toSorted((a, b) => Object.keys(b.places).length - Object.keys(a.places).length)[0];
}

/** `sheets` draws the lines of a language: which one is wanted shows in the head of the table. */
export async function readSheet(
  bytes: Uint8Array,
  sheets: (language: Language) => Sheets,
  words: SheetWords,
  say: WorkshopSheetsWords['back'],
): Promise<ReadSheet> {
  if (bytes.length > MOST_SHEET_BYTES) return { kind: 'no-sheet' };
  for (const delimiter of DELIMITERS) {
    const records = await recordsOf(bytes, delimiter);
    if (!records) continue;
    const [first, ...rest] = records[0]?.text.startsWith('sep=') ? records.slice(1) : records;
    const head = first && headOf(splitRecord(first.text, delimiter), words);
    if (!head) continue;
    const { rows } = sheets(head.language);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const lines: SheetLine[] = [];
    const problems: SheetProblem[] = [];
    for (const { line, text } of rest) {
      const cells = splitRecord(text, delimiter);
      const cell = (column: Column) => readText(cells[head.places[column] ?? -1] ?? '').trim();
      if (cell('value') === '') continue;
      const row = byId.get(cell('id'));
      const told = (sentence: string) => problems.push({ line, ask: row?.ask ?? cell('id'), sentence });
      if (!row) told(say.unknown(cell('id')));
      else {
        const texts = textsOf(row, cell, words, say);
        if (typeof texts === 'string') told(texts);
        else lines.push({ line, row, texts });
      }
    }
    return { kind: 'read', language: head.language, lines, problems };
  }
  return { kind: (await recordsOf(bytes, ';')) ? 'no-sheet' : 'not-text' };
}
