// The sentence “we exist to”, and what customers are believed to expect: at most two ends of dimensions, in the order in which
// they were chosen. A third is refused with a sentence.
import { useState } from 'react';
import { useFilling } from '#components/ballot/ballot-face.ts';
import { FIELD } from '#components/ballot/ballot-store.ts';
import { expectsIn } from '#components/ballot/read-ballot.ts';
import { useText } from '#components/ballot/use-text.ts';
import { BALLOT_LIMITS } from '#model/workshop/ballot.ts';

export function Opinion() {
  const { face, store, isFront } = useFilling();
  const say = face.words.words;
  const sentence = useText(store, FIELD.existTo);
  return (
    <section className="ballot-part" aria-labelledby="part-words">
      <h2 id="part-words">{say.title}</h2>
      <div className="field">
        <label htmlFor={FIELD.existTo} className="ballot-ask">
          {isFront ? say.front : say.ask}
        </label>
        <textarea
          id={FIELD.existTo}
          className="txt"
          rows={3}
          maxLength={BALLOT_LIMITS.existTo}
          aria-describedby="exist-to-hint"
          value={sentence}
          onChange={({ currentTarget }) => store.set(FIELD.existTo, currentTarget.value)}
        />
        <p id="exist-to-hint" className="small">
          {isFront ? say.frontHint : say.hint}
        </p>
      </div>
      <Expects />
    </section>
  );
}

const dimensionOf = (id: string): string => id.split(':')[0] ?? id;

/** By itself where a ballot is typed from paper. */
export function Expects() {
  const { face, store, isFront } = useFilling();
  const say = face.words.words;
  const chosen = expectsIn(useText(store, FIELD.expects));
  const [isRefused, setRefused] = useState(false);
  const choose = (id: string, on: boolean) => {
    // Of one dimension only one end can be expected: the other gives way.
    const rest = chosen.filter((one) => one !== id && !(on && dimensionOf(one) === dimensionOf(id)));
    const next = on ? [...rest, id] : rest;
    const isTooMany = next.length > BALLOT_LIMITS.expects;
    setRefused(isTooMany);
    if (!isTooMany) store.set(FIELD.expects, next.join(' '));
  };
  return (
    <fieldset aria-describedby="expects-hint">
      <legend className="ballot-ask">{isFront ? say.frontExpects : say.expects}</legend>
      <p id="expects-hint" className="small">
        {say.expectsHint}
      </p>
      <ul className="opts">
        {face.view.expectations.map(({ id, text }) => (
          <li key={id}>
            <label className="opt">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
              />
              <span>
                {chosen.includes(id) && <b>{chosen.indexOf(id) + 1}. </b>}
                {text}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status" className="note">
        {isRefused && say.tooMany}
      </p>
    </fieldset>
  );
}
