// The questionnaire with its words in one language, so that a page loads only its own.
import { Assess, type AssessProps } from '#components/ask/Assess.tsx';
import { ask } from '#content/words/it/ask.ts';

const loadWords = () => import('#content/words/it/answering.ts');

export default function AssessIt(props: AssessProps) {
  return <Assess {...props} words={ask} loadWords={loadWords} />;
}
