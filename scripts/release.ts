// `npm run release -- X.Y.Z`: sets the version, drafts the changelog entry, runs the whole check, builds the site and packs it into
// releases/. Nothing is committed, tagged, pushed or published: it ends by saying what is left to do. Where a step fails the files
// are as they were. No option leaves a step out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveOf, checksumOf } from './archive.ts';
import { commitsIn, entryOf, LOG_FORMAT, versionsIn, withEntry } from './changelog.ts';

/** What a command gave: its exit status, and what it printed where it was asked to be quiet. */
export interface Outcome {
  readonly status: number;
  readonly output: string;
}
export interface World {
  readonly folder: string;
  /** As people write days: 2026-11-22. */
  readonly day: string;
  readonly git: (...words: readonly string[]) => Outcome;
  readonly npm: (...words: readonly string[]) => Outcome;
  readonly say: (line: string) => void;
}

const STEPS = [['test'], ['run', '--silent', 'build']] as const;
const CHANGELOG = 'CHANGELOG.md';
/** Hosts of this name belong to nobody: a site that bears one was not told where it lives. */
const NOWHERE = /https?:\/\/(?:[^/\s]+\.)?example\.(?:org|com|net)\b/u;
const WRITTEN = ['package.json', 'package-lock.json', CHANGELOG] as const;

/** True where the version was made; false with the reason said. */
export async function release(world: World, version: string | undefined): Promise<boolean> {
  const before = await filesBefore(world.folder);
  const refusal = whyNot(world, version, before);
  if (version === undefined || refusal !== undefined) {
    world.say(refusal ?? '');
    return false;
  }
  let isMade = false;
  try {
    await writeVersion(world, version, before);
    const isSound = STEPS.every((words) => world.npm(...words).status === 0);
    if (isSound) await writeArchive(world, version);
    isMade = isSound;
    if (!isMade) world.say(`No version ${version}: a step failed, and the files are as they were.`);
  } finally {
    if (!isMade) await putBack(world, before);
  }
  return isMade;
}

type Before = Readonly<Record<(typeof WRITTEN)[number], string>>;

async function filesBefore(folder: string): Promise<Before> {
  const texts = WRITTEN.map((name) =>
    existsSync(join(folder, name)) ? readFile(join(folder, name), 'utf8') : Promise.resolve(''),
  );
  const [manifest = '', lock = '', changelog = ''] = await Promise.all(texts);
  return { 'package.json': manifest, 'package-lock.json': lock, [CHANGELOG]: changelog };
}

async function putBack({ folder }: World, before: Before): Promise<void> {
  for (const name of WRITTEN) {
    if (before[name] === '') await rm(join(folder, name), { force: true });
    else await writeFile(join(folder, name), before[name]);
  }
}

/** Why this version cannot be made here, in a sentence that says how to mend it. */
function whyNot({ git }: World, version: string | undefined, before: Before): string | undefined {
  if (version === undefined || !/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/u.test(version))
    return 'Which version? For instance: npm run release -- 1.2.3';
  const status = git('status', '--porcelain');
  if (status.status !== 0) return 'This is no git repository: a version is made of commits.';
  if (status.output !== '') return `Commit or put aside first what is not committed:\n${status.output.trimEnd()}`;
  const tags = git('tag', '--list', 'v*').output.split('\n');
  const known = [...versionsIn(before[CHANGELOG]), ...tags.map((tag) => tag.slice(1))];
  if (known.includes(version)) return `Version ${version} exists already.`;
  const { version: current } = JSON.parse(before['package.json']);
  const later = [...known, current].find((one) => isBefore(version, one));
  return later === undefined ? undefined : `Version ${version} would come after ${later}: name a later one.`;
}

function isBefore(version: string, other: string): boolean {
  const [ours = [], theirs = []] = [version, other].map((text) => text.split('.').map(Number));
  const at = ours.findIndex((part, i) => part !== theirs[i]);
  return at >= 0 && (ours[at] ?? 0) < (theirs[at] ?? 0);
}

async function writeVersion(world: World, version: string, before: Before): Promise<void> {
  const { folder, day, git } = world;
  const since = lastRelease(world, before);
  const range = since === undefined ? ['HEAD'] : [`${since}..HEAD`];
  const log = git('log', '--no-merges', '--reverse', '--name-only', `--format=${LOG_FORMAT}`, ...range);
  if (log.status !== 0) throw new Error(`git does not tell what was committed since ${since}`);
  const manifest = { ...JSON.parse(before['package.json']), version };
  const lock = JSON.parse(before['package-lock.json']);
  const locked = { ...lock, version, packages: { ...lock.packages, '': { ...lock.packages[''], version } } };
  const entry = entryOf(version, day, commitsIn(log.output));
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await writeFile(join(folder, 'package-lock.json'), `${JSON.stringify(locked, null, 2)}\n`);
  await writeFile(join(folder, CHANGELOG), withEntry(before[CHANGELOG], entry));
}

/** The last tag of a version; where nobody set one, the commit that brought the newest entry; else the beginning. */
function lastRelease({ git }: World, before: Before): string | undefined {
  const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*');
  if (tag.status === 0) return tag.output.trim();
  const [newest] = versionsIn(before[CHANGELOG]);
  if (newest === undefined) return undefined;
  const brought = git('log', '--format=%H', `-S## ${newest} `, '--', CHANGELOG).output.trim().split('\n');
  return brought.at(-1) || undefined;
}

async function writeArchive({ folder, say }: World, version: string): Promise<void> {
  const name = `coerente-${version}`;
  const releases = join(folder, 'releases');
  const bytes = await archiveOf(join(folder, 'dist'), name);
  const checksum = checksumOf(bytes, `${name}.zip`);
  await mkdir(releases, { recursive: true });
  await writeFile(join(releases, `${name}.zip`), bytes);
  await writeFile(join(releases, `${name}.zip.sha256`), checksum);
  say(`\nreleases/${name}.zip, ${(bytes.length / 1e6).toFixed(1)} MB\n${checksum}
Left to do: edit the entry in ${CHANGELOG}, then
  git add ${WRITTEN.join(' ')}
  git commit -m "Version ${version}" && git tag v${version}`);
  const [nowhere] = NOWHERE.exec(await readFile(join(folder, 'dist', 'robots.txt'), 'utf8').catch(() => '')) ?? [];
  if (nowhere !== undefined)
    say(`\nThe site says of itself that it lives at ${nowhere}. Whoever publishes this archive as their own sets SITE in
astro.config.mjs first and makes the version anew: the addresses that search engines and other languages are told come from it.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // The step that runs ends on Ctrl-C by itself; what was written is put back before this one does.
  process.on('SIGINT', () => undefined);
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const [version, ...more] = process.argv.slice(2);
  const isMade = await release(
    {
      folder,
      day: new Date().toISOString().slice(0, 10),
      git: (...words) => {
        const { status, stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
        return { status: status ?? 1, output: stdout ?? '' };
      },
      npm: (...words) => ({
        status: spawnSync('npm', words, { cwd: folder, stdio: 'inherit' }).status ?? 1,
        output: '',
      }),
      say: (line) => console.log(line),
    },
    more.length > 0 ? undefined : version,
  );
  process.exit(isMade ? 0 : 1);
}
