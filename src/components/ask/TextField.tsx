// One text field of the questionnaire: keeps what is typed as it is typed, tells its error and its unit.
import { useField, useInvalid } from '#components/ask/context.tsx';

interface Props {
  name: string;
  label: string;
  /** The label is said but not shown, where a table heading shows it. */
  hidden?: boolean;
  unit?: string | undefined;
  hint?: string | undefined;
  width?: string;
  words?: boolean;
  onText?: () => void;
}

/** `words` is for text that is not a number. */
export function TextField({ name, label, hidden, unit, hint, width = 'w-num', words, onText }: Props) {
  const [text, set] = useField(name);
  const input = (
    <input
      id={name}
      name={name}
      className={`txt ${words ? '' : width}`.trim()}
      type="text"
      inputMode={words ? undefined : 'decimal'}
      autoComplete="off"
      translate="no"
      aria-label={hidden ? label : undefined}
      {...useInvalid(name, hint)}
      value={text}
      onChange={(event) => {
        set(event.target.value);
        onText?.();
      }}
    />
  );
  if (hidden) return input;
  return (
    <div className={words ? 'field grow' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {unit ? (
        <span>
          {input}
          <span className="unit">{unit}</span>
        </span>
      ) : (
        input
      )}
    </div>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  hidden?: boolean;
  /** Value and words of each option; the first stands for the empty text. */
  options: readonly (readonly [string, string])[];
  /** What is shown while nothing was chosen. */
  usual: string;
  className?: string;
}

/** One choice from a short list, with a usual value that is shown until another is chosen. */
export function SelectField({ name, label, hidden, options, usual, className = '' }: ChoiceProps) {
  const [text, set] = useField(name);
  const select = (
    <select
      id={name}
      name={name}
      className={`txt ${className}`.trim()}
      aria-label={hidden ? label : undefined}
      value={text || usual}
      onChange={(event) => set(event.target.value)}
    >
      {options.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
  if (hidden) return select;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {select}
    </div>
  );
}

/** One box to tick, kept as "yes". */
export function TickField({ name, label, describedBy }: { name: string; label: string; describedBy?: string }) {
  const [text, set] = useField(name);
  return (
    <label className="check">
      <input
        type="checkbox"
        id={name}
        name={name}
        value="yes"
        aria-describedby={describedBy}
        checked={text === 'yes'}
        onChange={(event) => set(event.target.checked ? 'yes' : '')}
      />
      <span>{label}</span>
    </label>
  );
}
