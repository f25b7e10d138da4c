// The break: when it goes on.
import type { ScreenFace } from '#components/room/screen-face.ts';
import { useNow } from '#components/room/use-now.ts';
import { orderOf } from '#content/workshop/running-order.ts';
import { secondsRun } from '#model/workshop/acts/running.ts';

const USUAL_MINUTES = 10;

export function BreakScreen({ say, engagement }: ScreenFace) {
  const at = useNow(true);
  const { running } = engagement;
  const planned = orderOf(running?.minutes ?? 180).find(({ step }) => step === 'break')?.minutes ?? USUAL_MINUTES;
  const run = running?.step === 'break' ? secondsRun(running, at) : 0;
  const left = Math.ceil(planned - run / 60);
  return (
    <>
      <h2 className="room-title">{say.pause.title}</h2>
      <p className="room-first">{left > 0 ? say.pause.back(left) : say.pause.over}</p>
    </>
  );
}
