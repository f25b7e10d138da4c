// How the room stands to the divergence on the screen: agree, number disputed, accepted knowingly; of the last with its reason, who
// answers for it and until when.

import { type SubmitEvent, useState } from 'react';
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { Act } from '#components/room/Controls.tsx';
import { useLeading } from '#components/room/leading.tsx';
import type { RoomActs } from '#components/room/use-acts.ts';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { TextField } from '#components/workshop/Field.tsx';
import type { Subject } from '#model/report/matter.ts';
import { setUntil, triage } from '#model/workshop/acts/findings.ts';
import { LONGEST_LINE, LONGEST_TEXT } from '#model/workshop/acts/limits.ts';
import { standOf } from '#model/workshop/room/matters.ts';

const STANDS = ['agree', 'disputed', 'accepted'] as const;

export function TriagePanel({ acts }: { acts: RoomActs }) {
  const { words, own, face } = useLeading();
  const { engagement, change } = useEngagement();
  const subject = face.material.facts.matters().find(({ id }) => id === face.room.screen);
  if (!subject) return null;
  const stand = standOf(engagement, subject)?.stand;
  const takeBack = () =>
    change((before) => subject.findings.reduce((now, finding) => triage(now, finding, undefined), before));
  return (
    <Part id="room-triage" title={words.triage.title}>
      <div className="leader-row">
        {STANDS.map((one, place) => (
          <Act
            key={one}
            k={String(place + 1)}
            act={() => acts.stand(one)}
            isMain={stand === one}
            isPressed={stand === one}
          >
            {own.triage.stands[one]}
          </Act>
        ))}
      </div>
      {stand === undefined ? (
        <p className="small">{words.triage.none}</p>
      ) : (
        <Plain act={takeBack}>{words.triage.back}</Plain>
      )}
      {stand === 'accepted' && <Reasons key={subject.id} subject={subject} />}
    </Part>
  );
}

const dayNow = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

function Reasons({ subject }: { subject: Subject }) {
  const { words } = useLeading();
  const { engagement, change } = useEngagement();
  const say = words.triage;
  const [first] = subject.findings;
  const there = engagement.assessment.accepted?.find(({ finding }) => finding === first);
  const [reason, setReason] = useState(there?.reason ?? standOf(engagement, subject)?.note ?? '');
  const [owner, setOwner] = useState(there?.owner ?? '');
  const [until, setDay] = useState(there?.until ?? '');
  const [told, tell] = useState('');
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      document.getElementById('triage-reason')?.focus();
      return tell(say.reasonMissing);
    }
    if (until !== '' && until < dayNow()) return tell(say.untilPast);
    change((before) =>
      subject.findings.reduce(
        (now, finding) => setUntil(triage(now, finding, 'accepted', reason, owner), finding, until),
        before,
      ),
    );
    tell(say.saved);
  };
  return (
    <form className="desk-fields" onSubmit={save} noValidate>
      <TextField id="triage-reason" label={say.reason} most={LONGEST_TEXT} value={reason} write={setReason} />
      <TextField id="triage-owner" label={say.owner} most={LONGEST_LINE} value={owner} write={setOwner} />
      <TextField id="triage-until" label={say.until} type="date" min={dayNow()} value={until} write={setDay} />
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
