// The addresses a report points to, in one language.
import type { Links } from '#components/result/face.ts';
import { catalogue } from '#content/catalogue.ts';
import { pathOf, whatIfPath } from '#content/routes.ts';
import type { Language } from '#content/shape.ts';

/** The section of the questionnaire in which a question stands. */
export const sectionOf = (question: string): string =>
  catalogue.sections.find(({ questions }) => questions.some(({ id }) => id === question))?.id ?? 'declaration';

/** Whose answers they are, where what-if can find them: kept on this device, or of a sample. */
export type Whose = 'kept' | { readonly sample: string };

export const linksIn = (language: Language, whose?: Whose): Links => ({
  rule: (id) => pathOf(language, 'rule', id),
  purpose: (id) => pathOf(language, 'purpose', id),
  // The questionnaire names the place of a question so; a test holds the two together.
  question: (id) => `${pathOf(language, 'section', sectionOf(id))}#q/${id.replaceAll('.', '~')}`,
  method: pathOf(language, 'method'),
  ...(whose && {
    tryOut: (side, findings) => whatIfPath(language, { ...(whose !== 'kept' && whose), way: { side, findings } }),
  }),
});
