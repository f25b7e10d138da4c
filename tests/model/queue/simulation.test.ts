// The formulas against slow simulations that know none of them: each figure within the simulation's own 99.9 % interval.
import { expect, test } from 'vitest';
import { waitThroughDay } from '#model/queue/daily-flow.ts';
import { erlangA } from '#model/queue/erlang-a.ts';
import { erlangC } from '#model/queue/erlang-c.ts';
import { batchMeans } from '../../support/batch-means.ts';
import { simulateDesk } from '../../support/simulated-desk.ts';
import { simulateCalls } from '../../support/simulated-pool.ts';
import { accepted } from './close-to.ts';

/** `slack` is what the formula leaves out by being a flow or what the run leaves out by starting empty. */
function expectWithin(formula: number, observations: ArrayLike<number>, slack = 0): void {
  const { mean, halfWidth } = batchMeans(observations);
  expect(halfWidth, 'the run is long enough to tell anything').toBeLessThan(0.15 * Math.max(formula, 0.2));
  expect(Math.abs(mean - formula), `${mean} ± ${halfWidth} against ${formula}`).toBeLessThanOrEqual(halfWidth + slack);
}

test.each([
  ['2 people, load 1.1', { offeredLoad: 1.1, agents: 2, handlingSeconds: 360, answerWithinSeconds: 30 }],
  ['14 people, load 10', { offeredLoad: 10, agents: 14, handlingSeconds: 180, answerWithinSeconds: 20 }],
  ['42 people, load 37.4', { offeredLoad: 37.4, agents: 42, handlingSeconds: 390, answerWithinSeconds: 180 }],
] as const)('Erlang C with %s: waiting, time and answers in time as in 300,000 calls', (_, pool) => {
  const queue = accepted(erlangC(pool));
  if (!queue.stable) throw new Error('unstable');
  const seen = simulateCalls({ ...pool, patienceSeconds: Number.POSITIVE_INFINITY, calls: 300_000, seed: 4 });
  expectWithin(
    queue.waitProbability,
    seen.map(({ offeredWait }) => (offeredWait > 0 ? 1 : 0)),
  );
  expectWithin(
    queue.serviceLevel,
    seen.map(({ offeredWait }) => (offeredWait <= pool.answerWithinSeconds ? 1 : 0)),
  );
  expectWithin(
    queue.averageSpeedOfAnswerSeconds / pool.handlingSeconds,
    seen.map(({ offeredWait }) => offeredWait / pool.handlingSeconds),
  );
});

test.each([
  [
    '2 people, load 1.1',
    { offeredLoad: 1.1, agents: 2, handlingSeconds: 360, patienceSeconds: 120, answerWithinSeconds: 30 },
  ],
  [
    '11 people, load 37.4',
    { offeredLoad: 37.4, agents: 11, handlingSeconds: 390, patienceSeconds: 180, answerWithinSeconds: 180 },
  ],
  [
    '13 people, load 10',
    { offeredLoad: 10, agents: 13, handlingSeconds: 180, patienceSeconds: 300, answerWithinSeconds: 20 },
  ],
] as const)('Erlang A with %s: hanging up and answers in time as in 300,000 calls', (_, pool) => {
  const queue = accepted(erlangA(pool));
  const seen = simulateCalls({ ...pool, calls: 300_000, seed: 11 });
  expectWithin(
    queue.abandonment,
    seen.map(({ leaves }) => (leaves ? 1 : 0)),
  );
  expectWithin(
    queue.serviceLevel,
    seen.map(({ leaves, offeredWait }) => (!leaves && offeredWait <= pool.answerWithinSeconds ? 1 : 0)),
  );
});

test.each([
  [9, 200, 40, 30, 10, 4],
  [9, 200, 40, 30, 10, 12],
  [12, 300, 50, 40, 10, 8],
] as const)(
  'a desk open %i h, %i and %i an hour, %i people of %i an hour: share within %i h and mean wait as in 100 days',
  (openHours, perOpenHour, perClosedHour, people, perPersonHour, promiseHours) => {
    const day = accepted(
      waitThroughDay({
        openHoursPerDay: openHours,
        arrivalsPerOpenHour: perOpenHour,
        arrivalsPerClosedHour: perClosedHour,
        capacityPerOpenHour: people * perPersonHour,
        promiseHours,
      }),
    );
    if (!day.stable) throw new Error('unstable');
    const waits = simulateDesk({ openHours, perOpenHour, perClosedHour, people, perPersonHour, days: 102, seed: 7 });
    expectWithin(
      day.shareWithinPromise,
      waits.map((wait) => (wait <= promiseHours ? 1 : 0)),
      0.005,
    );
    expectWithin(day.meanWaitHours, waits, 0.03);
  },
);
