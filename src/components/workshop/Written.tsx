// A field that is written into the engagement as it is typed. What an act does not take (a name left empty while it is being
// typed anew) stays in the field alone until it can be taken.
import { useState } from 'react';
import { Field } from '#components/workshop/Field.tsx';

interface Props {
  id: string;
  label: string;
  value: string;
  write: (text: string) => void;
  hint?: string | undefined;
  most?: number;
  type?: 'text' | 'date';
  isLong?: boolean;
  isLabelHidden?: boolean;
  lang?: string;
}

export function Written({
  id,
  label,
  value,
  write,
  hint,
  most = 300,
  type = 'text',
  isLong,
  isLabelHidden,
  lang,
}: Props) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: string }>();
  // What another window wrote meanwhile takes the place of what was left standing here.
  const text = typed && typed.over === value ? typed.text : value;
  const change = (next: string) => {
    setTyped({ text: next, over: value });
    write(next);
  };
  const shared = {
    maxLength: type === 'text' ? most : undefined,
    autoComplete: 'off',
    lang,
    value: text,
    onBlur: () => setTyped(undefined),
  };
  return (
    <Field id={id} label={label} hint={hint} isLabelHidden={isLabelHidden}>
      {(ties) =>
        isLong ? (
          <textarea {...ties} {...shared} rows={2} onChange={(event) => change(event.target.value)} />
        ) : (
          <input {...ties} {...shared} type={type} translate="no" onChange={(event) => change(event.target.value)} />
        )
      }
    </Field>
  );
}

interface ChoiceProps<T extends string> {
  name: string;
  legend: string;
  value: T;
  options: readonly (readonly [value: T, words: string])[];
  set: (value: T) => void;
  /** One that cannot be chosen any more, and why. */
  off?: { readonly value: T; readonly because: string } | undefined;
}

/** Radio buttons, one below the other. */
export function Chosen<T extends string>({ name, legend, value, options, set, off }: ChoiceProps<T>) {
  const reason = `${name}-off`;
  return (
    <fieldset className="chosen">
      <legend>{legend}</legend>
      {options.map(([one, words]) => (
        <label className="check" key={one}>
          <input
            type="radio"
            name={name}
            value={one}
            checked={one === value}
            disabled={one === off?.value}
            aria-describedby={one === off?.value ? reason : undefined}
            onChange={() => set(one)}
          />
          <span>{words}</span>
        </label>
      ))}
      {off && (
        <p className="small" id={reason}>
          {off.because}
        </p>
      )}
    </fieldset>
  );
}
