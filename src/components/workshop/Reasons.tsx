// What a divergence that is accepted knowingly carries: why, who answers for it, until when. At the desk and in the room.
import { type SubmitEvent, useState } from 'react';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { TextField } from '#components/workshop/Field.tsx';
import { useHalfTyped } from '#components/workshop/use-half-typed.ts';
import type { Subject } from '#model/report/matter.ts';
import { acceptAll } from '#model/workshop/acts/findings.ts';
import { LONGEST_LINE, LONGEST_TEXT } from '#model/workshop/acts/limits.ts';
import { standOf } from '#model/workshop/room/matters.ts';

const dayNow = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

interface Props {
  /** The fields begin with it. */
  id: string;
  subject: Subject;
  /** Told once they are written. */
  saved?: () => void;
}

export function Reasons({ id, subject, saved }: Props) {
  const { words } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.triage;
  const [first] = subject.findings;
  const there = engagement.assessment.accepted?.find(({ finding }) => finding === first);
  const { texts, write, forget } = useHalfTyped(`triage/${subject.id}`, {
    reason: there?.reason ?? standOf(engagement, subject)?.note ?? '',
    owner: there?.owner ?? '',
    until: there?.until ?? '',
  });
  const { reason, owner, until } = texts;
  const [told, tell] = useState('');
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      document.getElementById(`${id}-reason`)?.focus();
      return tell(say.reasonMissing);
    }
    if (until !== '' && until < dayNow()) return tell(say.untilPast);
    change((before) => acceptAll(before, subject.findings, reason, owner, until));
    forget();
    tell(say.saved);
    saved?.();
  };
  return (
    <form className="desk-fields" onSubmit={save} noValidate>
      <TextField
        id={`${id}-reason`}
        label={say.reason}
        most={LONGEST_TEXT}
        value={reason}
        write={(reason) => write({ ...texts, reason })}
      />
      <TextField
        id={`${id}-owner`}
        label={say.owner}
        most={LONGEST_LINE}
        value={owner}
        write={(owner) => write({ ...texts, owner })}
      />
      <TextField
        id={`${id}-until`}
        label={say.until}
        type="date"
        min={dayNow()}
        value={until}
        write={(until) => write({ ...texts, until })}
      />
      <p className="leader-row">
        <button type="submit" className="btn quiet">
          {say.save}
        </button>
        <span role="status" className="small">
          {told}
        </span>
      </p>
    </form>
  );
}
