// The bench of what-if: finds what to start from, tells it, and lets answers be tried on it. Another tab that changes today's
// answers moves the starting point, not what is tried.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { browserPlaces } from '#components/keep/device.ts';
import { stampOf } from '#components/keep/kept-draft.ts';
import { type Shelf, ShelfProvider } from '#components/kept/shelf-context.tsx';
import {
  type Baseline,
  fileBaseline,
  type NoBaseline,
  ownBaseline,
  sampleBaseline,
} from '#components/what-if/baseline.ts';
import type { WhatIfFace } from '#components/what-if/face.ts';
import { Nothing } from '#components/what-if/Nothing.tsx';
import { type Told, ToldLine } from '#components/what-if/ToldLine.tsx';
import type { BenchProps } from '#components/what-if/WhatIf.tsx';
import { Workbench } from '#components/what-if/Workbench.tsx';
import { catalogue } from '#content/catalogue.ts';
import { localise } from '#content/face.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { readWhatIfPath, type WayPlace } from '#content/routes.ts';

const essential = catalogue.questions.filter((question) => question.essential).map(({ id }) => id);
const nothing = () => {};

export default function Bench({ language, words, askWords, keptWords, later }: BenchProps) {
  const places = browserPlaces();
  const [baseline, setBaseline] = useState<Baseline | NoBaseline>();
  const [way, setWay] = useState<WayPlace>();
  const [told, setTold] = useState<Told>();
  const tell = useCallback((sentence: string, undo?: () => void) => setTold({ sentence, undo }), []);
  const seen = useRef(baseline);
  seen.current = baseline;

  const read = useCallback(() => {
    const { sample, way: named } = readWhatIfPath(window.location.hash);
    setWay(named);
    if (sample === undefined) setBaseline(ownBaseline(places, language));
    else sampleBaseline(sample).then(setBaseline, () => setBaseline('missing'));
  }, [places, language]);
  useEffect(() => {
    const readAgain = () => {
      const before = seen.current;
      if (typeof before !== 'object' || before.kind !== 'own') return;
      const now = ownBaseline(places, language);
      // What vanishes while one is at work stays on the page; it cannot be adopted any more, and that is said then.
      if (typeof now !== 'object' || now.kind !== 'own' || now.id !== before.id) return;
      if (stampOf(now.draft) === stampOf(before.draft)) return;
      setBaseline(now);
      tell(words.baseline.changed);
    };
    read();
    window.addEventListener('hashchange', read);
    window.addEventListener('storage', readAgain);
    window.addEventListener('pageshow', readAgain);
    return () => {
      window.removeEventListener('hashchange', read);
      window.removeEventListener('storage', readAgain);
      window.removeEventListener('pageshow', readAgain);
    };
  }, [read, tell, places, language, words]);

  const currency = typeof baseline === 'object' ? baseline.assessment.company.currency : undefined;
  const face = useMemo<WhatIfFace>(
    () => ({ language, words, view: localise(language), places, phrases: phrasebook(language, currency), tell }),
    [language, words, places, currency, tell],
  );
  // The tables of two moments say «today» and «in the scenario» here.
  const shelf = useMemo<Shelf>(() => {
    const { ask, effect } = words;
    const own = {
      before: ask.today,
      after: ask.now,
      agreement: effect.fits,
      agreementCaption: effect.fitsCaption,
      others: effect.others,
    };
    const compare = { ...keptWords.compare, ...own };
    return { language, words: { ...keptWords, compare }, essential, places, tell: nothing, compare: nothing };
  }, [language, words, keptWords, places]);

  if (baseline === undefined) return <p className="lead">{words.loading}</p>;
  const openText = (text: string) => {
    const opened = fileBaseline(text, language);
    if (!opened) return tell(words.baseline.notAFile);
    setBaseline(opened);
  };
  return (
    <ShelfProvider value={shelf}>
      {typeof baseline === 'string' ? (
        <>
          <ToldLine told={told} words={words} />
          <Nothing face={face} why={baseline} openText={openText} />
        </>
      ) : (
        <Workbench
          key={baseline.kind === 'file' ? 'file' : `${baseline.kind} ${baseline.id}`}
          {...{ face, baseline, way, askWords, later, told }}
          reread={() => setBaseline(ownBaseline(places, language))}
        />
      )}
    </ShelfProvider>
  );
}
