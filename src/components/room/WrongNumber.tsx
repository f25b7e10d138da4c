// The dialog behind the key N: the field of the answer that the divergence quotes has the focus; type or choose, Enter. Where the
// screen rests on no answer it says so and proposes none.

import { useEffect, useMemo, useRef, useState } from 'react';
import { useLeading } from '#components/room/leading.tsx';
import { answersOnShow } from '#components/room/on-show.ts';
import { readDisputed } from '#components/room/read-disputed.ts';
import { useDispute } from '#components/room/use-dispute.ts';
import { begun, FIELD, WrongField } from '#components/room/WrongField.tsx';
import { SelectField } from '#components/workshop/Field.tsx';
import { questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatAmount, formatQuantity } from '#content/numbers/format.ts';
import type { Language } from '#content/shape.ts';
import type { Channel } from '#model/catalogue.ts';
import { type Disputable, type DisputableNumber, isGiven } from '#model/workshop/room/numbers.ts';

export function WrongNumber({ close }: { close: () => void }) {
  const { words, face, language } = useLeading();
  const { wrong } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const { all, shown, restsOn } = useMemo(() => answersOnShow(face), [face]);
  const [key, choose] = useState(() => (shown > 0 ? (all[0]?.key ?? '') : ''));
  const one = all.find((other) => other.key === key);
  const [typed, type] = useState(() => begun(one));
  const [problem, setProblem] = useState('');
  const disputeIt = useDispute();
  useEffect(() => {
    dialog.current?.showModal();
    (document.getElementById(FIELD) ?? document.getElementById('wrong-which'))?.focus();
  }, []);
  const { currency } = face.engagement.assessment.company;
  const told = (number: DisputableNumber, amount: number): string =>
    number.limits
      ? formatQuantity(amount, number.limits.unit, language, currency)
      : (sentencesOf(number.question, language)[amount / 25] ?? String(amount));
  const todayOf = (other: Disputable): string => {
    const { today } = other;
    if (!today) return wrong.notKnown;
    if (other.kind === 'choice')
      return other.today?.map((option) => optionOf(other.question, option, language)).join(' + ') || wrong.noneChosen;
    const { low, high } = today as { low: number; high: number };
    return formatAmount(low === high ? low : { from: low, to: high }, (amount) => told(other, amount), language);
  };
  const save = (event: Pick<Event, 'preventDefault'>) => {
    event.preventDefault();
    if (!one) return close();
    const read = readDisputed(one, typed, { words: wrong, language, told });
    if ('problem' in read) return setProblem(read.problem);
    if (read.kind !== 'answer') return;
    if (disputeIt(read) === 'full') return setProblem(wrong.full);
    dialog.current?.close();
  };
  const group = (label: string, members: readonly Disputable[]) =>
    members.length > 0 && (
      <optgroup label={label}>
        {members.map((other) => (
          <option key={other.key} value={other.key}>
            {nameOf(other, language)}
          </option>
        ))}
      </optgroup>
    );
  const rest = all.slice(shown);
  const asked = one ? (one.kind === 'number' ? 'number' : 'answer') : (restsOn ?? 'number');
  return (
    <dialog ref={dialog} className="room-dialog" aria-labelledby="wrong-title" onClose={close}>
      <form onSubmit={save} noValidate>
        <h2 id="wrong-title">
          {asked === 'nothing' ? wrong.button : asked === 'number' ? wrong.title : wrong.titleAnswer}
        </h2>
        {!all.some(isGiven) && <p>{wrong.nothing}</p>}
        {shown === 0 && restsOn && (
          <p className="lead" role="status">
            {restsOn === 'nothing' ? wrong.noAnswer : wrong.elsewhere}
          </p>
        )}
        {one && (
          <p id="wrong-named" className="lead">
            <b>{nameOf(one, language)}</b> {wrong.today(todayOf(one))}
          </p>
        )}
        <SelectField
          id="wrong-which"
          label={shown > 0 ? wrong.which : wrong.another}
          value={key}
          choose={(which) => {
            choose(which);
            type(begun(all.find((other) => other.key === which)));
            setProblem('');
          }}
        >
          {shown === 0 && <option value="">–</option>}
          {group(wrong.quoted, all.slice(0, shown))}
          {group(wrong.others, rest.filter(isGiven))}
          {group(
            wrong.blank,
            rest.filter((other) => !isGiven(other)),
          )}
        </SelectField>
        {one && (
          <WrongField
            one={one}
            words={wrong}
            options={optionsOf(one, language)}
            typed={typed}
            type={type}
            problem={problem}
            save={save}
          />
        )}
        <p className="err" id="wrong-problem" role="alert">
          {problem}
        </p>
        <div className="leader-row">
          {one && (
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

const sentencesOf = (question: string, language: Language): readonly string[] =>
  questionOf(question)?.anchors?.map((anchor) => anchor[language]) ?? [];

const optionOf = (question: string, option: string, language: Language): string =>
  questionOf(question)?.options?.[option]?.[language] ?? option;

function optionsOf(one: Disputable, language: Language): readonly (readonly [string, string])[] {
  if (one.kind === 'choice') return one.options.map((option) => [option, optionOf(one.question, option, language)]);
  return sentencesOf(one.question, language).map((sentence, place) => [String(place * 25), sentence]);
}

function nameOf({ question, cell }: Disputable, language: Language): string {
  const entry = questionOf(question);
  const ask = entry?.words.ask[language] ?? question;
  if (cell === undefined) return ask;
  return `${entry?.options?.[cell]?.[language] ?? channels[cell as Channel]?.name[language] ?? cell}: ${ask}`;
}
