// What whoever leads is told where the room is about to compare what is done with a declaration that nobody has written yet: what
// this step lacks, and the way to the step in which it is written.
import { useLeading } from '#components/room/leading.tsx';
import type { RoomStep } from '#model/workshop/room/steps.ts';

/** From the guess on every screen reads the answers beside what is declared. */
const COMPARING: readonly RoomStep[] = ['guess', 'operated', 'break', 'physics', 'triage', 'repairs', 'close'];

export function Undeclared() {
  const { words, face, goStep } = useLeading();
  const { room, material } = face;
  if (!COMPARING.includes(room.step) || material.facts.assessment.declaration.length > 0) return null;
  const say = words.undeclared;
  return (
    <div className="notice" role="status">
      <p>
        <b>{say.title}.</b> {say.text}
      </p>
      <button type="button" className="btn quiet" onClick={() => goStep('declaration')}>
        {say.go}
      </button>
    </div>
  );
}
