// The keys of the room: one key, one act. None acts while a field has the focus, with another key held, while a dialog is open, or
// where a button would take it. Esc leaves a field.
import { useEffect, useRef } from 'react';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

const takesKey = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('button, a[href], summary') !== null;

export function isForRoom(event: KeyboardEvent): boolean {
  const { target, key } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (isField(target) || document.querySelector('dialog[open]')) return false;
  return !((key === ' ' || key === 'Enter') && takesKey(target));
}

/** A key held down goes on turning, but does anything else once: undone is one thing, and what was begun is not paused again. */
export const isHeldOn = ({ repeat, key }: KeyboardEvent): boolean => repeat && !/^(?:Arrow|Page)/u.test(key);

export type KeyActs = Readonly<Record<string, (() => void) | undefined>>;

/** A key by the name under which its act stands: letters small, with "Shift+" before an arrow. */
export const keyName = (key: string, shift: boolean): string =>
  key.length === 1 ? key.toLowerCase() : `${shift ? 'Shift+' : ''}${key}`;

export function useKeys(acts: KeyActs, isOn: boolean): void {
  const now = useRef({ acts, isOn });
  now.current = { acts, isOn };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && isField(event.target) && !document.querySelector('dialog[open]'))
        return (event.target as HTMLElement).blur();
      if (!isForRoom(event)) return;
      const name = keyName(event.key, event.shiftKey);
      const act = now.current.acts[name];
      // The list of keys is always to be had, or nobody would find how to turn them on again.
      if (!act || !(now.current.isOn || name === '?')) return;
      event.preventDefault();
      if (!isHeldOn(event)) act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
