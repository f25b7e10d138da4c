// What the room wrote by hand, for a reader of either language: in theirs, or where it was written in the other alone in that one,
// and then it is said to be untranslated. What was decided is never replaced by a sentence made in its place.
import { consensusSentence } from '#content/phrases/consensus-sentence.ts';
import { otherLanguage } from '#content/routes.ts';
import type { Language } from '#content/shape.ts';
import { agreed as english } from '#content/words/en/workshop-agreed.ts';
import { type AgreedWords, agreed as italian } from '#content/words/it/workshop-agreed.ts';
import type { Consensus, Definition } from '#model/workshop/engagement.ts';

export interface AgreedText {
  readonly text: string;
  /** The language it is in. */
  readonly spoken: Language;
  readonly isUntranslated: boolean;
  readonly isByHand: boolean;
}

export const agreedWords = (language: Language): AgreedWords => (language === 'it' ? italian : english);

/** Undefined where it was written in neither. */
export function writtenText(texts: Definition['text'] | undefined, language: Language): AgreedText | undefined {
  for (const spoken of [language, otherLanguage(language)]) {
    const text = texts?.[spoken]?.trim();
    if (text) return { text, spoken, isUntranslated: spoken !== language, isByHand: true };
  }
  return undefined;
}

/** Beside the field in one language, in the language of whoever writes: that it is blank while the other one is not. */
export const blankNotice = (
  texts: Definition['text'] | undefined,
  spoken: Language,
  language: Language,
): string | undefined => (writtenText(texts, spoken)?.isUntranslated ? agreedWords(language).blank[spoken] : undefined);

/** The sentence of a declaration: as written by hand, or made from its weights where nobody wrote one. */
export const agreedSentence = ({ sentence, declaration }: Consensus, language: Language): AgreedText =>
  writtenText(sentence, language) ?? {
    text: consensusSentence(declaration, language),
    spoken: language,
    isUntranslated: false,
    isByHand: false,
  };

/** As plain text, with the mark behind it. */
export const markedText = ({ text, isUntranslated }: AgreedText, language: Language): string =>
  isUntranslated ? agreedWords(language).marked(text) : text;
