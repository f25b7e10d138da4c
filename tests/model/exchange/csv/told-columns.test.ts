// What is told of a column is what its reader takes: each limit, each word, and what is just beyond.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { columnsOf } from '#model/exchange/csv/columns.ts';
import { type ToldColumn, toldColumns } from '#model/exchange/csv/told-columns.ts';
import { refusedIn } from './read-whole.ts';

const TOLD = toldColumns(catalogue);
const told = (column: string): ToldColumn | undefined => TOLD.find((one) => one.column === column);
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A table of one company that says so in that column, and in those that column needs beside it. */
function refusals(column: string, text: string): Promise<readonly string[]> {
  const beside: Record<string, string> = { 'declaration.mass-speed': '1', version: '1' };
  const [, promise, end] = /^(.*)\.(seconds|clock)$/u.exec(column) ?? [];
  if (promise !== undefined) Object.assign(beside, worthOf(`${promise}.${end === 'clock' ? 'seconds' : 'clock'}`));
  const marked = /^(.*)\.(quality|source|note|asOf)$/u.exec(column)?.[1];
  if (marked !== undefined && told(marked)) Object.assign(beside, worthOf(marked));
  if (/^declaration\.[\w-]+\./u.test(column)) {
    const purpose = column.split('.').slice(0, 2).join('.');
    beside[purpose] = '1';
    if (purpose === 'declaration.other') beside['declaration.other.name'] = 'Nostro';
  }
  if (column === 'declaration.other') beside['declaration.other.name'] = 'Nostro';
  const row = Object.entries({ ...beside, [column]: text });
  return refusedIn(
    [row.map(([name]) => name), row.map(([, value]) => cell(value))].map((line) => line.join(',')).join('\n'),
  );
}

/** Something that may stand in the column of a value, so that its marks have what they are about. */
function worthOf(column: string): Record<string, string> {
  const one = told(column);
  if (one?.holds === 'json') return { [column]: one.words?.[0] ?? '{}' };
  return { [column]: one?.words?.[0] ?? String(one?.min ?? 1) };
}

const numbers = TOLD.filter(
  ({ holds, min, max }) => holds.endsWith('number') && min !== undefined && max !== undefined,
);

describe('what is told of the columns', () => {
  it('is told of every column, once, in the order in which they are written', () => {
    expect(TOLD.map(({ column }) => column)).toEqual([...columnsOf(catalogue).reads.keys()]);
  });

  it('both limits of every number are taken, and what lies beyond is refused', async () => {
    expect(numbers.length).toBeGreaterThan(80);
    for (const { column, min = 0, max = 0 } of numbers) {
      expect([column, await refusals(column, String(min))]).toEqual([column, []]);
      expect([column, await refusals(column, String(max))]).toEqual([column, []]);
      for (const beyond of [min - 1, max + 1]) {
        expect([column, beyond, (await refusals(column, String(beyond))).length]).toEqual([column, beyond, 1]);
      }
    }
  });

  it('every word that is told is taken, and another is refused', async () => {
    const spoken = TOLD.filter(({ words, column }) => words && column !== 'declaration.order');
    expect(spoken.length).toBeGreaterThan(200);
    for (const { column, words = [], holds, min = 1 } of spoken) {
      const said =
        holds === 'list'
          ? words.map((word, i) => [word, ...words.filter((_, j) => j !== i).slice(0, min - 1)].join('|'))
          : words;
      for (const word of said) expect([column, word, await refusals(column, word)]).toEqual([column, word, []]);
      expect([column, (await refusals(column, 'xyzzy')).length > 0]).toEqual([column, true]);
    }
  });

  it('a text as long as told is taken, and a longer one refused', async () => {
    const texts = TOLD.filter(({ unit, column }) => unit === 'characters' && column !== 'company.currency');
    for (const { column, max = 0 } of texts) {
      expect([column, await refusals(column, 'a'.repeat(max))]).toEqual([column, []]);
      expect([column, (await refusals(column, 'a'.repeat(max + 1))).length]).toEqual([column, 1]);
    }
  });

  it('a list has as many words as told', async () => {
    for (const { column, words = [], min = 0, max = 0 } of TOLD.filter(
      ({ holds, words: some }) => holds === 'list' && some,
    )) {
      if (column === 'declaration.order') continue;
      expect([column, await refusals(column, words.slice(0, max).join('|'))]).toEqual([column, []]);
      if (max < words.length)
        expect([column, (await refusals(column, words.slice(0, max + 1).join('|'))).length]).toEqual([column, 1]);
      if (min > 1) expect([column, (await refusals(column, words[0] ?? '')).length]).toEqual([column, 1]);
    }
  });
});
