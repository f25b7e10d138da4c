// The page of the declaration with its words in English, so that it loads only its own.
import { Assess, type AssessProps } from '#components/ask/Assess.tsx';
import { Declaration } from '#components/ask/Declaration.tsx';
import { ask } from '#content/words/en/ask.ts';

const OWN = { Declaration };
const loadWords = () => import('#content/words/en/answering.ts');

export default function DeclareEn(props: AssessProps) {
  return <Assess {...props} own={OWN} words={ask} loadWords={loadWords} />;
}
