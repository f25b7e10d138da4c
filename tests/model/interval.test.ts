// The arithmetic of what is known: hulls, quotients, weighted means, scales, with the figures worked out by hand.
import { describe, expect, test } from 'vitest';
import {
  hullOf,
  type Interval,
  mapMonotone,
  midpointOf,
  point,
  quotientOf,
  UNKNOWN,
  weightedMean,
  widenOnScale,
  widthOf,
  withoutDust,
} from '#model/interval.ts';
import { toSeconds } from '#model/quantity.ts';
import { scoreBetween, scoreChecklist, scoreInterval } from '#model/scale.ts';

const between = (low: number, high: number): Interval => ({ low, high });
const ENDLESS = Number.POSITIVE_INFINITY;

describe('an interval', () => {
  test('of what nobody said is 0 to 100; of 20 to 50 the width is 30 and the middle 35', () => {
    expect(UNKNOWN).toEqual(between(0, 100));
    expect([widthOf(between(20, 50)), midpointOf(between(20, 50))]).toEqual([30, 35]);
    expect(point(7)).toEqual(between(7, 7));
  });

  test('around others reaches from the lowest to the highest', () => {
    expect(hullOf([between(3, 4), between(1, 2), between(2, 9)])).toEqual(between(1, 9));
  });

  test('widened by 12 stays on the scale of 0 to 100', () => {
    expect(widenOnScale(between(30, 40), 12)).toEqual(between(18, 52));
    expect(widenOnScale(between(5, 95), 12)).toEqual(between(0, 100));
    expect(widenOnScale(between(-5, 105), 0)).toEqual(between(-5, 105));
  });

  test('through a function that falls changes its ends', () => {
    expect(mapMonotone(between(1, 3), (x) => 2 * x)).toEqual(between(2, 6));
    expect(mapMonotone(between(1, 3), (x) => -x, true)).toEqual(between(-3, -1));
  });

  test('10 to 20 over 2 to 5 is 2 to 10; over what may be nothing it has no end; nothing over anything is nothing', () => {
    expect(quotientOf(between(10, 20), between(2, 5))).toEqual(between(2, 10));
    expect(quotientOf(between(10, 20), between(0, 5))).toEqual(between(2, ENDLESS));
    expect(quotientOf(between(0, 0), between(0, 5))).toEqual(between(0, 0));
    expect(quotientOf(between(0, 20), between(2, 5))).toEqual(between(0, 10));
  });

  test('loses the dust of its last bits and nothing else: 0.1 + 0.2 is 0.3, a ten-billionth stays', () => {
    expect(withoutDust(0.1 + 0.2)).toBe(0.3);
    expect(withoutDust(1e-10)).toBe(1e-10);
    expect(withoutDust(4e-11)).toBe(0);
  });
});

describe('a weighted mean', () => {
  const entry = (low: number, high: number, least: number, most: number) => ({
    value: between(low, high),
    weight: between(least, most),
  });

  test('of 0 with weight 1 and 90 with weight 1 to 2 is 45 to 60', () => {
    expect(weightedMean([entry(0, 0, 1, 1), entry(90, 90, 1, 2)])).toEqual(between(45, 60));
  });

  test('takes each value at its own end: 10 to 20 and 40 to 60, alike, are 25 to 40', () => {
    expect(weightedMean([entry(10, 20, 1, 1), entry(40, 60, 1, 1)])).toEqual(between(25, 40));
  });

  test('leaves out what weighs nothing, and is nothing where all does', () => {
    expect(weightedMean([entry(10, 10, 0, 0), entry(40, 40, 3, 3)])).toEqual(between(40, 40));
    expect(weightedMean([entry(10, 10, 0, 0)])).toBeUndefined();
    expect(weightedMean([])).toBeUndefined();
  });

  test('where no weight is sure may be any of the values; where one is, it counts', () => {
    expect(weightedMean([entry(10, 20, 0, 5), entry(50, 60, 0, 1)])).toEqual(between(10, 60));
    expect(weightedMean([entry(10, 10, 0, 1), entry(50, 50, 1, 1)])).toEqual(between(30, 50));
    expect(weightedMean([entry(10, 10, 1, 3), entry(30, 30, 1, 1), entry(50, 50, 1, 3)])).toEqual(between(22, 38));
  });
});

describe('a scale', () => {
  const falling = [
    [10, 100],
    [100, 50],
    [1000, 0],
  ] as const;
  const rising = [
    [0, 0],
    [10, 25],
    [50, 50],
  ] as const;

  test('is level beyond its ends and exact on its anchors', () => {
    expect([1, 10, 100, 1000, 5000].map((value) => scoreBetween(falling, 'log', value))).toEqual([100, 100, 50, 0, 0]);
    expect(scoreBetween([], 'linear', 5)).toBe(0);
  });

  test('runs straight between anchors, or straight in the logarithm', () => {
    expect(scoreBetween(falling, 'linear', 55)).toBe(75);
    expect(scoreBetween(falling, 'log', Math.sqrt(1000))).toBeCloseTo(75, 12);
    expect(scoreBetween(rising, 'linear', 30)).toBe(37.5);
    expect(scoreBetween(rising, 'log', Math.sqrt(500))).toBeCloseTo(37.5, 12);
  });

  test('that begins at 0 runs straight up to its second anchor also along the logarithm', () => {
    expect(scoreBetween(rising, 'log', 4)).toBe(10);
    expect(scoreBetween(rising, 'log', 0)).toBe(0);
  });

  test('turns an interval around where it falls', () => {
    expect(scoreInterval(falling, 'linear', between(55, 550))).toEqual(between(25, 75));
    expect(scoreInterval(rising, 'linear', between(4, 30))).toEqual(between(10, 37.5));
    expect(scoreInterval([[5, 40]], 'linear', between(1, 9))).toEqual(between(40, 40));
  });

  test('of a checklist gives a third for one of three, takes 25 for each other tick and stays from 0 to 100', () => {
    const list = { kind: 'checklist', positives: ['a', 'b', 'c'], penalty: 25 } as const;
    expect(scoreChecklist(list, [])).toBe(0);
    expect(scoreChecklist(list, ['a'])).toBeCloseTo(100 / 3, 12);
    expect(scoreChecklist(list, ['a', 'b', 'c', 'x'])).toBe(75);
    expect(scoreChecklist(list, ['a', 'x', 'y'])).toBe(0);
    expect(scoreChecklist(list, ['a', 'b', 'c', 'a'])).toBe(100);
  });
});

test('2 minutes are 120 seconds, 3 hours 10,800, a day 86,400', () => {
  expect([toSeconds(5, 'second'), toSeconds(2, 'minute'), toSeconds(3, 'hour'), toSeconds(1, 'day')]).toEqual([
    5, 120, 10_800, 86_400,
  ]);
});
