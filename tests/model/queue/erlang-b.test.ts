import fc from 'fast-check';
import { expect, test } from 'vitest';
import { erlangB, fastErlangB } from '#model/queue/erlang-b.ts';
import { accepted, expectClose, NEVER_LEGAL } from './close-to.ts';
import { EXTREMES, vectorsOf } from './fixtures.ts';

test.each(vectorsOf('erlangB'))('vector $id agrees with 60 digits to 1e-12', ({ input, expected }) => {
  expectClose(accepted(erlangB(input('A'), input('N'))), expected('B'), 1e-12);
});

test.each(EXTREMES.erlangC)('loss at $A erlangs and $n agents agrees with 80 digits to 1e-13', ({ A, n, B }) => {
  expectClose(fastErlangB(A, n), B, 1e-13);
});

test('with 0 agents every contact is lost, even at 0 load; with 1 agent and 0 load none is', () => {
  expect(erlangB(0, 0)).toBe(1);
  expect(erlangB(10, 0)).toBe(1);
  expect(erlangB(0, 1)).toBe(0);
  expect(erlangB(0, 1_000_000)).toBe(0);
});

test('1,000,000 agents at 1 erlang lose nobody, at 1,000,000,000 erlangs 99.9%', () => {
  expect(erlangB(1, 1_000_000)).toBe(0);
  expectClose(accepted(erlangB(1e9, 1_000_000)), 0.999000001, 1e-9);
  expect(erlangB(5e-324, 3)).toBe(0);
});

test('the downward sum equals the upward recursion of domain 5.1 for 1,000 random pools', () => {
  const pool = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.double({ min: 0.01, max: 600, noNaN: true }));
  fc.assert(
    fc.property(pool, ([agents, load]) => {
      let inverse = 1;
      for (let k = 1; k <= agents; k++) inverse = 1 + (inverse * k) / load;
      const loss = fastErlangB(load, agents);
      return inverse === Infinity ? loss < 1e-300 : Math.abs(loss * inverse - 1) < 1e-12;
    }),
    { numRuns: 1000 },
  );
});

test.each(NEVER_LEGAL)('%d erlangs and %d agents are refused by name', (illegal) => {
  expect(erlangB(illegal, 3)).toMatchObject({ refused: true, argument: 'offeredLoad' });
  expect(erlangB(3, illegal)).toMatchObject({ refused: true, argument: 'agents' });
});

test('2.5 agents are refused as not whole and 1,000,001 as too many', () => {
  expect(erlangB(3, 2.5)).toEqual({ refused: true, argument: 'agents', reason: 'not-whole' });
  expect(erlangB(3, 1_000_001)).toEqual({ refused: true, argument: 'agents', reason: 'too-large', limit: 1_000_000 });
});
