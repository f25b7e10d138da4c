// Where an edited catalogue comes from: the standard it departs from, and the edition that was laid over it. Only edition.ts
// writes here, when it makes one.
import type { Catalogue } from '#model/catalogue.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';

interface Origin {
  readonly standard: Catalogue;
  /** Without what equals the standard. */
  readonly edition: ProfileEdition;
}

const origins = new WeakMap<Catalogue, Origin>();

export function noteOrigin(edited: Catalogue, origin: Origin): void {
  origins.set(edited, origin);
}

/** The catalogue as published, behind one that was edited; itself where none was. */
export const standardOf = <C extends Catalogue>(catalogue: C): C =>
  (origins.get(catalogue)?.standard as C | undefined) ?? catalogue;

/** The edition a catalogue was made by, without what equals the standard; undefined for the standard. */
export const editionOf = (catalogue: Catalogue): ProfileEdition | undefined => origins.get(catalogue)?.edition;

/**
 * The catalogue that something was judged by, for whoever was handed the standard it departs from. Of another standard it
 * would be a fault of ours.
 */
export function asJudgedBy(given: Catalogue, used: Catalogue): Catalogue {
  if (standardOf(given) !== standardOf(used)) throw new Error('Judged by the profile of another catalogue');
  return used;
}
