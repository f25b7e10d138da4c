// Two declared purposes that pull the same customers apart: said where the second of them stands, never in the way. A
// scope on either turns it into a note.
import { useMemo } from 'react';
import { useAsk, useTexts } from '#components/ask/context.tsx';
import { fieldOf, purposeOf } from '#components/ask/declared.ts';
import { FieldLink } from '#components/ask/FieldLink.tsx';
import type { FaceView, RelationView } from '#content/face.ts';
import type { AskWords } from '#content/words/it/ask.ts';

/** The clashes to be said after a purpose: those with a declared purpose that stands before it in the catalogue. */
export function clashesAt(purpose: string, declared: readonly string[], view: FaceView): readonly RelationView[] {
  if (!declared.includes(purpose)) return [];
  const position = (id: string) => view.purposes.findIndex((one) => one.id === id);
  return view.relations.filter(({ between }) => {
    const other = between.find((id) => id !== purpose);
    return between.includes(purpose) && other && declared.includes(other) && position(other) < position(purpose);
  });
}

/** The sentence that tells two purposes apart, if both are declared. */
export function clashTitle(
  { between, kind }: RelationView,
  declared: readonly string[],
  view: FaceView,
  words: AskWords,
): readonly string[] {
  if (!between.every((id) => declared.includes(id))) return [];
  const [first = 0, second = 0] = numbersOf(between, view);
  const say = words.declaration;
  return [kind === 'contradiction' ? say.clashTitle(first, second) : say.tensionTitle(first, second)];
}

const numbersOf = (between: readonly string[], view: FaceView): readonly number[] =>
  view.purposes.filter(({ id }) => between.includes(id)).map(({ number }) => number);

export function Clash({ relation, keys }: { relation: RelationView; keys: readonly string[] }) {
  const { words, view } = useAsk();
  const say = words.declaration;
  const both = useMemo(
    () => keys.filter((key) => relation.between.includes(purposeOf(key))).map((key) => fieldOf(key, 'scope')),
    [keys, relation],
  );
  const get = useTexts(both);
  const [first = 0, second = 0] = numbersOf(relation.between, view);
  const scopeOf = (number: number): string => {
    const purpose = view.purposes.find((one) => one.number === number)?.id;
    return fieldOf(keys.find((key) => purposeOf(key) === purpose) ?? '', 'scope');
  };
  const isContradiction = relation.kind === 'contradiction';
  const id = `clash/${relation.between.join('/')}`;

  if (both.some((name) => get(name).trim() !== '')) {
    return (
      <li className="purpose">
        <p className="note">{say.clashScoped(first, second)}</p>
      </li>
    );
  }
  const [linkFirst, joint, linkSecond, end] = say.clashLinks(first, second);
  return (
    <li className="purpose">
      <section className="clash" aria-labelledby={id}>
        <h2 id={id}>
          <svg className="sev" viewBox="0 0 13 13" aria-hidden="true" focusable="false">
            {isContradiction ? (
              <rect className="f3" width="13" height="13" />
            ) : (
              <rect className="o1" x="1" y="1" width="11" height="11" />
            )}
          </svg>
          {clashTitle(relation, relation.between, view, words)}
        </h2>
        <p className="small">{isContradiction ? say.clashWeight : say.tensionWeight}</p>
        <p>{relation.reason}</p>
        <p>{say.clashWays}</p>
        <p>
          <FieldLink name={scopeOf(first)}>{linkFirst}</FieldLink>
          {joint}
          <FieldLink name={scopeOf(second)}>{linkSecond}</FieldLink>
          {end}
        </p>
      </section>
    </li>
  );
}
