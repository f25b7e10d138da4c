// Choices as people read them: what each is, and under it one sentence of what it means.
import { type ReactNode, useId } from 'react';

interface Words {
  readonly name: string;
  readonly means: string;
}

interface ChoiceProps {
  type: 'radio' | 'checkbox';
  name?: string;
  words: Words;
  isChosen: boolean;
  choose: (isChosen: boolean) => void;
}

export function Choice({ type, name, words, isChosen, choose }: ChoiceProps) {
  const id = useId();
  return (
    <label className="opt">
      <input
        type={type}
        name={name}
        checked={isChosen}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-means`}
        onChange={({ currentTarget }) => choose(currentTarget.checked)}
      />
      <span>
        <span id={`${id}-name`}>{words.name}</span>
        <span id={`${id}-means`} className="small means">
          {words.means}
        </span>
      </span>
    </label>
  );
}

interface ChoicesProps<T extends string> {
  legend: string;
  options: readonly T[];
  words: Readonly<Record<T, Words>>;
  chosen: T;
  choose: (option: T) => void;
  /** Further choices that belong with these. */
  children?: ReactNode;
}

export function Choices<T extends string>({ legend, options, words, chosen, choose, children }: ChoicesProps<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="opts">
        {options.map((option) => (
          <Choice
            key={option}
            type="radio"
            name={name}
            words={words[option]}
            isChosen={option === chosen}
            choose={() => choose(option)}
          />
        ))}
        {children}
      </div>
    </fieldset>
  );
}
