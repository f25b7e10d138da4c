// The two ways in which a table is written, and the form of a record by RFC 4180. Takes cells, gives text; what a cell
// says is not known here.

export type Decimal = ',' | '.';
export type Delimiter = ';' | ',' | '\t';

/** What parts the cells of a table, and the decimal mark of its numbers where the table itself shows it. */
export interface Dialect {
  readonly delimiter: Delimiter;
  readonly decimal: Decimal | undefined;
}
export type WrittenDialect = Dialect & { readonly decimal: Decimal };

export const DIALECT_NAMES = ['italian', 'international'] as const;
export type DialectName = (typeof DIALECT_NAMES)[number];

/** `italian` is the one that a spreadsheet set to Italian opens in columns with its numbers right. */
export const DIALECTS: Readonly<Record<DialectName, WrittenDialect>> = {
  italian: { delimiter: ';', decimal: ',' },
  international: { delimiter: ',', decimal: '.' },
};

/**
 * By the delimiter: a table parted by commas has points in its numbers, one parted by semicolons has commas; a table
 * parted by tabs comes from a spreadsheet of either kind, and does not show which.
 */
export const dialectOf = (delimiter: Delimiter): Dialect => ({
  delimiter,
  decimal: delimiter === ';' ? ',' : delimiter === ',' ? '.' : undefined,
});

/** Without it some spreadsheets take UTF-8 for the encoding of their system. */
export const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/** One record with its line break. Spaces at the ends are quoted too: some readers drop them from a bare cell. */
export function writeRecord(cells: readonly string[], { delimiter }: Dialect): string {
  const written = cells.map((cell) =>
    /["\r\n\t]|^\s|\s$/u.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return written.join(delimiter) + LINE_END;
}

/** The cells of one record without its line break. */
export function splitRecord(record: string, delimiter: string): readonly string[] {
  const cells: string[] = [];
  let at = 0;
  while (at <= record.length) {
    if (record[at] !== '"') {
      const end = record.indexOf(delimiter, at);
      cells.push(end < 0 ? record.slice(at) : record.slice(at, end));
      at = end < 0 ? record.length + 1 : end + 1;
      continue;
    }
    let end = record.indexOf('"', at + 1);
    while (end >= 0 && record[end + 1] === '"') end = record.indexOf('"', end + 2);
    const close = end < 0 ? record.length : end;
    // With the wrong delimiter something stands between the closing mark and the next cell: it must not vanish.
    const next = record.indexOf(delimiter, close + 1);
    const after = record.slice(close + 1, next < 0 ? record.length : next);
    cells.push(record.slice(at + 1, close).replaceAll('""', '"') + after);
    at = next < 0 ? record.length + 1 : next + 1;
  }
  return cells;
}
