// The share answered within the promise as the typical wait tells it: by hand, and as laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { shareInTime, timesTypical } from '#model/judge/share-in-time.ts';
import { RUNS } from '../laws/arbitraries.ts';

const shareOf = (seconds: unknown, typical: unknown, clock = 'calendar', extra: Answers = {}) =>
  shareInTime(
    {
      answers: {
        'promise.first_response': { email: { seconds, clock } },
        'time.first_response': { email: typical },
        ...extra,
      } as Answers,
      defaults: catalogue.defaults,
    },
    'email',
  );

describe('the share answered in time, by the typical wait', () => {
  it('is half at the typical wait, three quarters at twice it, 80 in 100 at 2.32 times it', () => {
    expect(shareOf(3600, 3600)).toEqual({ low: 0.5, high: 0.5 });
    expect(shareOf(7200, 3600)).toEqual({ low: 0.75, high: 0.75 });
    expect(timesTypical(0.8)).toBeCloseTo(2.3219, 4);
    expect(shareOf(3600 * timesTypical(0.8), 3600)?.low).toBeCloseTo(0.8, 12);
  });

  it('is none where nobody answers, and unsaid where nothing is promised or stated', () => {
    expect(shareOf(3600, 'nobody')).toEqual({ low: 0, high: 0 });
    expect(shareOf(3600, null)).toBeUndefined();
    const promised = { answers: { 'time.first_response': { email: 60 } }, defaults: catalogue.defaults };
    expect(shareInTime(promised, 'email')).toBeUndefined();
  });

  it('takes the clock of the promise into account: in opening hours of 42 a week it is worth up to four times as long', () => {
    expect(shareOf(3600, 14_400, 'opening', { 'hours.week': 42 })).toEqual({ low: 1 - 2 ** -0.25, high: 0.5 });
  });

  it('is between 0 and 1 and grows with the promise', () => {
    const seconds = fc.integer({ min: 5, max: 60 * 86_400 });
    fc.assert(
      fc.property(seconds, seconds, seconds, (a, b, typical) => {
        const [short, long] = [shareOf(Math.min(a, b), typical), shareOf(Math.max(a, b), typical)];
        expect(short?.low).toBeGreaterThanOrEqual(0);
        expect(long?.high).toBeLessThanOrEqual(1);
        expect(long?.low).toBeGreaterThanOrEqual(short?.low ?? Number.NaN);
      }),
      RUNS,
    );
  });
});
