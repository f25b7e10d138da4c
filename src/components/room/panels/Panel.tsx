// What whoever leads can do on the screen of this step, beyond turning it.

import { Part } from '#components/kept/Part.tsx';
import { useLeading } from '#components/room/leading.tsx';
import { ClosePanel } from '#components/room/panels/ClosePanel.tsx';
import { DeclarationPanel } from '#components/room/panels/DeclarationPanel.tsx';
import { GuessPanel } from '#components/room/panels/GuessPanel.tsx';
import { LatePanel } from '#components/room/panels/LatePanel.tsx';
import { PhysicsPanel } from '#components/room/panels/PhysicsPanel.tsx';
import { SplitPanel } from '#components/room/panels/SplitPanel.tsx';
import { TriagePanel } from '#components/room/panels/TriagePanel.tsx';
import type { RoomActs } from '#components/room/use-acts.ts';
import { Commitments } from '#components/workshop/Commitments.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { isCovered } from '#model/workshop/room/room-state.ts';

export function Panel({ acts, ask }: { acts: RoomActs; ask: (what: 'number') => void }) {
  const { face } = useLeading();
  const { words } = useDesk();
  const { room } = face;
  switch (room.step) {
    case 'late':
      return <LatePanel />;
    case 'second-vote':
      // Once it is revealed, whoever votes has seen it.
      return isCovered(room) ? <LatePanel /> : null;
    case 'splits':
      return <SplitPanel />;
    case 'declaration':
      return <DeclarationPanel />;
    case 'guess':
      return <GuessPanel />;
    case 'physics':
      return <PhysicsPanel ask={ask} />;
    case 'triage':
      return <TriagePanel acts={acts} />;
    case 'commitments':
      return (
        <Part id="room-commitments" title={words.after.commitments.title}>
          <Commitments />
        </Part>
      );
    case 'break':
    case 'close':
      return <ClosePanel />;
    default:
      return null;
  }
}
