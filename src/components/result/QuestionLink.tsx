// The way from the report to one question: a plain address, taken over by the questionnaire where it is on this page. In a
// sample there is none: the questionnaire holds the visitor’s answers, not those of the company that is shown.
import type { MouseEvent, ReactNode } from 'react';
import type { Face } from '#components/result/face.ts';
import { Kept } from '#components/result/Kept.tsx';

interface ToQuestion {
  face: Face;
  question: string;
  children: ReactNode;
}

export function ToQuestion({ face, question, children }: ToQuestion) {
  const { edit, links, mode } = face;
  if (mode === 'sample') return children;
  const open =
    edit &&
    ((event: MouseEvent) => {
      // A click that asks for another tab keeps its meaning.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      edit(question);
    });
  return (
    <a href={links.question(question)} onClick={open}>
      {children}
    </a>
  );
}

/** A short link after a question that stands there in full; `asks` is for those who hear the link alone. */
export function QuestionLink({ face, question, asks }: Omit<ToQuestion, 'children'> & { asks: string }) {
  const { words, mode } = face;
  if (mode === 'sample') return null;
  return (
    <ToQuestion face={face} question={question}>
      {words.answer}
      <span className="vh">: {asks}</span>
    </ToQuestion>
  );
}

/** Questions as they are asked, each the way to itself where the result is one's own. */
export function Questions({ face, questions }: { face: Face; questions: readonly string[] }) {
  return (
    <ul className="asked">
      {questions.map((question) => (
        <li key={question}>
          <ToQuestion face={face} question={question}>
            <Kept text={face.phrases.questionText(question)} />
          </ToQuestion>
        </li>
      ))}
    </ul>
  );
}
