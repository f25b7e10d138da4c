// The questions of a section, one after the other.
import { baseOf } from '#components/ask/fields.ts';
import { Question } from '#components/ask/Question.tsx';
import type { QuestionView } from '#content/face.ts';

export const Questions = ({ questions }: { questions: readonly QuestionView[] }) =>
  questions.map((question) => <Question key={question.id} question={question} base={baseOf(question.id)} />);
