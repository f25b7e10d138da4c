// The weight of each purpose in the declaration, as typed; what can be read as a whole is in the engagement with the key.
import { useState } from 'react';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { catalogue, purposeOf } from '#content/catalogue.ts';
import { formatNumber, writeNumber } from '#content/numbers/format.ts';
import { readNumber } from '#content/numbers/read.ts';
import { setConsensusMix } from '#model/workshop/acts/agreed.ts';
import { OTHER } from '#model/workshop/ballot.ts';
import { placesOf } from '#model/workshop/places.ts';

const PLACES = placesOf(catalogue);
const MOST = 1e6;

/** One text for one mix, in whatever order it is written. */
const mixText = (mix: readonly { readonly purpose: string; readonly weight: number }[]): string =>
  JSON.stringify(mix.map(({ purpose, weight }) => [purpose, weight]).toSorted());

export function ConsensusWeights() {
  const { words, language } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.ballots.agree;
  const declaration = engagement.consensus?.declaration ?? [];
  const asTexts = (): Readonly<Record<string, string>> =>
    Object.fromEntries(declaration.map(({ purpose, weight }) => [purpose, writeNumber(weight, language)]));
  const [texts, setTexts] = useState(asTexts);
  const [other, setOther] = useState(() => declaration.find(({ purpose }) => purpose === OTHER)?.name ?? '');
  const readIn = (typed: typeof texts) =>
    PLACES.map((place) => {
      const text = typed[place]?.trim() ?? '';
      const reading = readNumber(text, language);
      const weight = text === '' ? 0 : reading.kind === 'number' ? reading.value : Number.NaN;
      return { place, text, weight, isGood: weight === 0 || (weight >= 0.01 && weight <= MOST) };
    });
  const read = readIn(texts);
  // Another window may have gone on: what it declares is taken over, what is typed here is not put over it.
  const stands = mixText(declaration);
  const [seen, see] = useState(stands);
  if (stands !== seen) {
    see(stands);
    if (stands !== mixText(read.flatMap(({ place, weight }) => (weight > 0 ? [{ purpose: place, weight }] : []))))
      setTexts(asTexts());
  }
  const total = read.reduce((sum, { weight, isGood }) => sum + (isGood ? weight : 0), 0);
  const write = (typed: typeof texts, name: string) => {
    const weights = readIn(typed);
    // With every field blank the last declaration stands, and its sentences with it: there is a button to begin anew.
    if (!weights.every(({ isGood }) => isGood) || weights.every(({ weight }) => weight === 0)) return;
    const mix = Object.fromEntries(weights.map(({ place, weight }) => [place, weight]));
    change((before) => setConsensusMix(before, mix, name));
  };
  return (
    <div className="token-fields">
      {read.map(({ place, text, weight, isGood }) => {
        const name = purposeOf(place).words.name[language];
        return (
          <div className="token-field" key={place}>
            <input
              id={`weight-${place}`}
              className="txt w-count"
              type="text"
              inputMode="decimal"
              maxLength={12}
              autoComplete="off"
              aria-invalid={!isGood || undefined}
              value={texts[place] ?? ''}
              onChange={({ target }) => {
                const typed = { ...texts, [place]: target.value };
                setTexts(typed);
                write(typed, other);
              }}
            />
            <label htmlFor={`weight-${place}`}>
              <span className="vh">{say.weight(name)}</span>
              <span aria-hidden="true">{name}</span>{' '}
              {weight > 0 && isGood && (
                <b className="small">{say.share(formatNumber((100 * weight) / total, language, 0))}</b>
              )}
              {!isGood && <span className="err">{say.weightProblem(text)}</span>}
            </label>
            {place === OTHER && weight > 0 && (
              <input
                className="txt"
                type="text"
                maxLength={80}
                aria-label={say.other}
                placeholder={say.other}
                value={other}
                onChange={({ target }) => {
                  setOther(target.value);
                  write(texts, target.value);
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
