// The declaration: one to three of the ten purposes, or one of their own, each with its weight and its customers.
import { useState } from 'react';
import { Company } from '#components/ask/Company.tsx';
import { Problems, useAsk, useField } from '#components/ask/context.tsx';
import { DECLARED, FIRST_PURPOSE, MOST_PURPOSES, purposeOf } from '#components/ask/fields.ts';
import { PurposeRow } from '#components/ask/PurposeRow.tsx';

export function Declaration() {
  const { words, view, language, all, set, later } = useAsk();
  const say = words.declaration;
  const [declared] = useField(DECLARED);
  const [refused, setRefused] = useState<string>();
  const keys = declared.split(' ').filter(Boolean);

  const choose = (id: string, on: boolean) => {
    const isFull = on && keys.length >= MOST_PURPOSES;
    setRefused(isFull ? id : undefined);
    if (isFull) return;
    const rest = keys.filter((key) => purposeOf(key) !== id);
    // Before the rest of the script is there a choice has no weights yet, and blank weights are equal shares.
    const changed = later?.withPurpose(all(), id, on, language) ?? {
      [DECLARED]: [...rest, ...(on ? [id] : [])].join(' '),
    };
    for (const [name, text] of Object.entries(changed)) set(name, text);
  };

  return (
    <>
      <fieldset>
        <legend className="vh">{say.legend}</legend>
        <Problems mine={(name) => name === FIRST_PURPOSE} />
        <p className="colhead" aria-hidden="true">
          <span>{say.columnPurpose}</span>
          <span>{say.columnFailure}</span>
        </p>
        <ul className="purposes">
          {view.purposes.map((purpose, i) => (
            <PurposeRow
              key={purpose.id}
              id={i === 0 ? FIRST_PURPOSE : `${DECLARED}/${purpose.id}`}
              purpose={purpose}
              keys={keys}
              isRefused={refused === purpose.id}
              choose={(on) => choose(purpose.id, on)}
            />
          ))}
        </ul>
      </fieldset>
      {later && <later.ClashNews keys={keys} />}
      <div className="sum" role="status">
        <b>{say.chosen(keys.length, Math.max(0, MOST_PURPOSES - keys.length))}</b>
        {later && keys.length > 1 && <later.WeightSum key={declared} keys={keys} />}
      </div>
      <Company />
    </>
  );
}
