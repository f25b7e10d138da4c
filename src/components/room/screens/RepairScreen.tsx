// The two ways out of one matter side by side: what could be done otherwise, what could be said otherwise. The smallest changes are
// worked out after the screen is there.
import { Kept } from '#components/result/Kept.tsx';
import type { ScreenFace } from '#components/room/screen-face.ts';
import { Contested } from '#components/room/screens/Contested.tsx';
import { quoted } from '#components/room/screens/TriageScreen.tsx';
import { useMended } from '#components/room/use-mended.ts';
import type { Subject } from '#model/report/matter.ts';
import { isPromiseMatter, wayLabel } from '#model/report/promise-matter.ts';
import { standing, toRepair } from '#model/workshop/room/matters.ts';

export function RepairScreen(face: ScreenFace) {
  const { say, room, engagement, material, phrases } = face;
  const matters = toRepair(engagement, material.facts.matters());
  const further = standing(engagement, material.facts.matters()).length - matters.length;
  const plain = matters.find(({ id }) => id === room.screen) ?? matters[room.at] ?? matters[0];
  const mended = useMended(material.facts);
  if (!plain) return <p className="room-first">{say.repairs.none}</p>;
  const subject = mended?.find(({ id }) => id === plain.id) ?? plain;
  return (
    <>
      <p className="room-kicker">
        {say.repairs.number(matters.indexOf(plain) + 1, matters.length)}
        {further > 0 && ` ${say.repairs.further(further)}`}
      </p>
      <h2 className="room-title">{phrases.subjectTitle(subject)}</h2>
      <Contested face={face} questions={quoted(subject)} />
      <div className="pair room-ways">
        <Way face={face} subject={subject} side="do" isReady={mended !== undefined} />
        <Way face={face} subject={subject} side="say" isReady={mended !== undefined} />
      </div>
    </>
  );
}

interface WayProps {
  face: ScreenFace;
  subject: Subject;
  side: 'say' | 'do';
  isReady: boolean;
}

function Way({ face: { say, phrases }, subject, side, isReady }: WayProps) {
  const computed = phrases.waysOut(subject, side);
  // Where one number alone would do: it may lie nearer than the change that closes the matter in every case.
  const turns = isReady ? phrases.turns(subject) : undefined;
  return (
    <div className={`voice ${side === 'say' ? 'v-say' : 'v-do'}`}>
      <h3 className="who">
        {isPromiseMatter(subject.about) ? wayLabel(subject, side, phrases.labels) : say.repairs[side]}
      </h3>
      <p>
        <Kept text={side === 'say' ? phrases.wayToSay(subject) : phrases.wayToDo(subject)} />
      </p>
      {computed.map((text) => (
        <p key={text} className="room-computed">
          <Kept text={text} />
        </p>
      ))}
      {side === 'do' && turns !== undefined && (
        <p className="room-quiet">
          <Kept text={turns} />
        </p>
      )}
      {!isReady && <p className="room-quiet">{say.repairs.working}</p>}
    </div>
  );
}
