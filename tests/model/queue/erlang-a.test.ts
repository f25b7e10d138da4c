import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangA, fastErlangA } from '#model/queue/erlang-a.ts';
import { fastErlangB } from '#model/queue/erlang-b.ts';
import { fastErlangC, fastServiceLevel } from '#model/queue/erlang-c.ts';
import { isRefused } from '#model/queue/refusal.ts';
import { simulatePool } from '../../support/simulated-pool.ts';
import { accepted, expectClose, isFiniteThroughout, NEVER_LEGAL } from './close-to.ts';
import { EXTREMES, poolOf, vectorsOf } from './fixtures.ts';
import { HARD_ERLANG_A } from './hard-erlang-a.ts';

const POOL = { offeredLoad: 10, agents: 14, handlingSeconds: 180, answerWithinSeconds: 20, patienceSeconds: 300 };

test.each(vectorsOf('erlangA'))('vector $id agrees with 60 digits to 1e-12', ({ input, expected }) => {
  const pool = { ...poolOf(input), agents: input('N'), patienceSeconds: input('patience_s') };
  const queue = accepted(erlangA(pool));
  expectClose(queue.waitProbability, expected('Pw'), 1e-12);
  expectClose(queue.abandonment, expected('Pab'), 1e-12);
  expectClose(queue.averageWaitSeconds, expected('EW'), 1e-12);
  expectClose(queue.queueLength, expected('EQ'), 1e-12);
  expectClose(queue.occupancy, expected('occ'), 1e-12);
  expectClose(queue.serviceLevel, expected('SL_offered'), 1e-12);
});

test.each(EXTREMES.erlangA)(
  'leaving at $lam per unit, $n agents, patience rate $theta agrees with 80 digits to 1e-13',
  ({ lam, mu, theta, n, ...reference }) => {
    const pool = { offeredLoad: lam / mu, agents: n, handlingSeconds: 1 / mu, patienceSeconds: 1 / theta };
    const queue = accepted(erlangA({ ...pool, answerWithinSeconds: 0 }));
    expectClose(queue.waitProbability, reference.p_wait, 1e-13);
    expectClose(queue.abandonment, reference.p_abandon, 1e-13);
    expectClose(queue.queueLength, reference.mean_queue, 1e-13);
    expectClose(queue.averageWaitSeconds, reference.mean_wait, 1e-13);
  },
);

test.each(HARD_ERLANG_A)(
  '%d agents at %d erlangs, handling %d s, patience %d s, threshold %d s agree with 60 digits to 1e-12',
  (agents, offeredLoad, handlingSeconds, patienceSeconds, answerWithinSeconds, waiting, leaving, inTime) => {
    const pool = { agents, offeredLoad, handlingSeconds, patienceSeconds, answerWithinSeconds };
    const queue = accepted(erlangA(pool));
    expectClose(queue.waitProbability, waiting, 1e-12);
    expectClose(queue.abandonment, leaving, 1e-12);
    expectClose(queue.serviceLevel, inTime, 1e-12);
    expectClose(queue.occupancy, (offeredLoad * (1 - Number(leaving))) / agents, 1e-6);
  },
);

test('with 0 agents everybody leaves after 300 s of patience and 0 are served', () => {
  expect(erlangA({ ...POOL, agents: 0 })).toEqual({
    waitProbability: 1,
    abandonment: 1,
    averageWaitSeconds: 300,
    serviceLevel: 0,
    occupancy: 0,
    queueLength: 10 * (300 / 180),
  });
});

test('at 0 load 1 agent keeps nobody waiting and serves 100%', () => {
  const idle = { waitProbability: 0, abandonment: 0, averageWaitSeconds: 0, serviceLevel: 1, occupancy: 0 };
  expect(erlangA({ ...POOL, offeredLoad: 0, agents: 1 })).toEqual({ ...idle, queueLength: 0 });
});

const legalPool = fc
  .record({
    agents: fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 1_000_000 })),
    rho: fc.oneof(
      fc.double({ min: 0, max: 3, noNaN: true }),
      fc.double({ min: 0.98, max: 1.02, noNaN: true }),
      fc.constantFrom(0, 1e-300, 1, 1000),
    ),
    handlingExponent: fc.double({ min: -6, max: 9, noNaN: true }),
    patienceExponent: fc.double({ min: -6, max: 9, noNaN: true }),
    thresholdExponent: fc.double({ min: -9, max: 9, noNaN: true }),
  })
  .map(({ agents, rho, handlingExponent, patienceExponent, thresholdExponent }) => ({
    agents,
    offeredLoad: Math.min(1e9, rho * agents),
    handlingSeconds: Math.min(1e9, Math.max(1e-6, 10 ** handlingExponent)),
    patienceSeconds: Math.min(1e9, Math.max(1e-6, 10 ** patienceExponent)),
    answerWithinSeconds: Math.min(1e9, 10 ** thresholdExponent),
  }));

test('no legal pool of 0 to 1,000,000 agents gives NaN, Infinity or a share outside 0 to 1, in 3,000 draws', () => {
  fc.assert(
    fc.property(legalPool, (pool) => {
      const queue = erlangA(pool);
      if (isRefused(queue) || !isFiniteThroughout(queue)) return false;
      const shares = [queue.waitProbability, queue.abandonment, queue.serviceLevel, queue.occupancy];
      return shares.every((share) => share >= 0 && share <= 1) && queue.queueLength >= 0;
    }),
    { numRuns: 3000 },
  );
});

test('fewer leave than Erlang B would lose, and never fewer than the load above the agents, in 2,000 draws', () => {
  fc.assert(
    fc.property(legalPool, (pool) => {
      const { abandonment } = fastErlangA(pool);
      const overload = pool.offeredLoad === 0 ? 0 : Math.max(0, (pool.offeredLoad - pool.agents) / pool.offeredLoad);
      const loss = fastErlangB(pool.offeredLoad, pool.agents);
      return abandonment <= loss * (1 + 1e-12) && abandonment >= overload * (1 - 1e-12);
    }),
    { numRuns: 2000 },
  );
});

test('whoever waits is served in time, served late, or leaves: shares add up for a threshold without end, in 1,000 draws', () => {
  fc.assert(
    fc.property(legalPool, (pool) => {
      const queue = fastErlangA({ ...pool, answerWithinSeconds: 1e300 });
      return Math.abs(queue.serviceLevel + queue.abandonment - 1) < 1e-11;
    }),
    { numRuns: 1000 },
  );
});

test('service level never falls with one agent more nor rises with load, in 1,000 draws', () => {
  const draw = fc.tuple(
    fc.integer({ min: 0, max: 1500 }),
    fc.double({ min: 0.01, max: 2, noNaN: true }),
    fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
    fc.double({ min: 1, max: 1e6, noNaN: true }),
    fc.double({ min: 0, max: 900, noNaN: true }),
  );
  fc.assert(
    fc.property(draw, ([agents, rho, relief, patienceSeconds, answerWithinSeconds]) => {
      const offeredLoad = Math.max(1, agents) * rho;
      const pool = { offeredLoad, agents, handlingSeconds: 300, patienceSeconds, answerWithinSeconds };
      const here = fastErlangA(pool).serviceLevel;
      const more = fastErlangA({ ...pool, agents: agents + 1 }).serviceLevel;
      const calmer = fastErlangA({ ...pool, offeredLoad: offeredLoad * (1 - relief) }).serviceLevel;
      return more >= here - 1e-12 && calmer >= here - 1e-12;
    }),
    { numRuns: 1000 },
  );
});

test('with a patience of 1e9 s and occupancy under 0.95 it is Erlang C to 2e-4, in 1,000 draws', () => {
  const draw = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0.05, max: 0.95, noNaN: true }));
  fc.assert(
    fc.property(draw, ([agents, rho]) => {
      const load = agents * rho;
      const pool = { agents, offeredLoad: load, handlingSeconds: 300, answerWithinSeconds: 20 };
      const queue = fastErlangA({ ...pool, patienceSeconds: 1e9 });
      const waiting = fastErlangC(load, agents);
      return (
        Math.abs(queue.waitProbability - waiting) <= 2e-4 * waiting + 1e-290 &&
        Math.abs(queue.serviceLevel - fastServiceLevel(load, agents, 20 / 300)) <= 2e-4
      );
    }),
    { numRuns: 1000 },
  );
});

test('with a patience of 1e-6 s as many leave as Erlang B loses, to 1e-5, in 1,000 draws', () => {
  const draw = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 0.05, max: 3, noNaN: true }));
  fc.assert(
    fc.property(draw, ([agents, rho]) => {
      const pool = { agents, offeredLoad: agents * rho, handlingSeconds: 300, answerWithinSeconds: 20 };
      const loss = fastErlangB(agents * rho, agents);
      return Math.abs(fastErlangA({ ...pool, patienceSeconds: 1e-6 }).abandonment - loss) <= 1e-5 * loss;
    }),
    { numRuns: 1000 },
  );
});

test('a simulation of 300,000 impatient calls on 8 agents agrees within 0.01 on waiting, leaving and service level', () => {
  const pool = { ...POOL, agents: 8, patienceSeconds: 120 };
  const queue = accepted(erlangA(pool));
  const seen = simulatePool({ ...pool, calls: 300_000, seed: 53 });
  expect(Math.abs(seen.waitProbability - queue.waitProbability)).toBeLessThan(0.01);
  expect(Math.abs(seen.abandonment - queue.abandonment)).toBeLessThan(0.01);
  expect(Math.abs(seen.serviceLevel - queue.serviceLevel)).toBeLessThan(0.01);
  expectClose(seen.meanWaitSeconds, queue.averageWaitSeconds, 0.03);
});

test('a pool of 2,000 agents with 1e6 s of patience and twice the load is worked out in under 3 ms', () => {
  const pool = { agents: 2000, offeredLoad: 4000, handlingSeconds: 360, patienceSeconds: 1e6, answerWithinSeconds: 20 };
  const times = Array.from({ length: 50 }, () => {
    const started = performance.now();
    fastErlangA(pool);
    return performance.now() - started;
  });
  expect(Math.min(...times)).toBeLessThan(3);
});

test.each(NEVER_LEGAL)('%d is refused by name in each of the 5 arguments', (illegal) => {
  for (const argument of Object.keys(POOL)) {
    expect(erlangA({ ...POOL, [argument]: illegal })).toMatchObject({ refused: true, argument });
  }
});

test('0 seconds of patience are refused as zero', () => {
  expect(erlangA({ ...POOL, patienceSeconds: 0 })).toMatchObject({ argument: 'patienceSeconds', reason: 'zero' });
});
