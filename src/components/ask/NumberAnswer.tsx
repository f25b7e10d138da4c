// A number, or the two ends of a range, with its unit; a revenue may be given as a band, which fills the two ends.
import { useAsk } from '#components/ask/context.tsx';
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
  const { words, later } = useAsk();
  const say = words.question;
  const isTime = form.unit === 'seconds';
  const width = form.unit === 'money-per-year' || form.unit === 'count' ? 'w-money' : 'w-num';
  const shown = isTime ? undefined : unit;
  // Its hint offers “24/7”.
  const signs = form.unit === 'hours-per-week';
  return (
    <>
      <div className="range">
        <TextField name={at(base, 'from')} label={say.from(form.unit)} unit={shown} {...{ hint, width, signs }} />
        <TextField name={at(base, 'to')} label={say.to} unit={shown} {...{ hint, width, signs }} />
        {isTime && <TimeUnitField base={at(base, 'from')} form={form} />}
      </div>
      {later && question.id === 'revenue' && <later.RevenueBand base={base} />}
    </>
  );
}
