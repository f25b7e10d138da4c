// What of one section cannot be read or is out of its limits, from the texts of its fields.
import { questionsOf, toAssessment } from '#components/ask/draft.ts';
import { baseOf, FIRST_PURPOSE, type Fields, getFrom, keysOf } from '#components/ask/fields.ts';
import { readAnswer } from '#components/ask/read-answer.ts';
import type { Problem } from '#components/ask/read-field.ts';
import type { FaceView } from '#content/face.ts';

const DECLARATION = 'declaration';

export function problemsOf(fields: Fields, section: string, view: FaceView): readonly Problem[] {
  if (section === DECLARATION) {
    const { assessment, problems } = toAssessment(fields, view.language, { sections: [] });
    const none: Problem = { name: FIRST_PURPOSE, question: DECLARATION, kind: 'no-purpose', text: '' };
    const isNone = keysOf(getFrom(fields)).length === 0;
    return isNone || (assessment.declaration.length === 0 && problems.length === 0) ? [none, ...problems] : problems;
  }
  const problems: Problem[] = [];
  const reader = {
    get: getFrom(fields),
    language: view.language,
    questions: questionsOf(view),
    report: (problem: Problem) => problems.push(problem),
  };
  for (const question of view.sections.find(({ id }) => id === section)?.questions ?? []) {
    readAnswer(question, baseOf(question.id), reader);
  }
  return problems;
}

/** Those of the problems told that are still there; what has become a problem since waits for "Continue". */
export function stillWrong<Told extends readonly [name: string, sentence: string]>(
  told: readonly Told[],
  fields: Fields,
  section: string,
  view: FaceView,
): readonly Told[] {
  const wrong = new Set(problemsOf(fields, section, view).map(({ name }) => name));
  return told.filter(([name]) => wrong.has(name));
}
