// The edited profile that a whole run is to be judged by: read from its file, and put into each assessment. One that carries
// another edition of its own is refused: neither may win unseen.
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { openProfile } from '#model/exchange/profile-file.ts';
import { normalised, type ProfileEdition } from '#model/profile/edition.ts';
import type { Refusal } from '#model/refusal.ts';
import { type Entry, entryOf, type Sources } from './entries.ts';

export type ReadProfile =
  /** Undefined where none was asked for. */
  { readonly edition: ProfileEdition | undefined } | { readonly entry: Entry; readonly refusals: readonly Refusal[] };

export async function readProfileFile(file: string, sources: Sources): Promise<ReadProfile> {
  const entry = await entryOf(file, sources);
  const { found } = entry;
  if (typeof found !== 'string') return { entry, refusals: 'text' in found ? [] : found };
  const read = openProfile(catalogue, found);
  return read.ok ? { edition: read.value } : { entry, refusals: read.refusals };
}

const told = ({ name, version }: ProfileEdition): string => `${name} ${version}`;
const textOf = (edition: ProfileEdition): string => JSON.stringify(normalised(catalogue, edition));

export function judgedBy(
  assessment: Assessment,
  edition: ProfileEdition,
): { readonly assessment: Assessment } | { readonly refusals: readonly Refusal[] } {
  const own = assessment.profileEdition;
  if (!own) return { assessment: { ...assessment, profileEdition: edition } };
  if (textOf(own) === textOf(edition)) return { assessment };
  const details = { given: told(own), known: told(edition) };
  return { refusals: [{ kind: 'profile-differs', path: ['profileEdition'], details }] };
}
