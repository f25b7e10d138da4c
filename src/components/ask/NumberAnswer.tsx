// A number, or the two ends of a range, with its unit; a revenue may be given as a band, which fills the two ends.
import { useAsk, useField } from '#components/ask/context.tsx';
import { at } from '#components/ask/fields.ts';
import { TextField, TimeUnitField } from '#components/ask/TextField.tsx';
import type { QuestionView } from '#content/face.ts';
import type { Form } from '#model/catalogue.ts';

interface Props {
  base: string;
  question: QuestionView;
  form: Form & { kind: 'number' };
  hint: string | undefined;
  unit: string | undefined;
}

export function NumberAnswer({ base, question, form, hint, unit }: Props) {
  const say = useAsk().words.question;
  const isTime = form.unit === 'seconds';
  const width = form.unit === 'money-per-year' || form.unit === 'count' ? 'w-money' : 'w-num';
  const shown = isTime ? undefined : unit;
  return (
    <>
      <div className="range">
        <TextField name={at(base, 'from')} label={say.from(form.unit)} unit={shown} hint={hint} width={width} />
        <TextField name={at(base, 'to')} label={say.to} unit={shown} hint={hint} width={width} />
        {isTime && <TimeUnitField base={at(base, 'from')} form={form} />}
      </div>
      {question.id === 'revenue' && <Band base={base} />}
    </>
  );
}

/** The ends of a band are whole numbers, written alike in every language. */
function Band({ base }: { base: string }) {
  const { words, view } = useAsk();
  const [from, setFrom] = useField(at(base, 'from'));
  const [to, setTo] = useField(at(base, 'to'));
  const band = view.revenueBands.find((one) => String(one.from) === from && String(one.to) === to);
  const choose = (id: string) => {
    const chosen = view.revenueBands.find((one) => one.id === id);
    setFrom(chosen ? String(chosen.from) : '');
    setTo(chosen ? String(chosen.to) : '');
  };
  return (
    <div className="field alone">
      <label htmlFor={`${base}/band`}>{words.question.band}</label>
      <select
        id={`${base}/band`}
        className="txt"
        value={band?.id ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.question.noBand}</option>
        {view.revenueBands.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
