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

test('a word held by 4 of 9 says so, and comes last, after a second vote of 8 in which nobody was asked again', () => {
  const [speed, trust] = ['mass-speed', 'extraordinary-trust'];
  const holding = first.slice(0, 9).map((ballot, at): Ballot => {
    const expects = [{ dimension: at % 2 ? 'speed' : 'attention', end: 'high' } as const];
    return { ...ballot, tokens: at < 4 ? { [speed]: 20 } : { [trust]: 20 - at, [speed]: 4, other: at - 4 }, expects };
  });
  const second = holding.slice(0, 8).map(
    ({ expects: _, estimates: __, operated: ___, ...ballot }, at): Ballot => ({
      ...ballot,
      round: 2,
      tokens: { [speed]: at < 4 ? 16 : 4, [trust]: at < 4 ? 4 : 16 },
    }),
  );
  const listed = ([1, 2] as const).map((round) => {
    const { disputes } = analyse(catalogue, DEMO, [...holding, ...second], round);
    if (disputes.state !== 'disputed') throw new Error('the demonstration is divided');
    return disputes.disputes;
  });
  for (const disputes of listed) {
    const place = disputes.findIndex(({ kind, id }) => kind === 'words' && id === speed);
    expect(disputes[place]?.fewAnswered).toEqual({ answered: 4, voters: 9 });
    expect(disputes.slice(place + 1).every(({ fewAnswered }) => fewAnswered !== undefined)).toBe(true);
  }
});
