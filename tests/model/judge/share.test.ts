// shareBelow against a slow count of random points, and its ends.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareBelow, type Term } from '#model/judge/share.ts';
import { drawsFrom, RUNS } from '../laws/arbitraries.ts';

const coefficient = fc.double({ min: -3, max: 3, noNaN: true }).map((value) => (Math.abs(value) < 0.05 ? 0.5 : value));
const end = fc.double({ min: 0, max: 100, noNaN: true });
const term = fc
  .tuple(coefficient, end, fc.double({ min: 1, max: 100, noNaN: true }))
  .map(([slope, low, width]): Term => ({ coefficient: slope, range: { low, high: low + width } }));
const terms = fc.array(term, { minLength: 1, maxLength: 4 });

const least = (all: readonly Term[]): number =>
  all.reduce((sum, { coefficient: slope, range }) => sum + Math.min(slope * range.low, slope * range.high), 0);
const most = (all: readonly Term[]): number =>
  all.reduce((sum, { coefficient: slope, range }) => sum + Math.max(slope * range.low, slope * range.high), 0);

function counted(limit: number, all: readonly Term[], points: number, seed: number): number {
  const draw = drawsFrom(seed);
  let below = 0;
  for (let at = 0; at < points; at++) {
    let sum = 0;
    for (const { coefficient: slope, range } of all) sum += slope * (range.low + draw() * (range.high - range.low));
    if (sum < limit) below += 1;
  }
  return below / points;
}

test('the share below a limit is what 4,000 random points of the box say, to 4 standard errors, in 300 boxes', () => {
  fc.assert(
    fc.property(terms, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (all, at, seed) => {
      const limit = least(all) + at * (most(all) - least(all));
      const exact = shareBelow(limit, all);
      const error = 4 * Math.sqrt(Math.max(exact * (1 - exact), 1e-4) / 4000);
      expect(Math.abs(exact - counted(limit, all, 4000, seed))).toBeLessThanOrEqual(error + 1e-3);
    }),
    { numRuns: 300, seed: 20_261 },
  );
});

test('it is 0 at the least and below, 1 at the most and above, and never falls as the limit rises', () => {
  fc.assert(
    fc.property(
      terms,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (all, a, b) => {
        const [low, high] = [least(all), most(all)];
        expect(shareBelow(low - 1e-6, all)).toBe(0);
        expect(shareBelow(high + 1e-6, all)).toBe(1);
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((at) => shareBelow(low + at * (high - low), all));
        expect(second).toBeGreaterThanOrEqual((first ?? 0) - 1e-9);
      },
    ),
    RUNS,
  );
});

test('what is below a limit and what is above it make up the whole', () => {
  fc.assert(
    fc.property(terms, fc.double({ min: 0, max: 1, noNaN: true }), (all, at) => {
      const limit = least(all) + at * (most(all) - least(all));
      const mirrored = all.map(({ coefficient: slope, range }) => ({ coefficient: -slope, range }));
      expect(shareBelow(limit, all) + shareBelow(-limit, mirrored)).toBeCloseTo(1, 9);
    }),
    RUNS,
  );
});

const unit = { low: 0, high: 1 };
test('two dice without faces: below 1 lies 1/2, below 1/2 lies 1/8; three below 1 is 1/6', () => {
  const two = [unit, unit].map((range) => ({ coefficient: 1, range }));
  expect(shareBelow(1, two)).toBeCloseTo(1 / 2, 12);
  expect(shareBelow(0.5, two)).toBeCloseTo(1 / 8, 12);
  expect(shareBelow(1, [...two, { coefficient: 1, range: unit }])).toBeCloseTo(1 / 6, 12);
});

test('exact values are below or not: 5 is below 6, not below 5; an endless range never counts as below', () => {
  const five = [{ coefficient: 1, range: { low: 5, high: 5 } }];
  expect([shareBelow(6, five), shareBelow(5, five), shareBelow(4, five)]).toEqual([1, 0, 0]);
  expect(shareBelow(10, [{ coefficient: 1, range: { low: 0, high: Number.POSITIVE_INFINITY } }])).toBe(0);
  expect(shareBelow(10, [])).toBe(1);
});

test('a range 100,000 times narrower than the widest counts at its middle and costs no digits', () => {
  const narrow = { coefficient: 1, range: { low: 10, high: 10.0001 } };
  const wide = { coefficient: 1, range: { low: 0, high: 100 } };
  expect(shareBelow(60.00005, [wide, narrow])).toBeCloseTo(0.5, 9);
});
