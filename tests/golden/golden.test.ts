import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { goldenFiles } from './files.ts';

const folder = new URL('./', import.meta.url);
const files = goldenFiles();

test.each(files)('$name is what the model and the words give today', ({ name, text }) => {
  expect(text).toBe(readFileSync(new URL(name, folder), 'utf8'));
});

test('ten sample companies have three golden files each and no other golden file lies about', () => {
  const kept = readdirSync(folder).filter((name) => /\.(json|txt)$/u.test(name));
  expect(kept.toSorted()).toEqual(files.map(({ name }) => name).toSorted());
  expect(files).toHaveLength(30);
});

test.each(files)('$name holds no NaN, Infinity, undefined or straight quotation mark in prose', ({ name, text }) => {
  expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/u);
  if (name.endsWith('.txt')) expect(text).not.toMatch(/["']/u);
});
