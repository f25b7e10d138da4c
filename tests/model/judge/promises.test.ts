// The two rules that hold a public promise against the facts: typical waits and opening hours, both sides of each
// threshold, channel by channel.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import type { Interval } from '#model/interval.ts';
import { isMeasured } from '#model/judge/measures.ts';
import { answerableShare } from '#model/judge/opening.ts';
import { check, outcome } from './outcome.ts';

describe('promise-against-typical-time', () => {
  const rule = 'promise-against-typical-time';
  const waits = (typical: unknown): Answers =>
    ({
      'promise.first_response': { phone: { seconds: 1000, clock: 'calendar' } },
      'time.first_response': { phone: typical },
    }) as Answers;

  test.each([
    [1100, 'coherent'],
    [1101, 'minor certain'],
    [1500, 'minor certain'],
    [1501, 'major certain'],
    [3000, 'major certain'],
    [3001, 'critical certain'],
    ['nobody', 'critical certain'],
    [{ from: 500, to: 1100 }, 'coherent'],
    [{ from: 500, to: 2000 }, 'open open'],
    [{ from: 1000, to: 2000 }, 'open likely'],
    [{ from: 1101, to: 9000 }, 'minor certain'],
    [null, 'unanswered'],
  ])('1,000 seconds promised, %s typical: %s', (typical, expected) => {
    expect(outcome(rule, waits(typical))).toBe(expected);
  });

  test('eight opening hours of 40 a week may be 33.6 hours of the calendar: 36 hours fit, 37 do not', () => {
    const promise: Answers = {
      'promise.first_response': { email: { seconds: 8 * 3600, clock: 'opening' } },
      'hours.week': 40,
    };
    expect(check(rule, { ...promise, 'time.first_response': { email: 36 * 3600 } })?.state).toBe('tension');
    expect(outcome(rule, { ...promise, 'time.first_response': { email: 37 * 3600 } })).toBe('minor certain');
    expect(outcome(rule, { ...promise, 'time.first_response': { email: 8 * 3600 } })).toBe('coherent');
  });

  test('on the phone both clocks are one: 180 seconds in opening hours against 400 are 2.2 times', () => {
    const answers: Answers = {
      'promise.first_response': { phone: { seconds: 180, clock: 'opening' } },
      'time.first_response': { phone: 400 },
      'hours.week': 10,
    };
    expect(outcome(rule, answers)).toBe('major certain');
  });

  test('of several channels the heaviest speaks, and all are named in their fixed order', () => {
    const answers: Answers = {
      'promise.first_response': {
        social: { seconds: 100, clock: 'calendar' },
        email: { seconds: 100, clock: 'calendar' },
        chat: { seconds: 100, clock: 'calendar' },
      },
      'time.first_response': { email: 200, social: 900, chat: 100 },
    };
    expect(check(rule, answers)).toMatchObject({
      severity: 'critical',
      channel: 'social',
      channels: [
        { channel: 'email', ratio: { low: 2, high: 2 } },
        { channel: 'social', ratio: { low: 9, high: 9 } },
      ],
    });
  });
});

describe('promise-against-opening-hours', () => {
  const outcomeOf = (seconds: number, hours: number, outside?: number) =>
    outcome('promise-against-opening-hours', {
      'promise.first_response': { email: { seconds, clock: 'calendar' } },
      'hours.week': hours,
      ...(outside !== undefined && { 'out_of_hours.share': outside }),
    });

  test('arrivals even over the week, one hour promised: reachable share (hours + 14)/168 on seven days of two shifts, below 0.5 critical, below 0.8 major', () => {
    const even = (hours: number) => 100 * (1 - hours / 168);
    expect(outcomeOf(3600, 69.9, even(69.9))).toBe('critical certain');
    expect(outcomeOf(3600, 70.1, even(70.1))).toBe('major certain');
    expect(outcomeOf(3600, 120.3, even(120.3))).toBe('major certain');
    expect(outcomeOf(3600, 120.5, even(120.5))).toBe('minor certain');
    expect(outcomeOf(3600, 168)).toBe('coherent');
  });

  test('where nobody says how many write while it is closed it is open, and a share that is said decides', () => {
    for (const hours of [30, 45, 120]) {
      expect(outcomeOf(3600, hours)).toMatch(/^open /u);
      expect(outcomeOf(3600, hours, 20)).toBe('minor certain');
      expect(outcomeOf(3600, hours, 40)).toBe('major certain');
    }
    expect(outcomeOf(3600, 0)).toBe('critical certain');
  });

  test('a range of hours that five days cannot hold is still open on the days that can: 45 to 130 hours, 17 promised', () => {
    const answers: Answers = {
      'promise.first_response': { email: { seconds: 17 * 3600, clock: 'calendar' } },
      'hours.week': { from: 45, to: 130 },
    };
    expect(check('promise-against-opening-hours', answers)?.state).toBe('tension');
  });
});

describe('a promise that is made and nobody knows', () => {
  const DAY = { seconds: 86_400, clock: 'calendar' } as const;
  const answers = (email: unknown, phone: unknown = { seconds: 60, clock: 'calendar' }): Answers =>
    ({
      'promise.first_response': { email, phone },
      'time.first_response': { email: 604_800, phone: 30 },
      'volume.month': { email: 100, phone: 100 },
      'hours.week': 168,
      'staff.fte': 50,
      'outsourcing.share': 0,
    }) as Answers;
  const waiting = { state: 'unanswered', missing: ['promise.first_response'] };

  test.each(['promise-against-typical-time', 'promise-against-opening-hours', 'promise-against-capacity'])(
    'leaves %s unanswered, where a promise of none is beside the point',
    (rule) => {
      expect(check(rule, answers(null))).toMatchObject(waiting);
      expect(check(rule, answers(undefined))?.state).not.toBe('unanswered');
      expect(check(rule, answers('none'))?.state).not.toBe('unanswered');
    },
  );

  test('takes nothing from what another channel is found to break', () => {
    expect(outcome('promise-against-typical-time', answers(DAY))).toBe('critical certain');
    expect(outcome('promise-against-typical-time', answers(DAY, null))).toBe('critical certain');
  });

  test('is no matter of people where they are not asked: in person, or on a channel that is not in use', () => {
    const rule = 'promise-against-capacity';
    const given = answers('none', 'none');
    for (const channel of ['in-person', 'chat'])
      expect(outcome(rule, { ...given, 'promise.first_response': { [channel]: null } } as Answers)).toBe(
        'beside-the-point',
      );
  });
});

describe('hours within a range, where the part that arrives while closed is given', () => {
  const share = (promiseHours: number, hours: Answers[string]): Interval => {
    const answers = {
      'promise.first_response': { email: { seconds: promiseHours * 3600, clock: 'calendar' } },
      'hours.week': hours,
      'out_of_hours.share': 25,
    } as Answers;
    const found = answerableShare({ answers, defaults: catalogue.defaults }, 'email');
    if (!isMeasured(found)) throw new Error('not measured');
    return { low: found.low, high: found.high };
  };

  test('a day promised at 50 to 100 hours is open, as it is at 100, and not coherent, as it is at 50', () => {
    const answers = (hours: Answers[string]): Answers => ({
      'promise.first_response': { email: { seconds: 86_400, clock: 'calendar' } },
      'hours.week': hours,
      'out_of_hours.share': 25,
    });
    expect(outcome('promise-against-opening-hours', answers(50))).toBe('coherent');
    expect(outcome('promise-against-opening-hours', answers(100))).toBe('open open');
    expect(outcome('promise-against-opening-hours', answers({ from: 50, to: 100 }))).toBe('open open');
  });

  test('the share at any hours lies in that of the range, and both its ends are come to', () => {
    for (const promise of [1, 8, 12, 23, 24, 30, 38.4, 40, 60])
      for (const [from, to] of [
        [1, 168],
        [20, 60],
        [50, 100],
        [60, 130],
        [100, 150],
        [121, 168],
      ] as const) {
        const steps = Array.from({ length: 401 }, (_, at) => from + ((to - from) * at) / 400);
        const each = steps.map((hours) => share(promise, hours));
        const range = share(promise, { from, to });
        const least = Math.min(...each.map(({ low }) => low));
        const most = Math.max(...each.map(({ high }) => high));
        expect(range.low).toBeLessThanOrEqual(least + 1e-12);
        expect(range.high).toBeGreaterThanOrEqual(most - 1e-12);
        expect(least - range.low).toBeLessThan(0.01);
        expect(range.high - most).toBeLessThan(0.01);
      }
  });
});

test('of two channels that leave it open the one that probably breaks its promise speaks, whatever its ratio', () => {
  const answers = (typical: object): Answers =>
    ({
      'promise.first_response': {
        phone: { seconds: 100, clock: 'calendar' },
        email: { seconds: 10_000, clock: 'calendar' },
      },
      'time.first_response': { phone: { from: 100, to: 1000 }, ...typical },
    }) as Answers;
  const rule = 'promise-against-typical-time';
  expect(check(rule, answers({}))).toMatchObject({ certainty: 'likely', channel: 'phone' });
  const both = check(rule, answers({ email: { from: 10_900, to: 11_200 } }));
  expect(both).toMatchObject({ certainty: 'likely', channel: 'phone' });
  expect(both && 'channels' in both && both.channels?.map(({ channel }) => channel)).toEqual(['phone', 'email']);
});
