import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefused } from '#model/queue/refusal.ts';
import { followBacklog, weeklyCapacity } from '#model/queue/weekly-capacity.ts';
import { accepted, expectClose, isFiniteThroughout, NEVER_LEGAL } from './close-to.ts';

const STAFF = { fte: 10, hoursPerFtePerWeek: 40, shrinkage: 0.3, occupancy: 0.85, handlingHours: 8 / 60 };
const WEEK = { contactsPerWeek: 1900, handlingsPerContact: 1, capacityPerWeek: 1785, backlog: 0, promiseWeeks: 1 };

test('10 FTE of 40 h at 30% shrinkage, 85% occupancy and 8 minutes handle 1,785 a week; 1,900 add 115 a week', () => {
  const capacityPerWeek = accepted(weeklyCapacity(STAFF));
  expectClose(capacityPerWeek, 1785, 1e-12);
  const backlog = accepted(followBacklog({ ...WEEK, capacityPerWeek }));
  if (backlog.trend !== 'grows') throw new Error(backlog.trend);
  expectClose(backlog.loadFactor ?? 0, 1900 / 1785, 1e-12);
  expectClose(backlog.growthPerWeek, 115, 1e-12);
  expectClose(backlog.weeksUntilPromiseBreaks, 1785 / 115, 1e-12);
});

test('half of 4 FTE of 38 h at 33% shrinkage, 90% occupancy and 12 minutes handle 229.14 a week: load factor 1.30924326', () => {
  const capacityPerWeek = accepted(
    weeklyCapacity({ fte: 2, hoursPerFtePerWeek: 38, shrinkage: 0.33, occupancy: 0.9, handlingHours: 0.2 }),
  );
  expectClose(capacityPerWeek, 229.14, 1e-12);
  expect(followBacklog({ ...WEEK, contactsPerWeek: 300, capacityPerWeek })).toMatchObject({
    trend: 'grows',
    loadFactor: expect.closeTo(1.30924326, 8),
  });
});

test('2 FTE of 40 h handle 204 a week; 200 contacts handled 1.2 times each add 36 a week', () => {
  const capacityPerWeek = accepted(
    weeklyCapacity({ fte: 2, hoursPerFtePerWeek: 40, shrinkage: 0.25, occupancy: 0.85, handlingHours: 0.25 }),
  );
  const backlog = accepted(
    followBacklog({ ...WEEK, contactsPerWeek: 200, handlingsPerContact: 1.2, capacityPerWeek, backlog: 100 }),
  );
  if (backlog.trend !== 'grows') throw new Error(backlog.trend);
  expectClose(backlog.growthPerWeek, 36, 1e-12);
  expectClose(backlog.weeksUntilPromiseBreaks, 104 / 36, 1e-12);
});

test('a backlog of 500 with 50 a week to spare clears in 10 weeks and breaks a 1-week promise until then', () => {
  const week = { contactsPerWeek: 350, handlingsPerContact: 1, capacityPerWeek: 400, backlog: 500, promiseWeeks: 1 };
  expect(followBacklog(week)).toEqual({ trend: 'clears', loadFactor: 0.875, weeksToClear: 10, keepsPromise: false });
  expect(followBacklog({ ...week, backlog: 400 })).toMatchObject({ weeksToClear: 8, keepsPromise: true });
});

test('a promise already broken by 2,000 waiting has 0 weeks left', () => {
  expect(followBacklog({ ...WEEK, backlog: 2000 })).toMatchObject({ weeksUntilPromiseBreaks: 0 });
});

test('work equal to capacity leaves a backlog of 70 where it is', () => {
  const week = { ...WEEK, contactsPerWeek: 1785, backlog: 70 };
  expect(followBacklog(week)).toEqual({ trend: 'stays', loadFactor: 1, keepsPromise: true });
});

test('with 0 capacity the load factor is null: 10 a week grow, 0 a week stay', () => {
  const week = { ...WEEK, contactsPerWeek: 10, capacityPerWeek: 0 };
  const grows = { trend: 'grows', loadFactor: null, growthPerWeek: 10, weeksUntilPromiseBreaks: 0 };
  expect(followBacklog(week)).toEqual(grows);
  expect(followBacklog({ ...week, contactsPerWeek: 0 })).toEqual({
    trend: 'stays',
    loadFactor: null,
    keepsPromise: true,
  });
});

test('no legal week gives NaN or Infinity, in 3,000 draws', () => {
  const count = fc.double({ min: 0, max: 1e12, noNaN: true });
  const week = fc.record({
    contactsPerWeek: count,
    handlingsPerContact: count,
    capacityPerWeek: count,
    backlog: count,
    promiseWeeks: count,
  });
  fc.assert(
    fc.property(week, (drawn) => {
      const backlog = followBacklog(drawn);
      return !isRefused(backlog) && isFiniteThroughout(backlog);
    }),
    { numRuns: 3000 },
  );
});

test.each(NEVER_LEGAL)('%d is refused by name in every argument', (illegal) => {
  for (const argument of Object.keys(STAFF)) {
    expect(weeklyCapacity({ ...STAFF, [argument]: illegal })).toMatchObject({ refused: true, argument });
  }
  for (const argument of Object.keys(WEEK)) {
    expect(followBacklog({ ...WEEK, [argument]: illegal })).toMatchObject({ refused: true, argument });
  }
});

test('0 handling hours are refused as zero and a week of 169 hours as too large', () => {
  expect(weeklyCapacity({ ...STAFF, handlingHours: 0 })).toMatchObject({ argument: 'handlingHours', reason: 'zero' });
  expect(weeklyCapacity({ ...STAFF, hoursPerFtePerWeek: 169 })).toMatchObject({ reason: 'too-large', limit: 168 });
});
