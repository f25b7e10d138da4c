// The report on the page, for whoever prints it: it took a moment to work out, and is not worked out twice.
import type { Assessment } from '#model/assessment.ts';
import type { ReportDocument } from '#model/report/document.ts';

let shown: { readonly key: string; readonly report: ReportDocument } | undefined;

/** By what it says, since the same answers come to the two places as two values. */
const keyOf = (assessment: Assessment, day: string): string => JSON.stringify([day, assessment]);

export function noteShown(assessment: Assessment, day: string, report: ReportDocument): void {
  shown = { key: keyOf(assessment, day), report };
}

/** The whole report of this assessment on this day, when it is the one on the page, ways out included. */
export const shownReport = (assessment: Assessment, day: string): ReportDocument | undefined =>
  shown?.key === keyOf(assessment, day) ? shown.report : undefined;
