// What a ballot can ask, in one language: purposes, questions that can be estimated, expectations.
import type { BallotView } from '#components/ballot/ballot-face.ts';
import { partHint } from '#components/workshop/sheet/choice-words.ts';
import { expectations } from '#content/expectations.ts';
import { localise } from '#content/face.ts';
import type { Language } from '#content/shape.ts';

const ESTIMABLE = ['ordinal', 'number', 'choices'];

export function ballotView(language: Language): BallotView {
  const { sections, purposes } = localise(language);
  return {
    purposes: purposes.map(({ id, name, promise }) => ({ id, name, promise })),
    // A voter has eight minutes: the reasons for asking stay in the questionnaire.
    questions: sections
      .flatMap(({ questions }) => questions)
      .filter(({ form }) => ESTIMABLE.includes(form.kind))
      // An example would be an anchor for whoever estimates.
      .map((question) => ({ ...question, hint: partHint(question.hint ?? '').meant, why: '', soft: [] })),
    expectations: expectations.map(({ dimension, end, words }) => ({
      id: `${dimension}:${end}`,
      text: words[language],
    })),
  };
}
