// One screen of the room, the same in the projector's window and before whoever leads. A step without a screen does not compile.
import { Boundary } from '#components/ask/Boundary.tsx';
import { useWarmWords } from '#components/room/room-words.ts';
import type { ScreenFace } from '#components/room/screen-face.ts';
import { BreakScreen } from '#components/room/screens/BreakScreen.tsx';
import { CommitmentsScreen } from '#components/room/screens/CommitmentsScreen.tsx';
import { DeclarationScreen } from '#components/room/screens/DeclarationScreen.tsx';
import { FrameScreen } from '#components/room/screens/FrameScreen.tsx';
import { LateScreen } from '#components/room/screens/LateScreen.tsx';
import { GuessScreen, OperatedScreen } from '#components/room/screens/OperatedScreen.tsx';
import { PhysicsScreen } from '#components/room/screens/PhysicsScreen.tsx';
import { RepairScreen } from '#components/room/screens/RepairScreen.tsx';
import { RevealScreen } from '#components/room/screens/RevealScreen.tsx';
import { SecondVoteScreen } from '#components/room/screens/SecondVoteScreen.tsx';
import { SplitScreen } from '#components/room/screens/SplitScreen.tsx';
import { TriageScreen } from '#components/room/screens/TriageScreen.tsx';
import { isCovered } from '#model/workshop/room/room-state.ts';

export function Screen({ face }: { face: ScreenFace }) {
  const { room, language, say } = face;
  const isWarm = useWarmWords();
  return (
    <div className="room-frame" data-warm={isWarm ? '' : undefined}>
      <div
        className="room-screen"
        lang={language}
        data-step={room.step}
        data-screen={room.screen}
        data-covered={isCovered(room) || undefined}
      >
        <Boundary key={`${room.step} ${room.screen}`} fallback={() => <p className="notice">{say.failed}</p>}>
          <Drawn {...face} />
        </Boundary>
      </div>
    </div>
  );
}

function Drawn(face: ScreenFace) {
  const { step, screen } = face.room;
  switch (step) {
    case 'frame':
      return <FrameScreen {...face} />;
    case 'late':
      return <LateScreen {...face} />;
    case 'reveal':
      return <RevealScreen {...face} />;
    case 'splits':
      return <SplitScreen {...face} />;
    case 'second-vote':
      return <SecondVoteScreen {...face} />;
    case 'declaration':
      return <DeclarationScreen {...face} />;
    case 'guess':
      return <GuessScreen {...face} />;
    case 'operated':
      return <OperatedScreen {...face} />;
    case 'break':
      return <BreakScreen {...face} />;
    case 'physics':
      return <PhysicsScreen {...face} />;
    case 'triage':
      return <TriageScreen {...face} />;
    case 'repairs':
      return <RepairScreen {...face} />;
    case 'commitments':
      return <CommitmentsScreen {...face} />;
    case 'close':
      return screen === 'commitments' ? (
        <CommitmentsScreen {...face} title={face.say.close.commitments} />
      ) : (
        <DeclarationScreen {...face} title={face.say.close.declaration} none={face.say.close.none} />
      );
    default:
      return step satisfies never;
  }
}
