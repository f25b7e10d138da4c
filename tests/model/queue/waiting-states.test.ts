import fc from 'fast-check';
import { expect, test } from 'vitest';
import { integrateDensity, lag, peakExponent, peakWait } from '#model/queue/waiting-density.ts';
import { integrateWaitingStates, sumWaitingStates, weighWaitingStates } from '#model/queue/waiting-states.ts';
import { expectClose } from './close-to.ts';

const density = (push: number, pull: number) => ({ push, pull, gap: push - pull });

test('the sum of states and the integral of the density agree to 1e-11 where both are quick, in 1,000 draws', () => {
  const draw = fc.tuple(fc.double({ min: 5, max: 3000, noNaN: true }), fc.double({ min: 0.3, max: 1.8, noNaN: true }));
  fc.assert(
    fc.property(draw, ([push, rho]) => {
      const summed = sumWaitingStates(density(push, push * rho));
      const integrated = integrateWaitingStates(density(push, push * rho));
      const scale = Math.exp(integrated.scale);
      if (scale > 1e250) return true;
      return (
        Math.abs((integrated.all * scale) / summed.all - 1) < 1e-11 &&
        Math.abs((integrated.beyond * scale) / summed.beyond - 1) < 1e-11 &&
        Math.abs((integrated.abandoning * scale) / summed.abandoning - 1) < 1e-11
      );
    }),
    { numRuns: 1000 },
  );
});

test('at a pull of 500 the two ways change hands without a jump above 1e-11', () => {
  for (const push of [100, 300, 499, 500, 505]) {
    const before = weighWaitingStates(density(push, 500));
    const after = weighWaitingStates(density(push, 500.0000001));
    expectClose(Math.log(after.all) + after.scale, Math.log(before.all) + before.scale, 1e-8);
  }
});

test('with a pull of 0 the first caller would leave with chance 1/(push + 1)', () => {
  expect(weighWaitingStates(density(3, 0))).toEqual({ scale: 0, all: 1, beyond: 0, abandoning: 1 / 4 });
});

test('lag(s) is s + e^-s - 1: 1/2 s squared near 0, e - 2 at -1, and one formula on both sides of 0.3', () => {
  expectClose(lag(1e-9), 5e-19, 1e-9);
  expectClose(lag(-1), Math.E - 2, 1e-15);
  expectClose(lag(0.3), '0.0408182206817178663', 1e-14);
  expectClose(lag(-0.3), '0.049858807576003104', 1e-14);
  expectClose(lag(0.3000001), lag(0.3) + 1e-7 * (1 - Math.exp(-0.3)), 1e-13);
});

test('the density peaks at ln 2 when the load is twice the agents and at 0 when it is not above', () => {
  expectClose(peakWait(density(100, 200)), Math.LN2, 1e-15);
  expectClose(peakExponent(density(100, 200)), 200 - 100 - 100 * Math.LN2, 1e-14);
  expect(peakWait(density(100, 100))).toBe(0);
  expect(peakExponent(density(100, 99))).toBe(0);
});

test('over 0 wait the integral is 0, and far below the peak it underflows to 0', () => {
  expect(integrateDensity(density(100, 200), 0).whole).toBeLessThan(1e-12);
  expect(integrateDensity(density(1e9, 2e9), 0.1)).toEqual({ whole: 0, abandoned: 0 });
});

test('parts of the integral add up to the whole, at 0.2, 0.7 and 3 patiences', () => {
  const all = integrateDensity(density(40, 60), Infinity).whole;
  expectClose(integrateDensity(density(40, 60), 3).whole, all, 1e-13);
  expect(integrateDensity(density(40, 60), 0.2).whole).toBeLessThan(integrateDensity(density(40, 60), 0.7).whole);
});
