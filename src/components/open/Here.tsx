// The result of what was found, shown on this page and kept nowhere.
import { lazy, Suspense } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import type { FoundFace } from '#components/open/face.ts';
import { downloadAssessment } from '#components/open/keep-copy.ts';
import { Plain } from '#components/open/Plain.tsx';
import type { Assessment } from '#model/assessment.ts';

const Result = lazy(() => import('#components/result/Result.tsx'));

interface Props {
  face: FoundFace;
  assessment: Assessment;
  isWithoutMoney: boolean;
  /** Where a copy cannot be kept, the answers can at least be taken away. */
  canDownload: boolean;
  /** Changing an answer takes a copy. */
  wish: () => void;
}

export function Here({ face: { language, words }, assessment, isWithoutMoney, canDownload, wish }: Props) {
  return (
    <>
      {canDownload && <Plain act={() => downloadAssessment(assessment)}>{words.download}</Plain>}
      {assessment.declaration.length > 0 && (
        <Boundary fallback={() => <p className="notice">{words.notLoaded}</p>}>
          <Suspense fallback={<p role="status">{words.reading('')}</p>}>
            <Result
              language={language}
              assessment={assessment}
              share={isWithoutMoney ? 'without-money' : 'whole'}
              onEdit={wish}
              level={2}
            />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
