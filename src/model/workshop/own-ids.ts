// Ballots of one round that are two, each under an id of its own. An id says whose ballot it is, and what two of them say
// must not hang on which came first: the one that comes first in the list keeps it, the others go by one that says what they
// hold. The same ballot twice is one.
import { checkValue } from '#model/exchange/link/check-value.ts';
import { keyOfBallot } from '#model/workshop/collect-read.ts';
import type { Collected } from '#model/workshop/engagement.ts';

/** Of an id that a second one is made from; with what follows it stays within what an id may be. */
const LONGEST_STEM = 32;

/** An id that says what the ballot known by this key holds. */
export const secondId = (id: string, key: string): string => `${id.slice(0, LONGEST_STEM)}-${checkValue(key)}`;

export function withOwnIds(ballots: readonly Collected[]): readonly Collected[] {
  const keys = new Set<string>();
  const held = new Set<string>();
  return ballots.flatMap((one) => {
    const { ballot } = one;
    const isHeld = held.has(`${ballot.round} ${ballot.id}`);
    const own = isHeld ? { ...ballot, id: secondId(ballot.id, keyOfBallot(ballot)) } : ballot;
    const key = keyOfBallot(own);
    if (keys.has(keyOfBallot(ballot)) || keys.has(key)) return [];
    keys.add(key).add(keyOfBallot(ballot));
    held.add(`${own.round} ${own.id}`);
    return [isHeld ? { ...one, ballot: own } : one];
  });
}

/** In one order whatever was first: by round, then by id. */
export const inOneOrder = (ballots: readonly Collected[]): readonly Collected[] =>
  ballots
    .map((one) => [keyOfBallot(one.ballot), one] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
