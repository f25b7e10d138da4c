// A quiet button, and a field of words with its label.
import type { ReactNode, Ref } from 'react';

interface PlainProps {
  act: () => void;
  children: ReactNode;
  isOpen?: boolean;
  control?: Ref<HTMLButtonElement>;
}

export const Plain = ({ act, children, isOpen, control }: PlainProps) => (
  <button type="button" className="plain" ref={control} onClick={act} aria-expanded={isOpen}>
    {children}
  </button>
);

const LONGEST = 300;

interface NameFieldProps {
  id: string;
  label: string;
  value: string;
  set: (text: string) => void;
  hasFocus?: boolean;
}

export const NameField = ({ id, label, value, set, hasFocus = false }: NameFieldProps) => (
  <div className="field grow">
    <label htmlFor={id}>{label}</label>
    <input
      id={id}
      className="txt"
      type="text"
      maxLength={LONGEST}
      autoComplete="off"
      translate="no"
      ref={(input) => {
        if (hasFocus && document.activeElement?.tagName === 'BUTTON') input?.focus();
      }}
      value={value}
      onChange={(event) => set(event.target.value)}
    />
  </div>
);
