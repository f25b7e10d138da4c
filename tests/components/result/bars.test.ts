import { describe, expect, it } from 'vitest';
import { extentOf, isAnything } from '#components/result/Bars.tsx';

describe('a bar', () => {
  it('runs from the low end to the high end', () => {
    expect(extentOf({ low: 55.5833, high: 85.3955 })).toEqual({ x: 55.583, width: 29.812 });
  });

  it('of a point is .6 wide and stays on the scale at 0, at 40 and at 100', () => {
    expect(extentOf({ low: 40, high: 40 })).toEqual({ x: 39.7, width: 0.6 });
    expect(extentOf({ low: 0, high: 0 })).toEqual({ x: 0, width: 0.6 });
    expect(extentOf({ low: 100, high: 100 })).toEqual({ x: 99.4, width: 0.6 });
  });

  it('of −50 to 32 is cut to 0 to 32', () => {
    expect(extentOf({ low: -50, high: 32 })).toEqual({ x: 0, width: 32 });
  });

  it('is an outline where the numbers beside it say 0 to 100', () => {
    expect(isAnything({ low: -140, high: 100 })).toBe(true);
    expect(isAnything({ low: 0.4, high: 99.6 })).toBe(true);
    expect(isAnything({ low: 1, high: 100 })).toBe(false);
    expect(isAnything({ low: 0, high: 99 })).toBe(false);
  });
});
