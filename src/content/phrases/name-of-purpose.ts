// How a purpose is called: by its name, and one of the user's own by theirs. A name of one's own that is also that of one
// of the ten says whose it is: a sentence that sets the two against each other would name the same thing twice.
import { catalogue, purposeOf } from '#content/catalogue.ts';
import type { Language, Words } from '#content/shape.ts';

const ownOne: Words = { it: 'scopo vostro', en: 'a purpose of your own' };

const plain = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLowerCase();

/** `own` is the name that the user gave; none for one of the ten. */
export function nameOfPurpose(id: string, own: string | undefined, language: Language): string {
  if (own === undefined) return purposeOf(id).words.name[language];
  const isTaken = catalogue.purposes.some((one) => plain(purposeOf(one.id).words.name[language]) === plain(own));
  return isTaken ? `${own} (${ownOne[language]})` : own;
}
