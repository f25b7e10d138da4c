// What this device keeps at all: whether the browser promises to hold on to it, the choice to keep nothing, and the way
// to forget everything. What cannot be undone is asked once more, in place.
import { useEffect, useRef, useState } from 'react';
import { useFocusBack } from '#components/frame/use-focus-back.ts';
import { askToPersist, isPersisted } from '#components/keep/persist.ts';
import { forgetEverything, keepNothing, type Listed } from '#components/keep/shelf.ts';
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { useShelf } from '#components/kept/shelf-context.tsx';

export function DeviceChoices({ list }: { list: Listed }) {
  const { words, places, tell } = useShelf();
  const say = words.device;
  if (list.kind === 'blocked') return null;
  if (list.kind === 'off') {
    const again = () => tell(keepNothing(places, false) ? say.isOn : words.done.failed);
    return (
      <Part id="device" title={say.title}>
        <p>{say.isOff}</p>
        <button type="button" className="btn" onClick={again}>
          {say.keepAgain}
        </button>
      </Part>
    );
  }
  const snapshots = list.entries.reduce((sum, entry) => sum + entry.snapshots.length, list.orphans.length);
  const what = say.what(list.entries.length, snapshots, list.unread.length, list.engagements);
  const isEmpty = list.texts === 0;
  return (
    <Part id="device" title={say.title}>
      {!isEmpty && <Persistence />}
      <Choice
        title={say.nothing}
        text={say.nothingText}
        button={say.nothingOn}
        ask={isEmpty ? undefined : say.nothingAsk(what)}
        yes={say.nothingYes}
        act={() => tell(keepNothing(places, true) ? '' : words.done.failed)}
      />
      {!isEmpty && (
        <Choice
          title={say.forget}
          text={say.forgetText}
          button={say.forgetButton}
          ask={say.forgetAsk(what)}
          yes={say.forgetYes}
          act={() => tell(forgetEverything(places) === undefined ? say.notForgotten : say.forgotten)}
        />
      )}
    </Part>
  );
}

interface ChoiceProps {
  title: string;
  text: string;
  button: string;
  /** What is asked first; nothing where there is nothing to lose. */
  ask: string | undefined;
  yes: string;
  act: () => void;
}

function Choice({ title, text, button, ask, yes, act }: ChoiceProps) {
  const { no } = useShelf().words.device;
  const [isAsking, setAsking] = useState(false);
  const asked = useRef<HTMLParagraphElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  useFocusBack(isAsking, () => opener.current);
  useEffect(() => {
    if (isAsking) asked.current?.focus();
  }, [isAsking]);
  const go = () => {
    setAsking(false);
    act();
    document.getElementById('device-title')?.focus();
  };
  return (
    <div className="choice">
      <h3>{title}</h3>
      <p>{text}</p>
      {isAsking ? (
        <div className="notice">
          <p ref={asked} tabIndex={-1}>
            {ask}
          </p>
          <div className="acts">
            <Plain act={go}>{yes}</Plain>
            <Plain act={() => setAsking(false)}>{no}</Plain>
          </div>
        </div>
      ) : (
        <Plain act={ask ? () => setAsking(true) : go} control={opener}>
          {button}
        </Plain>
      )}
    </div>
  );
}

/** Whether the browser has promised not to clear this by itself; asked for only when that is wanted. */
function Persistence() {
  const say = useShelf().words.device;
  const [state, setState] = useState<'unknown' | 'kept' | 'may-go' | 'refused'>('unknown');
  useEffect(() => {
    isPersisted().then((isKept) => setState(isKept ? 'kept' : 'may-go'));
  }, []);
  const told = useRef<HTMLParagraphElement>(null);
  useFocusBack(state === 'may-go', () => told.current);
  const ask = () => askToPersist(true).then((isKept) => setState(isKept ? 'kept' : 'refused'));
  if (state === 'unknown') return null;
  return (
    <div className="choice">
      <p role="status" tabIndex={-1} ref={told}>
        {state === 'kept' ? say.persisted : state === 'refused' ? say.refused : say.notPersisted}
      </p>
      {state === 'may-go' && <Plain act={ask}>{say.persist}</Plain>}
    </div>
  );
}
