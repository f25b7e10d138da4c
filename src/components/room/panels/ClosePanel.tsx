// What goes into their hands: the result with the report, the engagement as a file, the rest at the desk.
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { useLeading } from '#components/room/leading.tsx';
import { deskFragment } from '#components/workshop/desk-address.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { downloadEngagement } from '#components/workshop/engagement-files.ts';
import { OpenResult } from '#components/workshop/OpenResult.tsx';
import { pathOf } from '#content/routes.ts';

export function ClosePanel() {
  const { words, language, face } = useLeading();
  const { places } = useDesk();
  const { engagement } = useEngagement();
  const say = words.close;
  return (
    <Part id="room-close" title={say.title}>
      <p className="small">{say.hint}</p>
      <p className="leader-row">
        <Plain act={() => downloadEngagement(places, engagement, language)}>{say.download}</Plain>
        <a href={`${pathOf(language, 'workshop')}${deskFragment(engagement.id, 'after')}`}>{say.after}</a>
      </p>
      {face.room.step === 'close' && <OpenResult />}
    </Part>
  );
}
