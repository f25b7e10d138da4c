// Whether only what is said in public departs from the declaration: what is done would be found coherent, were the promise
// another. Takes a verdict and knows no answer: a statement tells by its id whether it is one about the promise.
import type { Thresholds } from '#model/catalogue.ts';
import { type Finding, isHeavy, type Statement } from '#model/judge/finding.ts';
import type { Verdict } from '#model/verdict.ts';

/** What is told to customers; every other answer tells what is done. */
export const isSaidInPublic = (question: string): boolean => question.startsWith('promise.');

/** A finding whose answers are all about what customers are told, or come to know. */
export function isOfPromise({ statements }: { readonly statements: readonly Statement[] }): boolean {
  const answers = statements.filter(({ says }) => says === 'answer');
  return answers.length > 0 && answers.every(({ id }) => isSaidInPublic(id));
}

/** Never so of what is coherent as it is, or too little known. */
export function isPromiseApart(
  { headline, coherence, findings }: Pick<Verdict, 'headline' | 'coherence' | 'findings'>,
  { headline: { coherentFrom } }: Thresholds,
): boolean {
  if (headline.kind === 'coherent' || headline.kind === 'too-little-known') return false;
  const ofPromise = findings.filter((finding) => finding.kind === 'gap' && isOfPromise(finding));
  if (!ofPromise.some(({ certainty }) => certainty === 'certain')) return false;
  if (findings.some((finding) => isHeavy(finding) && !isOfPromise(finding))) return false;
  return coherence.low + ofPromise.reduce((sum, finding) => sum + mostLost(finding), 0) >= coherentFrom;
}

const mostLost = (finding: Finding): number => (finding.kind === 'gap' ? finding.pointsAtMost : 0);
