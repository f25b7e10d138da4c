// One purpose of the catalogue: its promise, how it is usually lost, and, once chosen, its weight and its customers.
import type { ReactNode } from 'react';
import { problemId, useAsk, useProblems } from '#components/ask/context.tsx';
import { DECLARED, fieldOf, OTHER } from '#components/ask/declared.ts';
import { OtherPurpose } from '#components/ask/OtherPurpose.tsx';
import { TextField } from '#components/ask/TextField.tsx';
import type { PurposeView } from '#content/face.ts';

interface Props {
  id: string;
  purpose: PurposeView;
  /** The entries of the declaration that name this purpose; more than one only when a file has them. */
  keys: readonly string[];
  refused: string | undefined;
  choose: (on: boolean) => void;
  /** What is to be said after this row. */
  children: ReactNode;
}

export function PurposeRow({ id, purpose, keys, refused, choose, children }: Props) {
  const { words } = useAsk();
  const say = words.declaration;
  const isOn = keys.length > 0;
  const name = purpose.id === OTHER ? purpose.name : `${purpose.number}. ${purpose.name}`;
  return (
    <>
      <li className={isOn ? 'purpose on' : 'purpose'}>
        <label className="pick">
          <input
            type="checkbox"
            id={id}
            name={DECLARED}
            value={purpose.id}
            checked={isOn}
            onChange={(event) => choose(event.target.checked)}
          />
          <span>
            <span className="pn">{name}</span>
            <span className="pp">{purpose.promise}</span>
          </span>
        </label>
        {isOn ? (
          <div className="detail">
            {keys.map((key) => (
              <Setting key={key} entry={key} />
            ))}
            <Asks purpose={purpose} />
          </div>
        ) : (
          <details className="more inset">
            <summary>
              {say.asks}
              <span className="vh">: {purpose.name}</span>
            </summary>
            <Asks purpose={purpose} />
          </details>
        )}
        <p className="fail">
          <b>{say.failure}</b> {purpose.failure}
        </p>
        <div aria-live="polite">{refused && <p className="note">{refused}</p>}</div>
      </li>
      {children}
    </>
  );
}

function Asks({ purpose }: { purpose: PurposeView }) {
  const { words } = useAsk();
  return (
    <dl className="three">
      <div>
        <dt>{words.declaration.needs}</dt>
        {purpose.needs.map((need) => (
          <dd key={need}>{need}</dd>
        ))}
      </div>
      <div>
        <dt>{words.declaration.doesNotNeed}</dt>
        {purpose.doesNotNeed.map((need) => (
          <dd key={need}>{need}</dd>
        ))}
      </div>
    </dl>
  );
}

function Setting({ entry }: { entry: string }) {
  const { words } = useAsk();
  const say = words.declaration;
  const names = ['name', 'weight'].map((part) => fieldOf(entry, part));
  return (
    <>
      {useProblems(names).map(([name, sentence]) => (
        <p className="err" id={problemId(name)} key={name}>
          <span className="vh">{words.problem.prefix}</span>
          {sentence}
        </p>
      ))}
      {entry.startsWith(OTHER) && <TextField name={fieldOf(entry, 'name')} label={say.other.name} words />}
      <div className="setting">
        <TextField name={fieldOf(entry, 'weight')} label={say.weight} unit={say.weightUnit} />
        <TextField name={fieldOf(entry, 'scope')} label={say.scope} words />
      </div>
      {entry.startsWith(OTHER) && <OtherPurpose entry={entry} />}
    </>
  );
}
