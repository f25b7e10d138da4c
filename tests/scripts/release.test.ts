// A version is made of a repository where everything is committed, or not at all: a real git in a folder of its own, and in npm’s
// place one that says which steps it was asked for.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { release, type World } from '../../scripts/release.ts';

const MANIFEST = { name: 'a-site', version: '0.1.0', scripts: { test: 'true' } };
const LOCK = { name: 'a-site', version: '0.1.0', lockfileVersion: 3, packages: { '': MANIFEST, 'node_modules/a': {} } };

let folder: string;
let said: string[];
let asked: string[];
let world: World;

const git = (...words: readonly string[]) => {
  const named = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...words];
  const { status, stdout } = spawnSync('git', named, { cwd: folder, encoding: 'utf8' });
  return { status: status ?? 1, output: stdout };
};
const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
const write = async (name: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};
async function commit(subject: string, ...files: readonly string[]): Promise<void> {
  for (const name of files) await write(name, `${subject}\n`);
  git('add', '.');
  git('commit', '--quiet', '-m', subject);
}
/** What a human does after a release. */
function publish(version: string, isTagged = true): void {
  git('add', '.');
  git('commit', '--quiet', '-m', `Version ${version}`);
  if (isTagged) git('tag', `v${version}`);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coerente-release-'));
  said = [];
  asked = [];
  git('init', '--quiet');
  await write('package.json', `${JSON.stringify(MANIFEST, null, 2)}\n`);
  await write('package-lock.json', `${JSON.stringify(LOCK, null, 2)}\n`);
  await write('.gitignore', 'dist\nreleases\n');
  await write('dist/index.html', 'the site');
  await commit('Begin');
  await commit(
    'The wait is told with its ceiling',
    'src/model/queue/wait.ts',
    'tests/model/queue/wait.test.ts',
    'README.md',
  );
  await commit('The report has a cover', 'src/pdf/cover.ts', 'src/content/words/it/pdf.ts', 'src/pdf/marks.ts');
  await commit('Ballots are counted once', 'src/model/workshop/ballot.ts');
  world = {
    folder,
    day: '2026-11-22',
    git,
    npm: (...words) => {
      asked.push(words.join(' '));
      return { status: 0, output: '' };
    },
    say: (line) => said.push(line),
  };
});
afterEach(() => rm(folder, { recursive: true }));

test('the version stands in the manifest, the lockfile and the name of the archive, after the whole check and a build', async () => {
  expect(await release(world, '0.2.0')).toBe(true);
  expect(asked).toEqual(['test', 'run --silent build']);
  expect(JSON.parse(textOf('package.json'))).toEqual({ ...MANIFEST, version: '0.2.0' });
  const lock = JSON.parse(textOf('package-lock.json'));
  expect(lock).toEqual({
    ...LOCK,
    version: '0.2.0',
    packages: { ...LOCK.packages, '': { ...MANIFEST, version: '0.2.0' } },
  });
  const opened = unzipSync(readFileSync(join(folder, 'releases/coerente-0.2.0.zip')));
  expect(Object.keys(opened)).toEqual(['coerente-0.2.0/index.html']);
  const sums = spawnSync('sha256sum', ['--check', 'coerente-0.2.0.zip.sha256'], { cwd: join(folder, 'releases') });
  expect(sums.status).toBe(0);
});

test('a site that was not told where it lives is packed, and that is said', async () => {
  await write('dist/robots.txt', 'Sitemap: https://example.org/sitemap.xml\n');
  expect(await release(world, '0.2.0')).toBe(true);
  expect(said.at(-1)).toMatch(/lives at https:\/\/example\.org\. .*SITE/u);
});

test('one that was told is packed without a word of it', async () => {
  await write('dist/robots.txt', 'Sitemap: https://coerente.example.it/sitemap.xml\n');
  await release(world, '0.2.0');
  expect(said.join()).not.toContain('lives at');
});

test('the changelog has what was committed, by room; nothing is committed, tagged or pushed', async () => {
  await release(world, '0.2.0');
  expect(textOf('CHANGELOG.md')).toBe(`# Changelog

What changed, version by version.

## 0.2.0 – 2026-11-22

### The workshop

- Ballots are counted once

### The report on paper

- The report has a cover

### How it judges

- The wait is told with its ceiling

### Around it

- Begin
`);
  expect(git('log', '--format=%s').output.split('\n')[0]).toBe('Ballots are counted once');
  expect(git('tag').output).toBe('');
  expect(git('status', '--porcelain').output).toBe(' M package-lock.json\n M package.json\n?? CHANGELOG.md\n');
});

test.each([true, false])(
  'the next entry holds what came since, with a tag (%s) or without, above the older one',
  async (isTagged) => {
    await release(world, '0.2.0');
    publish('0.2.0', isTagged);
    await commit('Typing errors', 'README.md');
    expect(await release(world, '0.10.0')).toBe(true);
    const [, newest, older] = textOf('CHANGELOG.md').split(/^## /mu);
    expect(newest).toBe('0.10.0 – 2026-11-22\n\n### Around it\n\n- Typing errors\n\n');
    expect(older).toMatch(/^0\.2\.0/u);
  },
);

test('no version of a folder with something that is not committed, known to git or not', async () => {
  await write('notes.txt', 'new');
  expect(await release(world, '0.2.0')).toBe(false);
  expect(said).toEqual(['Commit or put aside first what is not committed:\n?? notes.txt']);
  expect(asked).toEqual([]);
  expect(JSON.parse(textOf('package.json')).version).toBe('0.1.0');
});

test('no version twice: neither one that is tagged nor one that has an entry', async () => {
  git('tag', 'v0.2.0');
  await release(world, '0.2.0');
  await release(world, '0.3.0');
  publish('0.3.0', false);
  await release(world, '0.3.0');
  expect(said.filter((line) => line.includes('exists'))).toEqual([
    'Version 0.2.0 exists already.',
    'Version 0.3.0 exists already.',
  ]);
});

test('a version that was never released may be the one the manifest has; none may come before it', async () => {
  expect(await release(world, '0.0.9')).toBe(false);
  expect(said).toEqual(['Version 0.0.9 would come after 0.1.0: name a later one.']);
  expect(await release(world, '0.1.0')).toBe(true);
});

test.each([undefined, '', '1.2', 'v1.2.3', '1.2.3-rc.1', '01.2.3', '1.2.3\n'])('%j is no version', async (version) => {
  expect(await release(world, version)).toBe(false);
  expect(said).toEqual(['Which version? For instance: npm run release -- 1.2.3']);
});

test.each(['test', 'build'])(
  'where the step %s fails the files are as they were, and nothing is packed',
  async (broken) => {
    const failing: World = { ...world, npm: (...words) => ({ status: words.includes(broken) ? 1 : 0, output: '' }) };
    expect(await release(failing, '0.2.0')).toBe(false);
    expect(git('status', '--porcelain').output).toBe('');
    expect(existsSync(join(folder, 'releases'))).toBe(false);
    expect(said).toEqual(['No version 0.2.0: a step failed, and the files are as they were.']);
  },
);

test('where the build left nothing to pack, too', async () => {
  await rm(join(folder, 'dist/index.html'));
  await expect(release(world, '0.2.0')).rejects.toThrow('no file');
  expect(git('status', '--porcelain').output).toBe('');
});
