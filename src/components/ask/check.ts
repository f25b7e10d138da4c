// The check of the section shown: which of its fields cannot be read or are out of their limits, and the sentence about each. It
// is worked out while people answer, whenever nothing else is to be done, so that "Continue" only has to look it up.
import type { FormTexts, Refused } from '#components/ask/context.tsx';
import { COMPANY } from '#components/ask/fields.ts';
import { problemSentence } from '#components/ask/problem-sentence.ts';
import { problemsOf } from '#components/ask/section-problems.ts';
import { whenIdle } from '#components/frame/lagging.ts';
import type { FaceView } from '#content/face.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';

export interface Check {
  /** Of the fields as they are now, the first problem of each field. */
  readonly problems: () => readonly Refused[];
  readonly stop: () => void;
}

type Texts = Pick<FormTexts, 'getValues' | 'subscribe'>;

export function checkOf(form: Texts, section: string, view: FaceView, say: AnsweringWords['problem']): Check {
  let known: readonly Refused[] | undefined;
  const problems = () => {
    known ??= refusedIn(form.getValues(), section, view, say);
    return known;
  };
  let stopWaiting = whenIdle(problems);
  const stopChanges = form.subscribe({
    formState: { values: true },
    callback: () => {
      known = undefined;
      stopWaiting();
      stopWaiting = whenIdle(problems);
    },
  });
  return {
    problems,
    stop: () => {
      stopChanges();
      stopWaiting();
    },
  };
}

function refusedIn(
  fields: Readonly<Record<string, string>>,
  section: string,
  view: FaceView,
  say: AnsweringWords['problem'],
): readonly Refused[] {
  const refused = new Map<string, string>();
  for (const problem of problemsOf(fields, section, view)) {
    if (!refused.has(problem.name)) {
      refused.set(problem.name, problemSentence(problem, say, view, fields[COMPANY.currency]));
    }
  }
  return [...refused];
}
