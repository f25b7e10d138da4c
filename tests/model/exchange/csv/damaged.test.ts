import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { DIALECT_NAMES, type DialectName } from '#model/exchange/csv/dialect.ts';
import { scanRecords } from '#model/exchange/csv/scan-records.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import { MOST_BYTES } from '#model/exchange/parse-json.ts';
import { RUNS } from '../../laws/arbitraries.ts';
import { samples } from '../samples.ts';
import { anyAssessment } from './any-assessment.ts';
import { chunksOf, companiesIn, refusedIn, rowsOf } from './read-whole.ts';

const HEADER = 'company.name,declaration.mass-speed,staff.fte,time.first_response.phone';
const rows = (...lines: readonly string[]): string => [HEADER, ...lines].map((line) => `${line}\n`).join('');
const table = (header: string, ...lines: readonly string[]): string => [header, ...lines, ''].join('\n');

describe('a header', () => {
  it.each([
    ['company.name,staff.ft', ['1: staff.ft: unknown-id']],
    ['company.name,staff.fte,staff.fte', ['1: staff.fte: column-twice']],
    ['company.name,__proto__,constructor', ['1: __proto__: unknown-id', '1: constructor: unknown-id']],
    ['nome,persone', ['1: .: not-a-table']],
    ['\n\nnome,persone', ['3: .: not-a-table']],
    ['"company.name', ['1: .: quotes-broken']],
  ])('%j is refused, and no row is read', async (header, refused) => {
    expect(await refusedIn(table(header, 'Rossi,1,2'))).toEqual(refused);
  });

  it('that misspells a column names the nearest one', async () => {
    const [row] = await rowsOf(table('company.name,time.first_response.pone', 'Rossi,1'));
    expect(row?.outcome).toMatchObject({ refusals: [{ details: { nearest: 'time.first_response.phone' } }] });
  });

  it('may have its columns in any order, some missing, some empty at the end, spaces around the names', async () => {
    const text = table('staff.fte, declaration.mass-speed ,company.name,,', '3,1,Rossi,,', '4,1,Verdi', ',,,,');
    const read = await rowsOf(text);
    expect(read.map(({ line, outcome }) => [line, outcome.ok])).toEqual([
      [2, true],
      [3, false],
    ]);
  });

  it('and rows in a shuffled order of columns give the same companies', async () => {
    const cells = (row: string): string[] => row.split(';');
    const [header = '', ...lines] = writeTable(catalogue, samples, 'italian').slice(1).trimEnd().split('\r\n');
    const order = cells(header).map((_, at, all) => (at * 7 + 3) % all.length);
    if (new Set(order).size !== order.length) throw new Error('not a shuffle');
    const shuffled = [header, ...lines].map((row) => order.map((at) => cells(row)[at]).join(';'));
    expect(await companiesIn(shuffled.join('\n'))).toEqual(samples);
  });
});

describe('one damaged row', () => {
  it.each([
    ['A,1,nobdy,', 'staff.fte: cell-unreadable'],
    ['A,1,molti,', 'staff.fte: cell-unreadable'],
    ['A,1,nobody,', 'staff.fte: nobody-here'],
    ['A,1,-5,', 'staff.fte: out-of-range'],
    ['A,1,1e309,', 'staff.fte: not-finite'],
    ['A,1,١٢٣,', 'staff.fte: cell-unreadable'],
    ['A,1,½,', 'staff.fte: cell-unreadable'],
    ['A,1,0x10,', 'staff.fte: cell-unreadable'],
    ['A,1,9..3,', 'staff.fte: range-reversed'],
    ['A,1,3..,', 'staff.fte: cell-unreadable'],
    ['A,1,"1,500",', 'staff.fte: number-two-ways'],
    ['A,1,"1.500..2,500",', 'staff.fte: number-two-ways'],
    ['A,1,mag-25,', 'staff.fte: number-as-date'],
    ['A,1,"{""from"":1",', 'staff.fte: cell-not-json'],
    ['A,1,"{""from"":1,""from"":2,""to"":3}",', 'staff.fte: repeated-key'],
    ['A,1,"{""__proto__"":{}}",', 'staff.fte: unknown-key'],
    ['A,1,1|2,', 'staff.fte: wrong-kind'],
    ['A,0,1,', 'declaration.mass-speed: weight-not-positive'],
    ['A,,1,', 'declaration: no-declaration'],
    ['A,uno,1,', 'declaration.mass-speed: cell-unreadable'],
    ['1,A,1,', 'declaration.mass-speed: cell-unreadable'],
    ['A,1,1,maybe', 'time.first_response.phone: cell-unreadable'],
    ['A,1,1', '.: cells-not-columns'],
    ['A,1,1,2,3', '.: cells-not-columns'],
    ['A,1;1;2', '.: cells-not-columns'],
    ['"A"b,1,1,', '.: quotes-broken'],
    ['"A,1,1,', '.: quotes-broken'],
    [`${'A'.repeat(MOST_BYTES)},1,1,`, '.: too-large'],
    [`${'A'.repeat(301)},1,1,`, 'company.name: too-long'],
  ])('is refused at its line and column, the others read: %.40s', async (line, refused) => {
    for (const size of [65_536, 4096]) {
      const read = await rowsOf(rows('B,1,1,', line, 'C,1,1,nobody'), size);
      expect(read.map(({ outcome }) => outcome.ok)).toEqual([true, false, true]);
      expect(await refusedIn(rows('B,1,1,', line, 'C,1,1,nobody'), size)).toEqual([`3: ${refused}`]);
    }
  });

  it.each([
    ['time.first_response', 'nobody', 'time.first_response: said-twice'],
    ['staff.cost.note', 'boh', 'staff.cost.note: mark-alone'],
    ['staff.fte.quality', 'certa', 'staff.fte.quality: not-an-option'],
    ['staff.fte.asOf', '01/11/2026', 'staff.fte.asOf: not-a-date'],
    ['company.currency', 'eur', 'company.currency: not-a-currency'],
    ['declaration.other.scope', 'soci', 'declaration.other: weight-absent'],
    ['declaration.other', '2', 'declaration.other.name: name-missing'],
    ['declaration.order', 'mass-speed|race-to-bottom', 'declaration.order: order-differs'],
    ['promise.first_response.phone.seconds', '30', 'promise.first_response.phone.clock: missing'],
    ['promise.first_response.phone.clock', 'opening', 'promise.first_response.phone.seconds: missing'],
    ['budget.driver', 'advantage|right|exceed', 'budget.driver: too-many'],
    ['budget.driver', 'avantage', 'budget.driver: not-an-option'],
    ['promise.level', '30', 'promise.level: not-an-anchor'],
    ['tiers.vip.time.first_response.phone', '0', 'tiers.vip.time.first_response.phone: out-of-range'],
    ['version', '2', 'version: too-new'],
    ['format', 'coerente/verdict', 'format: not-an-assessment'],
    ['profile', 'v0', 'profile: unknown-profile'],
  ])('with “%s” saying “%s” is refused as %s', async (column, cell, refused) => {
    expect(await refusedIn(table(`${HEADER},${column}`, `A,1,1,60,${cell}`))).toEqual([`2: ${refused}`]);
  });

  it('after rows with line breaks in their cells bears its own line', async () => {
    const text = rows('"uno\ndue\r\ntre\rquattro",1,1,', 'B,1,x,');
    expect(await refusedIn(text)).toEqual(['6: staff.fte: cell-unreadable']);
  });
});

describe('any damage', () => {
  const dialect = fc.constantFrom<DialectName>(...DIALECT_NAMES);
  const assessments = fc.array(anyAssessment, { minLength: 1, maxLength: 2 });

  it('never throws, and what is still read is written and read again the same', async () => {
    const sign = fc.constantFrom(
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      '.',
      '-',
      '1',
      'e',
      '{',
      '}',
      '|',
      '\0',
      '\xe8',
      ' ',
      "'",
    );
    const hits = fc.array(fc.tuple(fc.nat(), fc.constantFrom('put', 'cut', 'swap'), sign), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(assessments, dialect, hits, async (given, name, damage) => {
        const bytes = [...new TextEncoder().encode(writeTable(catalogue, given, name))];
        for (const [at, how, one] of damage) {
          const place = at % (bytes.length + 1);
          if (how === 'cut') bytes.splice(place, 1);
          else bytes.splice(place, how === 'swap' ? 1 : 0, one.charCodeAt(0));
        }
        const read = (await rowsOf(Uint8Array.from(bytes))).flatMap(({ outcome }) =>
          outcome.ok ? [outcome.value] : [],
        );
        for (const other of DIALECT_NAMES) {
          if (read.length > 0) expect(await companiesIn(writeTable(catalogue, read, other))).toEqual(read);
        }
      }),
      RUNS,
    );
  });

  it('that cuts a table off anywhere loses rows and changes none', async () => {
    await fc.assert(
      fc.asyncProperty(assessments, dialect, fc.double({ min: 0, max: 1, noNaN: true }), async (given, name, share) => {
        const bytes = new TextEncoder().encode(writeTable(catalogue, given, name));
        const cut = bytes.subarray(0, Math.floor(share * bytes.length));
        const read = (await rowsOf(cut)).flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
        expect(read).toEqual(given.slice(0, read.length));
      }),
      RUNS,
    );
  });
});

describe('records', () => {
  it('are the same in chunks of any size', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '"', ',', '\r', '\n', ' '), maxLength: 40 });
    const scanned = async (given: string, size: number) => {
      const found: unknown[] = [];
      for await (const record of scanRecords(chunksOf(given, size), new Set([0x2c]), 12)) {
        found.push([record.line, record.found instanceof Uint8Array ? [...record.found] : record.found]);
      }
      return found;
    };
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (given, size) => {
        expect(await scanned(given, size)).toEqual(await scanned(given, 1000));
      }),
      { numRuns: 5000 },
    );
  });

  it('with a quotation mark left open are refused alone, whatever their number', async () => {
    const lines = 20_000;
    const text = rows(...Array.from({ length: lines }, (_, at) => (at % 2 === 0 ? '"A,1,1,' : 'B,1,1,')));
    const read = await rowsOf(text);
    expect(read.filter(({ outcome }) => outcome.ok).length).toBe(lines / 2);
  });
});
