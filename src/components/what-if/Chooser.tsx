// Which answer to change: first the questions behind today's divergences, then all of them by section.
import type { WhatIfFace } from '#components/what-if/face.ts';

/** More of them and the list by section is as quick. */
const MOST_BEHIND = 12;

interface Props {
  face: WhatIfFace;
  behind: readonly string[];
  chosen: string;
  choose: (question: string) => void;
}

export function Chooser({ face: { words, view }, behind, chosen, choose }: Props) {
  const questions = view.sections.flatMap((section) => section.questions);
  const first = behind.slice(0, MOST_BEHIND).flatMap((id) => questions.filter((one) => one.id === id));
  const groups = [
    ...(first.length > 0 ? [{ id: 'behind', title: words.ask.behind, questions: first }] : []),
    ...view.sections.map(({ id, title, questions: all }) => ({
      id,
      title,
      questions: all.filter((one) => !first.includes(one)),
    })),
  ];
  return (
    <div className="field grow">
      <label htmlFor="what-if-question">{words.ask.choose}</label>
      <select
        id="what-if-question"
        className="txt chooser"
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        {groups
          .filter((group) => group.questions.length > 0)
          .map((group) => (
            <optgroup key={group.id} label={group.title}>
              {group.questions.map(({ id, ask }) => (
                <option key={id} value={id}>
                  {ask}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  );
}
