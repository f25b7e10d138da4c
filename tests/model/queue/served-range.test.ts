// What a pool gives within bounds: at points it is what the formulas of Erlang give, in between it holds whatever any point gives.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Interval, point } from '#model/interval.ts';
import { fastErlangA } from '#model/queue/erlang-a.ts';
import { fastErlangC, fastServiceLevel } from '#model/queue/erlang-c.ts';
import {
  answeredWithin,
  leavingRange,
  MOST_COUNTED,
  type PoolRange,
  typicalWaitRange,
  typicalWaitWhatever,
} from '#model/queue/served-range.ts';

type Numbers = Record<keyof PoolRange, number>;
const at = ({ offeredLoad, agents, handlingSeconds, patienceSeconds }: Numbers): PoolRange => ({
  offeredLoad: point(offeredLoad),
  agents: point(agents),
  handlingSeconds: point(handlingSeconds),
  patienceSeconds: point(patienceSeconds),
});
const POOL = { offeredLoad: 10, agents: 11, handlingSeconds: 180, patienceSeconds: 120 };
/** So that also those who are answered mostly wait. */
const BUSY = { ...POOL, offeredLoad: 10.9, patienceSeconds: 1200 };
const impatient = (pool: Numbers, answerWithinSeconds: number) => fastErlangA({ ...pool, answerWithinSeconds });

describe('at one point', () => {
  test('the share in time runs from Erlang C to Erlang A, and its upper end is 1 where that is enough', () => {
    const patient = fastServiceLevel(10, 11, 20 / 180);
    const { serviceLevel } = impatient(POOL, 20);
    expect(serviceLevel).toBeGreaterThan(patient);
    expect(answeredWithin(at(POOL), 20)).toEqual({ low: patient, high: expect.closeTo(serviceLevel, 12) });
    expect(answeredWithin(at(POOL), 20, patient)).toEqual({ low: patient, high: 1 });
    expect(answeredWithin(at(POOL), 20, (patient + serviceLevel) / 2)).toEqual({ low: patient, high: 1 });
    expect(answeredWithin(at(POOL), 20, serviceLevel + 0.01).high).toBeLessThan(1);
  });

  test('the typical wait is the logarithm of Erlang C at its longest, and half of those answered wait less than its shortest', () => {
    const { low, high } = typicalWaitRange(at(BUSY));
    expect(high).toBeCloseTo((Math.log(2 * fastErlangC(10.9, 11)) * 180) / (11 - 10.9), 9);
    const answeredBy = (seconds: number) => {
      const { serviceLevel, abandonment } = impatient(BUSY, seconds);
      return serviceLevel / (1 - abandonment);
    };
    expect(low).toBeGreaterThan(0);
    expect(answeredBy(low)).toBeLessThan(0.5);
    expect(answeredBy(low + 1)).toBeGreaterThan(0.5);
    expect(typicalWaitRange(at(BUSY), low + 1)).toEqual({ low: 0, high });
    expect(typicalWaitWhatever(at(BUSY))).toEqual({ low, high });
  });

  test('who leaves is Erlang A’s abandonment', () => {
    expect(leavingRange(at(POOL))).toEqual(point(impatient(POOL, 0).abandonment));
  });

  test.each([
    ['nothing to answer', { offeredLoad: 0 }, point(1), point(0), point(0)],
    ['nobody there', { agents: 0 }, point(0), point(Number.POSITIVE_INFINITY), point(1)],
    ['neither', { offeredLoad: 0, agents: 0 }, point(0), point(Number.POSITIVE_INFINITY), point(0)],
    ['people enough', { agents: 40 }, { low: expect.closeTo(1, 6), high: expect.closeTo(1, 6) }, point(0), undefined],
  ])('%s', (_, change, answered, wait, leave) => {
    const pool = at({ ...POOL, ...change });
    expect(answeredWithin(pool, 20)).toEqual(answered);
    expect(typicalWaitRange(pool)).toEqual(wait);
    if (leave) expect(leavingRange(pool)).toEqual(leave);
  });
});

describe('above the people that are counted', () => {
  const many = (offeredLoad: number) => at({ ...POOL, offeredLoad, agents: MOST_COUNTED + 1 });
  test('a flow serves what its people can take', () => {
    const over = many(2 * (MOST_COUNTED + 1));
    expect(answeredWithin(over, 20)).toEqual({ low: 0, high: 0.5 });
    expect(leavingRange(over)).toEqual(point(0.5));
    expect(typicalWaitRange(over)).toEqual({ low: 120 * Math.log(2), high: Number.POSITIVE_INFINITY });
    expect(leavingRange(many(MOST_COUNTED + 1))).toEqual(point(0));
    expect(typicalWaitRange(many(MOST_COUNTED + 1)).low).toBe(0);
  });
  test('the last that is counted is counted', () => {
    expect(leavingRange(at({ ...POOL, offeredLoad: MOST_COUNTED, agents: MOST_COUNTED })).low).toBeGreaterThan(0);
  });
});

test('whatever the blanks hide: from nothing where even the worst waits nothing, none where only the best does', () => {
  const within = (agents: Interval) => ({ ...at(POOL), agents });
  expect(typicalWaitWhatever(within({ low: 40, high: 50 }))).toEqual({ low: 0, high: 0 });
  expect(typicalWaitWhatever(within({ low: 9, high: 40 }))).toBeUndefined();
  expect(typicalWaitWhatever(within({ low: 2, high: 11 }))).toBeUndefined();
});

test('a range holds what any point in it gives', () => {
  const range = (min: number, max: number) =>
    fc
      .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
      .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
  const pools = fc.record({
    offeredLoad: range(0, 30),
    agents: range(0, 30),
    handlingSeconds: range(30, 900),
    patienceSeconds: range(10, 600),
  });
  fc.assert(
    fc.property(pools, fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 300 }), (pool, step, seconds) => {
      const part = ({ low, high }: Interval) => point(low + Math.round(((high - low) * step) / 2));
      const inner = {
        offeredLoad: part(pool.offeredLoad),
        agents: part(pool.agents),
        handlingSeconds: part(pool.handlingSeconds),
        patienceSeconds: part(pool.patienceSeconds),
      };
      const holds = (outer: Interval, one: Interval) => {
        expect(one.low).toBeGreaterThanOrEqual(outer.low - 1e-9);
        if (outer.high !== one.high) expect(one.high).toBeLessThanOrEqual(outer.high + 1e-9);
      };
      expect(answeredWithin(pool, seconds).low).toBeLessThanOrEqual(answeredWithin(inner, seconds).low + 1e-9);
      holds(leavingRange(pool), leavingRange(inner));
    }),
    { numRuns: 1000 },
  );
});
