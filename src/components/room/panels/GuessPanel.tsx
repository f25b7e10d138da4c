// Hands raised for what the operation is built for, counted purpose by purpose; the room sees only how many in all.
import { useState } from 'react';
import { Part } from '#components/kept/Part.tsx';
import { useLeading } from '#components/room/leading.tsx';
import { catalogue, purposeOf } from '#content/catalogue.ts';
import { raise } from '#model/workshop/room/room-state.ts';

export function GuessPanel() {
  const { words, face, language, act } = useLeading();
  const { hands: raised } = face.room;
  const [typed, type] = useState<Readonly<Record<string, string>>>({});
  return (
    <Part id="room-guess" title={words.guess.title}>
      <p className="small">{words.guess.hint}</p>
      <div className="token-fields">
        {catalogue.purposes.map(({ id }, place) => (
          <div className="token-field" key={id}>
            <input
              id={`hands-${id}`}
              className="txt w-count"
              type="text"
              inputMode="numeric"
              maxLength={3}
              autoComplete="off"
              value={typed[id] ?? String(raised[id] ?? '')}
              onChange={({ target }) => {
                type({ ...typed, [id]: target.value });
                const hands = target.value.trim();
                if (/^\d*$/u.test(hands)) act(raise(id, Number(hands)));
              }}
              onBlur={() => type({})}
            />
            <label htmlFor={`hands-${id}`}>
              {place + 1}. {purposeOf(id).words.name[language]}
            </label>
          </div>
        ))}
      </div>
    </Part>
  );
}
