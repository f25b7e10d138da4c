// What was done last, said politely; where it can be undone, the way back takes the focus that its button had, and the second
// half of a double click on that button, whatever has come under the pointer since, neither takes it away nor presses anything.
import { useLayoutEffect, useRef } from 'react';

export interface Told {
  readonly sentence: string;
  readonly undo?: (() => void) | undefined;
}

/** Milliseconds within which a second press belongs to the first. */
const DOUBLE_CLICK = 600;

interface Props {
  told: Told | undefined;
  words: { readonly scenarios: { readonly undo: string } };
}

export function ToldLine({ told, words }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const undo = told?.undo;
  // At once: the second half of a double click may be the next thing that happens.
  useLayoutEffect(() => {
    if (!undo) return;
    button.current?.focus();
    const spare = (event: MouseEvent) => {
      if (event.detail !== 2) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const kinds = ['mousedown', 'click'] as const;
    for (const kind of kinds) document.addEventListener(kind, spare, true);
    const end = () => {
      for (const kind of kinds) document.removeEventListener(kind, spare, true);
    };
    const later = setTimeout(end, DOUBLE_CLICK);
    return () => {
      clearTimeout(later);
      end();
    };
  }, [undo]);
  return (
    <div className="done">
      <p role="status">{told?.sentence}</p>
      {undo && (
        <button ref={button} type="button" className="plain" onClick={undo}>
          {words.scenarios.undo}
        </button>
      )}
    </div>
  );
}
