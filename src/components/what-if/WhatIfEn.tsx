// The page of what-if with its words in English, so that a page loads only its own.
import { WhatIf } from '#components/what-if/WhatIf.tsx';
import { ask } from '#content/words/en/ask.ts';
import { kept } from '#content/words/en/kept.ts';
import { whatIf } from '#content/words/en/what-if.ts';

const loadWords = () => import('#content/words/en/answering.ts');

export default function WhatIfEn() {
  return <WhatIf language="en" words={whatIf} askWords={ask} keptWords={kept} loadWords={loadWords} />;
}
