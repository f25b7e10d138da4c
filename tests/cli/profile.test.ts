// The option --profile: all are judged by the edition in a file, and none is judged by two.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ran } from './world.ts';

const COMPANY = readFileSync(new URL('../../src/content/companies/mobili-rossi.json', import.meta.url), 'utf8');
const EDITION = { name: 'Arredamento', version: '2026-1', thresholds: { 'gap.major.loss': 0.35 } };
const profile = (edition: object): string =>
  JSON.stringify({ format: 'coerente/profile', version: 1, profile: 'v1', edition });
const company = (profileEdition: object): string => JSON.stringify({ ...JSON.parse(COMPANY), profileEdition });
const files = { 'p.json': profile(EDITION), 'a.json': COMPANY };

test('every assessment is judged by the edition in the file, and the verdict names it', async () => {
  const { status, printed, complained } = await ran(['--profile', 'p.json', 'a.json'], files);
  expect([status, complained]).toEqual([0, '']);
  const verdict = JSON.parse(printed);
  expect(verdict).toMatchObject({ profile: 'v1', profileEdition: { name: 'Arredamento', version: '2026-1' } });
  const plain = JSON.parse((await ran(['a.json'], files)).printed);
  expect(plain).not.toHaveProperty('profileEdition');
  expect(verdict.coherence).toEqual(plain.coherence);
});

test('without the option an assessment is judged by the edition it carries', async () => {
  const { printed } = await ran(['a.json'], { 'a.json': company(EDITION) });
  expect(JSON.parse(printed).profileEdition).toEqual({ name: 'Arredamento', version: '2026-1' });
});

test('one that carries the same edition is judged, one that carries another is refused, and the rest goes on', async () => {
  const lines = [company(EDITION), company({ ...EDITION, version: '2' }), JSON.stringify(JSON.parse(COMPANY))].join(
    '\n',
  );
  const { status, printed, complained } = await ran(['--profile=p.json', 'all.ndjson'], {
    ...files,
    'all.ndjson': lines,
  });
  expect(status).toBe(1);
  expect(printed.trim().split('\n')).toHaveLength(2);
  expect(complained).toBe(
    'all.ndjson:2: profileEdition: The assessment carries an edited profile of its own, “Arredamento 2”, and --profile asks for “Arredamento 2026-1”: leave the option out to read it by its own, or remove “profileEdition” from the file.\n',
  );
});

test.each([
  ['a file that is missing', undefined, 'p.json:1: .: There is no such file'],
  ['a file that is no profile', COMPANY, 'p.json:2: format: This is not a profile of Coerente'],
  [
    'thresholds out of order',
    profile({ ...EDITION, thresholds: { 'gap.major.loss': 0.7 } }),
    'edition.thresholds.gap.major.loss: “Substantial divergence',
  ],
  [
    'bands that exclude each other',
    profile({ ...EDITION, bands: { 'raise-and-surprise': { clarity: [0, 20, 1] } } }),
    'Two bands exclude each other',
  ],
])('%s is refused with a sentence, and nothing is judged', async (_, text, told) => {
  const given: Record<string, string> =
    text === undefined ? { 'a.json': COMPANY } : { 'a.json': COMPANY, 'p.json': text };
  const { status, printed, complained } = await ran(['--profile', 'p.json', 'a.json'], given);
  expect([status, printed]).toEqual([1, '']);
  expect(complained).toContain(told);
});

test('the report in words and the PDF are by the edition too', async () => {
  const text = await ran(['--profile', 'p.json', '--format', 'text', '--lang', 'it', 'a.json'], files);
  expect(text.printed).toContain('Profilo modificato: Arredamento, versione 2026-1');
  const pdf = await ran(['--profile', 'p.json', '--pdf', 'out', '--date', '2026-11-22', 'a.json'], files);
  expect(pdf.status).toBe(0);
  expect(Object.keys(pdf.saved ?? {})).toHaveLength(1);
});

test('the option without a file is wrong usage', async () => {
  expect((await ran(['a.json', '--profile'], files)).status).toBe(2);
});
