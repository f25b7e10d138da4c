// English words for what the room wrote by hand in one language and not yet in the other.
import type { AgreedWords } from '#content/words/it/workshop-agreed.ts';

export const agreed: AgreedWords = {
  mark: 'written in Italian, not translated',
  marked: (text) => `${text} (written in Italian, not translated)`,
  sentence: 'The room wrote this sentence in Italian; it is not translated.',
  toTranslate: 'Not yet translated into Italian.',
  blank: {
    it: 'Not there in Italian yet: until then whoever reads Italian finds the English text, marked as not translated.',
    en: 'Not there in English yet: until then whoever reads English finds the Italian text, marked as not translated.',
  },
};
