// The report with the workshop’s parts: as a PDF in either language or both, as text, and on this page to be read and printed.
// What it is made from is the engagement as it stands, its votes only where they are revealed.
import '#components/take/take.css';
import '#components/workshop/report/report.css';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { Files } from '#components/take/Files.tsx';
import { Fold } from '#components/take/Fold.tsx';
import type { TakeFace } from '#components/take/face.ts';
import { Pdf } from '#components/take/Pdf.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { printOnly } from '#components/workshop/print-only.ts';
import { sessionPhrases } from '#content/phrases/workshop-report.ts';
import type { TakeWords } from '#content/words/it/take.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { sessionOf } from '#model/workshop/report/session.ts';

const Shown = lazy(() => import('#components/workshop/report/ShownReport.tsx'));
const nobody = () => {};

export function EngagementReport({ take }: { take: TakeWords }) {
  const { language, words } = useDesk();
  const { engagement } = useEngagement();
  const say = words.after.report;
  const [withNames, setNames] = useState(false);
  const [isShown, show] = useState(false);
  const face = useMemo<TakeFace>(
    () => ({
      language,
      words: take,
      assessment: agreedAssessment(engagement),
      // What is handed out is a report, and no copy of what is kept here: the engagement has a file of its own.
      handedOut: nobody,
      workshop: { session: sessionOf(engagement, { withNames }), telling: sessionPhrases },
    }),
    [language, take, engagement, withNames],
  );
  if (face.assessment.declaration.length === 0)
    return (
      <Part id="own-report" title={say.title}>
        <p>{words.ballots.agree.noResult}</p>
      </Part>
    );
  return (
    <>
      <Part id="own-report" title={say.title}>
        <p>{say.intro}</p>
        {engagement.revealed.length === 0 && engagement.ballots.length > 0 && <p className="small">{say.sealed}</p>}
        {engagement.names === 'named' && (
          <label className="check">
            <input type="checkbox" checked={withNames} onChange={({ target }) => setNames(target.checked)} />
            <span>{say.names}</span>
          </label>
        )}
        <div className="take">
          <Pdf face={face} />
          <Fold face={face} title={take.files.title}>
            {(parts) => <Files face={face} parts={parts} />}
          </Fold>
        </div>
        <div className="acts">
          <button type="button" className="btn quiet" aria-expanded={isShown} onClick={() => show(!isShown)}>
            {isShown ? say.hide : say.show}
          </button>
          {isShown && <Plain act={() => printOnly('report')}>{say.print}</Plain>}
        </div>
      </Part>
      {isShown && (
        <Suspense fallback={<p className="small">{words.desk.loading}</p>}>
          <Shown face={face} />
        </Suspense>
      )}
    </>
  );
}
