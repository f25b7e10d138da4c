// A word is disputed among those who hold its purpose now: what was expected in the first vote says nothing of a purpose that the
// second has left.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { analyse } from '#model/workshop/disagreement/analyse.ts';

const DEMO = demonstration('ABC234', '2026-11-22T09:00:00.000Z');
const first = DEMO.ballots.map(({ ballot }) => ballot).filter(({ round }) => round === 1);
const again = (tokensOf: (ballot: Ballot, at: number) => Ballot['tokens']): readonly Ballot[] =>
  first.map(({ expects: _, ...ballot }, at) => ({ ...ballot, round: 2, tokens: tokensOf({ ...ballot }, at) }));
const wordsIn = (all: readonly Ballot[], round: 1 | 2) =>
  analyse(catalogue, DEMO, all, round).words.map(({ purpose }) => purpose);

test('a purpose that one person alone still holds is no word of the second vote, and stays one of the first', () => {
  const held = wordsIn(first, 1);
  expect(held.length).toBeGreaterThan(1);
  const left = again((_, at) => ({ [at === 0 ? 'raise-and-surprise' : 'extraordinary-trust']: 20 }));
  expect(wordsIn([...first, ...left], 1)).toEqual(held);
  expect(wordsIn([...first, ...left], 2)).toEqual(['extraordinary-trust']);
  expect(wordsIn([...first, ...again(({ tokens }) => tokens)], 2)).toEqual(held);
});
