// The page of what-if with its words in Italian, so that a page loads only its own.
import { WhatIf } from '#components/what-if/WhatIf.tsx';
import { ask } from '#content/words/it/ask.ts';
import { kept } from '#content/words/it/kept.ts';
import { whatIf } from '#content/words/it/what-if.ts';

const loadWords = () => import('#content/words/it/answering.ts');

export default function WhatIfIt() {
  return <WhatIf language="it" words={whatIf} askWords={ask} keptWords={kept} loadWords={loadWords} />;
}
