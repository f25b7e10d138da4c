// A table in docs/ that names, for each of forty cases, the tests that hold it, read so that a test can see that they are all
// there. A row is `| number | case | what is done | tests |`; tests are told apart by `; ` and each is `file` in backticks and
// the words of its title. A row may instead, or too, name a decision that says why a part of it is not held.
import { readFileSync } from 'node:fs';

interface NamedTest {
  readonly file: string;
  readonly title: string;
}

export interface MapRow {
  readonly number: number;
  readonly name: string;
  readonly tests: readonly NamedTest[];
  /** The number of the decision it names. */
  readonly decision: string | undefined;
}

const textOf = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

const DECISION = /\s*\[decision (\d{4})\]\([^)]+\)\s*$/u;

function readTest(text: string): NamedTest {
  const [, file = '', title = ''] = /^\s*`?([\w/-]+(?:\.test|\.spec)\.ts)` (.+?)\s*$/u.exec(text) ?? [];
  return { file, title };
}

/** The rows of the table of forty in a file of the project. */
export function readTestMap(file: string): readonly MapRow[] {
  const lines = textOf(file)
    .split('\n')
    .filter((line) => /^\| \d+ \|/u.test(line));
  return lines.map((line) => {
    const [, number, name = '', , last = ''] = line.split('|');
    const named = last.replace(DECISION, '').replace(/;\s*$/u, '');
    return {
      number: Number(number),
      name: name.trim(),
      tests: named.trim() === '' ? [] : named.split('; `').map(readTest),
      decision: DECISION.exec(last)?.[1],
    };
  });
}

export const FORTY = Array.from({ length: 40 }, (_, at) => at + 1);

/** What is written about tests, and what keeps some from being run. */
const COMMENT = /^\s*(?:\/\/|\/?\*).*$/gmu;
const PUT_ASIDE = /\b(?:test|it|describe)\.(?:skip|fixme|todo|fails)\b/u;

/** Whether a file of tests has a test under that title, and none of its tests is put aside. */
export function hasTest({ file, title }: NamedTest): boolean {
  const tests = textOf(`tests/${file}`).replace(COMMENT, '');
  return title !== '' && tests.includes(title) && !PUT_ASIDE.test(tests);
}

/** Whether the decision says something under a case by its number: a line that begins with it. */
export const isReasoned = (file: string, number: number): boolean =>
  new RegExp(`^- \\*\\*${number}\\b`, 'mu').test(textOf(file));
