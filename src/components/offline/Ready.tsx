// Whether the whole site is on this device, counted file by file, with what is missing by its address and a button to fetch
// it. It says ready only of a version that answers for these pages.
import { useCallback, useEffect, useState } from 'react';
import { askToPersist } from '#components/keep/persist.ts';
import { Part } from '#components/kept/Part.tsx';
import { bring, fillUp, mayComeByItself, type Readiness, readReadiness } from '#components/offline/readiness.ts';
import type { Language } from '#content/shape.ts';
import type { OfflineWords } from '#content/words/it/offline.ts';

type Words = OfflineWords['ready'];

/** Milliseconds between two counts while files arrive. */
const PAUSE = 500;

const LOAD: Readonly<Record<Language, () => Promise<{ offline: OfflineWords }>>> = {
  it: () => import('#content/words/it/offline.ts'),
  en: () => import('#content/words/en/offline.ts'),
};

/** Nothing until its words have come: the page around it does not wait. */
export function Ready({ language }: { language: Language }) {
  const [words, setWords] = useState<Words>();
  useEffect(() => {
    LOAD[language]().then(
      ({ offline }) => setWords(offline.ready),
      () => {},
    );
  }, [language]);
  return words ? <Counted words={words} /> : null;
}

function Counted({ words }: { words: Words }) {
  const [state, setState] = useState<Readiness>();
  const [isAtWork, setAtWork] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const count = useCallback(() => readReadiness().then(setState), []);
  const mayChange = isAtWork || !state || mayComeByItself(state);
  useEffect(() => {
    void count();
  }, [count]);
  useEffect(() => {
    if (!mayChange) return;
    const timer = setInterval(count, PAUSE);
    return () => clearInterval(timer);
  }, [mayChange, count]);

  const work = async (act: () => Promise<void>) => {
    setAtWork(true);
    setFailed(false);
    void askToPersist();
    await act();
    const now = await readReadiness();
    setState(now);
    setFailed(now.kind === 'partly' || now.kind === 'absent');
    setAtWork(false);
  };
  return (
    <Part id="offline" title={words.title}>
      <p>{words.text}</p>
      <p role="status" data-ready={state?.kind}>
        {hasFailed ? `${sentence(state, words)} ${words.stillMissing}` : sentence(state, words)}
      </p>
      {state?.kind === 'coming' && state.total > 0 && (
        <p className="small">{words.count(state.total - state.missing.length, state.total)}</p>
      )}
      {state?.kind === 'partly' && <Missing paths={state.missing} words={words} />}
      {state && state.kind !== 'impossible' && (isAtWork || state.kind !== 'coming') && (
        <p className="acts">
          <Act
            label={labelOf(state, words)}
            isAtWork={isAtWork}
            act={() => (state.kind === 'ready' ? count() : work(actOf(state)))}
          />
        </p>
      )}
      {state?.kind === 'ready' && <p className="small">{words.install}</p>}
    </Part>
  );
}

function sentence(state: Readiness | undefined, words: Words): string {
  if (!state) return words.loading;
  if (state.kind === 'ready') return words.ready(state.total);
  if (state.kind === 'partly') return words.partly(state.total - state.missing.length, state.total);
  return words[state.kind];
}

const labelOf = ({ kind }: Readiness, words: Words): string =>
  kind === 'ready' ? words.again : kind === 'partly' ? words.fill : words.bring;
const actOf = ({ kind }: Readiness) => (kind === 'partly' ? fillUp : bring);

/** While it is at work it stays where it is, with the focus of whoever pressed it, and takes no second press. */
function Act({ label, act, isAtWork }: { label: string; act: () => void; isAtWork: boolean }) {
  return (
    <button
      type="button"
      className="btn quiet"
      aria-disabled={isAtWork || undefined}
      onClick={isAtWork ? undefined : act}
    >
      {label}
    </button>
  );
}

function Missing({ paths, words }: { paths: readonly string[]; words: Words }) {
  return (
    <details>
      <summary>{words.missing}</summary>
      <ul className="small">
        {paths.map((path) => (
          <li key={path}>{path || words.home}</li>
        ))}
      </ul>
    </details>
  );
}
