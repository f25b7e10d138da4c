// A purpose the company names itself may say what it asks: from and to on each of the twelve dimensions, and how much.
import { problemId, useAsk, useProblems } from '#components/ask/context.tsx';
import { fieldOf } from '#components/ask/declared.ts';
import { SelectField, TextField } from '#components/ask/TextField.tsx';

export function OtherPurpose({ entry }: { entry: string }) {
  const { words, view } = useAsk();
  const say = words.declaration.other;
  const names = view.dimensions.flatMap(({ id }) => [fieldOf(entry, id, 'from'), fieldOf(entry, id, 'to')]);
  const problems = useProblems(names);
  return (
    <details className="more" open={problems.length > 0 || undefined}>
      <summary>{say.bands}</summary>
      <p className="small">{say.bandsHint}</p>
      {problems.map(([name, sentence]) => (
        <p className="err" id={problemId(name)} key={name}>
          {sentence}
        </p>
      ))}
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
