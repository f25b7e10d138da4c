// Lets the answers of a draft through the same door as a file: what the schema refuses is left out, entry by entry, and
// told; the rest is judged. Takes an assessment in which anything may stand, gives one that any reader would take.
import { catalogue } from '#content/catalogue.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import type { Language } from '#content/shape.ts';
import { profile as english } from '#content/words/en/profile.ts';
import { profile as italian } from '#content/words/it/profile.ts';
import type { Assessment } from '#model/assessment.ts';
import { type LeftOut as Refused, salvage } from '#model/exchange/salvage.ts';
import { pathText } from '#model/refusal.ts';

/** Something left out: the question or the purpose it stood for, where that is known, and the sentence about it. */
export interface LeftOut {
  readonly kind: 'question' | 'purpose' | 'company' | 'profile';
  readonly id: string;
  readonly sentence: string;
}

export interface Admitted {
  readonly assessment: Assessment;
  readonly leftOut: readonly LeftOut[];
}

export function toldOf({ refusal, purpose }: Refused, language: Language): LeftOut {
  const [part, key] = refusal.path;
  const sentence = refusalSentence(language, refusal);
  if (part === 'profileEdition')
    return {
      kind: 'profile',
      id: 'profileEdition',
      sentence: profileLeftOut(language, refusal.path.slice(1), sentence),
    };
  if (part === 'answers') return { kind: 'question', id: String(key ?? ''), sentence };
  return { kind: part === 'declaration' ? 'purpose' : 'company', id: purpose ?? '', sentence };
}

/** An edition is left out as a whole: half of it would be a profile that nobody wrote. */
function profileLeftOut(language: Language, path: readonly (string | number)[], sentence: string): string {
  const { leftOut, leftOutAt } = language === 'it' ? italian : english;
  return path.length === 0 ? leftOut(sentence) : leftOutAt(pathText(path), sentence);
}

/** That nothing is declared is said by the place of the result, with the way to the declaration. */
export function admit(given: Assessment, language: Language): Admitted {
  const { assessment, leftOut } = salvage(catalogue, given);
  return { assessment, leftOut: leftOut.map((one) => toldOf(one, language)) };
}
