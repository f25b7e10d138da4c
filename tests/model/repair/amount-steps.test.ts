// The grid of amounts: whole numbers below 100, two significant digits beyond; the nearest step is found by few questions.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestAmount } from '#model/repair/amount-steps.ts';

const LIMITS = { min: 0, max: 1e10 };

test.each([
  ['up', 60, 61, 61],
  ['up', 99, 100, 100],
  ['up', 100, 101, 110],
  ['up', 4_000_000, 8_250_000, 8_300_000],
  ['up', 0, 1, 1],
  ['down', 110, 100, 100],
  ['down', 100, 99.5, 99],
  ['down', 8_300_000, 4_050_000, 4_000_000],
] as const)('%s from %d to where %d is reached: %d', (direction, now, bound, expected) => {
  const holds = (amount: number): boolean => (direction === 'up' ? amount >= bound : amount <= bound);
  expect(nearestAmount(now, LIMITS, direction, holds)).toBe(expected);
});

test('what holds nowhere has no step, and nothing beyond the limits is asked', () => {
  const asked: number[] = [];
  const never = (amount: number): boolean => {
    asked.push(amount);
    return false;
  };
  expect(nearestAmount(50, { min: 0, max: 168 }, 'up', never)).toBeUndefined();
  expect(nearestAmount(50, { min: 0, max: 168 }, 'down', never)).toBeUndefined();
  expect(Math.max(...asked)).toBe(168);
  expect(Math.min(...asked)).toBe(0);
});

test('the step found is the nearest: the one before it does not hold, and no more than 40 are asked', () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (now, bound) => {
      const steps = new Set<number>();
      const holds = (one: number): boolean => {
        steps.add(one);
        return one >= bound;
      };
      const found = nearestAmount(now, LIMITS, 'up', holds) ?? Number.NaN;
      expect(found).toBeGreaterThan(now);
      expect(found).toBeGreaterThanOrEqual(bound);
      const size = found < 100 ? 1 : 10 ** (Math.floor(Math.log10(found)) - 1);
      const previous = found - size;
      expect(previous <= now || previous < bound || found % (10 * size) === 0).toBe(true);
      expect(steps.size).toBeLessThanOrEqual(40);
    }),
    { numRuns: 2000 },
  );
});
