// The rarer forms of an answer: named parts of a whole, whether people do only this, and the facts of the top tier.
import { useAsk, useField } from '#components/ask/context.tsx';
import { at, baseOf } from '#components/ask/fields.ts';
import { Question } from '#components/ask/Question.tsx';
import { RadioList } from '#components/ask/RadioList.tsx';
import { TextField, TimeUnitField } from '#components/ask/TextField.tsx';
import type { QuestionView } from '#content/face.ts';
import type { Form } from '#model/catalogue.ts';

interface PartsProps {
  base: string;
  question: QuestionView;
  form: Form & { kind: 'parts' };
  hint: string | undefined;
}

export function Parts({ base, question, form, hint }: PartsProps) {
  const { later } = useAsk();
  const parts = Object.entries(form.parts);
  return (
    <>
      <div className="parts">
        {parts.map(([part, { unit }]) => (
          <div key={part}>
            <TextField
              name={at(base, part)}
              label={question.options?.[part] ?? part}
              unit={unit === 'percent' ? '%' : undefined}
              hint={hint}
            />
            {unit === 'seconds' && <TimeUnitField base={at(base, part)} form={form} />}
          </div>
        ))}
      </div>
      {later && <later.PartsSum base={base} form={form} />}
    </>
  );
}

export function Dedication({ base, hint }: { base: string; hint: string | undefined }) {
  const { words } = useAsk();
  const [said] = useField(base);
  return (
    <>
      <RadioList
        base={base}
        options={(['yes', 'partly', 'no'] as const).map((value) => [value, words.question.dedicated[value]] as const)}
      />
      <div hidden={said !== 'partly'} className="alone">
        <TextField name={at(base, 'share')} label={words.question.share} unit="%" hint={hint} />
      </div>
    </>
  );
}

interface TierProps {
  base: string;
  question: QuestionView;
  form: Form & { kind: 'tier-facts' };
}

export function TierFacts({ base, question, form }: TierProps) {
  const { words, questions } = useAsk();
  return (
    <details className="more">
      <summary>{words.section.questions(form.questions.length)}</summary>
      <div className="inner">
        {form.questions.map((id) => {
          const inner = questions.find((one) => one.id === id);
          return inner && <Question key={id} question={inner} base={at(base, baseOf(id))} inside />;
        })}
        <TextField name={at(base, 'added')} label={question.options?.['added'] ?? words.question.added} />
      </div>
    </details>
  );
}
