// What a report is called on somebody's disk: letters, figures and hyphens, whatever the company is called, what was left
// out, and the languages it is in. A point parts them, which no company's name can bring along. Takes names, gives a name; it looks at no disk.
import type { Language } from '#content/shape.ts';

/** Names that Windows keeps for itself, with any ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;
const MOST_LETTERS = 80;

export function pdfFileName(
  company: string,
  languages: readonly Language[],
  marks: readonly string[] = [],
  taken: ReadonlySet<string> = new Set(),
): string {
  const plain = company
    .toWellFormed()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, MOST_LETTERS)
    .replaceAll(/^-+|-+$/gu, '');
  const base = plain === '' || RESERVED.test(plain) ? `coerente${plain && `-${plain}`}` : plain;
  const named = (count: number): string =>
    [
      `${base}${count > 1 ? `-${count}` : ''}`,
      ...(marks.length > 0 ? [marks.join('-')] : []),
      languages.join('-'),
      'pdf',
    ].join('.');
  let count = 1;
  while (taken.has(named(count))) count += 1;
  return named(count);
}
