// `--format companies`: a row of numbers for each company, read here by another reader of tables and set against the verdict in JSON.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { sample } from '../model/exchange/samples.ts';
import { ran } from './world.ts';

const FILES = Object.fromEntries(samples.map(({ id, assessment }) => [`${id}.json`, JSON.stringify(assessment)]));
type Row = Readonly<Record<string, string>>;

const SAID = { critical: 'decisive', major: 'substantial', minor: 'slight', open: 'to be clarified' };

const rowsOf = (printed: string): readonly Row[] =>
  Papa.parse<Row>(printed.replace(/^\uFEFF/u, ''), { header: true, skipEmptyLines: true }).data;

async function told(lang: 'it' | 'en'): Promise<readonly Row[]> {
  const { printed, status } = await ran(['--format=companies', `--lang=${lang}`, ...Object.keys(FILES)], FILES);
  expect(status).toBe(0);
  return rowsOf(printed);
}

describe('--format companies', () => {
  it.each(['it', 'en'])(
    'printed in %s is told as what it is, in one sentence, to who gives it in place of the answers',
    async (lang) => {
      const { printed } = await ran(['--format=companies', `--lang=${lang}`, ...Object.keys(FILES)], FILES);
      const { status, complained } = await ran(['--lang=en', 'numbers.csv'], { 'numbers.csv': printed });
      expect(status).toBe(1);
      expect(complained).toMatch(/^numbers\.csv:1: \.: This is the table of companies in numbers, which [^\n]+\n$/u);
    },
  );

  it('has a row for each company with the numbers of its verdict, to the last digit', async () => {
    const rows = await told('en');
    expect(rows).toHaveLength(samples.length);
    for (const [i, file] of Object.keys(FILES).entries()) {
      const row = rows[i] ?? {};
      const { printed } = await ran(['--verdict=short', file], FILES);
      const verdict = JSON.parse(printed);
      expect(row['company.name']).toBe(verdict.company.name);
      expect([row['headline'], row['declared'], row['operated']]).toEqual([
        verdict.headline.kind,
        verdict.headline.declared.join('|'),
        verdict.headline.operated.join('|'),
      ]);
      const both = (name: string) => ({ low: Number(row[`${name}.low`]), high: Number(row[`${name}.high`]) });
      expect(both('coherence')).toEqual(verdict.coherence);
      for (const { purpose, kappa } of verdict.revealed) expect(both(`agreement.${purpose}`)).toEqual(kappa);
      for (const dimension of DIMENSIONS) expect(both(`evidence.${dimension}`)).toEqual(verdict.evidence[dimension]);
      expect([row['answered'], row['answered.of']].map(Number)).toEqual([
        verdict.answered.essential,
        verdict.answered.of,
      ]);
      // As the first lines of the report say it, so that a count is not set against itself.
      const { printed: text } = await ran(['--format=text', '--lang=en', file], FILES);
      for (const [severity, word] of Object.entries(SAID)) {
        const count = row[`divergences.${severity}`];
        if (count !== '0')
          expect(text, `${file}, ${severity}`).toMatch(
            new RegExp(`(^|·\\s)${count}\\s${word.replaceAll(' ', '\\s')}`, 'mu'),
          );
      }
    }
  });

  it('says the same with the separators and decimal marks of Italian', async () => {
    const [italian, english] = [await told('it'), await told('en')];
    const international = (row: Row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => [name, /^-?\d+,\d+$/u.test(cell) ? cell.replace(',', '.') : cell]),
      );
    expect(italian.map(international)).toEqual(english);
    expect(JSON.stringify(italian)).toMatch(/"\d+,\d+"/u);
  });

  it('has columns for ten purposes and twelve dimensions, each explained in its page', async () => {
    const page = readFileSync(new URL('../../docs/csv.md', import.meta.url), 'utf8');
    const [, about = ''] = page.split('## Companies in numbers');
    const columns = Object.keys((await told('en'))[0] ?? {});
    expect(columns.filter((column) => column.startsWith('agreement.'))).toHaveLength(2 * 10);
    expect(columns.filter((column) => column.startsWith('evidence.'))).toHaveLength(2 * 12);
    expect(catalogue.purposes).toHaveLength(10);
    const families = ['agreement.', 'evidence.', 'divergences.'];
    const single = columns.filter((column) => !families.some((family) => column.startsWith(family)));
    expect(single.filter((column) => !about.includes(`\`${column}\``))).toEqual([]);
    for (const family of families) expect(about).toContain(`\`${family}`);
  });

  it('keeps a purpose of one’s own in what is declared, leaves what is not known wide, and refuses what no verdict is of', async () => {
    const file = sample();
    file.company.name = '=1+1;"x"';
    file.declaration = [{ purpose: 'other', weight: 100, name: 'Nostro', bands: { speed: [0, 50, 2] } }];
    file.answers = {};
    const files = { 'a.json': JSON.stringify(file), 'b.json': '{}' };
    const { printed, complained, status } = await ran(['--format=companies', '--lang=it', 'a.json', 'b.json'], files);
    const [row = {}, ...more] = rowsOf(printed);
    expect(more).toEqual([]);
    expect(status).toBe(1);
    expect(complained).toContain('b.json');
    expect(row['company.name']).toBe('\'=1+1;"x"');
    expect(row['declared']).toBe('other');
    expect([row['evidence.speed.low'], row['evidence.speed.high']]).toEqual(['0', '100']);
  });

  it('goes with no possibilities, and cannot be taken up again by lines', async () => {
    const whole = { 'a.json': JSON.stringify(sample()) };
    expect((await ran(['--format=companies', '--samples=100', 'a.json'], whole)).status).toBe(2);
    expect((await ran(['--format=companies', '--resume=x', 'a.json'], whole)).status).toBe(2);
  });
});
