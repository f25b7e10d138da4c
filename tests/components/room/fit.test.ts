import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, leastSize, topOf } from '#components/room/fit.ts';

const sizes = { size: fc.double({ min: 8, max: 90, noNaN: true }), window: fc.integer({ min: 200, max: 2200 }) };

test('a slide is fitted in a bounded number of steps, never below the smallest legible size, and its last part shows its end', () => {
  fc.assert(
    fc.property(sizes.size, sizes.window, fc.integer({ min: 1, max: 20_000 }), (size, window, whole) => {
      let asked = 0;
      const { scale, parts } = fitted(size, { width: 2 * window, height: window }, (at) => {
        asked++;
        return Math.max(window, whole * at * at);
      });
      const height = Math.max(window, whole * scale * scale);
      expect(asked).toBeLessThanOrEqual(21);
      expect(scale).toBeLessThanOrEqual(1);
      if (scale < 1) expect(size * scale).toBeGreaterThanOrEqual(leastSize(2 * window, window) - 1e-9);
      expect(parts === 1).toBe(height <= window);
      expect(topOf(parts - 1, window) + 1).toBeGreaterThanOrEqual(height - window);
    }),
    { numRuns: 1000 },
  );
});

test('the smallest letters are 18 pixels of 720 and 27 of 1080, and follow the width where the window is narrow', () => {
  const smallest = (width: number, height: number): number => 0.95 * leastSize(width, height);
  expect(smallest(1280, 720)).toBeCloseTo(18, 6);
  expect(smallest(1920, 1080)).toBeCloseTo(27, 6);
  expect(smallest(1024, 768)).toBeLessThan(768 / 40);
  expect(smallest(640, 360)).toBeCloseTo(14, 6);
});
