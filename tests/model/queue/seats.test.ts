import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offeredLoadOf } from '#model/queue/offered-load.ts';
import {
  fteFromSeats,
  ITALIAN_PRODUCTIVE_HOURS_PER_FTE,
  openHoursPerYear,
  peakLoad,
  productiveHoursPerFte,
  seatsFromFte,
} from '#model/queue/seats.ts';
import { accepted, expectClose, NEVER_LEGAL } from './close-to.ts';

test.each([
  [168, 6.28],
  [45, 1.68],
])('one seat filled %d h a week takes %d FTE of 1,396 productive hours', (hoursPerWeek, fte) => {
  const openHours = accepted(openHoursPerYear(hoursPerWeek));
  const people = accepted(fteFromSeats([{ seats: 1, openHoursPerYear: openHours }], ITALIAN_PRODUCTIVE_HOURS_PER_FTE));
  expect(people).toBeCloseTo(fte, 2);
});

test('2,088 contract hours at 33.1% shrinkage leave 1,396.9', () => {
  expectClose(accepted(productiveHoursPerFte(2088, 0.331)), 1396.872, 1e-12);
  expect(productiveHoursPerFte(2088, 1)).toBe(0);
});

test('channels add up: 2 seats of 1,000 h and half a seat of 2,000 h take 3 FTE of 1,000 h', () => {
  const channels = [
    { seats: 2, openHoursPerYear: 1000 },
    { seats: 0.5, openHoursPerYear: 2000 },
  ];
  expect(fteFromSeats(channels, 1000)).toBe(3);
  expect(fteFromSeats([], 1000)).toBe(0);
});

test('5 FTE of 1,396 h fill 2.97 seats of 45 h a week: between 2 and 3', () => {
  const seats = accepted(seatsFromFte(5, accepted(openHoursPerYear(45)), ITALIAN_PRODUCTIVE_HOURS_PER_FTE));
  expect(seats).toMatchObject({ exact: expect.closeTo(2.9747, 4), atLeast: 2, atMost: 3 });
});

test('whole seats turned into FTE and back stay whole, in 1,000 draws', () => {
  const draw = fc.tuple(
    fc.integer({ min: 0, max: 1000 }),
    fc.double({ min: 1, max: 168, noNaN: true }),
    fc.double({ min: 500, max: 2088, noNaN: true }),
  );
  fc.assert(
    fc.property(draw, ([wanted, hoursPerWeek, productive]) => {
      const openHours = accepted(openHoursPerYear(hoursPerWeek));
      const fte = accepted(fteFromSeats([{ seats: wanted, openHoursPerYear: openHours }], productive));
      const seats = accepted(seatsFromFte(fte, openHours, productive));
      return seats.atLeast === wanted && seats.atMost === wanted;
    }),
    { numRuns: 1000 },
  );
});

test('1,200 calls a day with 12% in the busiest hour and 0.1 h each load 14.4 erlangs', () => {
  expectClose(accepted(peakLoad(1200, 0.12, 0.1)), 14.4, 1e-12);
});

test('200 calls an hour of 180 s offer 10 erlangs', () => {
  expectClose(accepted(offeredLoadOf(200 / 3600, 180)), 10, 1e-12);
});

test.each(NEVER_LEGAL)('%d is refused by name wherever it is put', (illegal) => {
  const refusal = (argument: string) => ({ refused: true, argument });
  expect(productiveHoursPerFte(illegal, 0.3)).toMatchObject(refusal('contractHoursPerYear'));
  expect(productiveHoursPerFte(2088, illegal)).toMatchObject(refusal('shrinkage'));
  expect(openHoursPerYear(illegal)).toMatchObject(refusal('openHoursPerWeek'));
  expect(fteFromSeats([{ seats: illegal, openHoursPerYear: 1 }], 1)).toMatchObject(refusal('channels.0.seats'));
  expect(fteFromSeats([{ seats: 1, openHoursPerYear: illegal }], 1)).toMatchObject(
    refusal('channels.0.openHoursPerYear'),
  );
  expect(fteFromSeats([], illegal)).toMatchObject(refusal('productiveHoursPerFtePerYear'));
  expect(seatsFromFte(illegal, 1, 1)).toMatchObject(refusal('fte'));
  expect(seatsFromFte(1, illegal, 1)).toMatchObject(refusal('openHoursPerYear'));
  expect(seatsFromFte(1, 1, illegal)).toMatchObject(refusal('productiveHoursPerFtePerYear'));
  expect(peakLoad(illegal, 0.1, 1)).toMatchObject(refusal('contactsPerDay'));
  expect(peakLoad(1, illegal, 1)).toMatchObject(refusal('busiestHourShare'));
  expect(peakLoad(1, 0.1, illegal)).toMatchObject(refusal('handlingHours'));
  expect(offeredLoadOf(illegal, 1)).toMatchObject(refusal('arrivalsPerSecond'));
  expect(offeredLoadOf(1, illegal)).toMatchObject(refusal('handlingSeconds'));
});

test('0 productive hours and 0 opening hours are refused as zero', () => {
  expect(fteFromSeats([], 0)).toMatchObject({ argument: 'productiveHoursPerFtePerYear', reason: 'zero' });
  expect(seatsFromFte(5, 0, 1396)).toMatchObject({ argument: 'openHoursPerYear', reason: 'zero' });
});
