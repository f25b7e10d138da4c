// The list of the files of a version, and the two workers that the build writes beside them.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, hashOf, isForVisitors, readList, writeList } from '#components/offline/file-list.ts';
import { writeOffline } from '../../../integrations/offline.ts';

test('a page is addressed by its folder, everything else by its name', () => {
  expect(addressOf('index.html')).toBe('');
  expect(addressOf('it/valuta/index.html')).toBe('it/valuta/');
  expect(addressOf('404.html')).toBe('404.html');
  expect(addressOf('it/my-index.html')).toBe('it/my-index.html');
});

test('what hosts and search engines read is not for visitors', () => {
  const out = [
    'sw.js',
    'sw-off.js',
    'offline.json',
    'robots.txt',
    'sitemap.xml',
    '_headers',
    '_redirects',
    '.nojekyll',
  ];
  expect([...out, 'it/index.html.br', '_astro/a.js.gz', '.well-known/x'].filter(isForVisitors)).toEqual([]);
  const inside = ['index.html', '404.html', '_astro/_..css', '_astro/a.js', 'favicon.svg', 'it/app.webmanifest'];
  expect(inside.filter(isForVisitors)).toEqual(inside);
});

test('a hash is the first 64 bits of SHA-256', async () => {
  expect(await hashOf(new TextEncoder().encode('abc'))).toBe('ba7816bf8f01cfea');
});

const hash = fc.stringMatching(/^[\da-f]{16}$/u);
test('a list written is the list read, whatever its order; anything else is no list', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.webPath(), hash), (files) => {
      expect(readList(writeList(files))).toEqual(files);
      const turned = Object.fromEntries(Object.entries(files).toReversed());
      expect(writeList(turned)).toBe(writeList(files));
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const read = readList(text);
      expect(read === undefined || Object.values(read).every((one) => /^[\da-f]{16}$/u.test(one))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('the same files give the same workers and the same list; another byte another version; off is the worker that ends it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'coerente-offline-'));
  const folder = pathToFileURL(`${root}/`);
  const texts = (names: readonly string[]) => Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  const NAMES = ['sw.js', 'sw-off.js', 'offline.json'];
  try {
    await mkdir(new URL('it/', folder));
    await writeFile(new URL('it/index.html', folder), 'uno');
    await writeFile(new URL('a.js', folder), 'a');
    const first = await writeOffline(folder);
    const before = await texts(NAMES);
    expect(first.files).toBe(2);
    expect(await writeOffline(folder)).toEqual(first);
    expect(await texts(NAMES)).toEqual(before);
    expect(before[0]).toContain(first.version);
    expect(before[0]).not.toMatch(/\bimport\b|\bexport\b|\beval\b|new Function/u);

    await writeFile(new URL('a.js', folder), 'b');
    const second = await writeOffline(folder);
    expect(second.version).not.toBe(first.version);
    await writeOffline(folder, true);
    const [worker, off] = await texts(NAMES);
    expect(worker).toBe(off);
    expect(off).toContain('unregister');
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
