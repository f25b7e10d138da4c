// A page of questions with its words in English, so that it loads only its own.

import { view } from 'virtual:view/en';
import { Assess, type AssessProps } from '#components/ask/Assess.tsx';
import { Questions } from '#components/ask/Questions.tsx';
import { ask } from '#content/words/en/ask.ts';

const OWN = { Questions };
const loadWords = () => import('#content/words/en/answering.ts');

export default function AssessEn(props: AssessProps) {
  return <Assess {...props} view={view} own={OWN} words={ask} loadWords={loadWords} />;
}
