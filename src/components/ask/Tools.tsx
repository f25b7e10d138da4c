// At the end of every section: take the answers away as a file, or delete them from this device (asked once more, in place).
import { useEffect, useRef, useState } from 'react';
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
  const { language, words, all } = useAsk();
  const { download: hand, clear } = words.keep;
  const say = useLaterWords().keep;
  const [isAsking, ask] = useState(false);
  const place = useFocusKept(isAsking, before !== undefined);
  const button = (label: string, act: () => void) => (
    <button type="button" className="plain" onClick={act}>
      {label}
    </button>
  );
  const undo = () => {
    // What was typed since then can be brought back in its turn.
    const typed = all();
    if (before) keeping.replace(before, Object.values(typed).some(Boolean) ? typed : undefined);
  };
  return (
    <div className="tools" ref={place}>
      {button(hand, download)}
      <a href={pathOf(language, 'kept')}>{say.toKept}</a>
      <a href={pathOf(language, 'open')}>{say.toOpen}</a>
      {!isAsking && button(clear, () => ask(true))}
      <p role="status" tabIndex={-1}>
        {isAsking ? say.clearAsk(answered) : before ? say.cleared : isBeside && say.beside}
      </p>
      {isAsking &&
        button(say.clearYes, () => {
          keeping.clear();
          ask(false);
        })}
      {isAsking && button(say.clearNo, () => ask(false))}
      {before && !isAsking && button(say.undo, undo)}
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

/** A button that goes away when it is pressed leaves the focus to what is said in its place, or to the first button of the tools. */
function useFocusKept(isAsking: boolean, isCleared: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef({ isAsking, isCleared });
  useEffect(() => {
    const isMoved = last.current.isAsking !== isAsking || last.current.isCleared !== isCleared;
    last.current = { isAsking, isCleared };
    if (!isMoved || document.activeElement !== document.body) return;
    place.current?.querySelector<HTMLElement>(isAsking || isCleared ? '[role=status]' : 'button')?.focus();
  }, [isAsking, isCleared]);
  return place;
}
