// The guess: which purpose the operation is really built for, or not known.
import { useFilling } from '#components/ballot/ballot-face.ts';
import { FIELD } from '#components/ballot/ballot-store.ts';
import { useText } from '#components/ballot/use-text.ts';
import { OTHER } from '#model/workshop/ballot.ts';

export function Operated() {
  const { face, store, isFront } = useFilling();
  const say = face.words.operated;
  const chosen = useText(store, FIELD.operated);
  return (
    <section className="ballot-part" aria-labelledby="part-operated">
      <h2 id="part-operated">{say.title}</h2>
      <div className="field">
        <label htmlFor={FIELD.operated} className="ballot-ask">
          {isFront ? say.front : say.ask}
        </label>
        <p id="operated-hint" className="small">
          {isFront ? say.frontHint : say.hint}
        </p>
        <select
          id={FIELD.operated}
          className="txt"
          aria-describedby="operated-hint"
          value={chosen}
          onChange={({ currentTarget }) => store.set(FIELD.operated, currentTarget.value)}
        >
          <option value="">{say.unknown}</option>
          {face.view.purposes
            .filter(({ id }) => id !== OTHER)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </div>
    </section>
  );
}
