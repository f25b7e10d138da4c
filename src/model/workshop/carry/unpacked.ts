// Ballots unpacked lately: a window reads an engagement again at every act of the other one, and its ballots stand packed. The
// same text is the same ballot, and nobody changes a ballot, so that it is handed out again.
import type { Catalogue } from '#model/catalogue.ts';
import type { Outcome } from '#model/refusal.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { decodeBallot } from '#model/workshop/carry/workshop-link.ts';

/** More than two engagements of the largest kind. */
export const MOST_UNPACKED = 1000;

const unpacked = new WeakMap<Catalogue, Map<string, Outcome<Ballot>>>();

/** As `decodeBallot`; of the texts that are ballots the last so many are remembered. */
export function unpackBallot(catalogue: Catalogue, text: string): Outcome<Ballot> {
  const known = unpacked.get(catalogue) ?? new Map<string, Outcome<Ballot>>();
  unpacked.set(catalogue, known);
  const read = known.get(text) ?? decodeBallot(catalogue, text);
  if (!read.ok) return read;
  // The first in the map is the one that was asked for longest ago.
  known.delete(text);
  known.set(text, read);
  for (const oldest of known.keys()) {
    if (known.size <= MOST_UNPACKED) break;
    known.delete(oldest);
  }
  return read;
}
