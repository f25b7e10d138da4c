// A profile as the text of a file, and back: every sentence about what does not open.
import { catalogue } from '#content/catalogue.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import type { Language } from '#content/shape.ts';
import { openProfile, writeProfile } from '#model/exchange/profile-file.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';

export type ReadFile =
  | { readonly kind: 'read'; readonly edition: ProfileEdition }
  | { readonly kind: 'refused'; readonly sentences: readonly string[] };

export function readProfileText(text: string, language: Language): ReadFile {
  const read = openProfile(catalogue, text);
  if (read.ok) return { kind: 'read', edition: read.value };
  const sentences = read.refusals.map((refusal) => {
    const sentence = refusalSentence(language, refusal);
    return refusal.path.length > 0 ? `${refusal.path.join('.')}: ${sentence}` : sentence;
  });
  return { kind: 'refused', sentences };
}

export const profileText = (edition: ProfileEdition): string => writeProfile(catalogue, edition);
