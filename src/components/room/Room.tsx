// The island of the page of the room: both windows and their words come after the page, in files of their own.
import { type ComponentType, useEffect, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { Failed } from '#components/frame/Failed.tsx';
import type { DeskWords } from '#components/workshop/desk-context.tsx';
import type { Language } from '#content/shape.ts';
import type { RoomWords } from '#content/words/it/room.ts';

export interface RoomProps {
  readonly language: Language;
  readonly words: RoomWords;
  /** The parts of the desk that are used in the room speak with the desk's words. */
  readonly desk: DeskWords;
}

interface Props {
  language: Language;
  loading: string;
  failed: string;
  loadWords: () => Promise<{ words: { room: RoomWords; desk: DeskWords } }>;
}

interface Arrived {
  readonly Stage: ComponentType<RoomProps>;
  readonly words: { readonly room: RoomWords; readonly desk: DeskWords };
}

export function Room({ language, loading, failed, loadWords }: Props) {
  const [arrived, setArrived] = useState<Arrived | 'failed'>();
  useEffect(() => {
    Promise.all([import('#components/room/Stage.tsx'), loadWords()]).then(
      ([{ default: Stage }, { words }]) => setArrived({ Stage, words }),
      () => setArrived('failed'),
    );
  }, [loadWords]);
  if (arrived === undefined) return <p className="lead">{loading}</p>;
  if (arrived === 'failed') return <p className="notice">{failed}</p>;
  const { Stage, words } = arrived;
  return (
    <Boundary fallback={(fault) => <Failed text={failed} fault={fault} />}>
      <Stage language={language} words={words.room} desk={words.desk} />
    </Boundary>
  );
}
