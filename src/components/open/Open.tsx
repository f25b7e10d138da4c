// The island that opens files and links: dropped anywhere on the page, chosen, pasted, or in the address. It says what they
// are before anything happens to what is kept here.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { Failed } from '#components/frame/Failed.tsx';
import { Chooser } from '#components/open/Chooser.tsx';
import type { OpenFace } from '#components/open/face.ts';
import { Plain } from '#components/open/Plain.tsx';
import { useDrop } from '#components/open/use-drop.ts';
import { type LoadWords, type Parts, type State, useOpening } from '#components/open/use-opening.ts';

export function Open({ loadWords, ...face }: OpenFace & { loadWords: LoadWords }) {
  const { words } = face;
  const { state, openFile, openLink, unseal, reset } = useOpening(loadWords);
  const [several, setSeveral] = useState(0);
  const panel = useRef<HTMLDivElement>(null);
  const hasBegun = useRef(false);

  const take = (files: readonly File[]) => {
    const [first] = files;
    setSeveral(files.length);
    if (first) openFile(first);
  };
  const isOver = useDrop(take, openLink);

  useEffect(() => {
    const follow = () => {
      const { hash } = window.location;
      // Whatever is no place on this page was meant as a link, and is told if it is none.
      if (hash.length < 2 || document.getElementById(hash.slice(1))) return;
      carryOver(hash);
      openLink(hash);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [openLink]);

  // What came of it takes the focus, so that it is read out and the keyboard goes on from there.
  useEffect(() => {
    if (state.kind !== 'idle') panel.current?.querySelector<HTMLElement>('[data-first]')?.focus();
    else if (hasBegun.current) document.getElementById('open-file')?.focus();
    hasBegun.current = state.kind !== 'idle';
  }, [state]);

  const again = () => {
    setSeveral(0);
    clearAddress();
    reset();
  };
  return (
    <Boundary fallback={(fault) => <Failed text={words.fault} fault={fault} />}>
      <Chooser face={face} isOver={isOver} isDone={isDone(state)} take={take} openLink={openLink} />
      <p className="status" role="status">
        {state.kind === 'reading' && words.reading(state.name)}
        {state.kind === 'idle' && state.note && words[state.note]}
        {several > 1 && state.kind !== 'idle' && ` ${words.several(several)}`}
      </p>
      {state.kind === 'reading' && <Plain act={again}>{words.stop}</Plain>}
      <div ref={panel}>
        <Came state={state} face={face} unseal={unseal} again={again} reset={reset} />
      </div>
    </Boundary>
  );
}

/** A link stays in the address until it has been dealt with, so that loading the page again shows it again. */
const clearAddress = () => {
  if (window.location.hash) window.history.replaceState(null, '', window.location.pathname);
  carryOver('');
};

/** The same link in the other language. */
const carryOver = (hash: string) => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.mast a[hreflang]')) link.hash = hash;
};

const isDone = ({ kind }: State): boolean => kind === 'found' || kind === 'result' || kind === 'sealed';

interface CameProps {
  state: State;
  face: OpenFace;
  unseal: (parts: Parts, link: string, passphrase: string) => void;
  again: () => void;
  reset: (note?: 'undone' | 'notUndone') => void;
}

function Came({ state, face, unseal, again, reset }: CameProps): ReactNode {
  if (state.kind === 'idle' || state.kind === 'reading') return null;
  if (state.kind === 'failed') {
    return (
      <div className="notice" tabIndex={-1} data-first="">
        <p>{face.words[state.reason]}</p>
      </div>
    );
  }
  const { parts } = state;
  const { again: anew, notLoaded, reading } = face.words;
  const told = { language: face.language, words: { ...parts.words, again: anew, notLoaded, reading } };
  switch (state.kind) {
    case 'sealed':
      return (
        <parts.Passphrase
          key={state.link}
          face={told}
          isWrong={state.isWrong}
          isTrying={state.isTrying}
          open={(phrase) => unseal(parts, state.link, phrase)}
          again={again}
        />
      );
    case 'refused':
      return <parts.Refusals face={told} name={state.name} refusals={state.refusals} rows={state.rows} />;
    case 'result':
      return <parts.ResultOnly face={told} company={state.company} verdict={state.verdict} again={again} />;
    case 'found':
      return (
        <parts.Found
          face={told}
          name={state.name}
          found={state.found}
          isWithoutMoney={state.isWithoutMoney}
          onOpened={clearAddress}
          onUndone={(isDone) => reset(isDone ? 'undone' : 'notUndone')}
          again={again}
        />
      );
    default:
      return state satisfies never;
  }
}
