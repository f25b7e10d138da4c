// What to do in this step, and what comes after this screen.
import { useLeading } from '#components/room/leading.tsx';
import type { RoomActs } from '#components/room/use-acts.ts';
import { stepEntry } from '#content/workshop/running-order.ts';

export function Next({ acts }: { acts: RoomActs }) {
  const { words, face, language, order } = useLeading();
  const { room } = face;
  const entry = stepEntry(room.step);
  const after = acts.placeAfter;
  const minutes = order.find(({ step }) => step === after?.step)?.minutes ?? 0;
  return (
    <section aria-labelledby="leader-notes-title">
      <h2 id="leader-notes-title">{words.notes}</h2>
      <p>
        <b>{entry.words.title[language]}</b>
      </p>
      <ul className="leader-notes">
        {entry.words.notes.map((note) => (
          <li key={note.it}>{note[language]}</li>
        ))}
      </ul>
      <h3>{words.next}</h3>
      <p>
        {!after && words.last}
        {after?.step === room.step && words.sameStep(after.at + 1, acts.screensOf(room.step).length)}
        {after && after.step !== room.step && words.nextStep(stepEntry(after.step).words.title[language], minutes)}
      </p>
    </section>
  );
}
