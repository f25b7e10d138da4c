// Any vote and any engagement's id, for laws.
import fc from 'fast-check';
import { catalogue } from '#content/catalogue.ts';
import type { Mix, Round } from '#model/workshop/ballot.ts';
import { ALPHABET } from '#model/workshop/code/crockford.ts';
import { mixesOn, mixOfRank } from '#model/workshop/code/mix-rank.ts';
import type { Vote } from '#model/workshop/code/spoken-code.ts';
import { placesOf } from '#model/workshop/places.ts';

export const places = placesOf(catalogue);

export const anyEngagementId = fc
  .array(fc.constantFrom(...ALPHABET), { minLength: 6, maxLength: 6 })
  .map((characters) => characters.join(''));

/** Every mix as likely as any other, so that one purpose alone and all eleven are both among them. */
export const anyMix: fc.Arbitrary<Mix> = fc.integer({ min: 0, max: mixesOn(places.length) - 1 }).map((rank) => {
  const counts = mixOfRank(rank, places.length);
  return Object.fromEntries(places.flatMap((id, i) => (counts[i] ? [[id, counts[i]]] : [])));
});

export const anyVote: fc.Arbitrary<Vote> = fc.record({
  role: fc.integer({ min: 1, max: 16 }),
  round: fc.constantFrom<Round>(1, 2),
  tokens: anyMix,
});
