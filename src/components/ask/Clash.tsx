// Two declared purposes that pull the same customers apart: said where the second of them stands, never in the way. A
// scope on either turns it into a note.
import { useMemo } from 'react';
import { useAsk } from '#components/ask/context.tsx';
import { FieldLink } from '#components/ask/FieldLink.tsx';
import { fieldOf, purposeOf } from '#components/ask/fields.ts';
import { useLaterWords, useTexts } from '#components/ask/later-context.ts';
import type { FaceView, RelationView } from '#content/face.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';

type Say = AnsweringWords['declaration'];

const numbersOf = ({ between }: RelationView, view: FaceView): readonly [number, number] => {
  const [first = 0, second = 0] = view.purposes.flatMap(({ id, number }) => (between.includes(id) ? [number] : []));
  return [first, second];
};

const titleOf = (relation: RelationView, view: FaceView, say: Say): string =>
  (relation.kind === 'contradiction' ? say.clashTitle : say.tensionTitle)(...numbersOf(relation, view));

const bothDeclared = ({ between }: RelationView, keys: readonly string[]): boolean =>
  between.every((id) => keys.some((key) => purposeOf(key) === id));

/** Always on the page, so that what appears in it is announced; the clash itself stands between two purposes. */
export function ClashNews({ keys }: { keys: readonly string[] }) {
  const { view } = useAsk();
  const say = useLaterWords().declaration;
  const titles = view.relations.filter((one) => bothDeclared(one, keys)).map((one) => titleOf(one, view, say));
  return (
    <p className="vh" aria-live="polite">
      {titles.join('. ')}
    </p>
  );
}

/** The clashes with purposes that stand above this one in the catalogue. */
export function Clashes({ purpose, keys }: { purpose: string; keys: readonly string[] }) {
  const { view } = useAsk();
  const position = (id: string | undefined) => view.purposes.findIndex((one) => one.id === id);
  const here = view.relations.filter((relation) => {
    const other = relation.between.find((id) => id !== purpose);
    return relation.between.includes(purpose) && bothDeclared(relation, keys) && position(other) < position(purpose);
  });
  return here.map((relation) => <Clash key={relation.between.join()} relation={relation} list={keys.join(' ')} />);
}

function Clash({ relation, list }: { relation: RelationView; list: string }) {
  const { view } = useAsk();
  const say = useLaterWords().declaration;
  const { between } = relation;
  const both = useMemo(() => {
    const mine = list.split(' ').filter((key) => between.includes(purposeOf(key)));
    return mine.map((key) => fieldOf(key, 'scope'));
  }, [list, between]);
  const get = useTexts(both);
  const [first, second] = numbersOf(relation, view);
  if (both.some((name) => get(name).trim() !== '')) {
    return (
      <li className="purpose">
        <p className="note">{say.clashScoped(first, second)}</p>
      </li>
    );
  }
  const scopeOf = (number: number) => fieldOf(view.purposes.find((one) => one.number === number)?.id ?? '', 'scope');
  const isContradiction = relation.kind === 'contradiction';
  const id = `clash/${between.join('/')}`;
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
          {titleOf(relation, view, say)}
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
