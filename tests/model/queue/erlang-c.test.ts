import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangC, fastErlangC, fastServiceLevel } from '#model/queue/erlang-c.ts';
import { isRefused } from '#model/queue/refusal.ts';
import { simulatePool } from '../../support/simulated-pool.ts';
import { accepted, expectClose, isFiniteThroughout, NEVER_LEGAL } from './close-to.ts';
import { EXTREMES, poolOf, vectorsOf } from './fixtures.ts';

const POOL = { offeredLoad: 10, agents: 14, handlingSeconds: 180, answerWithinSeconds: 20 };

function stable(pool: typeof POOL) {
  const queue = accepted(erlangC(pool));
  if (!queue.stable) throw new Error('unstable');
  return queue;
}

test.each(vectorsOf('erlangC'))('vector $id agrees with 60 digits to 1e-12', ({ input, expected }) => {
  const queue = stable({ ...poolOf(input), agents: input('N') });
  expectClose(queue.waitProbability, expected('Pw'), 1e-12);
  expectClose(queue.averageSpeedOfAnswerSeconds, expected('ASA'), 1e-12);
  expectClose(queue.serviceLevel, expected('SL'), 1e-12);
  expectClose(queue.queueLength, expected('Lq'), 1e-12);
  expectClose(queue.occupancy, expected('rho'), 1e-12);
});

test.each(EXTREMES.erlangC)('waiting at $A erlangs and $n agents agrees with 80 digits to 1e-13', ({ A, n, C }) => {
  expectClose(fastErlangC(A, n), C, 1e-13);
});

test.each([
  [10, 10],
  [12, 10],
  [0, 0],
  [5, 0],
  [1e9, 1_000_000],
])('%d erlangs on %d agents is the unstable state, not a number', (offeredLoad, agents) => {
  expect(erlangC({ ...POOL, offeredLoad, agents })).toEqual({ stable: false, offeredLoad, agents });
  expect(fastErlangC(offeredLoad, agents)).toBe(1);
  expect(fastServiceLevel(offeredLoad, agents, 1)).toBe(0);
});

test('at 0 load 1 agent answers everybody at once', () => {
  expect(stable({ ...POOL, offeredLoad: 0, agents: 1 })).toEqual({
    stable: true,
    waitProbability: 0,
    averageSpeedOfAnswerSeconds: 0,
    serviceLevel: 1,
    occupancy: 0,
    queueLength: 0,
  });
});

test('the last erlang before instability on 1,000,000 agents still gives digits, 9.9875e-1 of waiting', () => {
  expectClose(fastErlangC(999_999, 1_000_000), '0.998747588964593782', 1e-13);
});

test('a service level of 1.6e-4 keeps 12 digits where nearly all of 20 agents wait', () => {
  // 60-digit mpmath 1.3.0: 19.999 erlangs, 20 agents, threshold 0.
  const queue = stable({ ...POOL, offeredLoad: 19.999, agents: 20, answerWithinSeconds: 0 });
  expectClose(queue.serviceLevel, SERVICE_LEVEL_AT_THE_EDGE, 1e-12);
});
const SERVICE_LEVEL_AT_THE_EDGE = '0.00026465917414716342754';

test('two rounded shares of 939,655 erlangs on 945,873 agents do not add up to more than 1', () => {
  expect(fastServiceLevel(939655.4594174755, 945873, 2.4362995430853857e-9 / 0.000001)).toBe(1);
});

const legalPool = fc
  .record({
    agents: fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 1_000_000 })),
    rho: fc.oneof(fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0.99, max: 1.01, noNaN: true })),
    handlingSeconds: fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
    answerWithinSeconds: fc.double({ min: 0, max: 1e9, noNaN: true }),
  })
  .map(({ rho, ...rest }) => ({ ...rest, offeredLoad: rho * rest.agents }));

test('no legal pool of 0 to 1,000,000 agents gives NaN, Infinity or a share outside 0 to 1, in 2,000 draws', () => {
  fc.assert(
    fc.property(legalPool, (pool) => {
      const queue = erlangC(pool);
      if (isRefused(queue) || !isFiniteThroughout(queue)) return false;
      if (!queue.stable) return pool.offeredLoad >= pool.agents;
      const shares = [queue.waitProbability, queue.serviceLevel, queue.occupancy];
      return shares.every((share) => share >= 0 && share <= 1) && queue.queueLength >= 0;
    }),
    { numRuns: 2000 },
  );
});

test('service level never falls with one agent more nor rises with load, in 1,000 draws', () => {
  const draw = fc.tuple(
    fc.integer({ min: 1, max: 2000 }),
    fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
    fc.double({ min: 1e-4, max: 0.5, noNaN: true }),
    fc.double({ min: 0, max: 3, noNaN: true }),
  );
  fc.assert(
    fc.property(draw, ([agents, rho, relief, threshold]) => {
      const load = agents * rho;
      const here = fastServiceLevel(load, agents, threshold);
      const rounding = 1e-14;
      return (
        fastServiceLevel(load, agents + 1, threshold) >= here - rounding &&
        fastServiceLevel(load * (1 - relief), agents, threshold) >= here - rounding
      );
    }),
    { numRuns: 1000 },
  );
});

test('at the same occupancy a pool c times larger never has a lower service level, in 1,000 draws', () => {
  const draw = fc.tuple(
    fc.integer({ min: 1, max: 500 }),
    fc.integer({ min: 2, max: 20 }),
    fc.double({ min: 0.05, max: 0.999, noNaN: true }),
    fc.double({ min: 0, max: 3, noNaN: true }),
  );
  fc.assert(
    fc.property(draw, ([agents, times, rho, threshold]) => {
      const small = fastServiceLevel(agents * rho, agents, threshold);
      return fastServiceLevel(agents * times * rho, agents * times, threshold) >= small - 1e-14;
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [7, 0.4193415827],
  [14, 0.5689510935],
  [28, 0.7332435203],
  [56, 0.8800003779],
])('%d agents at occupancy 6/7 answer a share of %d in 20 s', (agents, share) => {
  expect(fastServiceLevel((agents * 6) / 7, agents, 20 / 360)).toBeCloseTo(share, 10);
});

test('a simulation of 400,000 calls on 14 agents agrees within 0.01 of the service level and 5% of the wait', () => {
  const queue = stable(POOL);
  const seen = simulatePool({ ...POOL, patienceSeconds: Infinity, calls: 400_000, seed: 20181001 });
  expect(Math.abs(seen.serviceLevel - queue.serviceLevel)).toBeLessThan(0.01);
  expect(Math.abs(seen.waitProbability - queue.waitProbability)).toBeLessThan(0.01);
  expectClose(seen.meanWaitSeconds, queue.averageSpeedOfAnswerSeconds, 0.05);
});

test.each(NEVER_LEGAL)('%d is refused by name in each of the 4 arguments', (illegal) => {
  for (const argument of Object.keys(POOL)) {
    expect(erlangC({ ...POOL, [argument]: illegal })).toMatchObject({ refused: true, argument });
  }
});

test('0 handling seconds are refused as zero, 13.5 agents as not whole, "14" as not a number', () => {
  expect(erlangC({ ...POOL, handlingSeconds: 0 })).toEqual({
    refused: true,
    argument: 'handlingSeconds',
    reason: 'zero',
    limit: 1e-6,
  });
  expect(erlangC({ ...POOL, agents: 13.5 })).toMatchObject({ argument: 'agents', reason: 'not-whole' });
  expect(erlangC({ ...POOL, agents: '14' as unknown as number })).toMatchObject({
    argument: 'agents',
    reason: 'not-a-number',
  });
});
