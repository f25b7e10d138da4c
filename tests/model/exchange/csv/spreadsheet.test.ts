import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { DIALECT_NAMES, DIALECTS, splitRecord, writeRecord } from '#model/exchange/csv/dialect.ts';
import { readText, writeText } from '#model/exchange/csv/text-cell.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import { RUNS } from '../../laws/arbitraries.ts';
import { type Loose, sample, samples } from '../samples.ts';
import { anyText, HOSTILE_TEXTS } from './any-assessment.ts';
import { companiesIn } from './read-whole.ts';

/** What a spreadsheet would run: after the quotation marks of the file are gone. */
const RUNS_AS_FORMULA = /^[\s\p{Cc}]*[=+\-@\t\r＝＋－＠]/u;

/** The cells as a reader of another make sees them. */
function cellsElsewhere(table: string, delimiter: string): readonly (readonly string[])[] {
  const { data, errors } = Papa.parse<string[]>(table.replace(/^\uFEFF/u, ''), { delimiter, newline: '\r\n' });
  expect(errors).toEqual([]);
  return data;
}

const hostile: readonly Assessment[] = HOSTILE_TEXTS.map((text) => {
  const file: Loose = sample();
  file.company.name = text;
  file.declaration[0].scope = `${text}a`;
  file.answers['staff.fte'] = { value: 0.5, quality: 'guess', source: text, note: `${text}${text}` };
  return file;
});

describe('a text in a cell', () => {
  it('comes back as it was, and nothing that a spreadsheet runs is left in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cell = writeText(text);
        expect(readText(cell)).toBe(text);
        expect(cell).not.toMatch(RUNS_AS_FORMULA);
      }),
      RUNS,
    );
  });

  it('that somebody typed with an apostrophe of its own keeps it', () => {
    expect(["'O Sole Mio", "'80", "'='", "'+39"].map(readText)).toEqual(["'O Sole Mio", "'80", "='", '+39']);
    expect(readText(`'"bar"`)).toBe(`'"bar"`);
  });
});

describe.each(DIALECT_NAMES)('a table written in the %s way', (name) => {
  const { delimiter } = DIALECTS[name];

  it('begins with a byte order mark and ends each record with CRLF', () => {
    const table = writeTable(catalogue, samples, name);
    expect(table.charCodeAt(0)).toBe(0xfeff);
    expect(table.split('\r\n')).toHaveLength(samples.length + 2);
    expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('writes numbers as numbers with its decimal mark, texts that run as texts', async () => {
    const table = writeTable(catalogue, hostile, name);
    const [header = [], ...rows] = cellsElsewhere(table, delimiter);
    expect(rows.slice(0, -1).map((row) => row[header.indexOf('staff.fte')])).toEqual(
      hostile.map(() => (name === 'italian' ? '0,5' : '0.5')),
    );
    for (const cell of rows.flat()) expect(cell).not.toMatch(RUNS_AS_FORMULA);
    expect(await companiesIn(table)).toEqual(hostile);
  });

  it('has the cells that another reader finds in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', ',', '\t', '\r', '\n', ' ', "'", '=') });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), (cells) => {
        const record = writeRecord(cells, DIALECTS[name]);
        expect(cellsElsewhere(record, delimiter)[0]).toEqual(cells);
        expect(splitRecord(record.slice(0, -2), delimiter)).toEqual(cells);
      }),
      RUNS,
    );
  });
});

describe('a table written by another program', () => {
  it.each([
    [',', '\n'],
    [';', '\r\n'],
    ['\t', '\r'],
  ])(
    'with %j between cells and %j between rows is read the same, all cells quoted or none',
    async (delimiter, newline) => {
      const written = writeTable(catalogue, samples, delimiter === ';' ? 'italian' : 'international');
      const cells = cellsElsewhere(written, delimiter === ';' ? ';' : ',').slice(0, -1) as string[][];
      for (const quotes of [true, false]) {
        expect(await companiesIn(Papa.unparse(cells, { delimiter, newline, quotes }))).toEqual(samples);
      }
    },
  );
});
