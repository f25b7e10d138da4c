// The facts to estimate, with the questionnaire’s own fields and reading: ranges are welcome, and so is leaving one blank.
import { useMemo } from 'react';
import { type Ask, AskProvider } from '#components/ask/context.tsx';
import { at, baseOf } from '#components/ask/fields.ts';
import { Questions } from '#components/ask/Questions.tsx';
import { useFilling } from '#components/ballot/ballot-face.ts';
import { type BallotProblem, bareView, estimatedQuestions } from '#components/ballot/read-ballot.ts';
import { useWorkedOut } from '#components/ballot/use-text.ts';
import type { QuestionView } from '#content/face.ts';

export function Estimates({ problems }: { problems: readonly BallotProblem[] }) {
  const { face, invitation, store, isFront } = useFilling();
  const { language, view } = face;
  const say = face.words.estimates;
  const questions = estimatedQuestions(view, invitation);
  const ask = useMemo<Ask>(
    () => ({
      language,
      words: face.ask,
      view: bareView(language),
      questions: view.questions,
      form: store,
      set: store.set,
      all: store.all,
      problems,
      refuse: () => {},
      later: undefined,
      parts: {},
    }),
    [language, face, view, store, problems],
  );
  if (questions.length === 0) return null;
  return (
    <section className="ballot-part" aria-labelledby="part-estimates">
      <h2 id="part-estimates">{say.title(questions.length)}</h2>
      <p className="small">{isFront ? say.front : say.hint}</p>
      <AskProvider value={ask}>
        {questions.map((question) => (
          <div key={question.id} className="estimate">
            <Questions questions={[question]} inside />
            <NotKnown question={question} />
          </div>
        ))}
      </AskProvider>
    </section>
  );
}

/** The way back to blank, which a choice would not have. */
function NotKnown({ question }: { question: QuestionView }) {
  const { face, store } = useFilling();
  const base = baseOf(question.id);
  const names = ['', 'from', 'to', 'unit', 'range'].map((part) => (part === '' ? base : at(base, part)));
  const filled = useWorkedOut(store, () => names.map((name) => store.getValues(name)).join(''));
  if (filled === '') return null;
  return (
    <button
      type="button"
      className="plain"
      onClick={() => {
        for (const name of names) store.set(name, '');
      }}
    >
      {face.words.estimates.clear}
      <span className="vh">: {question.ask}</span>
    </button>
  );
}
