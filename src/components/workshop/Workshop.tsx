// The island of the page of the workshop: the desk, its words and the questions come after the page, in files of their own.
import { type ComponentType, useEffect, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { Failed } from '#components/frame/Failed.tsx';
import type { DeskWords } from '#components/workshop/desk-context.tsx';
import type { Language } from '#content/shape.ts';

export interface WorkshopProps {
  language: Language;
  words: DeskWords;
}

interface Props {
  language: Language;
  loading: string;
  failed: string;
  loadWords: () => Promise<{ words: DeskWords }>;
}

interface Arrived {
  readonly Desk: ComponentType<WorkshopProps>;
  readonly words: DeskWords;
}

export function Workshop({ language, loading, failed, loadWords }: Props) {
  const [arrived, setArrived] = useState<Arrived | 'failed'>();
  useEffect(() => {
    Promise.all([import('#components/workshop/Desk.tsx'), loadWords()]).then(
      ([{ default: Desk }, { words }]) => setArrived({ Desk, words }),
      () => setArrived('failed'),
    );
  }, [loadWords]);
  if (arrived === undefined) return <p className="lead">{loading}</p>;
  if (arrived === 'failed') return <p className="notice">{failed}</p>;
  const { Desk, words } = arrived;
  return (
    <Boundary fallback={(fault) => <Failed text={failed} fault={fault} />}>
      <Desk language={language} words={words} />
    </Boundary>
  );
}
