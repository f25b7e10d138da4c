// The files of the house as a reviewer sees them: what git knows or would add, code without comments and strings, and
// the places where a pattern stands.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Everything git knows or would add: what is ignored (dist, reports) is not of the house. */
export const FILES: readonly string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(ROOT + file))
  .toSorted();
export const read = (file: string): string => readFileSync(ROOT + file, 'utf8');
export const linesOf = (file: string): number => read(file).replace(/\n$/, '').split('\n').length;

const isSource = (file: string): boolean => file.startsWith('src/') && /\.(ts|tsx|astro|mjs)$/.test(file);
export const SOURCE = FILES.filter(isSource);
export const within = (folder: string): readonly string[] => SOURCE.filter((file) => file.startsWith(`src/${folder}/`));
export const CODE = FILES.filter((file) => /\.(ts|tsx|astro|mjs|js)$/.test(file));

/** Code without its comments, line for line. */
export const uncommented = (file: string): string =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1');

/** Code without its comments and the words inside quotes: what a forbidden name would have to stand in. */
export function bare(file: string): string {
  return uncommented(file).replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''");
}

/** Places where a pattern stands, as file:line. */
export function placesOf(
  files: readonly string[],
  pattern: RegExp,
  text: (file: string) => string = read,
): readonly string[] {
  return files.flatMap((file) =>
    text(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim().slice(0, 100)}`] : [])),
  );
}
