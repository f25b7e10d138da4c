// The grid of amounts: whole numbers below 100, two significant digits beyond; the nearest step is found by few questions.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestAmount } from '#model/repair/amount-steps.ts';
import { amountsAway } from './grid.ts';

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
  const stands = (amount: number): boolean => (direction === 'up' ? amount < bound : amount > bound);
  expect(nearestAmount(now, LIMITS, direction, stands)).toBe(expected);
});

test('what stands everywhere has no step, and nothing beyond the limits is asked', () => {
  const asked: number[] = [];
  const always = (amount: number): boolean => {
    asked.push(amount);
    return true;
  };
  expect(nearestAmount(50, { min: 0, max: 168 }, 'up', always)).toBeUndefined();
  expect(nearestAmount(50, { min: 0, max: 168 }, 'down', always)).toBeUndefined();
  expect(Math.max(...asked)).toBe(168);
  expect(Math.min(...asked)).toBe(0);
});

test('the step found is the nearest: it stands at the one before it, and no more than 40 are asked', () => {
  const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (now, bound) => {
      const steps = new Set<number>();
      const stands = (one: number): boolean => {
        steps.add(one);
        return one < bound;
      };
      const found = nearestAmount(now, LIMITS, 'up', stands) ?? Number.NaN;
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

test('amounts between two ends are found however few, and where there are none, as looking at every step would', () => {
  const amount = fc.double({ min: 1, max: 1e7, noNaN: true });
  fc.assert(
    fc.property(amount, amount, fc.double({ min: 1, max: 3, noNaN: true }), (now, low, wide) => {
      const side = (one: number) => (one < low ? -1 : one > low * wide ? 1 : 0);
      if (side(now) === 0) return;
      for (const direction of ['up', 'down'] as const) {
        let asked = 0;
        const found = nearestAmount(now, LIMITS, direction, (one) => {
          asked += 1;
          return side(one);
        });
        expect(found).toBe(amountsAway(now, LIMITS, direction).find((one) => side(one) === 0));
        expect(asked).toBeLessThanOrEqual(40);
      }
    }),
    { numRuns: 2000 },
  );
});
