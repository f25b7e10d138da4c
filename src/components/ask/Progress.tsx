// Where one is, as text: section, answers, and when it was last saved on this device.
import { useAsk } from '#components/ask/context.tsx';
import type { DraftState } from '#components/ask/use-draft.ts';
import { formatTimeOfDay } from '#content/numbers/format.ts';

const MINUTES = 13;

export function Progress({ section, state }: { section: string; state: DraftState }) {
  const { words, view, language } = useAsk();
  const say = words.section;
  const number = view.sections.findIndex(({ id }) => id === section) + 1;
  const essential = view.sections.flatMap(({ questions }) => questions).filter((question) => question.essential).length;
  const saved = state.savedAt
    ? words.keep.savedAt(formatTimeOfDay(state.savedAt, language))
    : state.trouble && state.trouble.kind !== 'dropped' && state.trouble.kind !== 'quarantined'
      ? words.keep.memoryOnly
      : '';
  return (
    <div className="prog">
      <span>
        <b>{number > 0 ? say.place(number, view.sections.length) : words.declaration.name}</b>
      </span>
      {number > 0 ? (
        <span>{state.ready ? say.answered(state.answered, essential) : say.questions(essential)}</span>
      ) : (
        <span>{words.declaration.after(essential, MINUTES)}</span>
      )}
      <span role="status">{saved}</span>
    </div>
  );
}
