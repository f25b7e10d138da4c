// The questionnaire with its words in one language, so that a page loads only its own.
import { Assess, type AssessProps } from '#components/ask/Assess.tsx';
import { ask } from '#content/words/en/ask.ts';

const loadWords = () => import('#content/words/en/answering.ts');

export default function AssessEn(props: AssessProps) {
  return <Assess {...props} words={ask} loadWords={loadWords} />;
}
