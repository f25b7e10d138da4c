// Finds the rows of a table of companies in its bytes: which delimiter and decimal mark it has, which column is which, and
// where each row begins and ends, one after another, in memory enough for one. It reads no row.
import type { Catalogue } from '#model/catalogue.ts';
import { columnsOf } from '#model/exchange/csv/columns.ts';
import { openEncoded } from '#model/exchange/csv/decode-table.ts';
import { type Delimiter, type Dialect, dialectOf, splitRecord } from '#model/exchange/csv/dialect.ts';
import { isCompaniesHeader, isFindingsHeader } from '#model/exchange/csv/findings-columns.ts';
import { type Chunks, scanRecords, type TableRecord } from '#model/exchange/csv/scan-records.ts';
import { MOST_BYTES, shorten } from '#model/exchange/parse-json.ts';
import { nearestWord } from '#model/nearest-word.ts';
import { MOST_REFUSALS, type Refusal, type RefusalKind } from '#model/refusal.ts';

/** What is needed to read one row, and nothing else. */
export interface RowText {
  readonly header: Header;
  /** The record without its line break. */
  readonly text: string;
}

export interface FoundRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** Whether it is a row: false where the header, or the table as a whole, cannot be read. */
  readonly isRow: boolean;
  readonly found: RowText | { readonly refusals: readonly Refusal[] };
}

const DELIMITERS: readonly Delimiter[] = [';', ',', '\t'];
/** What a row of empty cells cannot have. */
const FILLED: Readonly<Record<Delimiter, RegExp>> = { ';': /[^\s";]/u, ',': /[^\s",]/u, '\t': /[^\s"]/u };
/** The line that tells a spreadsheet how the cells are parted. */
const SEPARATOR_LINE = /^sep=(;|,|\t)$/iu;

export interface Header {
  readonly dialect: Dialect;
  readonly names: readonly string[];
}

/**
 * The rows of a table as they come; blank ones are passed over. A header that cannot be read gives one entry and ends the
 * table. Chunks may be of any size; what they throw is thrown.
 */
export async function* rowsOf(catalogue: Catalogue, chunks: Chunks): AsyncGenerator<FoundRow> {
  const encoded = await openEncoded(chunks);
  const delimiters = new Set(DELIMITERS.map((one) => one.charCodeAt(0)));
  let header: Header | undefined;
  let separator: Delimiter | undefined;
  let rows = 0;
  let line = 1;
  for await (const record of scanRecords(encoded.chunks, delimiters, MOST_BYTES)) {
    line = record.line;
    if (encoded.isBroken()) break;
    const text = textOf(record, encoded.decode);
    if (typeof text !== 'string') {
      yield { line, isRow: header !== undefined, found: { refusals: [text] } };
      if (!header) return;
      rows += 1;
    } else if (header) {
      if (isBlank(text, header.dialect)) continue;
      rows += 1;
      yield { line, isRow: true, found: { header, text } };
    } else if (text.trim() !== '') {
      const named = separator ? undefined : SEPARATOR_LINE.exec(text.trimEnd())?.[1];
      separator ??= named as Delimiter | undefined;
      if (named !== undefined) continue;
      header = readHeader(catalogue, text, separator);
      const refusals = header ? headerRefusals(catalogue, header.names) : [told('not-a-table')];
      if (refusals.length > 0) yield { line, isRow: false, found: { refusals } };
      if (!header || refusals.length > 0) return;
      delimiters.clear();
      delimiters.add(header.dialect.delimiter.charCodeAt(0));
    }
  }
  const kind = encoded.isBroken() ? 'not-text' : rows > 0 ? undefined : header ? 'table-empty' : 'not-a-table';
  if (kind) yield { line, isRow: false, found: { refusals: [told(kind)] } };
}

/** Every cell of the row is empty. Most rows show by their first sign that they are not, and are not taken apart for it. */
const isBlank = (text: string, { delimiter }: Dialect): boolean =>
  !FILLED[delimiter].test(text) && splitRecord(text, delimiter).every((cell) => cell.trim() === '');

/** Whether a text begins as a table does: a first line with the name of a column in it. */
export async function looksLikeTable(catalogue: Catalogue, start: Uint8Array): Promise<boolean> {
  const encoded = await openEncoded([start]);
  const delimiters = new Set(DELIMITERS.map((one) => one.charCodeAt(0)));
  for await (const record of scanRecords(encoded.chunks, delimiters, start.length)) {
    const text = textOf(record, encoded.decode);
    if (typeof text !== 'string') return false;
    if (text.trim() !== '' && !SEPARATOR_LINE.test(text.trimEnd())) return readHeader(catalogue, text) !== undefined;
  }
  return false;
}

const told = (kind: RefusalKind, path: Refusal['path'] = [], details: Refusal['details'] = {}): Refusal => ({
  kind,
  path,
  details,
});

function textOf({ found }: TableRecord, decode: (record: Uint8Array) => string | undefined): string | Refusal {
  if (found === 'too-large') return told(found, [], { most: MOST_BYTES });
  if (found === 'quotes-broken') return told(found);
  return decode(found) ?? told('not-text');
}

/** The delimiter is the one that shows most columns of ours; undefined where none shows any. */
function readHeader(catalogue: Catalogue, text: string, separator?: Delimiter): Header | undefined {
  const { reads } = columnsOf(catalogue);
  const ways = (separator ? [separator] : DELIMITERS).map((delimiter) => {
    const names = splitRecord(text, delimiter).map((name) => name.trim());
    return { dialect: dialectOf(delimiter), names, known: names.filter((name) => reads.has(name)).length };
  });
  const [best] = ways.toSorted((a, b) => b.known - a.known);
  return best && best.known > 0 ? best : undefined;
}

function headerRefusals(catalogue: Catalogue, names: readonly string[]): readonly Refusal[] {
  if (isFindingsHeader(names)) return [told('table-of-findings')];
  if (isCompaniesHeader(names)) return [told('table-of-numbers')];
  const { reads } = columnsOf(catalogue);
  const seen = new Set<string>();
  const refusals = names.flatMap((name): readonly Refusal[] => {
    const isAgain = seen.has(name);
    seen.add(name);
    if (name === '') return [];
    const given = shorten(name);
    if (isAgain) return [told('column-twice', [given], { given })];
    if (reads.has(name)) return [];
    const nearest = nearestWord(name, reads.keys());
    return [told('unknown-id', [given], { given, ...(nearest !== undefined && { nearest }) })];
  });
  return refusals.slice(0, MOST_REFUSALS);
}
