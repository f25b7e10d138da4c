// The field of the dialog of a wrong answer, by what kind of answer it is: a number to type, one of five sentences, one or two of
// a list, or any of them. All native, and whatever can be answered by one key is.
import type { RoomWords } from '#content/words/it/room.ts';
import type { Disputable } from '#model/workshop/room/numbers.ts';

/** Up to so many of a list are asked one by one. */
const ONE_BY_ONE = 2;

interface Props {
  one: Disputable;
  words: RoomWords['lead']['wrong'];
  /** What a sentence or an option says. */
  options: readonly (readonly [value: string, text: string])[];
  typed: readonly string[];
  type: (typed: readonly string[]) => void;
  problem: string;
  save: (event: Pick<Event, 'preventDefault'>) => void;
}

export const FIELD = 'wrong-value';

/** What stands in the field before anything is typed: of a long list what is ticked today, so that one can be added. */
export const begun = (one: Disputable | undefined): readonly string[] =>
  one?.kind === 'choice' && one.atMost > ONE_BY_ONE ? (one.today ?? []) : [];

export function WrongField({ one, words, options, typed, type, problem, save }: Props) {
  const ties = {
    'aria-invalid': problem !== '' || undefined,
    'aria-describedby': 'wrong-named wrong-problem',
  };
  if (one.kind === 'choice' && one.atMost > ONE_BY_ONE)
    return (
      <fieldset className="field wrong-options" aria-describedby="wrong-problem">
        <legend>{words.answer}</legend>
        {options.map(([value, text], place) => (
          <label className="check" key={value}>
            <input
              id={place === 0 ? FIELD : undefined}
              type="checkbox"
              checked={typed.includes(value)}
              onChange={({ target }) =>
                type(target.checked ? [...typed, value] : typed.filter((other) => other !== value))
              }
              onKeyDown={(event) => event.key === 'Enter' && save(event)}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
    );
  if (one.kind === 'number')
    return (
      <div className="field">
        <label htmlFor={FIELD}>{words.value}</label>
        <input
          {...ties}
          id={FIELD}
          className="txt"
          type="text"
          autoComplete="off"
          value={typed[0] ?? ''}
          onChange={({ target }) => type([target.value])}
        />
      </div>
    );
  const fields = one.kind === 'choice' ? Math.min(one.atMost, ONE_BY_ONE) : 1;
  return Array.from({ length: fields }, (_, field) => {
    const id = field === 0 ? FIELD : `${FIELD}-${field + 1}`;
    return (
      <div className="field" key={id}>
        <label htmlFor={id}>{field === 0 ? words.answer : words.alsoAnswer}</label>
        <select
          {...ties}
          id={id}
          className="txt"
          value={typed[field] ?? ''}
          onChange={({ target }) =>
            type(Array.from({ length: fields }, (_ignored, at) => (at === field ? target.value : (typed[at] ?? ''))))
          }
          onKeyDown={(event) => event.key === 'Enter' && save(event)}
        >
          <option value="">–</option>
          {options.map(([value, text], place) => (
            <option key={value} value={value}>
              {`${place + 1}. ${text}`}
            </option>
          ))}
        </select>
      </div>
    );
  });
}
