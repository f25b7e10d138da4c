// The draft of a changelog entry out of the subjects of commits, grouped by the room most of whose files each one touched.
// Whoever releases edits it: a subject says what a commit did, an entry what a reader gets.

export interface Commit {
  readonly subject: string;
  readonly files: readonly string[];
}

/** The form in which `commitsIn` reads: `git log --name-only` with this format. */
export const LOG_FORMAT = '%x00%s';

const HEADING = '# Changelog\n\nWhat changed, version by version.\n';

/** First that fits. A file of tests belongs to the room it tests; words belong to the face that says them. */
const ROOMS: readonly (readonly [title: string, pattern: RegExp])[] = [
  ['The workshop', /(?:^|\/)(?:workshop|ballot|room)(?:[/.-]|$)/u],
  ['The report on paper', /^(?:src|tests)\/pdf\//u],
  ['The command', /^(?:src|tests)\/cli\//u],
  ['How it judges', /^(?:src|tests)\/model\/|^src\/content\/(?!words\/|articles\/)|^tests\/golden\//u],
  ['The site', /^src\/|^tests\/(?:components|content|site)\/|^public\//u],
  ['Hosting', /^(?:deploy|integrations|tests\/integrations)\//u],
];
const ELSE = 'Around it';

export function commitsIn(log: string): readonly Commit[] {
  return log
    .split('\0')
    .slice(1)
    .map((text) => {
      const [subject = '', ...files] = text.split('\n').filter((line) => line !== '');
      return { subject, files };
    });
}

/** Documents and tests of the browser go with any change: they decide only where nothing else was touched. */
function roomOf({ files }: Commit): string {
  const inner = files.filter((file) => file.startsWith('src/'));
  const counts = new Map<string, number>();
  for (const file of inner.length > 0 ? inner : files) {
    const room = ROOMS.find(([, pattern]) => pattern.test(file))?.[0] ?? ELSE;
    counts.set(room, (counts.get(room) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? ELSE;
}

/** The entry of a version, with its heading; a subject that comes twice is said once. */
export function entryOf(version: string, day: string, commits: readonly Commit[]): string {
  const groups = [...ROOMS.map(([title]) => title), ELSE].map((title) => ({
    title,
    subjects: [...new Set(commits.filter((commit) => roomOf(commit) === title).map(({ subject }) => subject))],
  }));
  const parts = groups
    .filter(({ subjects }) => subjects.length > 0)
    .map(({ title, subjects }) => `### ${title}\n\n${subjects.map((subject) => `- ${subject}\n`).join('')}`);
  return [`## ${version} – ${day}\n`, ...parts].join('\n');
}

/** Newest version first. An empty text becomes a changelog. */
export function withEntry(changelog: string, entry: string): string {
  const text = changelog === '' ? HEADING : changelog;
  const at = text.search(/^## /mu);
  return at < 0 ? `${text.trimEnd()}\n\n${entry}` : `${text.slice(0, at)}${entry}\n${text.slice(at)}`;
}

/** The versions that have an entry, newest first as they stand. */
export function versionsIn(changelog: string): readonly string[] {
  return [...changelog.matchAll(/^## (\d+\.\d+\.\d+)\b/gmu)].map(([, version = '']) => version);
}
