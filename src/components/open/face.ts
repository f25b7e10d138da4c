// What the parts of this page are told: the language and its words.
import type { Language } from '#content/shape.ts';
import type { FoundWords } from '#content/words/it/found.ts';
import type { OpenWords } from '#content/words/it/open.ts';

export interface OpenFace {
  readonly language: Language;
  readonly words: OpenWords;
}

/** What the parts are told that come later, with more words. */
export interface FoundFace {
  readonly language: Language;
  readonly words: FoundWords & Pick<OpenWords, 'again' | 'notLoaded' | 'reading'>;
}
