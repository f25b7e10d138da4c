// The whole way from an assessment to its report: judged, mended, composed. What every face that shows a report calls, so that
// none of them shows less than another.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { type Judgement, judge } from '#model/judge/assess.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { sensitivityOf } from '#model/repair/sensitivity.ts';
import { compose } from '#model/report/compose.ts';
import type { ReportDocument, Share } from '#model/report/document.ts';
import type { Session } from '#model/workshop/report/session.ts';

export interface Reported {
  readonly judgement: Judgement;
  readonly report: ReportDocument;
}

/**
 * The report with its ways out and the numbers it hangs on; `share` says which answers the assessment was left with, `today` is
 * the day, YYYY-MM-DD; `session` is the workshop it has been through.
 */
export function reportOf(
  catalogue: Catalogue,
  assessment: Assessment,
  share?: Share,
  today?: string,
  session?: Session,
): Reported {
  const judgement = judge(catalogue, assessment);
  const situation = { catalogue, assessment, judgement };
  const repairs = repairsOf(situation);
  const sensitivity = sensitivityOf(situation);
  return {
    judgement,
    report: compose(catalogue, assessment, judgement, { share, repairs, sensitivity, today, session }),
  };
}
