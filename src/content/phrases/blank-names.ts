// The questions left blank behind a figure, as a list inside a sentence.
import { questionOf } from '#content/catalogue.ts';
import { listOf, nested, uncapitalised } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';

export function blankNames(questions: readonly string[], language: Language): string {
  const [open, close] = language === 'it' ? ['«', '»'] : ['“', '”'];
  const names = questions.map((id) => {
    const ask = questionOf(id)?.words.ask[language] ?? id;
    return `${open}${nested(uncapitalised(ask.replace(/\?$/u, '')), language)}${close}`;
  });
  return listOf(names, language);
}
