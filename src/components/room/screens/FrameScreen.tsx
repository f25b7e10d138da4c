// What the day is about: one sentence, and two examples in which saying and doing agree or part.
import type { ScreenFace } from '#components/room/screen-face.ts';

export function FrameScreen({ say: { frame }, room, engagement }: ScreenFace) {
  if (room.screen === 'writer')
    return (
      <Example title={frame.writer} says={frame.writerSays} does={frame.writerDoes} so={frame.writerSo} frame={frame} />
    );
  if (room.screen === 'promise')
    return (
      <Example
        title={frame.promise}
        says={frame.promiseSays}
        does={frame.promiseDoes}
        so={frame.promiseSo}
        frame={frame}
      />
    );
  const names = [engagement.assessment.company.name, engagement.scope].filter((text) => text.trim() !== '');
  return (
    <>
      {names.length > 0 && (
        <p className="room-kicker">
          <bdi>{names.join(', ')}</bdi>
        </p>
      )}
      <h2 className="room-title">{frame.aim}</h2>
      <p className="room-first">{frame.aimText}</p>
    </>
  );
}

interface Props {
  title: string;
  says: string;
  does: string;
  so: string;
  frame: ScreenFace['say']['frame'];
}

function Example({ title, says, does, so, frame }: Props) {
  return (
    <>
      <h2 className="room-title">{title}</h2>
      <div className="pair">
        <div className="voice v-say">
          <p className="who">{frame.says}</p>
          <blockquote>
            <p>{says}</p>
          </blockquote>
        </div>
        <div className="voice v-do">
          <p className="who">{frame.does}</p>
          <blockquote>
            <p>{does}</p>
          </blockquote>
        </div>
      </div>
      <p className="room-first">{so}</p>
    </>
  );
}
