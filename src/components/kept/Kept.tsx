// The island of the page of kept assessments: reads the device, shows the list, and reads it again whenever something is
// done here or in another tab.
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { Failed } from '#components/frame/Failed.tsx';
import { browserPlaces, randomName } from '#components/keep/device.ts';
import { giveBack, type Listed, listKept } from '#components/keep/shelf.ts';
import type { TakenAway } from '#components/keep/take-away.ts';
import { CreateForm } from '#components/kept/CreateForm.tsx';
import { DeviceChoices } from '#components/kept/DeviceChoices.tsx';
import { Part } from '#components/kept/Part.tsx';
import { ShelfItem } from '#components/kept/ShelfItem.tsx';
import { OrphanSnapshots } from '#components/kept/SnapshotList.tsx';
import { type Comparing, nameOf, type Shelf, ShelfProvider, useShelf } from '#components/kept/shelf-context.tsx';
import { UnreadTexts } from '#components/kept/UnreadTexts.tsx';
import { Ready } from '#components/offline/Ready.tsx';
import { pathOf } from '#content/routes.ts';
import type { Language } from '#content/shape.ts';
import type { KeptWords } from '#content/words/it/kept.ts';

export interface KeptProps {
  essential: readonly string[];
}

interface Props extends KeptProps {
  language: Language;
  words: KeptWords;
}

interface Told {
  readonly sentence: string;
  readonly taken?: TakenAway | undefined;
}

const Comparison = lazy(() => import('#components/kept/Comparison.tsx'));

export function Kept({ language, words, essential }: Props) {
  const [list, setList] = useState<Listed>();
  const [told, setTold] = useState<Told>();
  const [comparing, compare] = useState<Comparing>();
  const read = useCallback(() => setList(listKept(browserPlaces())), []);
  useEffect(() => {
    read();
    window.addEventListener('storage', read);
    window.addEventListener('pageshow', read);
    return () => {
      window.removeEventListener('storage', read);
      window.removeEventListener('pageshow', read);
    };
  }, [read]);
  const tell = useCallback(
    (sentence: string, taken?: TakenAway) => {
      // An act with nothing to say leaves the way back where it is: what was deleted has no other one.
      setTold((before) => (sentence === '' && before?.taken ? before : { sentence, taken }));
      read();
    },
    [read],
  );
  // The places are the browser's: on the server there is neither a device nor a list.
  const shelf = useMemo<Shelf | undefined>(
    () => list && { language, words, essential, places: browserPlaces(), tell, compare },
    [list, language, words, essential, tell],
  );
  if (!shelf || !list) return <p className="lead">{words.loading}</p>;
  return (
    <ShelfProvider value={shelf}>
      <Boundary fallback={(fault) => <Failed text={words.failed} fault={fault} />}>
        <Undo told={told} />
        <Shown list={list} />
        {comparing && (
          <Boundary key={JSON.stringify(comparing)} fallback={(fault) => <Failed text={words.failed} fault={fault} />}>
            <Suspense fallback={<p className="notice">{words.loading}</p>}>
              <Comparison comparing={comparing} close={() => compare(undefined)} />
            </Suspense>
          </Boundary>
        )}
        <DeviceChoices list={list} />
        <Ready language={language} />
      </Boundary>
    </ShelfProvider>
  );
}

/** What was done last; where something was taken away, the way back takes the focus that its button had. */
function Undo({ told }: { told: Told | undefined }) {
  const { words, places, tell } = useShelf();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (told?.taken) button.current?.focus();
  }, [told]);
  const taken = told?.taken;
  const undo = () => {
    if (!taken) return;
    const isBack = giveBack(places, taken, randomName());
    tell(isBack ? words.done.undone : words.done.full, isBack ? undefined : taken);
    document.getElementById('kept-title')?.focus();
  };
  return (
    <div className="done">
      <p role="status">{told?.sentence}</p>
      {taken && (
        <button ref={button} type="button" className="plain" onClick={undo}>
          {words.done.undo}
        </button>
      )}
    </div>
  );
}

function Shown({ list }: { list: Listed }) {
  const { words, language } = useShelf();
  if (list.kind === 'blocked') return <p className="notice">{words.device.blocked}</p>;
  if (list.kind === 'off') return null;
  const { entries, orphans, unread, isLater } = list;
  return (
    <>
      {isLater && <p className="notice">{words.device.later}</p>}
      <Part id="kept" title={words.list.title}>
        {entries.length === 0 ? (
          <>
            <p>{words.list.none}</p>
            <p>
              <a className="btn" href={pathOf(language, 'assess')}>
                {words.list.begin}
              </a>
            </p>
          </>
        ) : (
          <ul className="list shelf">
            {entries.map((entry) => (
              <ShelfItem key={entry.id} entry={entry} name={nameOf(entry.draft, words)} />
            ))}
          </ul>
        )}
        {entries.some(({ exported }) => !exported) && <p className="small">{words.list.nudge}</p>}
      </Part>
      {orphans.length > 0 && (
        <Part id="orphans" title={words.snapshots.orphans}>
          <OrphanSnapshots snapshots={orphans} />
        </Part>
      )}
      {entries.length > 0 && (
        <Part id="create" title={words.create.title}>
          <CreateForm />
        </Part>
      )}
      {unread.length > 0 && (
        <Part id="unread" title={words.unread.title}>
          <UnreadTexts unread={unread} />
        </Part>
      )}
    </>
  );
}
