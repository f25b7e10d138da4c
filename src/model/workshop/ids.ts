// Ids made of bytes of chance, which are handed in: of an engagement, as it stands in its codes, and of a ballot, which is
// in small letters and one longer than any code (ten signs, not eight), so that neither is ever taken for the other.
import { ALPHABET, writeSymbols } from '#model/workshop/code/crockford.ts';
import { ID_LENGTH } from '#model/workshop/code/spoken-code.ts';

/** Bytes of chance for each. */
export const ENGAGEMENT_CHANCE = ID_LENGTH;
export const BALLOT_CHANCE = 10;

const signs = (bytes: Uint8Array): string => writeSymbols([...bytes].map((byte) => byte % ALPHABET.length));

/** Of 2^30; throws with too few bytes. */
export function engagementIdFrom(bytes: Uint8Array): string {
  if (bytes.length < ENGAGEMENT_CHANCE) throw new Error('too little chance');
  return signs(bytes.subarray(0, ENGAGEMENT_CHANCE));
}

/** Of 2^50: two of 400 ballots are alike once in ten thousand million engagements. Serves respondents and commitments too. */
export function ballotIdFrom(bytes: Uint8Array): string {
  if (bytes.length < BALLOT_CHANCE) throw new Error('too little chance');
  return signs(bytes.subarray(0, BALLOT_CHANCE)).toLowerCase();
}
