// The check of one section at "Continue", as a zod schema over the texts of its fields. Loaded when it is first needed:
// the page is there, and takes answers, before this file is.
import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';
import { questionsOf, toAssessment } from '#components/ask/draft.ts';
import { baseOf, COMPANY, FIRST_PURPOSE, type Fields, getFrom } from '#components/ask/fields.ts';
import { problemSentence } from '#components/ask/problem-sentence.ts';
import { readAnswer } from '#components/ask/read-answer.ts';
import type { Problem } from '#components/ask/read-field.ts';
import type { FaceView } from '#content/face.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';

// Without this zod tries whether code may be made from text, which the policy of the site reports as a violation.
z.config({ jitless: true });

const DECLARATION = 'declaration';

function problemsOf(fields: Fields, section: string, view: FaceView): readonly Problem[] {
  if (section === DECLARATION) {
    const { assessment, problems } = toAssessment(fields, view.language, { sections: [] });
    const none: Problem = { name: FIRST_PURPOSE, question: DECLARATION, kind: 'no-purpose', text: '' };
    return assessment.declaration.length === 0 && problems.length === 0 ? [none] : problems;
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

/** The resolver of one section: its fields may hold any text, and each problem is an issue at the field it concerns. */
export function sectionResolver(section: string, view: FaceView, say: AnsweringWords['problem']) {
  const schema = z.record(z.string(), z.string()).check(({ value, issues }) => {
    for (const problem of problemsOf(value, section, view)) {
      const message = problemSentence(problem, say, view, value[COMPANY.currency]);
      issues.push({ code: 'custom', path: [problem.name], message, input: problem.text });
    }
  });
  return zodResolver(schema);
}
