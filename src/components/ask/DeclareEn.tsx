// The page of the declaration with its words in English, so that it loads only its own.

import { view } from 'virtual:view/en';
import { Assess, type AssessProps } from '#components/ask/Assess.tsx';
import { Declaration } from '#components/ask/Declaration.tsx';
import { ask } from '#content/words/en/ask.ts';

const OWN = { Declaration };
const loadWords = () => import('#content/words/en/answering.ts');

export default function DeclareEn(props: AssessProps) {
  return <Assess {...props} view={view} own={OWN} words={ask} loadWords={loadWords} />;
}
