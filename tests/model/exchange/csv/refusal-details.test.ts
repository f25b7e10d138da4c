// What the refusals of a table tell besides their kind: what was given, which columns are near, how many cells there are;
// and which texts begin as a table does.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import { type Reads, readCell, writeCell } from '#model/exchange/csv/answer-cell.ts';
import { columnsOf } from '#model/exchange/csv/columns.ts';
import { dialectOf } from '#model/exchange/csv/dialect.ts';
import { looksLikeTable } from '#model/exchange/csv/table-rows.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import { MOST_BYTES } from '#model/exchange/parse-json.ts';
import { rowsOf } from './read-whole.ts';

const HEADER = 'company.name,declaration.mass-speed,staff.fte,declaration.order';
async function refusals(line: string, header = HEADER) {
  const read = await rowsOf(`${header}\n${line}\n`);
  return read.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.refusals));
}

describe('a refused cell', () => {
  it.each([
    [
      'A,1,"1,500",',
      {
        kind: 'number-two-ways',
        path: ['staff.fte'],
        details: { given: '1,500', from: 1500, to: 1.5, nearest: '1500', known: '1.5' },
      },
    ],
    ['A,1,mag-25,', { kind: 'number-as-date', path: ['staff.fte'], details: { given: 'mag-25' } }],
    ['A,1,"1,23E+05",', { kind: 'number-rounded', path: ['staff.fte'], details: { given: '1,23E+05' } }],
    ['A,1,"{""from"":1",', { kind: 'cell-not-json', path: ['staff.fte'], details: { given: '{"from":1' } }],
    ['A,1,molti,', { kind: 'cell-unreadable', path: ['staff.fte'], details: { expected: 'amount', given: 'molti' } }],
    ['A,1,true,', { kind: 'cell-unreadable', path: ['staff.fte'], details: { expected: 'amount', given: 'true' } }],
    [
      'A,unknown,1,',
      { kind: 'cell-unreadable', path: ['declaration.mass-speed'], details: { expected: 'number', given: 'unknown' } },
    ],
    ['A,1,1|2,', { kind: 'wrong-kind', path: ['staff.fte'], details: { expected: 'amount', given: 'list' } }],
    ['A,1,-5,', { kind: 'out-of-range', path: ['staff.fte'], details: { given: -5, min: 0 } }],
    ['A,1,1,right', { kind: 'order-differs', path: ['declaration.order'], details: { given: 'declaration.order' } }],
    ['A,1,1', { kind: 'cells-not-columns', path: [], details: { given: 3, known: 4 } }],
    ['A,1,1,,5', { kind: 'cells-not-columns', path: [], details: { given: 5, known: 4 } }],
    [`${'A'.repeat(MOST_BYTES)},1,1,`, { kind: 'too-large', path: [], details: { most: MOST_BYTES } }],
  ] as const)('%.30s', async (line, refusal) => {
    expect(await refusals(line)).toMatchObject([refusal]);
  });

  it('is told once where two places of a file stand in it, with what is called otherwise', async () => {
    const told = await refusals('A,1,"{""valu"":3}",');
    expect(told.map(({ kind, path }) => [kind, ...path])).toEqual([
      ['missing', 'staff.fte'],
      ['unknown-key', 'staff.fte'],
    ]);
  });

  it.each(['accepted', 'adopted', 'profileEdition'])(
    'of %s is told what JSON it takes, and no number',
    async (column) => {
      const [told] = await refusals('A,1,x', `company.name,declaration.mass-speed,${column}`);
      expect(told).toMatchObject({ kind: 'cell-unreadable', path: [column], details: { given: 'x' } });
      expect(told && refusalSentence('it', told)).toMatch(/JSON/u);
    },
  );

  it('is told with the others of its row, each at its column', async () => {
    expect((await refusals('A,mag-25,molti..,')).map(({ kind, path }) => [kind, ...path])).toEqual([
      ['number-as-date', 'declaration.mass-speed'],
    ]);
    expect((await refusals('A,mag-25,1/2,')).map(({ path }) => path)).toEqual([
      ['declaration.mass-speed'],
      ['staff.fte'],
    ]);
  });
});

describe('a refused column', () => {
  it('is told with what it is called and which known one is near', async () => {
    expect(await refusals('', 'company.name,staff.ft,zzzzzzzz,staff.ft')).toEqual([
      { kind: 'unknown-id', path: ['staff.ft'], details: { given: 'staff.ft', nearest: 'staff.fte' } },
      { kind: 'unknown-id', path: ['zzzzzzzz'], details: { given: 'zzzzzzzz' } },
      { kind: 'column-twice', path: ['staff.ft'], details: { given: 'staff.ft' } },
    ]);
  });

  it('without a name is counted from 1, where a cell stands under it', async () => {
    expect(await refusals('A,1,x,5', 'company.name,declaration.mass-speed,,staff.fte')).toEqual([
      { kind: 'column-unnamed', path: [], details: { given: 3 } },
    ]);
    expect(await refusals('A,1, ,5', 'company.name,declaration.mass-speed,,staff.fte')).toEqual([]);
  });

  it('101 times is told 100 times', async () => {
    const many = Array.from({ length: 101 }, (_, at) => `q.${at}`).join(',');
    expect(await refusals('', `company.name,${many}`)).toHaveLength(100);
  });
});

describe('a text that begins as a table', () => {
  const looks = (text: string) => looksLikeTable(catalogue, new TextEncoder().encode(text));
  it('has the name of a column in its first line that is not blank, after a line that names the separator too', async () => {
    for (const text of [
      'company.name',
      'a;company.name\nx',
      '\n\nstaff.fte\tx\n',
      'sep=;\ncompany.name;x',
      '\uFEFFcompany.name',
    ])
      expect([text, await looks(text)]).toEqual([text, true]);
    for (const text of ['', '\n', 'nome;persone\ncompany.name', '{"company.name":1}', 'sep=;\n', '"company.name'])
      expect([text, await looks(text)]).toEqual([text, false]);
  });
});

describe('a cell', () => {
  const read = (cell: string, reads: Reads = 'answer') => {
    const reading = readCell(cell, reads, '.');
    return reading.kind === 'value' ? reading.value : reading.kind;
  };
  it.each([
    ['', 'answer', 'empty'],
    ['  ', 'answer', 'empty'],
    ['  ', 'text', '  '],
    ['unknown', 'answer', null],
    ['unknown', 'list', null],
    ['unknown', 'text', 'unknown'],
    ['25..75', 'answer', { from: 25, to: 75 }],
    ['25..75', 'list', { from: 25, to: 75 }],
    ['a..b', 'answer', 'a..b'],
    ['1..2..3', 'answer', '1..2..3'],
    ['a|b', 'answer', ['a', 'b']],
    ['1| 2', 'list', [1, 2]],
    ['a', 'list', ['a']],
    ['nobody', 'list', 'nobody'],
    ['none', 'list', 'none'],
    ['not-applicable', 'list', 'not-applicable'],
    ['3', 'text-or-answer', 3],
    ['una sala', 'text-or-answer', 'una sala'],
    ['[1]', 'answer', [1]],
    ['"a"', 'answer', 'a'],
    ['{"value":1}', 'answer', { value: 1 }],
    ['a|1/2', 'answer', 'refused'],
  ] as const)('“%s” read as %s is %j', (cell, reads, value) => {
    expect(read(cell, reads)).toEqual(value);
  });

  it.each([
    [null, 'answer', 'unknown'],
    [1.5, 'answer', '1,5'],
    [{ from: 1.5, to: 2 }, 'answer', '1,5..2'],
    [{ from: 1, to: 2, step: 1 }, 'answer', '{"from":1,"to":2,"step":1}'],
    [{ from: 1 }, 'answer', '{"from":1}'],
    [['a', 'b'], 'answer', 'a|b'],
    [['a'], 'answer', '["a"]'],
    [['a'], 'list', 'a'],
    [[], 'list', '[]'],
    [[1.5, 'a'], 'list', '1,5|a'],
    [['A b', 'c'], 'list', '["A b","c"]'],
    ['nobody', 'answer', 'nobody'],
    ['unknown', 'answer', '"unknown"'],
    ['5', 'answer', '"5"'],
    ['=1', 'text', "'=1"],
  ] as const)('%j written as %s is “%s”', (value, reads, cell) => {
    expect(writeCell(value, reads, ',')).toBe(cell);
  });
});

describe('a table as it is written', () => {
  const lines = (table: string) => table.slice(1).split('\r\n');
  it('holds only the columns that some company fills, in their standing order, the version last', () => {
    const minimal = {
      format: 'coerente/assessment',
      version: 1,
      profile: 'v1',
      company: { name: '' },
      declaration: [
        { purpose: 'race-to-bottom', weight: 2 },
        { purpose: 'mass-speed', weight: 1.5, scope: 'soci' },
      ],
      answers: { 'staff.fte': { value: 3, quality: 'guess' }, 'hours.week': { value: 40 }, 'volume.month': {} },
    } as const;
    expect(lines(writeTable(catalogue, [minimal], 'italian')).slice(0, 2)).toEqual([
      'company.name;declaration.mass-speed;declaration.mass-speed.scope;declaration.race-to-bottom;declaration.order;staff.fte;staff.fte.quality;volume.month;hours.week;profile;version',
      ';1,5;soci;2;race-to-bottom|mass-speed;3;guess;{};"{""value"":40}";v1;1',
    ]);
  });

  it('knows its decimal mark by its delimiter, and not where that is a tab', () => {
    expect([';', ',', '\t'].map((delimiter) => dialectOf(delimiter as ';').decimal)).toEqual([',', '.', undefined]);
  });

  it('has for each question a column of its own, and for each of its marks', () => {
    const { reads, answerOf } = columnsOf(catalogue);
    for (const { id } of catalogue.questions) expect([id, answerOf.get(id)]).toEqual([id, id]);
    for (const mark of ['quality', 'source', 'note', 'asOf']) {
      expect(reads.get(`staff.fte.${mark}`)).toBe('text');
      expect(answerOf.get(`volume.month.phone.${mark}`)).toBe('volume.month');
    }
    expect(reads.get('budget.driver')).toBe('list');
    expect(reads.get('tiers.vip.added')).toBe('text-or-answer');
    expect(reads.get('tiers.vip.auth.limit')).toBe('answer');
    expect(reads.has('promise.first_response.email.seconds.quality')).toBe(false);
    expect(reads.get('declaration.other.bands.speed')).toBe('list');
    expect(reads.has('declaration.mass-speed.bands')).toBe(false);
  });
});
