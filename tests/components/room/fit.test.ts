import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitted, leastSize, topOf } from '#components/room/fit.ts';

const sizes = { size: fc.double({ min: 8, max: 90, noNaN: true }), window: fc.integer({ min: 200, max: 2200 }) };

test('a slide is fitted in a bounded number of steps, never below the smallest legible size, and its last part shows its end', () => {
  fc.assert(
    fc.property(sizes.size, sizes.window, fc.integer({ min: 1, max: 20_000 }), (size, window, whole) => {
      let asked = 0;
      const { scale, parts } = fitted(size, window, (at) => {
        asked++;
        return Math.max(window, whole * at * at);
      });
      const height = Math.max(window, whole * scale * scale);
      expect(asked).toBeLessThanOrEqual(21);
      expect(scale).toBeLessThanOrEqual(1);
      if (scale < 1) expect(size * scale).toBeGreaterThanOrEqual(leastSize(window) - 1e-9);
      expect(parts === 1).toBe(height <= window);
      expect(topOf(parts - 1, window) + 1).toBeGreaterThanOrEqual(height - window);
    }),
    { numRuns: 1000 },
  );
});
