// The commitments: who, by when, how one will see it; a form for one more; the calendar.
import { useRef, useState } from 'react';
import { fileNameOf, saveFile } from '#components/ask/save-file.ts';
import { useFocusBack } from '#components/frame/use-focus-back.ts';
import { Plain } from '#components/kept/Plain.tsx';
import { CommitmentForm } from '#components/workshop/CommitmentForm.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { nameOf } from '#components/workshop/engagement-files.ts';
import { formatDate } from '#content/numbers/format.ts';
import {
  addCommitment,
  changeCommitment,
  putCommitmentBack,
  removeCommitment,
  setDone,
} from '#model/workshop/acts/commitments.ts';
import { ADVISED_COMMITMENTS } from '#model/workshop/acts/limits.ts';
import { writeCalendar } from '#model/workshop/calendar.ts';
import type { Commitment } from '#model/workshop/engagement.ts';

const REMIND_DAYS = 7;

export function Commitments() {
  const { words } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.after.commitments;
  const { commitments, id, changedAt, assessment } = engagement;
  const name = nameOf(engagement, words.desk.unnamed);
  const download = () => {
    const events = commitments.map((one) => ({
      id: `${id}-${one.id}`,
      day: one.by,
      title: one.what,
      text: say.event(one.owner, one.measure),
      remindDaysBefore: REMIND_DAYS,
    }));
    const text = writeCalendar(events, { name: say.calendarName(name), changedAt });
    saveFile(`${fileNameOf('coerente', say.file, assessment.company.name)}.ics`, text, 'text/calendar;charset=utf-8');
  };
  return (
    <>
      {commitments.length === 0 && <p>{say.none}</p>}
      {commitments.length > ADVISED_COMMITMENTS.most && <p className="note">{say.advice}</p>}
      {commitments.length > 0 && (
        <ul className="list commitments">
          {commitments.map((one) => (
            <CommitmentItem key={one.id} commitment={one} />
          ))}
        </ul>
      )}
      {commitments.length > 0 && (
        <div>
          <Plain act={download}>{say.calendar}</Plain>
          <p className="small">{say.calendarHint}</p>
        </div>
      )}
      <h3>{say.add}</h3>
      {commitments.length <= ADVISED_COMMITMENTS.most && <p className="small">{say.advice}</p>}
      <CommitmentForm
        key={commitments.length}
        id="new"
        button={say.add}
        save={(fields) => change((before) => addCommitment(before, fields))}
      />
      <p className="small" role="status">
        {say.number(commitments.length)}
      </p>
    </>
  );
}

function CommitmentItem({ commitment }: { commitment: Commitment }) {
  const { words, language, tell } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.after.commitments;
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useFocusBack(isOpen, () => opener.current);
  const { id, what, owner, by, measure, done = false } = commitment;
  const remove = () => {
    const place = engagement.commitments.indexOf(commitment);
    change((before) => removeCommitment(before, id));
    tell(say.removed, () => {
      change((before) => putCommitmentBack(before, commitment, place));
      tell(words.desk.undone);
    });
  };
  return (
    <li>
      <p>
        <b>{what}</b>
      </p>
      <p className="about">
        <span>
          {say.owner}: {owner}
        </span>
        <span>
          {say.by} {formatDate(by, language)}
        </span>
        <span>
          {say.measure}: {measure}
        </span>
      </p>
      <div className="acts">
        <label className="check">
          <input
            type="checkbox"
            checked={done}
            onChange={({ target }) => change((before) => setDone(before, id, target.checked))}
          />
          <span>{say.done}</span>
        </label>
        <Plain act={() => setOpen(!isOpen)} isOpen={isOpen} control={opener}>
          {say.change}
          <span className="vh">: {what}</span>
        </Plain>
        <Plain act={remove}>
          {words.desk.remove}
          <span className="vh">: {what}</span>
        </Plain>
      </div>
      {isOpen && (
        <CommitmentForm
          id={id}
          start={commitment}
          button={say.save}
          cancel={() => setOpen(false)}
          save={(fields) => {
            // What the form does not show stays.
            const { id: _, ...rest } = commitment;
            change((before) => changeCommitment(before, id, { ...rest, ...fields }));
            setOpen(false);
          }}
        />
      )}
    </li>
  );
}
