// Reads a table of companies from its bytes, one row after another, in memory enough for one row: which delimiter and
// decimal mark it has, which column is which, and each row as an assessment or as refusals. What a row says is the
// business of read-row.ts.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { columnsOf } from '#model/exchange/csv/columns.ts';
import { openEncoded } from '#model/exchange/csv/decode-table.ts';
import { type Delimiter, type Dialect, dialectOf, splitRecord } from '#model/exchange/csv/dialect.ts';
import { isFindingsHeader } from '#model/exchange/csv/findings-columns.ts';
import { readRow } from '#model/exchange/csv/read-row.ts';
import { type Chunks, scanRecords, type TableRecord } from '#model/exchange/csv/scan-records.ts';
import { MOST_BYTES, shorten } from '#model/exchange/parse-json.ts';
import { MOST_REFUSALS, nearestWord, type Outcome, type Refusal, type RefusalKind } from '#model/refusal.ts';

export interface TableRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** The company of the row; what keeps it from being one; or, on the line of the header, from reading any row. */
  readonly outcome: Outcome<Assessment>;
}

const DELIMITERS: readonly Delimiter[] = [';', ',', '\t'];
/** The line that tells a spreadsheet how the cells are parted. */
const SEPARATOR_LINE = /^sep=(;|,|\t)$/iu;

interface Header {
  readonly dialect: Dialect;
  readonly names: readonly string[];
}

/**
 * Rows as they come; blank ones are passed over. A header that cannot be read gives one entry and ends the table. Chunks
 * may be of any size; what they throw is thrown.
 */
export async function* readTable(catalogue: Catalogue, chunks: Chunks): AsyncGenerator<TableRow> {
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
      yield { line, outcome: { ok: false, refusals: [text] } };
      if (!header) return;
      rows += 1;
    } else if (header) {
      const outcome = readCells(catalogue, header, splitRecord(text, header.dialect.delimiter));
      if (!outcome) continue;
      rows += 1;
      yield { line, outcome };
    } else if (text.trim() !== '') {
      const named = separator ? undefined : SEPARATOR_LINE.exec(text.trimEnd())?.[1];
      separator ??= named as Delimiter | undefined;
      if (named !== undefined) continue;
      header = readHeader(catalogue, text, separator);
      const refusals = header ? headerRefusals(catalogue, header.names) : [told('not-a-table')];
      if (refusals.length > 0) yield { line, outcome: { ok: false, refusals } };
      if (!header || refusals.length > 0) return;
      delimiters.clear();
      delimiters.add(header.dialect.delimiter.charCodeAt(0));
    }
  }
  if (encoded.isBroken()) yield { line, outcome: { ok: false, refusals: [told('not-text')] } };
  else if (rows === 0) yield { line, outcome: { ok: false, refusals: [told(header ? 'table-empty' : 'not-a-table')] } };
}

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

/** Undefined for a row in which every cell is empty. */
function readCells(
  catalogue: Catalogue,
  { names, dialect }: Header,
  cells: readonly string[],
): Outcome<Assessment> | undefined {
  const filled = cells.findLastIndex((cell) => cell.trim() !== '');
  if (filled < 0) return undefined;
  // Fewer cells than columns is a row cut off, or one whose delimiters were lost: which is which cannot be told.
  if (cells.length < names.length || filled >= names.length) {
    const details = { given: cells.length, known: names.length };
    return { ok: false, refusals: [told('cells-not-columns', [], details)] };
  }
  const unnamed = names.findIndex((name, at) => name === '' && (cells[at] ?? '').trim() !== '');
  if (unnamed >= 0) return { ok: false, refusals: [told('column-unnamed', [], { given: unnamed + 1 })] };
  const known = names.flatMap((name, at) => (name && cells[at] ? [[name, cells[at]] as const] : []));
  return readRow(catalogue, new Map(known), dialect.decimal);
}
