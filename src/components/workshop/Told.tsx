// What was done last, with its way back where there is one. A button that goes away with what it took away leaves the focus to
// the way back; in the room, where keys lead and nothing has the focus, nothing takes it.
import { useEffect, useRef } from 'react';
import { Plain } from '#components/kept/Plain.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';

export interface ToldNow {
  readonly sentence: string;
  readonly undo: (() => void) | undefined;
}

export function Told({ told, forget }: { told: ToldNow | undefined; forget: () => void }) {
  const { words } = useDesk();
  const place = useFocusLost(told);
  const undo = told?.undo;
  return (
    <div className="done" ref={place}>
      <p role="status" tabIndex={-1}>
        {told?.sentence}
      </p>
      {undo && (
        <Plain
          act={() => {
            forget();
            undo();
          }}
        >
          {words.desk.undo}
        </Plain>
      )}
    </div>
  );
}

/** Where the part that had the focus has left the page, the focus goes to the way back, or to what is said. */
function useFocusLost(told: ToldNow | undefined) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef<EventTarget>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (!told) return;
    // What was taken away may leave the page with a later drawing than the one that says so.
    const frame = requestAnimationFrame(() => {
      const isLost = last.current instanceof Element && !last.current.isConnected;
      if (!isLost || document.activeElement !== document.body) return;
      const { current } = place;
      (current?.querySelector('button') ?? current?.querySelector<HTMLElement>('[role=status]'))?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [told]);
  return place;
}
