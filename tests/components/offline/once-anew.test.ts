// A part that a deploy has taken away: the page is loaded anew once and never in a circle, and nothing on it is put at risk.
import { expect, test } from 'vitest';
import { isFirstTime } from '#components/keep/loaded-anew.ts';
import { type Around, loadAnewOnce } from '#components/offline/once-anew.ts';
import { full, storageOf, type Texts } from '../keep/storage.ts';

const OLD = ['/_astro/AssessIt.aaaa.js'];

function world(more: Partial<Around> = {}, texts: Texts = new Map()) {
  let reloads = 0;
  const around: Around = {
    parts: OLD,
    isSiteThere: async () => true,
    isGone: async () => true,
    isAtRisk: () => false,
    isFirstTime: (parts) => isFirstTime(parts, () => storageOf(texts)),
    reload: () => {
      reloads += 1;
    },
    ...more,
  };
  return { around, reloads: () => reloads };
}

test('a page is loaded anew once, where a newer one stands in its place and nothing on it is at risk', async () => {
  const texts: Texts = new Map();
  const { around, reloads } = world({}, texts);
  expect(await loadAnewOnce(around)).toBe(true);
  expect(await loadAnewOnce(around)).toBe(false);
  expect(reloads()).toBe(1);
});

test('a host that sends two versions in turn is followed once to each', async () => {
  const texts: Texts = new Map();
  let reloads = 0;
  for (let turn = 0; turn < 50; turn++) {
    const parts = [`/_astro/AssessIt.${turn % 2 ? 'aaaa' : 'bbbb'}.js`];
    await loadAnewOnce(world({ parts, reload: () => (reloads += 1) }, texts).around);
  }
  expect(reloads).toBe(2);
});

test('even if every page that comes is another one, no tab goes round more than twenty times', async () => {
  const texts: Texts = new Map();
  let reloads = 0;
  for (let turn = 0; turn < 100; turn++) {
    await loadAnewOnce(world({ parts: [`${turn}`], reload: () => (reloads += 1) }, texts).around);
  }
  expect(reloads).toBe(20);
});

test.each<[string, Partial<Around>]>([
  ['the site does not answer', { isSiteThere: async () => false }],
  ['the same page stands there', { isGone: async () => false }],
  ['somebody is writing, or something would be lost', { isAtRisk: () => true }],
  [
    'the browser keeps nothing',
    {
      isFirstTime: (parts) =>
        isFirstTime(parts, () => {
          throw full();
        }),
    },
  ],
  [
    'what is kept is none of ours',
    { isFirstTime: (parts) => isFirstTime(parts, () => storageOf(new Map([['coerente/1/anew', '{']]))) },
  ],
  ['the page has no parts', { parts: [] }],
])('nothing is loaded anew where %s', async (_, more) => {
  const { around, reloads } = world(more);
  expect(await loadAnewOnce(around)).toBe(false);
  expect(reloads()).toBe(0);
});

test('who begins to write while the site is looked for is left alone', async () => {
  const looks = [false, true];
  const { around, reloads } = world({ isAtRisk: () => looks.shift() ?? true });
  expect(await loadAnewOnce(around)).toBe(false);
  expect(reloads()).toBe(0);
});
