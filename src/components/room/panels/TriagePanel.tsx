// How the room stands to the divergence on the screen: agree, number disputed, accepted knowingly; of the last with its reason, who
// answers for it and until when.
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { Act } from '#components/room/Controls.tsx';
import { useLeading } from '#components/room/leading.tsx';
import { REASONS, type RoomActs } from '#components/room/use-acts.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { Reasons } from '#components/workshop/Reasons.tsx';
import { standName } from '#components/workshop/stand-name.ts';
import { takeStand } from '#model/workshop/acts/findings.ts';
import { standOf } from '#model/workshop/room/matters.ts';
import { giveReason } from '#model/workshop/room/room-state.ts';

const STANDS = ['agree', 'disputed', 'accepted'] as const;

export function TriagePanel({ acts }: { acts: RoomActs }) {
  const { words, own, face, act } = useLeading();
  const { words: desk } = useDesk();
  const { engagement, change } = useEngagement();
  const subject = face.material.facts.matters().find(({ id }) => id === face.room.screen);
  if (!subject) return null;
  const stand = standOf(engagement, subject)?.stand;
  const takeBack = () => change((before) => takeStand(before, subject.findings, undefined));
  const saved = () => {
    act(giveReason(subject.id));
    // The keys act again.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
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
            {standName(own.triage, one, subject)}
          </Act>
        ))}
      </div>
      {stand === undefined ? (
        <p className="small">{desk.triage.notSaid}</p>
      ) : (
        <Plain act={takeBack}>{desk.triage.back}</Plain>
      )}
      {stand === 'accepted' && <Reasons key={subject.id} id={REASONS} subject={subject} saved={saved} />}
    </Part>
  );
}
