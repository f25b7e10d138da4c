// The island that opens files and links: dropped anywhere on the page, chosen, pasted, or in the address. It says what they
// are before anything happens to what is kept here.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { Chooser } from '#components/open/Chooser.tsx';
import type { OpenFace } from '#components/open/face.ts';
import { Passphrase } from '#components/open/Passphrase.tsx';
import { Plain } from '#components/open/Plain.tsx';
import { useDrop } from '#components/open/use-drop.ts';
import { type State, useOpening } from '#components/open/use-opening.ts';

/** What a link of ours begins with, marks of a sentence aside. */
const LIKE_LINK = /^#\W*c[1-9]/u;

export function Open(face: OpenFace) {
  const { words } = face;
  const { state, openFile, openLink, unseal, reset } = useOpening();
  const [several, setSeveral] = useState(0);
  const panel = useRef<HTMLDivElement>(null);

  const take = (files: readonly File[]) => {
    const [first] = files;
    setSeveral(files.length);
    if (first) openFile(first);
  };
  const isOver = useDrop(take, openLink);

  useEffect(() => {
    const follow = () => {
      const { hash } = window.location;
      if (LIKE_LINK.test(hash)) openLink(hash);
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [openLink]);

  // What came of it takes the focus, so that it is read out and the keyboard goes on from there.
  useEffect(() => {
    if (state.kind === 'idle' || state.kind === 'reading') return;
    panel.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [state]);

  const again = () => {
    setSeveral(0);
    clearAddress();
    reset();
  };
  return (
    <Boundary fallback={() => <p className="notice">{words.fault}</p>}>
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
};

const isDone = ({ kind }: State): boolean => kind === 'found' || kind === 'result' || kind === 'sealed';

interface CameProps {
  state: State;
  face: OpenFace;
  unseal: (link: string, passphrase: string) => void;
  again: () => void;
  reset: (note?: 'undone' | 'notUndone') => void;
}

function Came({ state, face, unseal, again, reset }: CameProps): ReactNode {
  const { words } = face;
  switch (state.kind) {
    case 'idle':
    case 'reading':
      return null;
    case 'failed':
      return (
        <div className="notice" tabIndex={-1} data-first="">
          <p>{words[state.reason]}</p>
        </div>
      );
    case 'sealed':
      return (
        <Passphrase
          key={state.link}
          face={face}
          isWrong={state.isWrong}
          isTrying={state.isTrying}
          open={(phrase) => unseal(state.link, phrase)}
          again={again}
        />
      );
    case 'refused':
      return <state.parts.Refusals face={face} name={state.name} refusals={state.refusals} />;
    case 'result':
      return <state.parts.ResultOnly face={face} company={state.company} verdict={state.verdict} again={again} />;
    case 'found':
      return (
        <state.parts.Found
          face={face}
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
