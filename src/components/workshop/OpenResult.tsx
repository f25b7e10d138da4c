// Opens the assessment of the engagement, with what the room declares, as a copy among the assessments of this device: there is
// the result, the report and everything that is taken away from one.
import { useState } from 'react';
import { keepCopy } from '#components/open/keep-copy.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { pathOf } from '#content/routes.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';

export function OpenResult() {
  const { words, language } = useDesk();
  const { engagement } = useEngagement();
  const say = words.ballots.agree;
  const [problem, setProblem] = useState('');
  const assessment = agreedAssessment(engagement);
  if (assessment.declaration.length === 0) return <p>{say.noResult}</p>;
  const open = () => {
    const kept = keepCopy(assessment, language);
    if (kept.kind === 'opened') window.location.assign(pathOf(language, 'result'));
    else setProblem(words.desk.keep[kept.kind]);
  };
  return (
    <>
      <p>{say.resultHint}</p>
      {problem && <p className="err">{problem}</p>}
      <p>
        <button type="button" className="btn" onClick={open}>
          {say.open}
        </button>
      </p>
    </>
  );
}
