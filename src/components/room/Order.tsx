// The running order: where the room is, and the way to any step; of 180 minutes or of 120.
import { useLeading } from '#components/room/leading.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { Chosen } from '#components/workshop/Written.tsx';
import { stepEntry } from '#content/workshop/running-order.ts';
import { goToStep, setMinutes } from '#model/workshop/acts/running.ts';

export function Order() {
  const { words, face, language, order, goStep } = useLeading();
  const { engagement, change } = useEngagement();
  const { room } = face;
  const minutes = engagement.running?.minutes ?? 180;
  const choose = (text: string) => {
    const chosen = text === '120' ? 120 : 180;
    change((before) =>
      before.running ? setMinutes(before, chosen) : goToStep(before, chosen, room.step, new Date().toISOString()),
    );
  };
  return (
    <section aria-labelledby="leader-order-title">
      <h2 id="leader-order-title">{words.order}</h2>
      <Chosen
        name="room-minutes"
        legend={words.orderMinutes}
        value={String(minutes)}
        options={([180, 120] as const).map((one) => [String(one), words.minutes[one]] as const)}
        set={choose}
      />
      {minutes === 120 && <p className="small">{words.short}</p>}
      <ol className="leader-order">
        {order.map(({ step, minutes: planned, isEssential }) => (
          <li key={step}>
            <button
              type="button"
              className="plain"
              aria-current={step === room.step ? 'step' : undefined}
              onClick={() => goStep(step)}
            >
              {words.stepLine(stepEntry(step).words.title[language], planned)}
              {minutes === 180 && isEssential && (
                <>
                  {' '}
                  <span aria-hidden="true">*</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ol>
      {minutes === 180 && <p className="small">* {words.essential}</p>}
    </section>
  );
}
