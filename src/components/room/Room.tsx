// The island of the page of the room: both windows come after the page, in files of their own.
import { type ComponentType, useEffect, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import type { DeskWords } from '#components/workshop/desk-context.tsx';
import type { Language } from '#content/shape.ts';
import type { RoomWords } from '#content/words/it/room.ts';

export interface RoomProps {
  readonly language: Language;
  readonly words: RoomWords;
  /** The parts of the desk that are used in the room speak with the desk's words. */
  readonly desk: DeskWords;
}

export function Room(face: RoomProps) {
  const { loading, failed } = face.words.lead;
  const [Stage, setStage] = useState<ComponentType<RoomProps> | 'failed'>();
  useEffect(() => {
    import('#components/room/Stage.tsx').then(
      (arrived) => setStage(() => arrived.default),
      () => setStage('failed'),
    );
  }, []);
  if (Stage === undefined) return <p className="lead">{loading}</p>;
  if (Stage === 'failed') return <p className="notice">{failed}</p>;
  return (
    <Boundary fallback={() => <p className="notice">{failed}</p>}>
      <Stage {...face} />
    </Boundary>
  );
}
