// The page of the declaration with its words in Italian, so that it loads only its own.

import { view } from 'virtual:view/it';
import { Assess, type AssessProps } from '#components/ask/Assess.tsx';
import { Declaration } from '#components/ask/Declaration.tsx';
import { ask } from '#content/words/it/ask.ts';

const OWN = { Declaration };
const loadWords = () => import('#content/words/it/answering.ts');

export default function DeclareIt(props: AssessProps) {
  return <Assess {...props} view={view} own={OWN} words={ask} loadWords={loadWords} />;
}
