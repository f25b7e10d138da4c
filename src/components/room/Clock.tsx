// The time of this step and of the whole, in figures and in words. It only tells: nothing turns red, and nobody is late.

import { Plain } from '#components/kept/Plain.tsx';
import { useLeading } from '#components/room/leading.tsx';
import type { RoomActs } from '#components/room/use-acts.ts';
import { useNow } from '#components/room/use-now.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { endSession, secondsRun, wholeRun } from '#model/workshop/acts/running.ts';
import { plannedUntil } from '#model/workshop/room/steps.ts';

const MINUTE = 60;
/** Within so many minutes of the plan one is on time. */
const ON_PLAN = 2;

const figures = (seconds: number): string => {
  const [minutes, rest] = [Math.floor(seconds / MINUTE), seconds % MINUTE];
  return `${minutes}:${String(rest).padStart(2, '0')}`;
};

export function Clock({ acts }: { acts: RoomActs }) {
  const { words, face, order } = useLeading();
  const { tell } = useDesk();
  const { change } = useEngagement();
  const { room, engagement } = face;
  const { running } = engagement;
  const at = useNow(running?.since !== undefined);
  const say = words.clock;
  if (!running)
    return (
      <section className="leader-clock" aria-labelledby="leader-clock-title">
        <h2 id="leader-clock-title">{say.title}</h2>
        <p className="small">{say.notYet}</p>
        <button type="button" className="btn" onClick={acts.begin}>
          {say.begin}{' '}
          <span className="key" aria-hidden="true">
            P
          </span>
        </button>
      </section>
    );
  const isHere = running.step === room.step;
  const run = isHere ? secondsRun(running, at) : 0;
  const whole = wholeRun(running, at);
  const planned = plannedUntil(room.step, order);
  const own = planned.to - planned.from;
  const total = order.reduce((sum, { minutes }) => sum + minutes, 0);
  const end = () => {
    change(endSession);
    tell(say.ended, () => change((before) => ({ ...before, running })));
  };
  return (
    <section className="leader-clock" aria-labelledby="leader-clock-title">
      <h2 id="leader-clock-title">{say.title}</h2>
      <dl>
        <div>
          <dt>{say.step}</dt>
          <dd className="clock-figures">{say.of(figures(run), figures(own * MINUTE))}</dd>
        </div>
        <div>
          <dt>{say.whole}</dt>
          <dd>{say.of(figures(whole), figures(total * MINUTE))}</dd>
        </div>
      </dl>
      <p>{running.since === undefined ? say.stopped : told(say, own * MINUTE - run)}</p>
      <p className="small">{overall(say, whole, planned, run)}</p>
      <div className="leader-row">
        <button type="button" className="btn quiet" onClick={acts.pause}>
          {running.since === undefined ? say.go : say.pause}{' '}
          <span className="key" aria-hidden="true">
            P
          </span>
        </button>
        <Plain act={end}>{say.end}</Plain>
      </div>
    </section>
  );
}

type Say = ReturnType<typeof useLeading>['words']['clock'];

const told = (say: Say, left: number): string =>
  left > 0 ? say.left(Math.floor(left / MINUTE)) : say.over(Math.floor(-left / MINUTE));

/** Beside the plan up to here; within a step its own minutes may be used in full. */
function overall(say: Say, whole: number, { from, to }: { from: number; to: number }, run: number): string {
  const shouldBe = Math.min(to * MINUTE, from * MINUTE + run);
  const ahead = Math.trunc((shouldBe - whole) / MINUTE);
  if (Math.abs(ahead) < ON_PLAN) return say.onPlan;
  return ahead > 0 ? say.ahead(ahead) : say.behind(-ahead);
}
