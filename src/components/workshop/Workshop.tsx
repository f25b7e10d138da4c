// The island of the page of the workshop: the desk and the questions come after the page, in files of their own.
import { type ComponentType, useEffect, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import type { DeskWords } from '#components/workshop/desk-context.tsx';
import type { Language } from '#content/shape.ts';

export interface WorkshopProps {
  language: Language;
  words: DeskWords;
}

export function Workshop(face: WorkshopProps) {
  const { loading, failed } = face.words.desk;
  const [Desk, setDesk] = useState<ComponentType<WorkshopProps> | 'failed'>();
  useEffect(() => {
    import('#components/workshop/Desk.tsx').then(
      (arrived) => setDesk(() => arrived.default),
      () => setDesk('failed'),
    );
  }, []);
  if (Desk === undefined) return <p className="lead">{loading}</p>;
  if (Desk === 'failed') return <p className="notice">{failed}</p>;
  return (
    <Boundary fallback={() => <p className="notice">{failed}</p>}>
      <Desk {...face} />
    </Boundary>
  );
}
