// The check of one section at "Continue", as a zod schema over the texts of its fields. Loaded when it is first needed:
// the page is there, and takes answers, before this file is.
import { zodResolver } from '@hookform/resolvers/zod';
import * as z from 'zod/mini';
import { COMPANY } from '#components/ask/fields.ts';
import { problemSentence } from '#components/ask/problem-sentence.ts';
import { problemsOf } from '#components/ask/section-problems.ts';
import type { FaceView } from '#content/face.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';

// Without this zod tries whether code may be made from text, which the policy of the site reports as a violation.
z.config({ jitless: true });

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
