// Questions by their words, each in quotation marks, as one list in a sentence.
import { listOf, nested } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

export const quotedQuestions = (
  ids: readonly string[],
  phrases: Pick<Phrasebook, 'questionText'>,
  language: Language,
): string => {
  const [open, close] = language === 'it' ? ['«', '»'] : ['“', '”'];
  return listOf(
    ids.map((id) => `${open}${nested(phrases.questionText(id), language)}${close}`),
    language,
  );
};
