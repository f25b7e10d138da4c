// The part of the report that says by which edited profile it is read and in what that departs from the standard. There is
// none where the profile is the standard one; what is asked of a face in words stands here too.
import type { Catalogue } from '#model/catalogue.ts';
import { type Difference, differencesOf } from '#model/profile/differences.ts';
import { editionOf } from '#model/profile/origin.ts';

/** An edited profile by what its author calls it. */
export interface ProfileName {
  readonly name: string;
  readonly version: string;
}

export interface ProfileBlock extends ProfileName {
  readonly kind: 'profile';
  /** In the order of the profile: bands by purpose, thresholds, scales, efforts. */
  readonly differences: readonly Difference[];
}

export interface ProfilePhrases {
  /** One short line, to be said before anything else; undefined where the profile is the standard one. */
  profileNote(profile: ProfileName | undefined): string | undefined;
  profileIntro(block: ProfileBlock): string;
  /** The same where the differences did not travel. */
  profileWithout(profile: ProfileName): string;
  profileCaption(block: ProfileBlock): string;
  profileColumns(): { readonly what: string; readonly standard: string; readonly edited: string };
  difference(difference: Difference): { readonly what: string; readonly standard: string; readonly edited: string };
}

/** The name of the edition a catalogue was made by, as a part of what is told first. */
export function profileNameOf(catalogue: Catalogue): { readonly profile?: ProfileName } {
  const edition = editionOf(catalogue);
  return edition ? { profile: { name: edition.name, version: edition.version } } : {};
}

/** `catalogue` is the one that was judged by. */
export function profileBlock(catalogue: Catalogue): readonly ProfileBlock[] {
  const edition = editionOf(catalogue);
  if (!edition) return [];
  const { name, version } = edition;
  return [{ kind: 'profile', name, version, differences: differencesOf(catalogue, edition) }];
}
