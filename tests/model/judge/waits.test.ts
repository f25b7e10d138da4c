// Waits and opening hours as rules see them: promised and typical seconds of the calendar, and the share of requests that
// staff without limit could answer in time.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { CHANNELS, type Channel } from '#model/catalogue.ts';
import { type MeasureId, measure } from '#model/judge/measures.ts';

const HOUR = 3600;
const measured = (id: MeasureId, answers: Answers, channel: Channel) =>
  measure(id, { answers, defaults: catalogue.defaults }, channel);
const promise = (channel: Channel, seconds: unknown, clock = 'calendar', quality = 'measured'): Answers =>
  ({ 'promise.first_response': { value: { [channel]: { seconds, clock } }, quality } }) as Answers;

describe('the wait that is promised', () => {
  const promised = (answers: Answers, channel: Channel = 'email') => measured('promised-wait', answers, channel);

  test('by the calendar is what it says, a range at both ends, whatever the opening hours', () => {
    expect(
      promised({ ...promise('email', { from: HOUR, to: 2 * HOUR }, 'calendar', 'guess'), 'hours.week': 40 }),
    ).toEqual({
      low: HOUR,
      high: 2 * HOUR,
      saidBy: ['promise.first_response'],
      quality: 'guess',
    });
  });

  test('in opening hours of 42 a week is up to four times as long, and as weakly known as the hours', () => {
    const answers = {
      ...promise('email', { from: HOUR, to: 2 * HOUR }, 'opening'),
      'hours.week': { value: 42, quality: 'guess' },
    };
    expect(promised(answers as Answers)).toEqual({
      low: HOUR,
      high: 8 * HOUR,
      saidBy: ['promise.first_response'],
      quality: 'guess',
    });
    expect(promised({ ...promise('email', HOUR, 'opening'), 'hours.week': { from: 21, to: 42 } })).toMatchObject({
      low: HOUR,
      high: 8 * HOUR,
    });
  });

  test('in opening hours that are blank, or may be none, has no end; only the blank ones are assumed', () => {
    const opening = promise('email', HOUR, 'opening');
    const endless = {
      low: HOUR,
      high: Number.POSITIVE_INFINITY,
      saidBy: ['promise.first_response'],
      quality: 'measured',
    };
    expect(promised(opening)).toEqual({ ...endless, assumed: ['hours.week'] });
    expect(promised({ ...opening, 'hours.week': 0 })).toEqual({ ...endless, assumed: [] });
    expect(promised({ ...opening, 'hours.week': { from: 0, to: 40 } })).toEqual({ ...endless, assumed: [] });
  });

  test('has one clock on the phone, in a chat and in person, two elsewhere', () => {
    const oneClock = CHANNELS.filter(
      (channel) => !Object.hasOwn(promised(promise(channel, HOUR, 'opening'), channel) as object, 'assumed'),
    );
    expect(oneClock).toEqual(['phone', 'chat', 'in-person']);
  });

  test('is waited for while the question or its row is blank, and beside the point where none is made', () => {
    expect(promised({})).toEqual({ missing: ['promise.first_response'] });
    expect(promised(promise('phone', HOUR))).toBe('beside-the-point');
    for (const none of ['none', { email: 'none' }, { email: { value: 'none' } }])
      expect(promised({ 'promise.first_response': none } as Answers)).toBe('beside-the-point');
    for (const open of [null, { value: null, quality: 'guess' }])
      expect(promised({ 'promise.first_response': { email: open } } as Answers)).toEqual({
        missing: ['promise.first_response'],
      });
  });
});

describe('the wait that is typical', () => {
  const typical = (answer: unknown) => measured('typical-wait', { 'time.first_response': answer } as Answers, 'email');
  const said = { saidBy: ['time.first_response'] };

  test('is what is said of the channel, with its mark', () => {
    expect(typical({ email: { value: { from: 60, to: 90 }, quality: 'guess' }, phone: 5 })).toEqual({
      low: 60,
      high: 90,
      quality: 'guess',
      ...said,
    });
  });

  test('is without end where nobody answers, on this channel or on all', () => {
    const never = { low: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY, quality: 'measured', ...said };
    expect(typical('nobody')).toEqual(never);
    expect(typical({ email: 'nobody' })).toEqual(never);
    expect(typical({ value: 'nobody', quality: 'guess' })).toEqual({ ...never, quality: 'guess' });
  });

  test('is waited for while it is blank, for all channels or for this one', () => {
    for (const blank of [undefined, null, { phone: 5 }, { email: null }])
      expect(typical(blank)).toEqual({ missing: ['time.first_response'] });
  });
});

describe('the share that can be answered in time', () => {
  const share = (answers: Answers, channel: Channel = 'email') => measured('answerable-share', answers, channel);
  const ends = (answers: Answers) => {
    const { low, high } = share(answers) as { low: number; high: number };
    return [low, high].map((end) => Math.round(end * 1e9) / 1e9);
  };
  const round = (value: number) => Math.round(value * 1e9) / 1e9;

  test('with 40 hours and one hour promised is from 27 % on five days with even arrivals to 91 % on seven in two shifts with few outside', () => {
    // Nights of 16 hours, the weekend 64: 168 - 4 x 15 - 63 = 45. Fourteen closures of 9.14 hours, all but
    // 1 hour of each too late for the tenth that comes then.
    const answers = { ...promise('email', HOUR), 'hours.week': 40 };
    expect(ends(answers)).toEqual([round(45 / 168), round(1 - 0.1 * (114 / 128))]);
    expect(share(answers)).toMatchObject({
      saidBy: ['promise.first_response', 'hours.week'],
      quality: 'measured',
      assumed: ['out_of_hours.share'],
    });
  });

  test('takes the shorter of both ends for its low end and the longer for its high one', () => {
    const [low] = ends({ ...promise('email', HOUR), 'hours.week': 40 });
    const [, high] = ends({ ...promise('email', 3 * HOUR), 'hours.week': 60 });
    expect(ends({ ...promise('email', { from: HOUR, to: 3 * HOUR }), 'hours.week': { from: 40, to: 60 } })).toEqual([
      low,
      high,
    ]);
    expect(high).toBe(round(1 - 0.1 * (66 / 108)));
  });

  test('with a tenth to a fifth of the requests out of hours is 81 to 91 % instead, and nothing is assumed', () => {
    const answers: Answers = {
      ...promise('email', HOUR),
      'hours.week': 40,
      'out_of_hours.share': { value: { from: 10, to: 20 }, quality: 'guess' },
    };
    // Too late on five days: 4 x 15 + 63 of 128 closed hours; on seven: 114 of 128.
    expect(ends(answers)).toEqual([round(1 - 0.2 * (123 / 128)), round(1 - 0.1 * (114 / 128))]);
    expect(share(answers)).toMatchObject({ quality: 'guess', assumed: [] });
  });

  test('is nothing where the door is never open, and everything where it never closes', () => {
    expect(ends({ ...promise('email', HOUR), 'hours.week': 0 })).toEqual([0, 0]);
    expect(ends({ ...promise('email', HOUR), 'hours.week': 168 })).toEqual([1, 1]);
  });

  test('waits for the promise and the opening hours, and is beside the point for a promise in opening hours or none', () => {
    expect(share({ 'hours.week': 40 })).toEqual({ missing: ['promise.first_response'] });
    expect(share(promise('email', HOUR))).toEqual({ missing: ['hours.week'] });
    expect(share({ ...promise('email', HOUR, 'opening'), 'hours.week': 40 })).toBe('beside-the-point');
    expect(share({ ...promise('phone', HOUR), 'hours.week': 40 })).toBe('beside-the-point');
  });

  test('is as weakly known as promise and hours', () => {
    const hours = { 'hours.week': { value: 40, quality: 'estimate' } } as const;
    expect(share({ ...promise('email', HOUR), ...hours })).toMatchObject({ quality: 'estimate' });
    expect(share({ ...promise('email', HOUR, 'calendar', 'guess'), ...hours })).toMatchObject({ quality: 'guess' });
  });
});
