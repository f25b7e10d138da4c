// What is shown once a question has an answer: how it was read, what is worth a second look, how it is known, and the way
// to take it back. Errors are not shown here: they wait for "Continue".
import { useMemo } from 'react';
import { useAsk, useField, useLaterWords, useTexts } from '#components/ask/context.tsx';
import { at } from '#components/ask/fields.ts';
import { fieldsOf } from '#components/ask/fields-of.ts';
import { readAnswer } from '#components/ask/read-answer.ts';
import { readBack, softNotes } from '#components/ask/read-back.ts';
import { SelectField, TextField } from '#components/ask/TextField.tsx';
import type { QuestionView } from '#content/face.ts';
import { formatPercent } from '#content/numbers/format.ts';
import { readNumber } from '#content/numbers/read.ts';
import type { Form } from '#model/catalogue.ts';

interface KnownProps {
  question: QuestionView;
  base: string;
  currency: string;
}

export function Known({ question, base, currency }: KnownProps) {
  const { words, view, language, questions, set } = useAsk();
  const say = useLaterWords().question;
  const names = useMemo(
    () => [...fieldsOf(question, base, questions).map(({ name }) => name), at('carried', base)],
    [question, base, questions],
  );
  const get = useTexts(names);
  const answer = readAnswer(question, base, { get, language, questions, report: () => {} });
  const isCarried = answer === undefined && get(at('carried', base)) !== '';
  if (answer === undefined && !isCarried) return null;
  const { kind } = question.form;
  const said = isCarried
    ? say.carried
    : readBack(question, answer, view, { ...words.question, ...say }, currency || undefined);
  const isChosen = kind === 'ordinal' || kind === 'choices' || kind === 'dedication';
  const hasMarks = !isCarried && (kind === 'number' || kind === 'per-channel' || kind === 'parts');
  return (
    <>
      {said && (
        <p className="readback">
          {say.readAs} <b>{said}</b>
        </p>
      )}
      {softNotes(question, answer).map((note) => (
        <p className="note" key={note}>
          {note}
        </p>
      ))}
      {hasMarks && get(at(base, 'na')) === '' && <Marks base={base} />}
      {(isChosen || isCarried) && (
        <button
          type="button"
          className="plain"
          onClick={() => {
            for (const name of names) set(name, '');
          }}
        >
          {say.clear}
          <span className="vh">: {question.ask}</span>
        </button>
      )}
    </>
  );
}

/** How an answer is known: measured, estimated or guessed, where it comes from, and a note. */
function Marks({ base }: { base: string }) {
  const say = useLaterWords().question;
  const note = at(base, 'note');
  const [text, set] = useField(note);
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
        <div className="field">
          <label htmlFor={note}>{say.note}</label>
          <textarea
            id={note}
            name={note}
            className="txt"
            rows={2}
            translate="no"
            value={text}
            onChange={(event) => set(event.target.value)}
          />
        </div>
      </details>
    </div>
  );
}

/** The sum of parts in percent, once there are two of them. */
export function PartsSum({ base, form }: { base: string; form: Form & { kind: 'parts' } }) {
  const { language } = useAsk();
  const say = useLaterWords().question;
  const names = useMemo(() => Object.keys(form.parts).map((part) => at(base, part)), [base, form]);
  const get = useTexts(names);
  if (!Object.values(form.parts).every(({ unit }) => unit === 'percent')) return null;
  const known = names.flatMap((name) => {
    const reading = readNumber(get(name), language, 'percent');
    return reading.kind === 'number' ? [reading.value] : [];
  });
  if (known.length < 2) return null;
  const sum = known.reduce((total, one) => total + one, 0);
  return <p className="readback">{say.sum(formatPercent(sum, language))}</p>;
}
