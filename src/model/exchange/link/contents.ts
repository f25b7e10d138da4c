// What a link may hold, and its canonical text: an assessment in full, the same without money, or a result alone. The
// caller takes the money out; here it is only marked, so that whoever opens the link is told.
import type { Assessment, Company } from '#model/assessment.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { DICTIONARY_1 } from '#model/exchange/link/dictionary-1.ts';
import type { Inside } from '#model/exchange/link/frame.ts';
import { RESULT_DICTIONARY_1 } from '#model/exchange/link/result-dictionary-1.ts';
import { resultFile } from '#model/exchange/link/result-file.ts';
import type { Verdict } from '#model/verdict.ts';

export type LinkContents =
  /** `money` is false where the answers in money have been removed before. */
  | { readonly kind: 'assessment'; readonly money: boolean; readonly assessment: Assessment }
  /** No answer travels: the verdict alone, with the name of the company. */
  | { readonly kind: 'result'; readonly company: Company; readonly verdict: Verdict };

/** What an assessment or its result goes into; what a workshop sends is in workshop/carry/. */
export type OfAssessment = Exclude<Inside, 's' | 'i' | 'b'>;

/** What the packing refers to, by what is packed. */
export const dictionaryOf = (inside: OfAssessment): Uint8Array => (inside === 'r' ? RESULT_DICTIONARY_1 : DICTIONARY_1);

export const insideOf = (contents: LinkContents): OfAssessment => {
  if (contents.kind === 'result') return 'r';
  return contents.money ? 'f' : 'n';
};

export const textOf = (contents: LinkContents): string =>
  canonicalJson(contents.kind === 'result' ? resultFile(contents.company, contents.verdict) : contents.assessment);
