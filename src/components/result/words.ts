// The words of the result page in both languages: the questionnaire asks for one, pages made at build time for either.
import type { Language } from '#content/shape.ts';
import { result as en } from '#content/words/en/result.ts';
import { result as it, type ResultWords } from '#content/words/it/result.ts';

export const resultWords: Readonly<Record<Language, ResultWords>> = { it, en };
