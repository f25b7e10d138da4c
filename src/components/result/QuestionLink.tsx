// The way from the report to one question: a plain address, taken over by the questionnaire where it is on this page.
import type { MouseEvent } from 'react';
import type { Face } from '#components/result/face.ts';

interface Props {
  face: Face;
  question: string;
  /** The question in words, for those who hear the link alone. */
  asks: string;
}

export function QuestionLink({ face, question, asks }: Props) {
  const { words, edit } = face;
  const open =
    edit &&
    ((event: MouseEvent) => {
      // A click that asks for another tab keeps its meaning.
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      edit(question);
    });
  return (
    <a href={face.links.question(question)} onClick={open}>
      {face.mode === 'own' || edit ? words.answer : words.seeQuestion}
      <span className="vh">: {asks}</span>
    </a>
  );
}
