import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DailyFlowInput, waitThroughDay } from '#model/queue/daily-flow.ts';
import { isRefused } from '#model/queue/refusal.ts';
import { accepted, expectClose, isFiniteThroughout, NEVER_LEGAL, uniformFrom } from './close-to.ts';

type Row = readonly [number, number, number, number, number];

function dayOf([open, arrivalsOpen, arrivalsClosed, capacity, promiseHours]: Row): DailyFlowInput {
  return {
    openHoursPerDay: open,
    arrivalsPerOpenHour: arrivalsOpen,
    arrivalsPerClosedHour: arrivalsClosed,
    capacityPerOpenHour: capacity,
    promiseHours,
  };
}

function cleared(row: Row) {
  const day = accepted(waitThroughDay(dayOf(row)));
  if (!day.stable) throw new Error('unstable');
  return day;
}

test.each([
  [[9, 10, 2, 15, 4], 41 / 52, 21 / 8, 15],
  [[9, 10, 2, 15, 12], 49 / 52, 21 / 8, 15],
  [[9, 10, 2, 15, 1], 1 / 2, 21 / 8, 15],
  [[12, 30, 5, 40, 8], 139 / 147, 9 / 7, 12],
  [[8, 10, 5, 21, 24], 1, 64 / 11, 16],
  [[9, 14, 3, 20, 8], 829 / 969, 225 / 76, 15],
  [[9, 20, 0, 25, 1], 1, 0, 0],
] as const)('day %j: share %d in time, mean %d h, worst %d h, to 1e-12', (row, share, mean, worst) => {
  const day = cleared(row);
  expectClose(day.shareWithinPromise, share, 1e-12);
  expectClose(day.meanWaitHours, mean, 1e-12);
  expectClose(day.worstWaitHours, worst, 1e-12);
});

test('18 an hour by day and 1 by night against 18 of capacity add 15 to the backlog each day', () => {
  expect(waitThroughDay(dayOf([9, 18, 1, 18, 24]))).toEqual({ stable: false, growthPerDay: 15 });
});

test('arrivals equal to capacity never clear a backlog: growth 0', () => {
  expect(waitThroughDay(dayOf([12, 10, 0, 10, 1]))).toEqual({ stable: false, growthPerDay: 0 });
});

test('with 0 hours open or 0 capacity the backlog grows by every arrival, with 0 arrivals nobody waits', () => {
  expect(waitThroughDay(dayOf([0, 5, 2, 100, 4]))).toEqual({ stable: false, growthPerDay: 48 });
  expect(waitThroughDay(dayOf([8, 5, 2, 0, 4]))).toEqual({ stable: false, growthPerDay: 72 });
  const idle = { stable: true, loadFactor: 0, shareWithinPromise: 1, meanWaitHours: 0, worstWaitHours: 0 };
  expect(waitThroughDay(dayOf([0, 0, 0, 0, 0]))).toEqual(idle);
});

test('a desk open 24 hours keeps nobody waiting, whatever is typed for its 0 closed hours', () => {
  expect(cleared([24, 10, 1e12, 11, 0])).toMatchObject({ shareWithinPromise: 1, meanWaitHours: 0, worstWaitHours: 0 });
});

test('when the night brings 30 an hour against 20 of capacity the last of the night waits longest, 4.5 h', () => {
  expect(cleared([21, 1, 30, 20, 24]).worstWaitHours).toBe(4.5);
});

test.each<Row>([
  [9, 10, 2, 15, 4],
  [9, 14, 3, 20, 8],
  [21, 1, 30, 20, 3.7],
  [22, 0, 50, 20, 3],
  [16, 3, 12, 14, 7],
  [1, 5, 1, 40, 20],
])('counting contacts one slice at a time through two days of %j agrees to 0.005', (...row) => {
  expectAgreement(row);
});

test('counting contacts through 60 random days agrees to 0.005', () => {
  const uniform = uniformFrom(54);
  for (let day = 0; day < 60; ) {
    const open = 1 + Math.floor(uniform() * 23);
    const closedRate = uniform() * 20;
    const openRate = uniform() * 20;
    const load = openRate * open + closedRate * (24 - open);
    const capacity = load / open / (0.3 + 0.65 * uniform());
    // Where all of the night waits equally long, a slice of a contact either way decides the whole share.
    if (Math.abs(1 - closedRate / capacity) < 0.2) continue;
    expectAgreement([open, openRate, closedRate, capacity, uniform() * 20]);
    day++;
  }
});

function expectAgreement(row: Row): void {
  const day = cleared(row);
  const counted = countThroughDays(row);
  expect(Math.abs(day.shareWithinPromise - counted.share)).toBeLessThan(0.005);
  expect(Math.abs(day.meanWaitHours - counted.mean)).toBeLessThan(0.005);
  expect(Math.abs(day.worstWaitHours - counted.worst)).toBeLessThan(0.03);
}

// Two days in slices of 24/9600 h from closing time; parcels of work in a first-in first-out list, the second day counted.
function countThroughDays([open, arrivalsOpen, arrivalsClosed, capacity, promise]: Row) {
  const slice = 24 / 9600;
  const waiting: { at: number; left: number }[] = [];
  const seen = { all: 0, inTime: 0, hours: 0, worst: 0 };
  let head = 0;
  for (let step = 0; step < 3 * 9600; step++) {
    const now = step * slice;
    const isOpen = (step % 9600) * slice >= 24 - open - 1e-9;
    waiting.push({ at: now, left: (isOpen ? arrivalsOpen : arrivalsClosed) * slice });
    let able = isOpen ? capacity * slice : 0;
    for (let parcel = waiting[head]; parcel && able > 0; parcel = waiting[head]) {
      const done = Math.min(able, parcel.left);
      able -= done;
      parcel.left -= done;
      if (parcel.at >= 24 && parcel.at < 48 && done > 0) {
        const wait = now - parcel.at;
        seen.all += done;
        seen.inTime += wait <= promise ? done : 0;
        seen.hours += wait * done;
        seen.worst = Math.max(seen.worst, wait);
      }
      if (parcel.left > 1e-12) break;
      head++;
    }
  }
  return { share: seen.inTime / seen.all, mean: seen.hours / seen.all, worst: seen.worst };
}

const legalDay = fc.tuple(
  fc.double({ min: 0, max: 24, noNaN: true }),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
  fc.double({ min: 0, max: 1e12, noNaN: true }),
);

test('no legal day gives NaN, Infinity or a share outside 0 to 1, in 3,000 draws', () => {
  fc.assert(
    fc.property(legalDay, (row) => {
      const day = waitThroughDay(dayOf(row));
      if (isRefused(day) || !isFiniteThroughout(day)) return false;
      if (!day.stable) return day.growthPerDay >= 0;
      return day.shareWithinPromise >= 0 && day.shareWithinPromise <= 1 && day.meanWaitHours >= 0;
    }),
    { numRuns: 3000 },
  );
});

test('a longer promise is never kept less often, nor does more capacity keep it less often, in 1,000 draws', () => {
  const rate = fc.double({ min: 0, max: 50, noNaN: true });
  const hours = fc.double({ min: 0, max: 24, noNaN: true });
  fc.assert(
    fc.property(
      hours,
      rate,
      rate,
      fc.double({ min: 1.001, max: 4, noNaN: true }),
      hours,
      (open, day, night, spare, promise) => {
        const capacity = ((day * open + night * (24 - open)) / Math.max(open, 0.01)) * spare + 0.01;
        const share = (m: number, T: number) => {
          const answer = waitThroughDay(dayOf([Math.max(open, 0.01), day, night, m, T]));
          return 'shareWithinPromise' in answer ? answer.shareWithinPromise : 0;
        };
        const here = share(capacity, promise) - 1e-12;
        return share(capacity, promise + 1) >= here && share(capacity * 1.3, promise) >= here;
      },
    ),
    { numRuns: 1000 },
  );
});

test.each(NEVER_LEGAL)('%d is refused by name in each of the 5 arguments, and a day of 25 hours', (illegal) => {
  const day = dayOf([9, 10, 2, 15, 4]);
  for (const argument of Object.keys(day)) {
    expect(waitThroughDay({ ...day, [argument]: illegal })).toMatchObject({ refused: true, argument });
  }
  expect(waitThroughDay({ ...day, openHoursPerDay: 25 })).toMatchObject({ reason: 'too-large', limit: 24 });
});
