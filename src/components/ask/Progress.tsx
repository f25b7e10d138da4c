// Where one is, as text: section, answers, and when it was last saved on this device.
import { useMemo } from 'react';
import { useAsk } from '#components/ask/context.tsx';
import type { DraftState } from '#components/ask/keep-draft.ts';

const MINUTES = 13;

export function Progress({ section, state }: { section: string; state: DraftState }) {
  const { words, view, questions, later } = useAsk();
  const say = words.section;
  const number = view.sections.findIndex(({ id }) => id === section) + 1;
  const essential = questions.filter((question) => question.essential).length;
  const saved = useMemo(() => later && <later.Saved state={state} />, [later, state]);
  return (
    <div className="prog">
      <span>
        <b>{number > 0 ? say.place(number, view.sections.length) : words.declaration.name}</b>
      </span>
      {number > 0 ? (
        <span>{later ? say.answered(state.answered, essential) : say.questions(essential)}</span>
      ) : (
        <span>{words.declaration.after(essential, MINUTES)}</span>
      )}
      <span role="status">{saved}</span>
    </div>
  );
}
