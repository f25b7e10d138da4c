// The dialog behind the key N: the field of the number that the divergence quotes has the focus; type, Enter.

import { useEffect, useMemo, useRef, useState } from 'react';
import { useLeading } from '#components/room/leading.tsx';
import { numbersOnShow } from '#components/room/on-show.ts';
import { readNumberIn } from '#components/room/read-number.ts';
import { useDispute } from '#components/room/use-dispute.ts';
import { SelectField } from '#components/workshop/Field.tsx';
import { questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatAmount, formatQuantity } from '#content/numbers/format.ts';
import type { Channel } from '#model/catalogue.ts';
import type { DisputableNumber } from '#model/workshop/room/numbers.ts';

export function WrongNumber({ close }: { close: () => void }) {
  const { words, face, language } = useLeading();
  const { wrong } = words;
  const { engagement } = face;
  const dialog = useRef<HTMLDialogElement>(null);
  const { numbers, shown } = useMemo(() => numbersOnShow(face), [face]);
  const [key, choose] = useState(() => numbers[0]?.key ?? '');
  const [text, write] = useState('');
  const [problem, setProblem] = useState('');
  const disputeIt = useDispute();
  useEffect(() => {
    dialog.current?.showModal();
    document.getElementById('wrong-value')?.focus();
  }, []);
  const number = numbers.find((one) => one.key === key);
  const currency = engagement.assessment.company.currency;
  const told = (one: DisputableNumber, amount: number): string =>
    one.limits
      ? formatQuantity(amount, one.limits.unit, language, currency)
      : (sentencesOf(one.question, language)[amount / 25] ?? String(amount));
  const today = (one: DisputableNumber): string =>
    formatAmount(
      one.today.low === one.today.high ? one.today.low : { from: one.today.low, to: one.today.high },
      (amount) => told(one, amount),
      language,
    );
  const save = (event: Pick<Event, 'preventDefault'>) => {
    event.preventDefault();
    if (!number) return close();
    const read = number.limits
      ? readNumberIn(text, number.limits.unit, number.today.high, language)
      : text === ''
        ? 'empty'
        : Number(text);
    const { limits } = number;
    if (read === 'empty') return setProblem(wrong.empty);
    if (read === undefined) return setProblem(wrong.unreadable(text));
    if (limits && !(read >= limits.min && read <= limits.max))
      return setProblem(wrong.outside(told(number, limits.min), told(number, limits.max)));
    if (number.today.low === read && number.today.high === read) return setProblem(wrong.same);
    const change = number.changedTo(read);
    if (change.kind !== 'answer') return;
    if (disputeIt(change) === 'full') return setProblem(wrong.full);
    dialog.current?.close();
  };
  const field = {
    id: 'wrong-value',
    className: 'txt',
    value: text,
    'aria-invalid': problem !== '' || undefined,
    'aria-describedby': 'wrong-named wrong-problem',
  };
  const option = (one: DisputableNumber) => (
    <option key={one.key} value={one.key}>
      {nameOf(one, language)}
    </option>
  );
  return (
    <dialog ref={dialog} className="room-dialog" aria-labelledby="wrong-title" onClose={close}>
      <form onSubmit={save} noValidate>
        <h2 id="wrong-title">{wrong.title}</h2>
        {!number && <p>{wrong.nothing}</p>}
        {number && (
          <p id="wrong-named" className="lead">
            <b>{nameOf(number, language)}</b> {wrong.today(today(number))}
          </p>
        )}
        {number && (
          <>
            <SelectField
              id="wrong-which"
              label={wrong.which}
              value={key}
              choose={(which) => {
                choose(which);
                write('');
                setProblem('');
              }}
            >
              {shown > 0 && <optgroup label={wrong.quoted}>{numbers.slice(0, shown).map(option)}</optgroup>}
              <optgroup label={wrong.others}>{numbers.slice(shown).map(option)}</optgroup>
            </SelectField>
            <div className="field">
              <label htmlFor="wrong-value">{number.limits ? wrong.value : wrong.sentence}</label>
              {number.limits ? (
                <input {...field} type="text" autoComplete="off" onChange={({ target }) => write(target.value)} />
              ) : (
                <select
                  {...field}
                  onChange={({ target }) => write(target.value)}
                  onKeyDown={(event) => event.key === 'Enter' && save(event)}
                >
                  <option value="">–</option>
                  {sentencesOf(number.question, language).map((sentence, place) => (
                    <option key={sentence} value={String(place * 25)}>
                      {`${place + 1}. ${sentence}`}
                    </option>
                  ))}
                </select>
              )}
              <p className="err" id="wrong-problem" role="alert">
                {problem}
              </p>
            </div>
          </>
        )}
        <div className="leader-row">
          {number && (
            <button type="submit" className="btn">
              {wrong.save}
            </button>
          )}
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {wrong.cancel}
          </button>
        </div>
      </form>
    </dialog>
  );
}

const sentencesOf = (question: string, language: 'it' | 'en'): readonly string[] =>
  questionOf(question)?.anchors?.map((anchor) => anchor[language]) ?? [];

function nameOf({ question, cell }: DisputableNumber, language: 'it' | 'en'): string {
  const entry = questionOf(question);
  const ask = entry?.words.ask[language] ?? question;
  if (cell === undefined) return ask;
  return `${entry?.options?.[cell]?.[language] ?? channels[cell as Channel]?.name[language] ?? cell}: ${ask}`;
}
