// Every mix has one rank and every rank one mix.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choose, mixesOn, mixOfRank, rankOfMix } from '#model/workshop/code/mix-rank.ts';

it('there are 10,015,005 mixes on ten places, 30,045,015 on eleven; with roles and rounds fewer than 2^30', () => {
  expect(mixesOn(10)).toBe(10_015_005);
  expect(mixesOn(11)).toBe(30_045_015);
  expect(mixesOn(11) * 16 * 2).toBe(961_440_480);
  expect(mixesOn(11) * 16 * 2).toBeLessThan(2 ** 30);
});

it('C(30, 10) is 30,045,015, and choosing more than there are is no way', () => {
  expect([choose(30, 10), choose(5, 0), choose(3, 4)]).toEqual([30_045_015, 1, 0]);
});

it('the first mix lies all on the last place, the last all on the first', () => {
  expect(mixOfRank(0, 3)).toEqual([0, 0, 20]);
  expect(mixOfRank(mixesOn(3) - 1, 3)).toEqual([20, 0, 0]);
});

it('on three places all 231 ranks are 231 different mixes of 20, and come back', () => {
  const mixes = Array.from({ length: mixesOn(3) }, (_, rank) => mixOfRank(rank, 3));
  expect(new Set(mixes.map(String)).size).toBe(231);
  expect(mixes.map(rankOfMix)).toEqual(mixes.map((_, rank) => rank));
});

it('on eleven places any rank comes back from its mix, in 5,000', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: mixesOn(11) - 1 }), (rank) => {
      const counts = mixOfRank(rank, 11);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(0);
      expect(rankOfMix(counts)).toBe(rank);
    }),
    { numRuns: 5000 },
  );
});

it.each([-1, 0.5, 30_045_015, Number.NaN])('rank %s is no mix', (rank) => {
  expect(() => mixOfRank(rank, 11)).toThrow();
});
