// The report of the engagement, brought with its words in one language once the part of what comes after is open.
import { type ComponentType, lazy, Suspense } from 'react';
import { Part } from '#components/kept/Part.tsx';
import { Boundary } from '#components/result/Boundary.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import type { Language } from '#content/shape.ts';
import type { TakeWords } from '#content/words/it/take.ts';

const inWords = (load: () => Promise<{ take: TakeWords }>) =>
  lazy(async (): Promise<{ default: ComponentType }> => {
    const [{ EngagementReport }, { take }] = await Promise.all([
      import('#components/workshop/report/EngagementReport.tsx'),
      load(),
    ]);
    return { default: () => <EngagementReport take={take} /> };
  });

const REPORTS: Readonly<Record<Language, ComponentType>> = {
  it: inWords(() => import('#content/words/it/take.ts')),
  en: inWords(() => import('#content/words/en/take.ts')),
};

export function ReportLater() {
  const { language, words } = useDesk();
  const Report = REPORTS[language];
  return (
    <Boundary message={words.desk.failed}>
      <Suspense fallback={<Coming />}>
        <Report />
      </Suspense>
    </Boundary>
  );
}

function Coming() {
  const { words } = useDesk();
  return (
    <Part id="own-report" title={words.after.report.title}>
      <p className="small">{words.desk.loading}</p>
    </Part>
  );
}
