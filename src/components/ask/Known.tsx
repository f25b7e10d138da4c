// What is shown once a question has an answer: how it was read, what is worth a second look, how it is known, and the way
// to take it back. Errors are not shown here: they wait for "Continue".
import { useMemo } from 'react';
import { CrossNotes } from '#components/ask/CrossNotes.tsx';
import { questionId, useAsk } from '#components/ask/context.tsx';
import { at, baseOf } from '#components/ask/fields.ts';
import { fieldsOf } from '#components/ask/fields-of.ts';
import { useLaterWords, useTexts } from '#components/ask/later-context.ts';
import { Marks } from '#components/ask/Marks.tsx';
import { readAnswer } from '#components/ask/read-answer.ts';
import { farApartNotes, perThousandNotes, readBack, softNotes, unusedChannels } from '#components/ask/read-back.ts';
import { hasQuality, isRough, isSaidUnknown } from '#components/ask/read-field.ts';
import type { QuestionView } from '#content/face.ts';
import { formatPercent } from '#content/numbers/format.ts';
import { readNumber } from '#content/numbers/read.ts';
import type { Form } from '#model/catalogue.ts';

interface KnownProps {
  question: QuestionView;
  base: string;
  currency: string;
}

export function Known(props: KnownProps) {
  const isInside = props.base !== baseOf(props.question.id);
  return (
    <>
      <KnownAnswer {...props} />
      {!isInside && <CrossNotes id={props.question.id} />}
    </>
  );
}

function KnownAnswer({ question, base, currency }: KnownProps) {
  const { words, view, language, questions, set } = useAsk();
  const say = useLaterWords().question;
  const fields = useMemo(() => fieldsOf(question, base, questions), [question, base, questions]);
  const names = useMemo(() => [...fields.map(({ name }) => name), at('carried', base)], [fields, base]);
  const get = useTexts(names);
  const answer = readAnswer(question, base, { get, language, questions, report: () => {} });
  const isCarried = answer === undefined && get(at('carried', base)) !== '';
  if (answer === undefined && !isCarried)
    return isSaidUnknown(fields, get) ? (
      <p className="readback">
        {say.readAs} <b>{say.notKnown}</b>
      </p>
    ) : null;
  const { kind } = question.form;
  const unused = unusedChannels(question, answer, view);
  const said = isCarried
    ? say.carried
    : readBack(question, answer, view, { ...words.question, ...say }, currency || undefined);
  const notes = [
    ...softNotes(question, answer),
    ...perThousandNotes(question, answer, language, say),
    ...farApartNotes(answer, language, say),
  ];
  const isChosen = kind === 'ordinal' || kind === 'choices' || kind === 'dedication';
  const hasMarks = !isCarried && hasQuality(question.form);
  return (
    <>
      {said && (
        <p className="readback">
          {say.readAs} <b>{said}</b>
        </p>
      )}
      {unused.length > 0 && <p className="readback">{say.unused(unused)}</p>}
      {notes.map((note) => (
        <p className="note" key={note}>
          {note}
        </p>
      ))}
      {hasMarks && get(at(base, 'na')) === '' && <Marks base={base} isRough={isRough(fields, get, language)} />}
      {(isChosen || isCarried) && (
        <button
          type="button"
          className="plain"
          onClick={() => {
            for (const name of names) set(name, '');
            // This button goes with the answer; the next one is given in the same place.
            document.getElementById(questionId(base))?.querySelector<HTMLElement>('input, select')?.focus();
          }}
        >
          {say.clear}
          <span className="vh">: {question.ask}</span>
        </button>
      )}
    </>
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
