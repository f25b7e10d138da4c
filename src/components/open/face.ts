// What every part of this page is told: the language and its words.
import type { Language } from '#content/shape.ts';
import type { OpenWords } from '#content/words/it/open.ts';

export interface OpenFace {
  readonly language: Language;
  readonly words: OpenWords;
}
