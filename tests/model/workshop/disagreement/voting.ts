// Invented voters for the tests of disagreement: mixes that add up to twenty, ballots around them, and the same in any order.
import fc from 'fast-check';
import { catalogue } from '#content/catalogue.ts';
import type { Ballot, Mix } from '#model/workshop/ballot.ts';
import { placesOf } from '#model/workshop/places.ts';

export const PLACES = placesOf(catalogue);

/** Twenty tokens, each laid on any of the eleven places. */
export const anyMix: fc.Arbitrary<Mix> = fc
  .array(fc.nat({ max: PLACES.length - 1 }), { minLength: 20, maxLength: 20 })
  .map((laid) => {
    const mix: Record<string, number> = {};
    for (const at of laid) {
      const place = PLACES[at] ?? '';
      mix[place] = (mix[place] ?? 0) + 1;
    }
    return mix;
  });

/** Mixes with few purposes, as people make them. */
export const humanMix: fc.Arbitrary<Mix> = fc
  .uniqueArray(fc.constantFrom(...PLACES), { minLength: 1, maxLength: 4 })
  .map((chosen) => {
    const each = Math.floor(20 / chosen.length);
    return Object.fromEntries(chosen.map((place, at) => [place, at === 0 ? 20 - each * (chosen.length - 1) : each]));
  });

export const mixes = (least = 0, most = 12): fc.Arbitrary<readonly Mix[]> =>
  fc.array(fc.oneof(anyMix, humanMix), { minLength: least, maxLength: most });

let made = 0;
/** A ballot with what matters; all else is nothing said. */
export function ballot(given: Partial<Ballot> = {}): Ballot {
  made += 1;
  return {
    format: 'coerente/ballot',
    version: 1,
    engagement: 'ABC123',
    id: `b${made}`,
    round: 1,
    role: 1,
    language: 'it',
    tokens: { 'mass-speed': 20 },
    ...given,
  };
}

/** A list and the same list in another order. */
export const shuffled = <T>(list: fc.Arbitrary<readonly T[]>): fc.Arbitrary<readonly [readonly T[], readonly T[]]> =>
  list.chain((one) =>
    fc
      .shuffledSubarray([...one], { minLength: one.length, maxLength: one.length })
      .map((other) => [one, other] as const),
  );
