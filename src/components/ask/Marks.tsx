// How an answer is known: measured, estimated or guessed, where it comes from, and a note. Shown once there is an answer.
import { useAsk, useField } from '#components/ask/context.tsx';
import { at } from '#components/ask/fields.ts';
import { SelectField, TextField } from '#components/ask/TextField.tsx';

export function Marks({ base }: { base: string }) {
  const { words } = useAsk();
  const say = words.question;
  return (
    <div className="marks">
      <SelectField
        name={at(base, 'quality')}
        label={say.quality}
        options={(['measured', 'estimate', 'guess'] as const).map((one) => [one, say.qualities[one]] as const)}
        usual="measured"
      />
      <details className="more">
        <summary>{say.sourceAndNote}</summary>
        <TextField name={at(base, 'source')} label={say.source} words />
        <Note base={base} />
      </details>
    </div>
  );
}

function Note({ base }: { base: string }) {
  const { words } = useAsk();
  const name = at(base, 'note');
  const [text, set] = useField(name);
  return (
    <div className="field">
      <label htmlFor={name}>{words.question.note}</label>
      <textarea
        id={name}
        name={name}
        className="txt"
        rows={2}
        translate="no"
        value={text}
        onChange={(event) => set(event.target.value)}
      />
    </div>
  );
}
