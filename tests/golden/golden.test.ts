import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import { reportOf } from '#model/report/report-of.ts';
import { renderText } from '#model/report/text.ts';
import { goldenFiles } from './files.ts';
import { PDF_HASHES } from './pdf-hashes.ts';

const folder = new URL('./', import.meta.url);
const files = goldenFiles();
const IF_MEANT = 'if the change is meant: npm run golden, and read the difference as prose';

test.each(files)('$name is what the model and the words give today', ({ name, text }) => {
  expect(text, IF_MEANT).toBe(readFileSync(new URL(name, folder), 'utf8'));
});

test('ten sample companies have three golden files each, two of them two more, one two by an edited profile and two with its workshop, and no other lies about', () => {
  const kept = readdirSync(folder).filter((name) => /\.(json|txt|md)$/u.test(name) && name !== PDF_HASHES);
  expect(kept.toSorted()).toEqual(files.map(({ name }) => name).toSorted());
  expect(files).toHaveLength(38);
});

test.each(files)('$name holds no NaN, Infinity, undefined or straight quotation mark in prose', ({ name, text }) => {
  expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/u);
  if (!name.endsWith('.json')) expect(text).not.toMatch(/["']/u);
});

test('a company name cannot break or turn the lines of the text report', () => {
  const [sample] = samples;
  if (!sample) throw new Error('no sample');
  const name = 'Rossi\n\u202Eotnes';
  const assessment = { ...sample.assessment, company: { ...sample.assessment.company, name } };
  const { report } = reportOf(catalogue, assessment);
  expect(renderText(report, phrasebook('it')).split('\n')[0]).toBe('Rossi\uFFFD\uFFFDotnes');
});
