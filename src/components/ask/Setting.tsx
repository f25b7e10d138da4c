// What is said about a chosen purpose: its weight, its customers, and, for one the company names itself, its name and
// what it asks. With them the sum of the weights and the refusal of a fourth.
import { useMemo } from 'react';
import { Problems, useAsk, useProblems } from '#components/ask/context.tsx';
import { equalShare } from '#components/ask/declared.ts';
import { fieldOf, OTHER, purposeOf } from '#components/ask/fields.ts';
import { useLaterWords, useTexts } from '#components/ask/later-context.ts';
import { SelectField, TextField } from '#components/ask/TextField.tsx';
import type { PurposeView } from '#content/face.ts';
import { formatNumber } from '#content/numbers/format.ts';
import { readNumber } from '#content/numbers/read.ts';

export function Setting({ entry }: { entry: string }) {
  const say = useLaterWords().declaration;
  const isOther = purposeOf(entry) === OTHER;
  return (
    <>
      <Problems mine={(name) => name === fieldOf(entry, 'name') || name === fieldOf(entry, 'weight')} />
      {isOther && <TextField name={fieldOf(entry, 'name')} label={say.other.name} words />}
      <div className="setting">
        <TextField name={fieldOf(entry, 'weight')} label={say.weight} unit={say.weightUnit} />
        <TextField name={fieldOf(entry, 'scope')} label={say.scope} words />
      </div>
      {isOther && <Bands entry={entry} />}
    </>
  );
}

/** From and to on each of the twelve dimensions, and how much each counts. */
function Bands({ entry }: { entry: string }) {
  const { view } = useAsk();
  const say = useLaterWords().declaration.other;
  const mine = (name: string) => /\/(?:from|to)$/u.test(name) && name.startsWith(fieldOf(entry, ''));
  const isWrong = useProblems(mine).length > 0;
  return (
    <details className="more" open={isWrong || undefined}>
      <summary>{say.bands}</summary>
      <p className="small">{say.bandsHint}</p>
      <Problems mine={mine} />
      {view.dimensions.map(({ id, name, low, high }) => (
        <fieldset key={id} className="band">
          <legend>
            {name}{' '}
            <span className="small">
              0: {low}. 100: {high}.
            </span>
          </legend>
          <div className="range">
            <TextField name={fieldOf(entry, id, 'from')} label={say.from} width="w-code" />
            <TextField name={fieldOf(entry, id, 'to')} label={say.to} width="w-code" />
            <SelectField
              name={fieldOf(entry, id, 'importance')}
              label={say.importance}
              options={say.importances.map((one, i) => [String(i + 1), one] as const)}
              usual="2"
              className="w-code"
            />
          </div>
        </fieldset>
      ))}
    </details>
  );
}

/** Nothing is said of the sum while one of the weights cannot be read. */
export function WeightSum({ keys }: { keys: readonly string[] }) {
  const { language } = useAsk();
  const say = useLaterWords().declaration;
  const list = keys.join(' ');
  const names = useMemo(() => list.split(' ').map((key) => fieldOf(key, 'weight')), [list]);
  const get = useTexts(names);
  let sum = 0;
  for (const [index, name] of names.entries()) {
    const reading = readNumber(get(name), language, 'percent');
    if (reading.kind === 'unreadable' || (reading.kind === 'number' && reading.value <= 0)) return null;
    sum += reading.kind === 'number' ? reading.value : equalShare(names.length, index);
  }
  return <span className="small">{say.weightSum(formatNumber(sum, language))}</span>;
}

export function Refused({ keys, wanted }: { keys: readonly string[]; wanted: PurposeView }) {
  const { view } = useAsk();
  const chosen = view.purposes.filter(({ id }) => keys.some((key) => purposeOf(key) === id));
  const names = chosen.map(({ number, name, id }) => (id === OTHER ? name : `${number}. ${name}`));
  return <p className="note">{useLaterWords().declaration.fourth(names, wanted.name)}</p>;
}
