// A field with what belongs to it: its label, what is wrong, the control itself, a hint, tied together by their ids. What is
// written is held by whoever draws it; for what goes into the engagement with each key see Written.tsx.
import type { ReactNode, Ref } from 'react';

interface About {
  id: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong; empty where nothing is. */
  problem?: string | undefined;
  isLabelHidden?: boolean | undefined;
}

/** What a control carries so that label, hint and problem are read with it. */
interface Ties {
  readonly id: string;
  readonly className: string;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps extends About {
  children: (ties: Ties) => ReactNode;
}

export function Field({ id, label, hint, problem, isLabelHidden, children }: FieldProps) {
  const described = [problem && `${id}/problem`, hint && `${id}/hint`].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id} className={isLabelHidden ? 'vh' : undefined}>
        {label}
      </label>
      {problem && (
        <p className="err" id={`${id}/problem`}>
          {problem}
        </p>
      )}
      {children({
        id,
        className: 'txt',
        'aria-invalid': problem ? true : undefined,
        'aria-describedby': described || undefined,
      })}
      {hint && (
        <p className="small" id={`${id}/hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface TextProps extends About {
  value: string;
  write: (text: string) => void;
  most?: number;
  type?: 'text' | 'date';
  /** The first day that can be chosen. */
  min?: string;
  spellCheck?: boolean;
}

/** One line. */
export function TextField({ value, write, most, type = 'text', min, spellCheck, ...about }: TextProps) {
  return (
    <Field {...about}>
      {(ties) => (
        <input
          {...ties}
          type={type}
          autoComplete="off"
          maxLength={type === 'text' ? most : undefined}
          min={min}
          spellCheck={spellCheck}
          value={value}
          onChange={({ target }) => write(target.value)}
        />
      )}
    </Field>
  );
}

interface LongProps extends About {
  value: string;
  write: (text: string) => void;
  rows: number;
  spellCheck?: boolean;
}

/** Several lines. */
export function LongField({ value, write, rows, spellCheck, ...about }: LongProps) {
  return (
    <Field {...about}>
      {(ties) => (
        <textarea
          {...ties}
          rows={rows}
          autoComplete="off"
          spellCheck={spellCheck}
          value={value}
          onChange={({ target }) => write(target.value)}
        />
      )}
    </Field>
  );
}

interface SelectProps extends About {
  value: string;
  choose: (value: string) => void;
  /** The options. */
  children: ReactNode;
  control?: Ref<HTMLSelectElement>;
}

/** One of a list. */
export function SelectField({ value, choose, children, control, ...about }: SelectProps) {
  return (
    <Field {...about}>
      {(ties) => (
        <select {...ties} ref={control} value={value} onChange={({ target }) => choose(target.value)}>
          {children}
        </select>
      )}
    </Field>
  );
}
