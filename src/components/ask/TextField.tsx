// One text field of the questionnaire: keeps what is typed as it is typed, tells its error and its unit.
import { useAsk, useField, useInvalid } from '#components/ask/context.tsx';
import { at, LONGEST, usualTimeUnit } from '#components/ask/fields.ts';
import { TIME_UNITS } from '#content/numbers/plain.ts';
import type { Channel, Form } from '#model/catalogue.ts';

interface Props {
  name: string;
  label: string;
  /** The label is said but not shown, where a table heading shows it. */
  hidden?: boolean;
  unit?: string | undefined;
  hint?: string | undefined;
  width?: string;
  words?: boolean;
  /** Signs and letters are asked for beside the digits: a phone whose keys are digits alone could not write them. */
  signs?: boolean;
}

/** `words` is for text that is not a number. */
export function TextField({ name, label, hidden, unit, hint, width = 'w-num', words, signs }: Props) {
  const [text, set] = useField(name);
  // Whoever hears the field has to hear what it counts in as well.
  const unitId = unit && at(name, 'counted-in');
  const input = (
    <input
      id={name}
      name={name}
      className={`txt ${words ? '' : width}`.trim()}
      type="text"
      inputMode={words || signs ? undefined : 'decimal'}
      maxLength={words ? LONGEST.words : LONGEST.number}
      autoComplete="off"
      translate="no"
      aria-label={hidden ? label : undefined}
      {...useInvalid(name, [unitId, hint].filter(Boolean).join(' '))}
      value={text}
      onChange={(event) => set(event.target.value)}
    />
  );
  if (hidden) return input;
  return (
    <div className={words ? 'field grow' : 'field'}>
      <label htmlFor={name}>{label}</label>
      {unit ? (
        <span>
          {input}
          <span className="unit" id={unitId}>
            {unit}
          </span>
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

interface TimeUnitProps {
  /** The field whose unit this is. */
  base: string;
  form: Form;
  channel?: Channel;
  /** Said instead of the common label, and not shown. */
  label?: string;
}

export function TimeUnitField({ base, form, channel, label }: TimeUnitProps) {
  const say = useAsk().words.question;
  return (
    <SelectField
      name={at(base, 'unit')}
      label={label ?? say.timeUnit}
      hidden={label !== undefined}
      options={TIME_UNITS.map((unit) => [unit, say.timeUnits[unit]] as const)}
      usual={usualTimeUnit(form, channel)}
      className="w-time"
    />
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
