// The island of the page of what-if: brings the questions, the judge and the words, and then the bench on which answers are
// tried. Everything of it comes after the page, in files the questionnaire loads later too.
import { type ComponentType, useEffect, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import type { Later } from '#components/ask/context.tsx';
import { Failed } from '#components/frame/Failed.tsx';
import type { Language } from '#content/shape.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';
import type { AskWords } from '#content/words/it/ask.ts';
import type { KeptWords } from '#content/words/it/kept.ts';
import type { WhatIfWords } from '#content/words/it/what-if.ts';

export interface BenchProps {
  language: Language;
  words: WhatIfWords;
  askWords: AskWords;
  keptWords: KeptWords;
  later: Later;
}

interface Props extends Omit<BenchProps, 'later'> {
  loadWords: () => Promise<{ answering: AnsweringWords }>;
}

interface Arrived {
  readonly Bench: ComponentType<BenchProps>;
  readonly later: Later;
}

export function WhatIf({ loadWords, ...face }: Props) {
  const { words } = face;
  const [arrived, setArrived] = useState<Arrived | 'failed'>();
  useEffect(() => {
    Promise.all([import('#components/what-if/Bench.tsx'), import('#components/ask/later.ts'), loadWords()]).then(
      ([{ default: Bench }, parts, { answering }]) => setArrived({ Bench, later: { ...parts, words: answering } }),
      () => setArrived('failed'),
    );
  }, [loadWords]);
  if (arrived === undefined) return <p className="lead">{words.loading}</p>;
  if (arrived === 'failed') return <p className="notice">{words.failed}</p>;
  const { Bench, later } = arrived;
  return (
    <Boundary fallback={(fault) => <Failed text={words.failed} fault={fault} />}>
      <Bench {...face} later={later} />
    </Boundary>
  );
}
