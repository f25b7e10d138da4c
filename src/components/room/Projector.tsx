// The window on the projector: large type and nothing but what the room may see. It writes nothing; a key pressed here is asked of
// the window that leads.
import { useEffect, useRef } from 'react';
import { topOf } from '#components/room/fit.ts';
import type { OpenRoom } from '#components/room/open-room.ts';
import type { RoomProps } from '#components/room/Room.tsx';
import { Screen } from '#components/room/Screen.tsx';
import type { ScreenFace } from '#components/room/screen-face.ts';
import { useFace } from '#components/room/use-face.ts';
import { useFit } from '#components/room/use-fit.ts';
import { isForRoom, isHeldOn } from '#components/room/use-keys.ts';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { orderOf } from '#content/workshop/running-order.ts';
import { countOf } from '#model/workshop/room/steps.ts';

/** Keys by which the browser would scroll by itself: here whoever leads turns the parts. */
const SCROLLS = [' ', 'PageDown', 'PageUp', 'ArrowDown', 'ArrowUp'];

export function Projector({ opened, language, words }: RoomProps & { opened: OpenRoom }) {
  const face = useFace(opened, { language, words });
  useEffect(() => opened.join(), [opened]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isForRoom(event) || !opened.state().hasKeys) return;
      if (SCROLLS.includes(event.key)) event.preventDefault();
      if (!isHeldOn(event)) opened.press({ key: event.key, shift: event.shiftKey });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [opened]);
  if (!face) return <p className="lead">{words.screen.loading}</p>;
  if (face.room.isDark)
    return (
      <div className="projector dark" data-dark="">
        <p className="vh">{face.say.dark}</p>
      </div>
    );
  return <Slide face={face} opened={opened} />;
}

function Slide({ face, opened }: { face: ScreenFace; opened: OpenRoom }) {
  const { say, room } = face;
  const { engagement } = useEngagement();
  const frame = useRef<HTMLDivElement>(null);
  const parts = useFit(frame);
  const part = Math.min(room.part, parts - 1);
  const { number, of } = countOf(room.step, orderOf(engagement.running?.minutes ?? 180));
  useEffect(() => opened.tellParts(parts), [opened, parts]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new screen begins at its top
  useEffect(() => {
    window.scrollTo({ top: topOf(part, window.innerHeight) });
  }, [part, parts, room.step, room.screen]);
  return (
    <div
      ref={frame}
      className="projector"
      data-number={room.number}
      data-changed={engagement.changedAt}
      data-parts={parts}
      lang={face.language}
    >
      <Screen face={face} />
      {part < parts - 1 && <p className="room-more">{say.more}</p>}
      <p className="vh" role="status">
        {say.step(number, of)}
      </p>
    </div>
  );
}
