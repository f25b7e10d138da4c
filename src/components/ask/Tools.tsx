// At the end of every section: take the answers away as a file, or delete them from this device (asked once more, in place).
import { useState } from 'react';
import { useAsk } from '#components/ask/context.tsx';
import type { DraftState, Keeping } from '#components/ask/keep-draft.ts';
import { useLaterWords } from '#components/ask/later-context.ts';
import { formatInstant } from '#content/numbers/format.ts';
import { pathOf } from '#content/routes.ts';

interface Props {
  state: DraftState;
  keeping: Keeping;
  download: () => void;
}

/** Answers after which losing them would hurt. */
const MANY = 6;

export function Tools({ state: { before, answered, exported, isInMemory, isBeside }, keeping, download }: Props) {
  const { language, words } = useAsk();
  const { download: hand, clear } = words.keep;
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
      <a href={pathOf(language, 'kept')}>{say.toKept}</a>
      <a href={pathOf(language, 'open')}>{say.toOpen}</a>
      {!isAsking && button(clear, () => ask(true))}
      <p role="status">{isAsking ? say.clearAsk(answered) : before ? say.cleared : isBeside && say.beside}</p>
      {isAsking &&
        button(say.clearYes, () => {
          keeping.clear();
          ask(false);
        })}
      {isAsking && button(say.clearNo, () => ask(false))}
      {before && !isAsking && button(say.undo, () => keeping.replace(before))}
      {answered >= MANY && !isInMemory && !isAsking && (
        <p>
          {!exported
            ? say.neverExported
            : say.lastExport(say.exportKinds[exported.kind], formatInstant(exported.at, language))}
          {exported?.isOld && ` ${say.changedSince}`}
        </p>
      )}
    </div>
  );
}
