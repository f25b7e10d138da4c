// The questions of a section, one after the other.
import { baseOf } from '#components/ask/fields.ts';
import { Question } from '#components/ask/Question.tsx';
import type { QuestionView } from '#content/face.ts';

interface Props {
  questions: readonly QuestionView[];
  /** Without the reasons for asking, as inside something else. */
  inside?: boolean;
}

export const Questions = ({ questions, inside }: Props) =>
  questions.map((question) => (
    <Question key={question.id} question={question} base={baseOf(question.id)} inside={inside} />
  ));
