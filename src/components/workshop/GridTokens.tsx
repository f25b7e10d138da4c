// The tokens of a ballot from paper, in the order of the purposes, and what is wrong with them.
import { tokenField } from '#components/ballot/ballot-store.ts';
import type { PaperTexts } from '#components/workshop/paper-texts.ts';
import { catalogue } from '#content/catalogue.ts';
import { placesOf } from '#model/workshop/places.ts';

export const PLACES = placesOf(catalogue);
export const tokensId = (place: string): string => `grid-${place}`;
const IDS = new Set(PLACES.map(tokensId));
const SENTENCE = 'grid-problem';

/** What keeps a ballot from being taken, and the field that is led to. */
export interface Refusal {
  readonly field: string;
  readonly sentence: string;
}

/** Whether it is told here. */
export const isOfTokens = ({ field }: Refusal): boolean => IDS.has(field);

interface Props {
  texts: Readonly<Record<string, string>>;
  store: PaperTexts;
  nameOf: (place: string) => string;
  problem: Refusal | undefined;
}

export function GridTokens({ texts, store, nameOf, problem }: Props) {
  const ties = (id: string) =>
    problem?.field === id ? ({ 'aria-invalid': true, 'aria-describedby': SENTENCE } as const) : undefined;
  return (
    <>
      {problem && isOfTokens(problem) && (
        <p className="err" id={SENTENCE}>
          {problem.sentence}
        </p>
      )}
      <div className="token-fields">
        {PLACES.map((place) => (
          <div className="token-field" key={place}>
            <input
              id={tokensId(place)}
              className="txt w-count"
              type="text"
              inputMode="numeric"
              maxLength={3}
              autoComplete="off"
              {...ties(tokensId(place))}
              value={texts[tokenField(place)] ?? ''}
              onChange={({ target }) => store.set(tokenField(place), target.value)}
            />
            <label htmlFor={tokensId(place)}>{nameOf(place)}</label>
          </div>
        ))}
      </div>
    </>
  );
}
