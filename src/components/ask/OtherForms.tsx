// The rarer forms of an answer: named parts of a whole, whether people do only this, and the facts of the top tier.
import { useMemo } from 'react';
import { useAsk, useField, useTexts } from '#components/ask/context.tsx';
import { at, baseOf, TIME_UNITS, usualTimeUnit } from '#components/ask/fields.ts';
import { Question } from '#components/ask/Question.tsx';
import { SelectField, TextField } from '#components/ask/TextField.tsx';
import type { QuestionView } from '#content/face.ts';
import { formatPercent } from '#content/numbers/format.ts';
import { readNumber } from '#content/numbers/read.ts';
import type { Form } from '#model/catalogue.ts';

interface PartsProps {
  base: string;
  question: QuestionView;
  form: Form & { kind: 'parts' };
  hint: string | undefined;
}

export function Parts({ base, question, form, hint }: PartsProps) {
  const { words } = useAsk();
  const parts = Object.entries(form.parts);
  return (
    <>
      <div className="parts">
        {parts.map(([part, { unit }]) => (
          <div key={part} className="cell">
            <TextField
              name={at(base, part)}
              label={question.options?.[part] ?? part}
              unit={unit === 'seconds' ? undefined : unit === 'percent' ? '%' : undefined}
              hint={hint}
            />
            {unit === 'seconds' && (
              <SelectField
                name={at(base, part, 'unit')}
                label={words.question.timeUnit}
                options={TIME_UNITS.map((one) => [one, words.question.timeUnits[one]] as const)}
                usual={usualTimeUnit(form)}
                className="w-time"
              />
            )}
          </div>
        ))}
      </div>
      {parts.every(([, { unit }]) => unit === 'percent') && <Sum base={base} parts={parts.map(([part]) => part)} />}
    </>
  );
}

function Sum({ base, parts }: { base: string; parts: readonly string[] }) {
  const { words, language } = useAsk();
  const names = useMemo(() => parts.map((part) => at(base, part)), [base, parts]);
  const get = useTexts(names);
  const known = names.flatMap((name) => {
    const reading = readNumber(get(name), language, 'percent');
    return reading.kind === 'number' ? [reading.value] : [];
  });
  if (known.length < 2) return null;
  const sum = known.reduce((total, one) => total + one, 0);
  return <p className="readback">{words.question.sum(formatPercent(sum, language))}</p>;
}

export function Dedication({ base, hint }: { base: string; hint: string | undefined }) {
  const { words } = useAsk();
  const [said, say] = useField(base);
  return (
    <>
      <ul className="opts">
        {(['yes', 'partly', 'no'] as const).map((value, i) => (
          <li key={value}>
            <label className="opt">
              <input
                type="radio"
                name={base}
                id={i === 0 ? base : `${base}/${value}`}
                value={value}
                checked={said === value}
                onChange={() => say(value)}
              />
              <span>{words.question.dedicated[value]}</span>
            </label>
          </li>
        ))}
      </ul>
      <div hidden={said !== 'partly'} className="marks">
        <TextField name={at(base, 'share')} label={words.question.share} unit="%" hint={hint} />
      </div>
    </>
  );
}

export function TierFacts({
  base,
  question,
  form,
}: {
  base: string;
  question: QuestionView;
  form: Form & { kind: 'tier-facts' };
}) {
  const { words, questions } = useAsk();
  return (
    <div className="inner">
      {form.questions.map((id) => {
        const inner = questions.find((one) => one.id === id);
        return inner && <Question key={id} question={inner} base={at(base, baseOf(id))} inside />;
      })}
      <TextField name={at(base, 'added')} label={question.options?.['added'] ?? words.question.added} />
    </div>
  );
}
