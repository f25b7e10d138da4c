// A number, or the two ends of a range, with its unit; a revenue may be given as a band, which fills the two ends.
import { useAsk, useField } from '#components/ask/context.tsx';
import { at, TIME_UNITS, usualTimeUnit } from '#components/ask/fields.ts';
import { SelectField, TextField } from '#components/ask/TextField.tsx';
import type { QuestionView } from '#content/face.ts';
import { writeNumber } from '#content/numbers/format.ts';
import { readNumber } from '#content/numbers/read.ts';
import type { Form } from '#model/catalogue.ts';

interface Props {
  base: string;
  question: QuestionView;
  form: Form & { kind: 'number' };
  hint: string | undefined;
  unit: string | undefined;
}

export function NumberAnswer({ base, question, form, hint, unit }: Props) {
  const { words } = useAsk();
  const say = words.question;
  const isTime = form.unit === 'seconds';
  const width = form.unit === 'money-per-year' || form.unit === 'count' ? 'w-money' : 'w-num';
  const shown = isTime ? undefined : unit;
  return (
    <>
      <div className="range">
        <TextField name={at(base, 'from')} label={say.from(form.unit)} unit={shown} hint={hint} width={width} />
        <TextField name={at(base, 'to')} label={say.to} unit={shown} hint={hint} width={width} />
        {isTime && (
          <SelectField
            name={at(base, 'from', 'unit')}
            label={say.timeUnit}
            options={TIME_UNITS.map((one) => [one, say.timeUnits[one]] as const)}
            usual={usualTimeUnit(form)}
            className="w-time"
          />
        )}
      </div>
      {question.id === 'revenue' && <Band base={base} />}
    </>
  );
}

function Band({ base }: { base: string }) {
  const { words, view, language } = useAsk();
  const [from, setFrom] = useField(at(base, 'from'));
  const [to, setTo] = useField(at(base, 'to'));
  const value = (text: string) => {
    const reading = readNumber(text, language, 'money-per-year');
    return reading.kind === 'number' ? reading.value : undefined;
  };
  const band = view.revenueBands.find((one) => one.from === value(from) && one.to === value(to));
  const choose = (id: string) => {
    const chosen = view.revenueBands.find((one) => one.id === id);
    setFrom(chosen ? writeNumber(chosen.from, language) : '');
    setTo(chosen ? writeNumber(chosen.to, language) : '');
  };
  return (
    <div className="field marks">
      <label htmlFor={`${base}/band`}>{words.question.band}</label>
      <select
        id={`${base}/band`}
        className="txt w-money"
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
