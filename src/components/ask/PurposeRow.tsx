// One purpose of the catalogue: its promise, how it is usually lost, and, once chosen, what was chosen about it.
import { useAsk } from '#components/ask/context.tsx';
import { DECLARED, OTHER, purposeOf } from '#components/ask/fields.ts';
import type { PurposeView } from '#content/face.ts';

interface Props {
  id: string;
  purpose: PurposeView;
  /** All entries of the declaration; more than one may name this purpose, when a file has them. */
  keys: readonly string[];
  isRefused: boolean;
  choose: (on: boolean) => void;
}

export function PurposeRow({ id, purpose, keys, isRefused, choose }: Props) {
  const { words, later } = useAsk();
  const say = words.declaration;
  const isOn = keys.some((key) => purposeOf(key) === purpose.id);
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
          // biome-ignore lint/a11y/useSemanticElements: the name is on the page, above its box
          <div className="detail" role="group" aria-label={purpose.name}>
            {later && keys.map((key) => purposeOf(key) === purpose.id && <later.Setting key={key} entry={key} />)}
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
          <b>{say.columnFailure}:</b> {purpose.failure}
        </p>
        <div aria-live="polite">{later && isRefused && <later.Refused keys={keys} wanted={purpose} />}</div>
      </li>
      {later && isOn && <later.Clashes purpose={purpose.id} keys={keys} />}
    </>
  );
}

function Asks({ purpose }: { purpose: PurposeView }) {
  const { words } = useAsk();
  return (
    <dl className="three">
      {(['needs', 'doesNotNeed'] as const).map((list) => (
        <div key={list}>
          <dt>{words.declaration[list]}</dt>
          {purpose[list].map((need) => (
            <dd key={need}>{need}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
