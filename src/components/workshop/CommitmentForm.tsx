// The fields of one commitment; what is missing is said at its field, and nothing is kept by half.

import { type SyntheticEvent, useState } from 'react';
import { Plain } from '#components/kept/Plain.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { TextField } from '#components/workshop/Field.tsx';
import { useHalfTyped } from '#components/workshop/use-half-typed.ts';
import { missingIn } from '#model/workshop/acts/commitments.ts';
import { LONGEST_LINE, LONGEST_TEXT } from '#model/workshop/acts/limits.ts';

export interface CommitmentTexts {
  readonly what: string;
  readonly owner: string;
  readonly by: string;
  readonly measure: string;
}

interface Props {
  id: string;
  start?: CommitmentTexts;
  button: string;
  save: (fields: CommitmentTexts) => void;
  cancel?: () => void;
}

const FIELDS = ['what', 'owner', 'by', 'measure'] as const;

export function CommitmentForm({ id, start, button, save, cancel }: Props) {
  const { words } = useDesk();
  const say = words.after.commitments;
  const { texts, write, forget } = useHalfTyped(`commitment/${id}`, {
    what: start?.what ?? '',
    owner: start?.owner ?? '',
    by: start?.by ?? '',
    measure: start?.measure ?? '',
  });
  const [isAsked, ask] = useState(false);
  const missing = isAsked ? missingIn(texts) : [];
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    ask(true);
    const [first] = missingIn(texts);
    if (first === undefined) {
      forget();
      return save(texts);
    }
    document.getElementById(`${id}-${first}`)?.focus();
  };
  return (
    <form className="desk-fields commitment-form" onSubmit={submit}>
      {FIELDS.map((name) => (
        <TextField
          key={name}
          id={`${id}-${name}`}
          label={say[name]}
          problem={missing.includes(name) ? say.missing[name] : ''}
          type={name === 'by' ? 'date' : 'text'}
          most={name === 'owner' ? LONGEST_LINE : LONGEST_TEXT}
          value={texts[name]}
          write={(text) => write({ ...texts, [name]: text })}
        />
      ))}
      <p className="acts">
        <button type="submit" className="btn quiet">
          {button}
        </button>
        {cancel && (
          <Plain
            act={() => {
              forget();
              cancel();
            }}
          >
            {say.cancel}
          </Plain>
        )}
      </p>
    </form>
  );
}
