// One divergence at a time: both statements side by side, how the room stands to it, which of its numbers were disputed. One that
// is gone since a number was changed says so in its place.
import { useRef } from 'react';
import { Matter } from '#components/result/Subject.tsx';
import type { ScreenFace } from '#components/room/screen-face.ts';
import { Contested } from '#components/room/screens/Contested.tsx';
import { useMended } from '#components/room/use-mended.ts';
import { standName } from '#components/workshop/stand-name.ts';
import { formatDate } from '#content/numbers/format.ts';
import type { Subject } from '#model/report/matter.ts';
import { standOf } from '#model/workshop/room/matters.ts';

export function TriageScreen(face: ScreenFace) {
  const { say, room, material, phrases } = face;
  const plain = material.facts.matters();
  const matters = useMended(material.facts) ?? plain;
  const found = matters.find(({ id }) => id === room.screen);
  const seen = useRef(new Map<string, string>());
  if (found) seen.current.set(found.id, phrases.subjectTitle(found));
  if (!found && room.screen !== 'only' && room.screen !== '')
    return (
      <>
        <h2 className="room-title">{seen.current.get(room.screen) ?? say.triage.gone}</h2>
        {seen.current.has(room.screen) && <p className="room-first">{say.triage.gone}</p>}
        <Contested face={face} questions={undefined} />
      </>
    );
  const subject = found ?? matters[0];
  if (!subject) return <p className="room-first">{say.triage.none}</p>;
  return (
    <>
      <h2 className="room-kicker">{say.triage.number(matters.indexOf(subject) + 1, matters.length)}</h2>
      <Matter face={face.report} subject={subject} totalPoints={material.facts.totalPoints()}>
        <Contested face={face} questions={quoted(subject)} />
        <Stand face={face} subject={subject} />
      </Matter>
    </>
  );
}

export const quoted = ({ say, against }: Subject): readonly string[] =>
  [say, ...against].flatMap((said) => (said.kind === 'answer' ? [said.question] : []));

/** A reason is shown once it was written in the room: one of a rehearsal is nobody's yet. */
function Stand({ face: { say, engagement, language, room }, subject }: { face: ScreenFace; subject: Subject }) {
  const stand = standOf(engagement, subject);
  if (!stand) return null;
  const accepted = engagement.assessment.accepted?.find(({ finding }) => finding === subject.findings[0]);
  const isSaid = stand.stand !== 'accepted' || room.reasoned.includes(subject.id);
  const told = [
    stand.note && say.triage.reason(stand.note),
    accepted?.owner && say.triage.owner(accepted.owner),
    accepted?.until && say.triage.until(formatDate(accepted.until, language)),
  ].flatMap((text) => text || []);
  return (
    <div className="room-stand">
      <p>
        <b>{standName(say.triage, stand.stand, subject)}</b>
      </p>
      {(isSaid ? told : []).map((text) => (
        <p key={text}>
          <bdi>{text}</bdi>
        </p>
      ))}
    </div>
  );
}
