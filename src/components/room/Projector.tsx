// The window on the projector: large type and nothing but what the room may see. It writes nothing; a key pressed here is asked of
// the window that leads.
import { useEffect } from 'react';
import type { OpenRoom } from '#components/room/open-room.ts';
import type { RoomProps } from '#components/room/Room.tsx';
import { Screen } from '#components/room/Screen.tsx';
import { useFace } from '#components/room/use-face.ts';
import { isForRoom } from '#components/room/use-keys.ts';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { ROOM_STEPS } from '#model/workshop/room/steps.ts';

export function Projector({ opened, language, words }: RoomProps & { opened: OpenRoom }) {
  const face = useFace(opened, { language, words });
  const { engagement } = useEngagement();
  useEffect(() => opened.join(), [opened]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isForRoom(event) || !opened.state().hasKeys) return;
      if (event.key === ' ') event.preventDefault();
      opened.press({ key: event.key, shift: event.shiftKey });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [opened]);
  if (!face) return <p className="lead">{words.screen.loading}</p>;
  const { say, room } = face;
  if (room.isDark)
    return (
      <div className="projector dark" data-dark="">
        <p className="vh">{say.dark}</p>
      </div>
    );
  return (
    <div className="projector" data-number={room.number} data-changed={engagement.changedAt}>
      <Screen face={face} />
      <p className="vh" role="status" lang={face.language}>
        {say.step(ROOM_STEPS.indexOf(room.step) + 1, ROOM_STEPS.length)}
      </p>
    </div>
  );
}
