// Tokens of several voters: hand-computed cases, a published example of the concordance, and laws that hold for any votes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mix } from '#model/workshop/ballot.ts';
import { bySplit, readAims, tokensToMove } from '#model/workshop/disagreement/aims.ts';
import { concordanceOf } from '#model/workshop/disagreement/concordance.ts';
import { meanDifference, spreadOf } from '#model/workshop/disagreement/spread.ts';
import { mixes, PLACES, shuffled } from './voting.ts';

const RUNS = { numRuns: 1000 };
const FAST = 'mass-speed';
const TRUST = 'extraordinary-trust';

describe('spread of numbers', () => {
  test('nothing given has no spread; one number has no difference', () => {
    expect(spreadOf([])).toBeUndefined();
    expect(spreadOf([7])).toEqual({
      count: 1,
      least: 7,
      lowerQuartile: 7,
      median: 7,
      upperQuartile: 7,
      most: 7,
      mean: 7,
      counts: [{ value: 7, count: 1 }],
    });
    expect(meanDifference([7])).toBeUndefined();
  });
  test('0, 4, 10 and 10 tokens lie 6 apart on average: the six pairs by hand are 4, 10, 10, 6, 6 and 0', () => {
    expect(meanDifference([10, 0, 4, 10])).toBe(6);
  });
  test('quartiles of 1, 5, 5, 10 and 20 are 5, 5 and 10', () => {
    const spread = spreadOf([10, 5, 5, 1, 20]);
    expect([spread?.lowerQuartile, spread?.median, spread?.upperQuartile]).toEqual([5, 5, 10]);
  });
  test('quartiles of 0, 4, 8 and 20 stand in the middle of two: 2, 6 and 14', () => {
    const spread = spreadOf([20, 8, 4, 0]);
    expect([spread?.lowerQuartile, spread?.median, spread?.upperQuartile]).toEqual([2, 6, 14]);
  });
  test('numbers that are all alike differ by exactly 0, however large', () => {
    expect(meanDifference([0.1, 0.1, 0.1, 0.1, 0.1])).toBe(0);
    expect(meanDifference(new Array(200).fill(1e15 / 3))).toBe(0);
  });
  test('the mean difference is the plain mean over all pairs', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 2, maxLength: 40 }), (values) => {
        let sum = 0;
        for (const [at, a] of values.entries()) for (const b of values.slice(at + 1)) sum += Math.abs(a - b);
        expect(meanDifference(values)).toBeCloseTo((2 * sum) / (values.length * (values.length - 1)), 8);
      }),
      RUNS,
    );
  });
  test('given every number twice, ends, quartiles and mean stay, and the mean difference is (2n − 2) / (2n − 1) of itself', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 2, maxLength: 30 }), (values) => {
        const [once, twice] = [spreadOf(values), spreadOf([...values, ...values])];
        const kept = ({ least, lowerQuartile, median, upperQuartile, most, mean }: NonNullable<typeof once>) =>
          [least, lowerQuartile, median, upperQuartile, most, mean].map((value) => Math.round(value * 1e9));
        if (!once || !twice) throw new Error('nothing read');
        expect(kept(twice)).toEqual(kept(once));
        const n = values.length;
        expect(twice.meanDifference).toBeCloseTo(((once.meanDifference ?? 0) * (2 * n - 2)) / (2 * n - 1), 9);
      }),
      RUNS,
    );
  });
});

describe('concordance', () => {
  // Zar 1999, Biostatistical Analysis, 4th ed., p. 444: wing, tail and bill of twelve birds, with ties.
  const birds = [
    [10.4, 10.8, 11.1, 10.2, 10.3, 10.2, 10.7, 10.5, 10.8, 11.2, 10.6, 11.4],
    [7.4, 7.6, 7.9, 7.2, 7.4, 7.1, 7.4, 7.2, 7.8, 7.7, 7.8, 8.3],
    [17, 17, 20, 14.5, 15.5, 13, 19.5, 16, 21, 20, 18, 22],
  ];
  test('the published example of Zar 1999 has W 0.9241, corrected for ties', () => {
    const found = concordanceOf(birds);
    if (found.state !== 'measured') throw new Error(found.because);
    expect(found.w).toBeCloseTo(0.9241, 4);
    // (mW − 1) / (m − 1), as published with it, and the mean of .8511, .9173 and .8901.
    expect((3 * found.w - 1) / 2).toBeCloseTo(0.8862, 4);
    expect(found.meanSpearman).toBeCloseTo((0.851085 + 0.917254 + 0.890093) / 3, 5);
  });
  test('two voters in opposite order have W 0 and correlation −1', () => {
    const found = concordanceOf([
      [1, 2, 3, 4],
      [4, 3, 2, 1],
    ]);
    expect(found).toEqual({ state: 'measured', voters: 2, w: 0, meanSpearman: -1 });
  });
  test('three voters of three things, by hand: rank sums 4, 5 and 9 give W 14/18', () => {
    const found = concordanceOf([
      [1, 2, 3],
      [1, 2, 3],
      [2, 1, 3],
    ]);
    expect(found.state === 'measured' && found.w).toBeCloseTo(14 / 18, 12);
    expect(found.state === 'measured' && found.meanSpearman).toBeCloseTo((1 + 0.5 + 0.5) / 3, 12);
  });
  test('fewer than two voters, or one who ranks all alike, are told and not a number', () => {
    expect(concordanceOf([])).toEqual({ state: 'not-measured', because: 'too-few-voters' });
    expect(concordanceOf([[1, 2]])).toEqual({ state: 'not-measured', because: 'too-few-voters' });
    expect(
      concordanceOf([
        [1, 2, 3],
        [2, 2, 2],
      ]),
    ).toEqual({ state: 'not-measured', because: 'no-order', voters: 1 });
    expect(concordanceOf([[], []])).toEqual({ state: 'not-measured', because: 'no-order', voters: 2 });
  });
  test('W stays when every voter is given twice, and never leaves 0 to 1', () => {
    fc.assert(
      fc.property(mixes(2, 10), (given) => {
        const once = readAims(PLACES, given).concordance;
        const twice = readAims(PLACES, [...given, ...given]).concordance;
        if (once.state !== 'measured' || twice.state !== 'measured')
          throw new Error('twenty tokens always rank eleven');
        expect(twice.w).toBeCloseTo(once.w, 10);
        expect(once.w).toBeGreaterThanOrEqual(0);
        expect(once.w).toBeLessThanOrEqual(1);
      }),
      RUNS,
    );
  });
});

describe('aims', () => {
  test('nobody, and one voter, are no dispute and no error', () => {
    expect(readAims(PLACES, [])).toEqual({
      voters: 0,
      purposes: [],
      concordance: { state: 'not-measured', because: 'too-few-voters' },
    });
    const alone = readAims(PLACES, [{ [FAST]: 20 }]);
    expect(alone.distance).toBeUndefined();
    expect(alone.purposes).toHaveLength(11);
    expect(alone.purposes.every(({ part }) => part === 0)).toBe(true);
  });
  test('20 on one purpose against 13 and 7 is 7 tokens to move, half on each purpose', () => {
    const given: readonly Mix[] = [{ [FAST]: 20 }, { [FAST]: 13, [TRUST]: 7 }];
    const aims = readAims(PLACES, given);
    expect(aims.distance).toBe(7);
    expect(aims.purposes.filter(({ part }) => part > 0).map(({ purpose, part }) => [purpose, part])).toEqual([
      [FAST, 3.5],
      [TRUST, 3.5],
    ]);
  });
  test('the whole is the mean over all pairs of the tokens to move, and its parts add up to it', () => {
    fc.assert(
      fc.property(mixes(2, 10), (given) => {
        const pairs = given.flatMap((a, at) => given.slice(at + 1).map((b) => tokensToMove(PLACES, a, b)));
        const { distance, purposes } = readAims(PLACES, given);
        expect(distance).toBeCloseTo(pairs.reduce((sum, moved) => sum + moved, 0) / pairs.length, 9);
        expect(purposes.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(distance ?? Number.NaN, 9);
      }),
      RUNS,
    );
  });
  test('voters who all vote alike have distance 0, W 1, and the spread of one of them', () => {
    fc.assert(
      fc.property(mixes(1, 1), fc.integer({ min: 2, max: 200 }), ([mix = {}], count) => {
        const one = readAims(PLACES, [mix]);
        const many = readAims(PLACES, new Array<Mix>(count).fill(mix));
        expect(many.distance).toBe(0);
        expect(many.concordance.state === 'measured' && many.concordance.w).toBeCloseTo(1, 10);
        expect(many.purposes.map(({ spread }) => [spread.median, spread.lowerQuartile, spread.mean])).toEqual(
          one.purposes.map(({ spread }) => [spread.median, spread.lowerQuartile, spread.mean]),
        );
      }),
      RUNS,
    );
  });
  test('the order of the voters changes nothing, to the last bit', () => {
    fc.assert(
      fc.property(shuffled(mixes(0, 12)), ([given, other]) => {
        expect(readAims(PLACES, other)).toEqual(readAims(PLACES, given));
      }),
      RUNS,
    );
  });
  test('the most disputed purpose stands first', () => {
    const aims = readAims(PLACES, [{ [FAST]: 20 }, { [FAST]: 16, [TRUST]: 4 }, { [FAST]: 16, 'race-to-bottom': 4 }]);
    const [first] = bySplit(aims);
    const parts = bySplit(aims).map(({ part }) => part);
    expect(parts).toEqual(parts.toSorted((a, b) => b - a));
    expect(first?.spread.mean).toBeGreaterThan(0);
  });
});
