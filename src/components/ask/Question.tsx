// The anatomy of a question: what is asked, hint, errors, control, how it was read, how it is known, why we ask.
import type { ReactNode } from 'react';
import { ChannelTable } from '#components/ask/ChannelTable.tsx';
import { Choices } from '#components/ask/Choices.tsx';
import { Problems, questionId, useAsk, useField, useProblems } from '#components/ask/context.tsx';
import { at, COMPANY } from '#components/ask/fields.ts';
import { NumberAnswer } from '#components/ask/NumberAnswer.tsx';
import { Dedication, Parts, TierFacts } from '#components/ask/OtherForms.tsx';
import { RadioList } from '#components/ask/RadioList.tsx';
import { TickField } from '#components/ask/TextField.tsx';
import type { QuestionView } from '#content/face.ts';

interface Props {
  question: QuestionView;
  base: string;
  /** Asked again for the top tier, inside another question. */
  inside?: boolean | undefined;
}

export function Question({ question, base, inside = false }: Props) {
  const { words, later } = useAsk();
  const [currency] = useField(COMPANY.currency);
  const isOuter = question.form.kind === 'tier-facts';
  const mine = (name: string) =>
    isOuter ? name === at(base, 'added') : name === base || name.startsWith(at(base, ''));
  const isWrong = useProblems(mine).length > 0;
  const hint = question.hint ? at(base, 'hint') : undefined;
  // The catalogue writes the unit of money as €, the company may count in another currency.
  const unit = currency && currency !== 'EUR' ? question.unit?.replace('€', currency) : question.unit;
  return (
    <fieldset className={isWrong ? 'q has-err' : 'q'} id={questionId(base)} aria-describedby={hint} tabIndex={-1}>
      <legend id={isTable(question) ? at(base, 'ask') : undefined}>{question.ask}</legend>
      {question.hint && (
        <p className="hint" id={hint}>
          {question.hint}
        </p>
      )}
      <Problems mine={mine} />
      <Control question={question} base={base} hint={hint} unit={unit} />
      {later && !isOuter && <later.Known question={question} base={base} currency={currency} />}
      {question.mayNotApply && !inside && <TickField name={at(base, 'na')} label={words.question.notApplicable} />}
      {!inside && (
        <details className="why">
          <summary>{words.question.why}</summary>
          <p>{question.why}</p>
        </details>
      )}
    </fieldset>
  );
}

/** A table is named by what its question asks. */
const isTable = ({ form }: QuestionView): boolean => form.kind === 'per-channel' || form.kind === 'promise-per-channel';

interface ControlProps {
  question: QuestionView;
  base: string;
  hint: string | undefined;
  unit: string | undefined;
}

function Control({ question, base, hint, unit }: ControlProps): ReactNode {
  const { form } = question;
  const { set } = useAsk();
  switch (form.kind) {
    case 'ordinal': {
      const options = (question.anchors ?? []).map((words, i) => [String(i * 25), words] as const);
      return <RadioList base={base} options={options} onChoose={() => set(at(base, 'range'), '')} />;
    }
    case 'number':
      return <NumberAnswer base={base} question={question} form={form} hint={hint} unit={unit} />;
    case 'choices':
      return <Choices base={base} question={question} form={form} />;
    case 'per-channel':
    case 'promise-per-channel':
      return <ChannelTable base={base} form={form} hint={hint} />;
    case 'parts':
      return <Parts base={base} question={question} form={form} hint={hint} />;
    case 'dedication':
      return <Dedication base={base} hint={hint} />;
    case 'tier-facts':
      return <TierFacts base={base} question={question} form={form} />;
  }
}
