// The language a page was written in: whoever translates it puts another one into its `lang`.
import type { Language } from '#content/shape.ts';

export const pageLanguage = (): Language => (document.documentElement.dataset['language'] === 'en' ? 'en' : 'it');
