// Choices on a data sheet are written in words: here from their codes and back, in either language, whatever stands between them.
import { questionOf } from '#content/catalogue.ts';
import type { QuestionView } from '#content/face.ts';

/** `said` are codes with spaces between; empty where nothing is said. */
export const choiceWords = ({ options = {} }: QuestionView, said: string): string =>
  said
    .split(' ')
    .filter(Boolean)
    .map((code) => options[code] ?? code)
    .join('; ');

/** The codes of what is written, each once; undefined where any of it is neither a code nor its words. */
export function readChoiceWords({ id }: QuestionView, text: string): readonly string[] | undefined {
  const known = Object.entries(questionOf(id)?.options ?? {})
    .flatMap(([code, { it, en }]) => [code, it, en].map((words) => [words.toLowerCase(), code] as const))
    // The longest first: one may begin like another.
    .toSorted(([a], [b]) => b.length - a.length);
  const codes = new Set<string>();
  let rest = text.toLowerCase();
  for (;;) {
    rest = rest.replace(/^[\s|;,]+/u, '');
    if (rest === '') return codes.size > 0 ? [...codes] : undefined;
    const found = known.find(([words]) => rest.startsWith(words) && /^(?:$|[\s|;,])/u.test(rest.slice(words.length)));
    if (!found) return undefined;
    codes.add(found[1]);
    rest = rest.slice(found[0].length);
  }
}

/** A hint without the example it ends with, which stands on a line of its own. */
export function partHint(hint: string): { readonly meant: string; readonly example?: string } {
  const found = /\s*(?:Per esempio|For example): ([\d.,]*\d)\.$/u.exec(hint);
  return found?.[1] ? { meant: hint.slice(0, found.index).trim(), example: found[1] } : { meant: hint };
}
