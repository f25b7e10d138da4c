// The line that says what a disputed word means here, in the language of the room first; the room sees it as it is written.
import { Part } from '#components/kept/Part.tsx';
import { useLeading } from '#components/room/leading.tsx';
import { splitKey } from '#components/room/material.ts';
import { AgreedField } from '#components/workshop/AgreedField.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { otherLanguage } from '#content/routes.ts';
import { define } from '#model/workshop/acts/agreed.ts';

export function SplitPanel() {
  const { words, face } = useLeading();
  const { engagement, change } = useEngagement();
  const { room, material, votes } = face;
  const split = material.votes.splits().find((one) => splitKey(one) === room.screen);
  if (!split || split.kind === 'facts') return null;
  const text = engagement.definitions.find(({ purpose }) => purpose === split.id)?.text;
  const name = votes.pointName(split);
  return (
    <Part id="room-define" title={words.splits.define(name, words.languages[room.language])}>
      <p className="small">{words.splits.hint}</p>
      {[room.language, otherLanguage(room.language)].map((spoken) => (
        <AgreedField
          key={spoken}
          id={`room-define-${spoken}`}
          label={words.splits.define(name, words.languages[spoken])}
          texts={text}
          spoken={spoken}
          write={(typed) => change((before) => define(before, split.id, spoken, typed))}
        />
      ))}
    </Part>
  );
}
