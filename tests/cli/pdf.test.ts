import { describe, expect, it } from 'vitest';
import type { Assessment } from '#model/assessment.ts';
import { making } from '../pdf/making.ts';
import { line, PANE, ROSSI } from './printed.ts';
import { ran } from './world.ts';

const rossi = JSON.parse(ROSSI) as Assessment;
/** The shortest report there is, where only the name of its file matters. */
const pane = JSON.parse(PANE) as Assessment;

describe('--pdf', () => {
  it('writes one file a company, of the bytes the browser would make, and tells which', async () => {
    const { status, printed, complained, saved } = await ran(
      ['--pdf', 'out', '--lang', 'it', '--date=2026-11-22', 'a.json', 'b.json'],
      { 'a.json': ROSSI, 'b.json': PANE },
    );
    expect([status, complained]).toEqual([0, '']);
    expect(Object.keys(saved ?? {})).toHaveLength(2);
    expect(printed).toMatch(/^out\/mobili-rossi\.it\.pdf: \d+\u00a0pagine\nout\/[a-z-]+\.it\.pdf: \d+\u00a0pagine\n$/u);
    expect(saved?.['out/mobili-rossi.it.pdf']).toEqual((await making(rossi, ['it'])).bytes);
  });

  it('takes the day from the world where none is given, both languages in one file, data or money left out', async () => {
    const { saved } = await ran(['--pdf=out', '--lang=both', '--without', 'data', 'a.json'], { 'a.json': ROSSI });
    const expected = await making(rossi, ['it', 'en'], { carries: 'nothing' });
    expect(saved?.['out/mobili-rossi.without-data.it-en.pdf']).toEqual(expected.bytes);
  });

  it('gives companies of one name files of their own, whatever the name', async () => {
    const named = (name: string) => line(JSON.stringify({ ...pane, company: { ...pane.company, name } }));
    const text = [named('Caffè «Più» / ../..'), named('caffe piu'), named('CON'), named(''), named('日本')].join('\n');
    const { saved } = await ran(['--pdf', 'out', '--lang', 'en', 'a.ndjson'], { 'a.ndjson': text });
    expect(Object.keys(saved ?? {})).toEqual([
      'out/caffe-piu.en.pdf',
      'out/caffe-piu-2.en.pdf',
      'out/coerente-con.en.pdf',
      'out/coerente.en.pdf',
      'out/coerente-2.en.pdf',
    ]);
  });

  it('tells the characters that are shown as boxes', async () => {
    const text = JSON.stringify({ ...pane, company: { ...pane.company, name: 'Rossi 🛋' } });
    expect((await ran(['--pdf', 'out', 'a.json'], { 'a.json': text })).printed).toContain('characters shown as □: 🛋');
  });

  it('ends with 3 at the first file without a place to be written, as with any other output', async () => {
    const shut = await ran(['--pdf', 'shut', 'a.json', 'a.json'], { 'a.json': ROSSI });
    expect(shut).toMatchObject({ status: 3, printed: '' });
    expect(shut.complained).toBe(
      'shut/mobili-rossi.en.pdf:1: .: The file “shut/mobili-rossi.en.pdf” cannot be written: check the folder, the permission to write there and the free space.\n',
    );
  });

  it('refuses what it cannot read, and still writes the others', async () => {
    const one = await ran(['--pdf', 'out', 'gone.json', 'a.json'], { 'a.json': ROSSI });
    expect([one.status, Object.keys(one.saved ?? {})]).toEqual([1, ['out/mobili-rossi.en.pdf']]);
  });

  it.each([
    [['--pdf']],
    [['--pdf=', 'a.json']],
    [['--lang', 'both', 'a.json']],
    [['--pdf', 'out', '--date', '22/11/2026', 'a.json']],
    [['--pdf', 'out', '--date', '2026-02-30', 'a.json']],
    [['--pdf', 'out', '--without', 'names', 'a.json']],
    [['--pdf', 'out']],
  ])('%j is wrong usage', async (typed) => {
    const { status, printed, complained, saved } = await ran(typed, { 'a.json': ROSSI });
    expect([status, printed, saved]).toEqual([2, '', undefined]);
    expect(complained).toContain('--pdf FOLDER');
  });
});
