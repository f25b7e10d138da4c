// `--columns`: what a table of companies may hold, read here by another reader of tables.
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { toldColumns } from '#model/exchange/csv/told-columns.ts';
import { ROSSI } from './printed.ts';
import { ran } from './world.ts';

type Row = Readonly<Record<string, string>>;

async function listed(...typed: readonly string[]): Promise<readonly Row[]> {
  const { status, printed, complained } = await ran(['--columns', ...typed]);
  expect([status, complained]).toEqual([0, '']);
  const { data, errors } = Papa.parse<Row>(printed.replace(/^\uFEFF/u, ''), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

it('lists every column with its unit, its limits and its question, in the language asked for', async () => {
  const [italian, english] = [await listed('--lang=it'), await listed('--lang', 'en')];
  const columns = toldColumns(catalogue).map(({ column }) => column);
  for (const rows of [italian, english]) expect(rows.map(({ column }) => column)).toEqual(columns);
  const row = (rows: readonly Row[], name: string) => rows.find(({ column }) => column === name);
  expect(row(italian, 'promise.first_response.phone.seconds')).toEqual({
    column: 'promise.first_response.phone.seconds',
    holds: 'number',
    unit: 'seconds',
    min: '5',
    max: '5184000',
    words: '',
    essential: 'yes',
    mark: '',
    asks: 'Quale tempo massimo di prima risposta promettete pubblicamente, per canale?',
    about: 'Telefono',
    meaning: '',
  });
  expect(row(english, 'auth.limit')?.['meaning']).toMatch(/^0 = nothing, passes the request on \| 25 = /u);
  expect(row(italian, 'auto.exit')?.['meaning']).toMatch(/ \| not-applicable = non si applica$/u);
  for (const one of [...italian, ...english]) expect(one['meaning'], one['column']).not.toMatch(/= *(?:\||$)/u);
  expect(row(italian, 'declaration.mass-speed')?.['asks']).toBe('Velocità per tutti');
  expect(row(italian, 'tiers.vip.time.first_response.phone')?.['asks']).toMatch(/^Livello più alto\. /u);
  expect(row(italian, 'staff.fte.quality')).toMatchObject({
    mark: 'quality',
    words: 'measured|estimate|guess',
    essential: '',
  });
  const essential = new Set(catalogue.questions.flatMap(({ id, essential: is }) => (is ? [id] : [])));
  expect(english.filter((one) => one['essential'] === 'yes' && essential.has(one['column'] ?? ''))).toHaveLength(
    essential.size,
  );
});

it('speaks the language of the system where none is asked for', async () => {
  const { printed } = await ran(['--columns'], {}, { LANG: 'it_IT.UTF-8' });
  expect(printed).toContain(';Velocità per tutti;');
});

it.each([[['a.json']], [['--format', 'csv']], [['--without', 'data']], [['--lang', 'both']], [['--columns=it']]])(
  'beside %j it is wrong usage, told in both languages',
  async (others) => {
    const { status, printed, complained } = await ran(['--columns', ...others], { 'a.json': ROSSI });
    expect([status, printed]).toEqual([2, '']);
    expect(complained).toContain('«--columns» elenca le colonne');
    expect(complained).toContain('“--columns” lists the columns');
  },
);
