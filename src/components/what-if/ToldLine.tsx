// What was done last, said politely; where it can be undone, the way back takes the focus that its button had.
import { useEffect, useRef } from 'react';

export interface Told {
  readonly sentence: string;
  readonly undo?: (() => void) | undefined;
}

interface Props {
  told: Told | undefined;
  words: { readonly scenarios: { readonly undo: string } };
}

export function ToldLine({ told, words }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const undo = told?.undo;
  useEffect(() => {
    if (undo) button.current?.focus();
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
