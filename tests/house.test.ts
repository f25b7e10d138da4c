// The rules of the house that a machine can read: directions, lengths, names, what pages and packages may hold. Each
// failure is a list of places; what may not be said stands in house-words.test.ts.
import { describe, expect, test } from 'vitest';
import { bare, CODE, FILES, linesOf, placesOf, read, SOURCE, within } from './read-source.ts';

interface Import {
  readonly file: string;
  readonly target: string;
}
const IMPORT =
  /(?:^|\s)(?:import|export)\s[^'"`;]*?from\s*['"]([^'"]+)['"]|\bimport\s*\(\s*['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]/gm;
const importsOf = (file: string): readonly Import[] =>
  [...read(file).matchAll(IMPORT)].map(([, from, dynamic, bareImport]) => ({
    file,
    target: from ?? dynamic ?? bareImport ?? '',
  }));

/** The folder under src that an import reaches, or the package it names. */
function placeOf({ file, target }: Import): string {
  const subpath = /^#(model|content|components|pdf)\//.exec(target)?.[1];
  if (subpath) return subpath;
  if (!target.startsWith('.')) return target;
  return new URL(target, `file:///${file}`).pathname.split('/')[2] ?? '';
}
const reaching = (files: readonly string[], isAllowed: (place: string, one: Import) => boolean): readonly string[] =>
  files
    .flatMap(importsOf)
    .filter((one) => !isAllowed(placeOf(one), one))
    .map(({ file, target }) => `${file} imports ${target}`);

describe('directions', () => {
  test('the model imports zod and itself, and fflate where links are packed', () => {
    const isPacked = ({ file }: Import) => file.startsWith('src/model/exchange/link/');
    expect(
      reaching(
        within('model'),
        (place, one) =>
          place === 'model' || place === 'zod' || place.startsWith('zod/') || (place === 'fflate' && isPacked(one)),
      ),
    ).toEqual([]);
  });
  test('content imports content and the model, and Astro only to gather its pages', () => {
    const allowed = ['content', 'model', 'zod', 'zod/mini'];
    expect(reaching(within('content'), (place) => allowed.includes(place))).toEqual([]);
  });
  test('components import no page and no command', () => {
    expect(reaching(within('components'), (place) => place !== 'pages' && place !== 'cli')).toEqual([]);
  });
  test('the PDF imports content, the model, itself, pdfkit’s browser build and fflate; no font library of its own', () => {
    const isAllowed = (place: string, { target }: Import) =>
      ['pdf', 'content', 'model', 'fflate'].includes(place) || target.endsWith('/pdfkit/js/pdfkit.browser.mjs');
    expect(reaching(within('pdf'), isAllowed)).toEqual([]);
  });
  test('only components and the command import the PDF', () => {
    const others = SOURCE.filter((file) => !/^src\/(pdf|components|cli)\//.test(file));
    expect(reaching(others, (place) => place !== 'pdf' && place !== 'pdfkit')).toEqual([]);
  });
  test('the command imports content, the model, the PDF, itself and Node', () => {
    const isAllowed = (place: string) =>
      ['cli', 'content', 'model', 'pdf'].includes(place) || place.startsWith('node:');
    expect(reaching(within('cli'), isAllowed)).toEqual([]);
  });
  test('nothing imports pages or tests', () => {
    expect(reaching(SOURCE, (place, { target }) => place !== 'pages' && !/(^|\/)tests\//.test(target))).toEqual([]);
  });
  test('only queue/ gives anything a name with Erlang in it; others call what it exports', () => {
    const outside = within('model').filter((file) => !file.startsWith('src/model/queue/'));
    const named = /\b(function|const|let|class|interface|type)\s+\w*erlang|\berlang\w*\??:/i;
    expect(placesOf(outside, named, bare)).toEqual([]);
  });
  test('only components/keep names the browser’s storage', () => {
    const outside = SOURCE.filter((file) => !file.startsWith('src/components/keep/'));
    expect(placesOf(outside, /\b(localStorage|sessionStorage|indexedDB)\b/, bare)).toEqual([]);
  });
  test('imports carry the extension of their file and exist', () => {
    const own = CODE.flatMap(importsOf).filter(({ target }) =>
      /^(#(model|content|components|pdf)\/|\.\.?\/)/.test(target),
    );
    const without = own.filter(({ target }) => !/\.(ts|tsx|astro|css|json|mjs|js|svg|md)(\?[\w&]+)?$/.test(target));
    expect(without.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

const DATA =
  /^src\/content\/((purposes|questions|rules|companies|words|phrases)\/|(relations|figures|sources|dimensions|drivers|evidence)\.ts$)/;
/** Longest first, with what is allowed. */
const longer = (files: readonly string[], most: number): readonly string[] =>
  files
    .map((file) => [linesOf(file), file] as const)
    .filter(([lines]) => lines > most)
    .toSorted(([a], [b]) => b - a)
    .map(([lines, file]) => `${file}: ${lines} lines, at most ${most}`);

describe('lengths', () => {
  test('200 lines a file outside data', () => {
    const code = CODE.filter((file) => /^(src|scripts)\//.test(file) && !DATA.test(file));
    expect(longer(code, 200)).toEqual([]);
  });
  test('60 lines a page, 120 a rule, 100 the README', () => {
    expect(longer(within('pages'), 60)).toEqual([]);
    expect(longer(within('content/rules'), 120)).toEqual([]);
    expect(FILES).toContain('README.md');
    expect(longer(['README.md'], 100)).toEqual([]);
  });
});

describe('names', () => {
  const base = (file: string): string => (file.split('/').at(-1) ?? '').replace(/\.(test|config|d)?\.?\w+$/, '');
  test('no drawer for odds and ends: utils, helpers, common, misc, types', () => {
    expect(CODE.filter((file) => /(^|\/)(utils?|helpers?|common|misc|types|shared|lib)(\/|\.)/.test(file))).toEqual([]);
  });
  test('no index that re-exports', () => {
    const index = CODE.filter((file) => /(^|\/)index\.(ts|tsx|js|mjs)$/.test(file));
    expect(index).toEqual([]);
    expect(placesOf(SOURCE, /^export \* from/)).toEqual([]);
  });
  test('files are kebab-case, components PascalCase', () => {
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;
    const odd = SOURCE.filter((file) => !file.includes('[') && base(file) !== '').filter((file) => {
      const isComponent = /^src\/components\/.*\.(astro|tsx)$/.test(file);
      const name = (file.split('/').at(-1) ?? '').replace(/\.(xml\.|txt\.)?\w+$/, '').replace(/\.(config|d)$/, '');
      return isComponent ? !/^[A-Z][A-Za-z0-9]*$/.test(name) && !kebab.test(name) : !kebab.test(name);
    });
    expect(odd).toEqual([]);
    const lowAstro = within('components').filter(
      (file) => file.endsWith('.astro') && !/\/[A-Z][A-Za-z0-9]*\.astro$/.test(file),
    );
    expect(lowAstro).toEqual([]);
  });
  test('each file of model, content and PDF opens by saying what it is for', () => {
    const silent = [...within('model'), ...within('content'), ...within('pdf')].filter(
      (file) => !/^\/\/ \S/.test(read(file)),
    );
    expect(silent).toEqual([]);
  });
  test('erasable TypeScript: no enum, no namespace, no parameter property', () => {
    expect(
      placesOf(
        SOURCE,
        /^\s*(export )?(const )?enum \w|^\s*(export )?namespace \w|constructor\([^)]*\b(private|public|protected|readonly)\b/,
      ),
    ).toEqual([]);
  });
});

describe('pages', () => {
  const faces = SOURCE.filter((file) => /\.(astro|tsx)$/.test(file));
  test('no style attribute, which the content security policy would refuse', () => {
    expect(placesOf(faces, /\sstyle=["'{`]/)).toEqual([]);
  });
  test('no number field, which loses what people type', () => {
    expect(placesOf(faces, /type=["'{`]+number/)).toEqual([]);
  });
});

describe('what is shipped', () => {
  const textual = FILES.filter(
    (file) => !/\.(png|jpe?g|webp|avif|ico|woff2?|ttf|otf|pdf|gz|zip)$/.test(file) && file !== 'tests/house.test.ts',
  );
  test('no registry host and no path of somebody’s machine in any file', () => {
    const pattern =
      /registry\.(npmjs|yarnpkg)\.|https?:\/\/[\w.-]*(artifactory|nexus|verdaccio|jfrog)|(^|[\s'"`(=:])\/(work|home|Users|root|tmp)\/\w/;
    expect(placesOf(textual, pattern)).toEqual([]);
  });
  test('package.json names exact versions', () => {
    const manifest = JSON.parse(read('package.json'));
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((group) =>
      Object.entries<string>(manifest[group] ?? {}).filter(
        ([, version]) => !/^(?:npm:(?:@[\w-]+\/)?[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
      ),
    );
    expect(loose).toEqual([]);
  });
});
