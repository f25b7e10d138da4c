// Matters in which both sides are said: the declaration against what is promised in public. What the two ways out of them
// are called, so that a change of what is told to customers never stands under what is done.
import type { About, Subject } from '#model/report/matter.ts';
import type { ReportLabels } from '#model/report/phrasebook.ts';

/** A dimension that only answers about the promise go into. */
export const isPromiseMatter = (about: About): boolean =>
  about.kind === 'dimension' && (about.dimension === 'height' || about.dimension === 'clarity');

/** The heading of the ways out on one side of a matter. */
export function wayLabel({ about }: Pick<Subject, 'about'>, side: 'say' | 'do', labels: ReportLabels): string {
  if (isPromiseMatter(about)) return side === 'say' ? labels.changeWhatYouDeclare : labels.changeWhatYouPromise;
  if (side === 'say') return labels.changeWhatYouSay;
  // A high promise that nobody knows is brought down; a low one is met by serving as is expected.
  const isOfPromise = about.kind === 'disclosure' && about.which === 'high-promise-unknown';
  return isOfPromise ? labels.changeWhatYouPromise : labels.changeWhatYouDo;
}
