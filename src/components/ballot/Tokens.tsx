// Twenty tokens on eleven places: a field with two buttons each, and how many are laid, always in sight. Nothing is cut to
// fit: one too many is told, and may be taken from elsewhere.
import type { KeyboardEvent } from 'react';
import { useFilling } from '#components/ballot/ballot-face.ts';
import { FIELD, tokenField } from '#components/ballot/ballot-store.ts';
import { type BallotProblem, laidTokens, tokensIn } from '#components/ballot/read-ballot.ts';
import { useText, useWorkedOut } from '#components/ballot/use-text.ts';
import { BALLOT_LIMITS, OTHER, TOKENS } from '#model/workshop/ballot.ts';

export function Tokens({ problems }: { problems: readonly BallotProblem[] }) {
  const { face, store, isFront } = useFilling();
  const { view } = face;
  const say = face.words.tokens;
  const laid = useWorkedOut(store, () => laidTokens(view, store.getValues));
  const onOther = tokensIn(useText(store, tokenField(OTHER))) ?? 0;
  const other = useText(store, FIELD.other);
  return (
    <section className="ballot-part" aria-labelledby="part-tokens">
      <h2 id="part-tokens">{say.title}</h2>
      <p className="ballot-ask">{isFront ? say.front : say.ask}</p>
      <p className="small">{say.hint}</p>
      <p className={laid === TOKENS ? 'laid all' : 'laid'} role="status">
        {say.laid(laid, TOKENS)}
      </p>
      <ul className="lays">
        {view.purposes.map(({ id, name, promise }) => (
          <Place key={id} {...{ id, name, promise }} isWrong={problems.some(([field]) => field === tokenField(id))} />
        ))}
      </ul>
      {onOther > 0 && (
        <div className="field">
          <label htmlFor={FIELD.other}>{say.other}</label>
          <input
            id={FIELD.other}
            className="txt"
            type="text"
            maxLength={BALLOT_LIMITS.other}
            autoComplete="off"
            value={other}
            onChange={({ currentTarget }) => store.set(FIELD.other, currentTarget.value)}
          />
        </div>
      )}
      {laid > 0 && (
        <button
          type="button"
          className="plain"
          onClick={() => {
            for (const { id } of view.purposes) store.set(tokenField(id), '');
          }}
        >
          {say.clear}
        </button>
      )}
    </section>
  );
}

interface PlaceProps {
  id: string;
  name: string;
  promise: string;
  isWrong: boolean;
}

function Place({ id, name, promise, isWrong }: PlaceProps) {
  const { face, store } = useFilling();
  const say = face.words.tokens;
  const field = tokenField(id);
  const text = useText(store, field);
  const count = tokensIn(text);
  const put = (next: number) => store.set(field, next > 0 ? String(next) : '');
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    put(Math.max(0, (count ?? 0) + (event.key === 'ArrowUp' ? 1 : -1)));
  };
  return (
    <li className={(count ?? 0) > 0 ? 'lay has' : 'lay'}>
      <div>
        <b>{name}</b>
        <span className="small" id={`${field}/promise`}>
          {promise}
        </span>
      </div>
      <div className="stepper">
        <button type="button" aria-label={say.fewer(name)} onClick={() => put(Math.max(0, (count ?? 0) - 1))}>
          −
        </button>
        <input
          id={field}
          className="txt"
          type="text"
          inputMode="numeric"
          maxLength={5}
          autoComplete="off"
          placeholder="0"
          aria-label={say.label(name)}
          aria-describedby={`${field}/promise`}
          aria-invalid={(isWrong && count === undefined) || undefined}
          value={text}
          onChange={({ currentTarget }) => store.set(field, currentTarget.value)}
          onKeyDown={step}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" aria-label={say.more(name)} onClick={() => put((count ?? 0) + 1)}>
          +
        </button>
      </div>
    </li>
  );
}
