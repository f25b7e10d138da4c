// Whoever adds a package learns here whether its licence lets it be shipped, or used to build; what the page lists is what the
// lockfile holds, and the build compares the list with the files it makes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  byLicence,
  type Lockfile,
  productionPackages,
  readLicences,
  readNotice,
} from '#components/licences/read-licences.ts';
import { CHOSEN, MAY_BUILD, MAY_SHIP, SHIPPED } from '#components/licences/shipped.ts';
import { differenceOf, packageOf } from '../../../integrations/shipped.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const lock: Lockfile = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8'));
const { shipped, others, notices } = readLicences(ROOT);

describe('the lockfile', () => {
  test('every package that is not for development is on the page, once', () => {
    const production = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);
    const listed = [...shipped, ...others].map(({ path, version }) => `${path} ${version}`);
    expect(listed.toSorted()).toEqual(production.map(([path, { version }]) => `${path} ${version}`).toSorted());
    expect(byLicence(others).flatMap(([, packages]) => packages)).toHaveLength(others.length);
  });

  test('what is shipped has a licence that lets it be handed on with its text', () => {
    expect(shipped.map(({ name }) => name)).toEqual(SHIPPED);
    expect(shipped.filter(({ licences }) => !licences.every((one) => MAY_SHIP.includes(one)))).toEqual([]);
  });

  test('what only builds has a licence that lets it be used', () => {
    expect(others.filter(({ licences }) => !licences.every((one) => MAY_BUILD.includes(one)))).toEqual([]);
  });

  test('a choice is made only where the lockfile leaves one, or says nothing', () => {
    for (const name of Object.keys(CHOSEN))
      expect(lock.packages[`node_modules/${name}`]?.license ?? '').toMatch(/^$|\bOR\b/u);
  });

  test('a package without a licence, or with one nobody looked at, is not allowed', () => {
    const packages = { '': { version: '1.0.0' }, 'node_modules/a': { version: '1.0.0' } };
    const of = (license: string) =>
      productionPackages({
        packages: { ...packages, 'node_modules/b/node_modules/@c/d': { version: '2.0.0', license } },
      });
    expect(of('(MIT AND GPL-3.0-only)')).toEqual([
      { name: '@c/d', version: '2.0.0', licences: ['MIT', 'GPL-3.0-only'], path: 'node_modules/b/node_modules/@c/d' },
      { name: 'a', version: '1.0.0', licences: [''], path: 'node_modules/a' },
    ]);
    for (const licence of ['', 'GPL-3.0-only', 'MIT OR GPL-3.0-only', 'SEE LICENSE IN LICENSE'])
      expect(MAY_BUILD).not.toContain(licence);
  });
});

describe('the texts', () => {
  test('each stands once, and every package shipped is named over one with its authors', () => {
    expect(notices.map(({ licence }) => licence)).toEqual(['MIT', 'OFL-1.1']);
    const holders = notices.flatMap(({ holders: all }) => all);
    expect(holders.map(({ name }) => name).toSorted()).toEqual(['Coerente', ...SHIPPED].toSorted());
    expect(holders.filter(({ lines }) => lines.length === 0)).toEqual([]);
    for (const { holders: all, licence } of notices)
      for (const { name } of all)
        expect(shipped.find((one) => one.name === name)?.licences ?? ['MIT']).toEqual([licence]);
  });

  test('no word of a licence is lost: each of its paragraphs is in the file it was read from', () => {
    const words = (text: string): string => text.replaceAll(/[“”"\s]|-{5,}/gu, '');
    for (const { holders, paragraphs } of notices) {
      const files = holders.filter(({ name }) => name !== 'Coerente' && name !== 'qr').map(({ name }) => name);
      for (const name of files) {
        const [file] = ['LICENSE', 'LICENSE.md'].flatMap((one) => {
          try {
            return [readFileSync(`${ROOT}node_modules/${name}/${one}`, 'utf8')];
          } catch {
            return [];
          }
        });
        expect(words(file ?? ''), name).toContain(words(paragraphs.join('')));
      }
    }
  });

  test('the authors stand over the text; what a tool carries inside it is not ours to name', () => {
    const mit = 'Permission is hereby granted, free of charge:\nany.\n\nOTHER DEALINGS IN THE\nSOFTWARE.';
    const text = `MIT License\n\nCopyright (c) 2020 A\n © 2021 B\n\n${mit}\n`;
    const paragraphs = ['Permission is hereby granted, free of charge: any.', 'OTHER DEALINGS IN THE SOFTWARE.'];
    const bundled = '# Licenses of bundled dependencies\nCopyright (c) 1999 C\n';
    expect(readNotice(text + bundled)).toEqual({ lines: ['Copyright (c) 2020 A', '© 2021 B'], paragraphs });
    expect(readNotice('Copyright 2020 A\n\nSome other terms.')).toEqual({
      lines: [],
      paragraphs: ['Copyright 2020 A', 'Some other terms.'],
    });
  });
});

describe('what the build finds', () => {
  test.each([
    ['/a/node_modules/react-dom/client.js', 'react-dom'],
    ['/a/node_modules/x/node_modules/@kurkle/color/dist/color.js?v=1', '@kurkle/color'],
    ['/../../a/node_modules/@fontsource/newsreader/files/n.woff2', '@fontsource/newsreader'],
    ['C:\\a\\node_modules\\zod\\mini.js', 'zod'],
    ['\0vite/preload-helper.js', 'vite'],
    ['\0rolldown/runtime.js', 'rolldown'],
    ['/a/src/model/fit.ts', undefined],
  ])('%j is of %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });

  test('ends the build with what is in the files and not on the list, and the other way round', () => {
    expect(differenceOf(new Set(['b', 'a']), ['a', 'b'])).toBeUndefined();
    expect(differenceOf(new Set(['b', 'a', 'c']), ['a', 'd'])).toBe(
      'components/licences/shipped.ts is not the truth; in the files of the site but not listed: b, c; listed but in no file: d',
    );
  });
});
