// Reads a table of companies from its bytes, one row after another, in memory enough for one row: each row as an assessment
// or as refusals. Finding the rows and reading one are two steps: what a row says depends on itself and its header alone, so
// that whoever has many may read them elsewhere. What the cells say is the business of read-row.ts.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { splitRecord } from '#model/exchange/csv/dialect.ts';
import { readRow } from '#model/exchange/csv/read-row.ts';
import type { Chunks } from '#model/exchange/csv/scan-records.ts';
import { type RowText, rowsOf } from '#model/exchange/csv/table-rows.ts';
import type { Outcome, Refusal, RefusalKind } from '#model/refusal.ts';

export interface TableRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  /** The company of the row; what keeps it from being one; or, on the line of the header, from reading any row. */
  readonly outcome: Outcome<Assessment>;
}

/**
 * Rows as they come; blank ones are passed over. A header that cannot be read gives one entry and ends the table. Chunks
 * may be of any size; what they throw is thrown.
 */
export async function* readTable(catalogue: Catalogue, chunks: Chunks): AsyncGenerator<TableRow> {
  for await (const { line, found } of rowsOf(catalogue, chunks)) {
    yield { line, outcome: 'text' in found ? readRowText(catalogue, found) : { ok: false, refusals: found.refusals } };
  }
}

/** The company of one row. */
export function readRowText(catalogue: Catalogue, { header, text }: RowText): Outcome<Assessment> {
  const { names, dialect } = header;
  const cells = splitRecord(text, dialect.delimiter);
  const filled = cells.findLastIndex((cell) => cell.trim() !== '');
  // Fewer cells than columns is a row cut off, or one whose delimiters were lost: which is which cannot be told.
  if (cells.length < names.length || filled >= names.length) {
    return refused('cells-not-columns', { given: cells.length, known: names.length });
  }
  const unnamed = names.findIndex((name, at) => name === '' && (cells[at] ?? '').trim() !== '');
  if (unnamed >= 0) return refused('column-unnamed', { given: unnamed + 1 });
  const known = names.flatMap((name, at) => (name && cells[at] ? [[name, cells[at]] as const] : []));
  return readRow(catalogue, new Map(known), dialect.decimal);
}

const refused = (kind: RefusalKind, details: Refusal['details']): Outcome<Assessment> => ({
  ok: false,
  refusals: [{ kind, path: [], details }],
});
