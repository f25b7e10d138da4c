import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { DIALECT_NAMES } from '#model/exchange/csv/dialect.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import { MOST_BYTES } from '#model/exchange/parse-json.ts';
import { run } from '../../src/cli/run.ts';
import { companyTexts, sample, samples } from '../model/exchange/samples.ts';
import { PANE, ROSSI, short } from './printed.ts';
import { ran } from './world.ts';

const verdicts = companyTexts.map(([, text]) => short(text)).join('');
const few = [ROSSI, PANE].map((text) => JSON.parse(text));

describe('a table given to the command', () => {
  it.each(DIALECT_NAMES)(
    'written in the %s way prints a verdict a line, the same as from the files',
    async (dialect) => {
      const table = writeTable(catalogue, samples, dialect);
      const whole = { status: 0, printed: verdicts, complained: '' };
      expect(await ran(['a.csv'], { 'a.csv': table })).toEqual(whole);
      expect(await ran(['-'], { '-': table })).toEqual(whole);
      expect(await ran(['a.CSV'], { 'a.CSV': Buffer.from(table, 'utf16le') }, {}, 3)).toEqual(whole);
    },
  );

  it.each(['a.tsv', 'a.TAB'])('parted by tabs is read under the name %s', async (name) => {
    const table = `company.name\tdeclaration.mass-speed\tstaff.fte\r\nTabula\t1\t12\r\n`;
    const { status, printed, complained } = await ran([name], { [name]: table });
    expect([status, complained, JSON.parse(printed).company]).toEqual([0, '', { name: 'Tabula' }]);
  });

  it('of one company prints one line, not indented', async () => {
    const table = writeTable(catalogue, few.slice(0, 1), 'italian');
    expect((await ran(['a.csv'], { 'a.csv': table })).printed).toBe(short(ROSSI));
  });

  it('has its bad rows told as FILE:LINE: COLUMN: sentence, the others assessed, and the status is 1', async () => {
    const table = writeTable(catalogue, few, 'italian').replace(';60;34000;', ';mag-25;34000;');
    const { status, printed, complained } = await ran(['a.csv'], { 'a.csv': table }, { LANG: 'it_IT' });
    expect([status, printed]).toEqual([1, short(PANE)]);
    expect(complained).toBe(
      'a.csv:2: staff.fte: «mag-25» è una data o un’ora, forse creata da un foglio di calcolo: impostate la cella come testo o numero, e riscrivete il numero.\n',
    );
  });

  it.each([
    [';', '12.375', 'the first is written 12,375, the second 12375'],
    [',', '"12,375"', 'the first is written 12375, the second 12.375'],
    ['\t', '12.375', 'the first is written 12.3750, the second 12375'],
  ])('parted by %j says how to write %s, and takes what it says', async (mark, cell, sentence) => {
    const names = ['company.name', 'declaration.mass-speed', 'staff.fte'].join(mark);
    const tableOf = (value: string) => `${names}\n${['A', '1', value].join(mark)}\n`;
    const { status, complained } = await ran(['a.csv'], { 'a.csv': tableOf(cell) });
    expect([status, complained]).toEqual([1, expect.stringContaining(`in this table ${sentence}.`)]);
    for (const [written = ''] of sentence.matchAll(/\d[\d.,]*\d/gu))
      expect((await ran(['a.csv'], { 'a.csv': tableOf(written) })).complained).toBe('');
  });

  it('offers the five answers where a word stands in the place of one', async () => {
    const table = 'company.name;declaration.mass-speed;promise.level\nA;1;alto\n';
    const { complained } = await ran(['a.csv', '--lang=it'], { 'a.csv': table });
    expect(complained).toContain('«alto» non si può leggere: in questa cella va uno fra 0, 25, 50, 75 e 100');
  });

  it('with an unknown column is refused once, with the nearest one', async () => {
    const { status, printed, complained } = await ran(['a.csv'], { 'a.csv': 'company.name,staff.ftes\nA,1\nB,2\n' });
    expect([status, printed]).toEqual([1, '']);
    expect(complained).toBe('a.csv:1: staff.ftes: “staff.ftes” is not known here: perhaps “staff.fte”?\n');
  });

  it('from standard input may be longer than a document may be', async () => {
    const row = writeTable(catalogue, few.slice(1), 'international');
    const [header = '', line = ''] = row.split('\r\n');
    const many = Math.ceil(MOST_BYTES / line.length) + 5;
    const { status, printed } = await ran(['-'], { '-': `${header}\n${`${line}\n`.repeat(many)}` }, {}, 65_536);
    expect([status, printed.length]).toEqual([0, short(PANE).length * many]);
  });

  it('is read a row at a time: after 300 rows are printed no more than a few chunks of it were asked for', async () => {
    const [header = '', line = ''] = writeTable(catalogue, few.slice(1), 'italian').split('\r\n');
    let asked = 0;
    let printed = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`${header}\r\n`);
      for (;;) {
        asked += 1;
        yield Buffer.from(`${line}\r\n`);
      }
    }
    const stop = new Error('enough');
    const world = {
      environment: {},
      input: endless(),
      openFile: endless,
      print: async () => {
        printed += 1;
        if (printed === 300) throw stop;
      },
      complain: async () => {},
      saveFile: async () => {},
      today: () => '2026-11-22',
      now: () => 0,
      isWatched: false,
      sizeOf: async () => undefined,
      cores: 1,
      interruption: () => undefined,
      continueFile: async () => async () => {},
    };
    await expect(run(['a.csv'], world)).rejects.toBe(stop);
    expect(asked).toBeLessThan(305);
  });
});

describe('--format csv', () => {
  it('prints the findings of all files as one table, in the way of the language', async () => {
    const files = { 'a.json': ROSSI, 'b.json': PANE };
    const italian = await ran(['--format=csv', '--lang=it', 'a.json', 'b.json'], files);
    expect(italian.printed).toMatch(/^\uFEFFcompany\.name;company\.asOf;profile;kind;id;/u);
    expect(italian.printed.match(/company\.name/gu)).toHaveLength(1);
    expect(italian.printed).toContain('Mobili Rossi;2026-11;v1;gap;gap:');
    const english = await ran(['--format=csv', '--lang=en', 'a.json'], files);
    expect(english.printed).toMatch(/^\uFEFFcompany\.name,company\.asOf,profile,kind,id,/u);
  });

  it('has every column explained in its page', async () => {
    const page = readFileSync(new URL('../../docs/csv.md', import.meta.url), 'utf8').split('## Divergences')[1] ?? '';
    const { printed } = await ran(['--format=csv', '--lang=en', 'a.json'], { 'a.json': ROSSI });
    const columns = printed.slice(1, printed.indexOf('\r\n')).split(',');
    expect(columns.filter((column) => !page.includes(`\`${column}\``))).toEqual([]);
  });

  it('lets no name from a file move the cursor or run as a formula', async () => {
    const file = sample();
    file.company.name = '=cmd|\u001B[2J';
    const { printed } = await ran(['--format=csv', 'a.json'], { 'a.json': JSON.stringify(file) });
    expect(printed).toContain("\r\n'=cmd|\uFFFD[2J,");
    expect(printed.replaceAll('\r\n', '')).not.toMatch(/\p{Cc}/u);
  });
});
