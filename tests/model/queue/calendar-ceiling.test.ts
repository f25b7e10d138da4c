import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ceilingOfPromise,
  ceilingOfPromiseKnowingHours,
  everyDayClosingGaps,
  weekdayClosingGaps,
} from '#model/queue/calendar-ceiling.ts';
import { accepted, expectClose, NEVER_LEGAL } from './close-to.ts';

const MONDAY_TO_SATURDAY_8_TO_20 = [12, 12, 12, 12, 12, 36];
const PROMISES = [1, 4, 8, 24, 48];

test.each([
  ['Monday to Friday 9 to 18', accepted(weekdayClosingGaps(45)), [25 / 84, 65 / 168, 85 / 168, 43 / 56, 51 / 56]],
  ['Monday to Saturday 8 to 20', MONDAY_TO_SATURDAY_8_TO_20, [13 / 28, 4 / 7, 5 / 7, 13 / 14, 1]],
  ['seven days 9 to 21', accepted(everyDayClosingGaps(84)), [13 / 24, 2 / 3, 5 / 6, 1, 1]],
  ['24 hours, 7 days', accepted(everyDayClosingGaps(168)), [1, 1, 1, 1, 1]],
])('%s: the ceilings of 1, 4, 8, 24 and 48 h to 1e-12', (_pattern, gaps, ceilings) => {
  for (const [index, promise] of PROMISES.entries()) {
    expectClose(accepted(ceilingOfPromise(gaps, promise)), ceilings[index] ?? -1, 1e-12);
  }
});

test('arrivals even through the week put 123/168 out of hours: both forms agree', () => {
  const gaps = accepted(weekdayClosingGaps(45));
  for (const promise of PROMISES) {
    const known = accepted(ceilingOfPromiseKnowingHours(gaps, promise, 123 / 168));
    expectClose(known, accepted(ceilingOfPromise(gaps, promise)), 1e-12);
  }
});

test('with 20% out of hours a 4 h promise at 9 to 18 can keep at most 1 - 0.2 x 103/123', () => {
  expectClose(accepted(ceilingOfPromiseKnowingHours([15, 15, 15, 15, 63], 4, 0.2)), 1 - (0.2 * 103) / 123, 1e-12);
  expect(ceilingOfPromiseKnowingHours([], 0, 0.2)).toBe(1);
});

test('counting 100,000 arrivals through a week of 9 to 18 agrees to 1e-4', () => {
  const openings = [0, 1, 2, 3, 4, 7].map((day) => day * 24 + 9);
  let inTime = 0;
  for (let arrival = 0; arrival < 100_000; arrival++) {
    const hour = (arrival + 0.5) * (168 / 100_000);
    const isOpen = hour < 120 && hour % 24 >= 9 && hour % 24 < 18;
    const next = openings.find((opening) => opening >= hour) ?? 0;
    inTime += isOpen || next - hour <= 4 ? 1 : 0;
  }
  expect(Math.abs(inTime / 100_000 - 65 / 168)).toBeLessThan(1e-4);
});

test('a door that never opens keeps 0%, whatever the promise', () => {
  expect(weekdayClosingGaps(0)).toEqual([168]);
  expect(everyDayClosingGaps(0)).toEqual([168]);
  expect(ceilingOfPromise([168], 1000)).toBe(0);
  expect(ceilingOfPromiseKnowingHours([24, 24, 120], 1000, 0)).toBe(0);
});

test('120 h in five days leave a weekend of 48 h, 130 h one gap of 38 h, 168 h none', () => {
  expect(weekdayClosingGaps(120)).toEqual([0, 0, 0, 0, 48]);
  expect(weekdayClosingGaps(120.5)).toEqual([47.5]);
  expect(weekdayClosingGaps(130)).toEqual([38]);
  expect(weekdayClosingGaps(168)).toEqual([0]);
  expect(everyDayClosingGaps(168)).toEqual([0, 0, 0, 0, 0, 0, 0]);
});

test('both patterns close for 168 less the open hours, and the ceiling rises with hours and promise, in 1,000 draws', () => {
  const hours = fc.double({ min: 0, max: 168, noNaN: true });
  fc.assert(
    fc.property(hours, hours, hours, (one, other, promise) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      return [weekdayClosingGaps, everyDayClosingGaps].every((pattern) => {
        const gaps = accepted(pattern(less));
        const closed = gaps.reduce((total, gap) => total + gap, 0);
        const here = accepted(ceilingOfPromise(gaps, promise));
        const longer = accepted(ceilingOfPromise(gaps, promise + 1));
        const wider = accepted(ceilingOfPromise(accepted(pattern(more)), promise));
        return Math.abs(closed + less - 168) < 1e-9 && here >= 0 && longer >= here && wider >= here - 1e-12;
      });
    }),
    { numRuns: 1000 },
  );
});

test.each(NEVER_LEGAL)('%d is refused as a gap, a promise, a share or weekly hours', (illegal) => {
  expect(ceilingOfPromise([15, illegal], 4)).toMatchObject({ refused: true, argument: 'closingGapsHours.1' });
  expect(ceilingOfPromise([15], illegal)).toMatchObject({ refused: true, argument: 'promiseHours' });
  expect(ceilingOfPromiseKnowingHours([illegal], 4, 0.2)).toMatchObject({ argument: 'closingGapsHours.0' });
  expect(ceilingOfPromiseKnowingHours([15], illegal, 0.2)).toMatchObject({ argument: 'promiseHours' });
  expect(ceilingOfPromiseKnowingHours([15], 4, illegal)).toMatchObject({ argument: 'outOfHoursShare' });
  expect(weekdayClosingGaps(illegal)).toMatchObject({ refused: true, argument: 'openHoursPerWeek' });
  expect(everyDayClosingGaps(illegal)).toMatchObject({ refused: true, argument: 'openHoursPerWeek' });
});

test('gaps of 100 and 69 h do not fit a week of 168', () => {
  expect(ceilingOfPromise([100, 69], 4)).toMatchObject({ argument: 'closingGapsHours', reason: 'too-large' });
});
