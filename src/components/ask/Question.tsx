// The anatomy of a question: what is asked, hint, errors, control, how it was read, how it is known, why we ask.
import { type ReactNode, useMemo } from 'react';
import { ChannelTable } from '#components/ask/ChannelTable.tsx';
import { Choices } from '#components/ask/Choices.tsx';
import { problemId, questionId, useAsk, useField, useProblems, useTexts } from '#components/ask/context.tsx';
import { COMPANY } from '#components/ask/draft.ts';
import { at, fieldsOf } from '#components/ask/fields.ts';
import { Marks } from '#components/ask/Marks.tsx';
import { NumberAnswer } from '#components/ask/NumberAnswer.tsx';
import { Ordinal } from '#components/ask/Ordinal.tsx';
import { Dedication, Parts, TierFacts } from '#components/ask/OtherForms.tsx';
import { readAnswer } from '#components/ask/read-answer.ts';
import { readBack, softNotes } from '#components/ask/read-back.ts';
import { TickField } from '#components/ask/TextField.tsx';
import type { QuestionView } from '#content/face.ts';

interface Props {
  question: QuestionView;
  base: string;
  /** Asked again for the top tier, inside another question. */
  inside?: boolean;
}

export function Question({ question, base, inside = false }: Props) {
  const { words, questions } = useAsk();
  const [currency] = useField(COMPANY.currency);
  const names = useMemo(() => fieldsOf(question, base, questions).map(({ name }) => name), [question, base, questions]);
  const problems = useProblems(question.form.kind === 'tier-facts' ? [] : names);
  const hint = question.hint ? `${base}/hint` : undefined;
  // The catalogue writes the unit of money as €, the company may count in another currency.
  const unit = currency && currency !== 'EUR' ? question.unit?.replace('€', currency) : question.unit;
  return (
    <fieldset
      className={problems.length > 0 ? 'q has-err' : 'q'}
      id={questionId(base)}
      aria-describedby={hint}
      tabIndex={-1}
    >
      <legend>{question.ask}</legend>
      {question.hint && (
        <p className="hint" id={hint}>
          {question.hint}
        </p>
      )}
      {problems.map(([name, sentence]) => (
        <p className="err" id={problemId(name)} key={name}>
          <span className="vh">{words.problem.prefix}</span>
          {sentence}
        </p>
      ))}
      <Control question={question} base={base} hint={hint} unit={unit} />
      {question.form.kind !== 'tier-facts' && (
        <Known question={question} base={base} names={names} currency={currency} />
      )}
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

interface ControlProps {
  question: QuestionView;
  base: string;
  hint: string | undefined;
  unit: string | undefined;
}

function Control({ question, base, hint, unit }: ControlProps): ReactNode {
  const { form } = question;
  switch (form.kind) {
    case 'ordinal':
      return <Ordinal base={base} anchors={question.anchors ?? []} />;
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

interface KnownProps {
  question: QuestionView;
  base: string;
  names: readonly string[];
  currency: string;
}

/** What is shown once there is an answer. Errors are not: they wait for "Continue". */
function Known({ question, base, names, currency }: KnownProps) {
  const { words, view, language, questions, set } = useAsk();
  const watched = useMemo(() => [...names, at('carried', base)], [names, base]);
  const get = useTexts(watched);
  const answer = readAnswer(question, base, { get, language, questions, report: () => {} });
  const carried = answer === undefined && get(at('carried', base)) !== '';
  if (answer === undefined && !carried) return null;
  const { kind } = question.form;
  const said = carried ? words.question.carried : readBack(question, answer, view, words, currency || undefined);
  const isChosen = kind === 'ordinal' || kind === 'choices' || kind === 'dedication';
  const hasMarks = answer !== undefined && (kind === 'number' || kind === 'per-channel' || kind === 'parts');
  return (
    <>
      {said && (
        <p className="readback">
          {words.question.readAs} <b>{said}</b>
        </p>
      )}
      {softNotes(question, answer).map((note) => (
        <p className="note" key={note}>
          {note}
        </p>
      ))}
      {hasMarks && get(at(base, 'na')) === '' && <Marks base={base} />}
      {(isChosen || carried) && (
        <button type="button" className="plain" onClick={() => clear(watched, set)}>
          {words.question.clear}
          <span className="vh">: {question.ask}</span>
        </button>
      )}
    </>
  );
}

function clear(names: readonly string[], set: (name: string, text: string) => void): void {
  for (const name of names) set(name, '');
}
