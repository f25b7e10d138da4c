// At the end of every section: take the answers away as a file, or delete them from this device (asked once more, in place).
import { useState } from 'react';
import { useAsk } from '#components/ask/context.tsx';
import type { DraftState, Keeping } from '#components/ask/keep-draft.ts';
import { useLaterWords } from '#components/ask/later-context.ts';

interface Props {
  state: DraftState;
  keeping: Keeping;
  download: () => void;
}

export function Tools({ state: { before, answered }, keeping, download }: Props) {
  const { download: hand, clear } = useAsk().words.keep;
  const say = useLaterWords().keep;
  const [isAsking, ask] = useState(false);
  const button = (label: string, act: () => void) => (
    <button type="button" className="plain" onClick={act}>
      {label}
    </button>
  );
  return (
    <div className="tools">
      {button(hand, download)}
      {!isAsking && button(clear, () => ask(true))}
      <p role="status">{isAsking ? say.clearAsk(answered) : before && say.cleared}</p>
      {isAsking &&
        button(say.clearYes, () => {
          keeping.clear();
          ask(false);
        })}
      {isAsking && button(say.clearNo, () => ask(false))}
      {before && !isAsking && button(say.undo, () => keeping.replace(before))}
    </div>
  );
}
