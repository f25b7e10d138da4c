// What voters wrote is read when the declaration is written: unnamed, only once it is revealed, in an order that tells no author.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demonstration } from '#content/workshop/demonstration.ts';
import { LEAST_TOLD } from '#model/workshop/anonymity.ts';
import type { Collected } from '#model/workshop/engagement.ts';
import { ownWords } from '#model/workshop/own-words.ts';

const DEMO = demonstration('ABC234', '2026-11-22T09:00:00.000Z');
const written = (list: readonly Collected[]) => list.flatMap(({ ballot: { existTo } }) => existTo ?? []);

test('every sentence of the revealed votes is there once, and nothing else of a ballot', () => {
  const { sentences, others } = ownWords(DEMO);
  expect(sentences.toSorted()).toEqual([...new Set(written(DEMO.ballots))].toSorted());
  expect(sentences.length).toBeGreaterThan(6);
  expect(others.every((text) => DEMO.ballots.some(({ ballot }) => ballot.other === text))).toBe(true);
});

test('of a sealed round nothing is read, and of fewer anonymous ballots than may be told neither', () => {
  expect(ownWords({ ...DEMO, revealed: [] })).toEqual({ sentences: [], others: [] });
  const few = DEMO.ballots.filter(({ ballot }) => ballot.round === 1).slice(0, LEAST_TOLD - 1);
  expect(ownWords({ ...DEMO, ballots: few, names: 'anonymous' })).toEqual({ sentences: [], others: [] });
  expect(ownWords({ ...DEMO, ballots: few, names: 'named' }).sentences).toHaveLength(few.length);
});

test('whoever votes first or last, the order in which they are read is the same', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...DEMO.ballots], { minLength: DEMO.ballots.length }), (ballots) => {
      expect(ownWords({ ...DEMO, ballots })).toEqual(ownWords(DEMO));
    }),
    { numRuns: 1000 },
  );
});

test('the name of another purpose is read where tokens lie on it, once where two wrote it alike', () => {
  const [first, second] = DEMO.ballots;
  if (!first || !second) throw new Error('the demonstration has ballots');
  const named = (one: Collected, id: string, other: string, tokens: number): Collected => ({
    ...one,
    ballot: { ...one.ballot, id, other, tokens: { other: tokens, 'mass-speed': 20 - tokens } },
  });
  const ballots = [
    named(first, 'a', 'one record for patient and doctor', 3),
    named(second, 'b', ' One record  for patient and doctor', 1),
    named(second, 'c', 'nothing lies here', 0),
  ];
  expect(ownWords({ ...DEMO, names: 'named', ballots }).others).toHaveLength(1);
});
