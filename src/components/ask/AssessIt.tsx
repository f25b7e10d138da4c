// A page of questions with its words in Italian, so that it loads only its own.

import { view } from 'virtual:view/it';
import { Assess, type AssessProps } from '#components/ask/Assess.tsx';
import { Questions } from '#components/ask/Questions.tsx';
import { ask } from '#content/words/it/ask.ts';

const OWN = { Questions };
const loadWords = () => import('#content/words/it/answering.ts');

export default function AssessIt(props: AssessProps) {
  return <Assess {...props} view={view} own={OWN} words={ask} loadWords={loadWords} />;
}
