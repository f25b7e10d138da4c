// The report on the page, for whoever prints it: it took a moment to work out, and is not worked out twice.
import type { Assessment } from '#model/assessment.ts';
import type { ReportDocument } from '#model/report/document.ts';

const shown = new WeakMap<Assessment, { readonly day: string; readonly report: ReportDocument }>();

export function noteShown(assessment: Assessment, day: string, report: ReportDocument): void {
  shown.set(assessment, { day, report });
}

/** The whole report of this very assessment on this day, when it is on the page with its ways out. */
export function shownReport(assessment: Assessment, day: string): ReportDocument | undefined {
  const known = shown.get(assessment);
  return known?.day === day ? known.report : undefined;
}
