// The walk for the nearest number at which something ends, against looking at every number one by one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { point } from '#model/interval.ts';
import { flipPoint } from '#model/repair/flip-point.ts';

const COUNTS = { unit: 'count', min: 0, max: 900 } as const;

test('one bound among 900 counts is found to the unit, in either direction, as looking at each would', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (today, bound) => {
      expect(flipPoint(point(today), COUNTS, 'up', (count) => count < bound)?.flipsAt).toBe(
        today < bound ? bound : undefined,
      );
      expect(flipPoint(point(today), COUNTS, 'down', (count) => count > bound)?.flipsAt).toBe(
        today > bound ? bound : undefined,
      );
    }),
    { numRuns: 1000 },
  );
});

test('numbers are those that people say: 3 digits, tenths of a minute, ten minutes of an hour, a quarter of a day', () => {
  const above = (unit: 'money' | 'minutes' | 'seconds', today: number, bound: number) =>
    flipPoint(point(today), { unit, min: 0, max: 7_776_000 }, 'up', (amount) => amount < bound)?.flipsAt;
  expect(above('money', 1000, 123_456)).toBe(124_000);
  expect(above('minutes', 4, 5.1234)).toBe(5.2);
  expect(above('seconds', 60, 100)).toBe(100);
  expect(above('seconds', 60, 130)).toBe(180);
  expect(above('seconds', 60, 7_300)).toBe(7_800);
  expect(above('seconds', 60, 172_801)).toBe(172_800 + 21_600);
});

test('the last number at which it still holds is a step before the end, or today’s where the first step ends it', () => {
  const limits = { unit: 'money', min: 0, max: 1e6 } as const;
  const up = (bound: number) => flipPoint(point(1005), limits, 'up', (amount) => amount < bound);
  const down = (bound: number) => flipPoint(point(1005), limits, 'down', (amount) => amount > bound);
  expect(up(1006)).toEqual({ direction: 'up', flipsAt: 1010, holdsAt: 1005 });
  expect(up(1015)).toEqual({ direction: 'up', flipsAt: 1020, holdsAt: 1010 });
  expect(down(1001)).toEqual({ direction: 'down', flipsAt: 1000, holdsAt: 1005 });
  expect(down(995)).toEqual({ direction: 'down', flipsAt: 995, holdsAt: 996 });
});

test('the search asks at most 40 times between 1 and a thousand billion, and stays within its bound', () => {
  let asked = 0;
  const limits = { unit: 'money', min: 0, max: 1e12 } as const;
  const found = flipPoint(point(1), limits, 'up', (amount) => {
    asked += 1;
    return amount < 987_654_321;
  });
  expect(found).toEqual({ direction: 'up', flipsAt: 988_000_000, holdsAt: 987_000_000 });
  expect(asked).toBeLessThan(40);
  expect(flipPoint(point(100), limits, 'up', (amount) => amount < 500, 4)).toBeUndefined();
  expect(flipPoint(point(100), limits, 'up', (amount) => amount < 500, 5)?.flipsAt).toBe(500);
});

test('what ends only between two numbers is found however near they are, as looking at each of 900 would', () => {
  const count = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 0, max: 30 }), (today, low, wide) => {
      const side = (one: number) => (one < low ? -1 : one > low + wide ? 1 : 0);
      if (side(today) === 0) return;
      expect(flipPoint(point(today), COUNTS, 'up', side)?.flipsAt).toBe(today < low ? low : undefined);
      const high = Math.min(900, low + wide);
      expect(flipPoint(point(today), COUNTS, 'down', side)?.flipsAt).toBe(today > high ? high : undefined);
    }),
    { numRuns: 1000 },
  );
});
