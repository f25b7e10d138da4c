// Quality marks: measured as it stands, an estimate 5 points either way, a guess 12, never off the scale of 0 to 100.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import type { Dimension } from '#model/catalogue.ts';
import { assess, judge } from '#model/judge/assess.ts';
import { assessmentOf } from '../laws/arbitraries.ts';

const ANY = [{ purpose: 'mass-speed', weight: 1 }];
const shown = (dimension: Dimension, answers: Answers) => {
  const { low, high } = judge(catalogue, assessmentOf(ANY, answers)).evidence[dimension];
  return [low, high];
};
const automation = (value: unknown, quality?: string) =>
  shown('automation', {
    'auto.share': quality ? { value, quality } : value,
    'auto.quality': quality ? { value, quality } : value,
  } as Answers);

test.each([
  [undefined, [50, 50]],
  ['measured', [50, 50]],
  ['estimate', [45, 55]],
  ['guess', [38, 62]],
] as const)('50 marked %s lies in %o', (quality, expected) => {
  expect(automation(50, quality)).toEqual(expected);
});

test('at the ends it stays on the scale: a guess of 0 is 0 to 12, of 95 is 83 to 100', () => {
  expect(automation(0, 'guess')).toEqual([0, 12]);
  expect(automation(95, 'guess')).toEqual([83, 100]);
});

test('a range is widened on both sides: an estimate of 40 to 60 is 35 to 65', () => {
  expect(automation({ from: 40, to: 60 }, 'estimate')).toEqual([35, 65]);
});

test('the mark counts on the scale of the dimension: 20 hours a week, guessed, is 25 points give or take 12', () => {
  const hours = { value: 20, quality: 'guess' } as const;
  const answers: Answers = { 'hours.week': hours, 'reach.human': 25, 'volume.month': { phone: 1 }, 'reach.find': 4 };
  expect(shown('reach', answers)).toEqual([22, 28]);
});

test('spend per contact takes the weaker mark of budget and volumes', () => {
  const contacts = (quality: string): Answers =>
    ({
      'budget.total': { value: 72_000, quality: 'estimate' },
      'volume.month': { phone: { value: 1000, quality } },
      revenue: 4_800_000,
      'budget.trend': 50,
    }) as Answers;
  expect(shown('resources', contacts('measured'))).toEqual([46, 54]);
  expect(shown('resources', contacts('guess'))).toEqual(
    [0.45 * 38 + 0.35 * 45 + 10, 0.45 * 62 + 0.35 * 55 + 10].map((end) => Math.round(end * 1e9) / 1e9),
  );
});

test('each channel is widened by its own mark: a guess on 1 request in 1,000 hardly blurs speed', () => {
  const [low, high] = shown('speed', {
    'time.first_response': { phone: 30, email: { value: 4 * 3600, quality: 'guess' } },
    'volume.month': { phone: 999, email: 1 },
    'time.resolution': 86_400,
  });
  expect((high ?? 0) - (low ?? 0)).toBeLessThan(0.1);
  expect(low).toBeLessThan(75);
});

test('a finding carries the weakest mark behind it, and marks on a whole table reach its rows', () => {
  const answers: Answers = { 'time.first_response': { value: { phone: 3600 }, quality: 'guess' } };
  const found = assess(catalogue, assessmentOf(ANY, answers)).findings.find(({ id }) => id === 'gap:mass-speed:speed');
  expect(found?.quality).toBe('guess');
  expect(shown('speed', answers)).toEqual([0, 0.8 * 12 + 20]);
});

describe('a contradiction carries the weakest mark of whatever it is worked out from', () => {
  const CROWD: Answers = {
    'volume.month': { phone: 90_000, email: 20_000 },
    'outsourcing.share': 0,
    'hours.week': 60,
    'staff.fte': 5,
    'staff.dedicated': 'yes',
    'aht.phone': 6.5,
    'aht.email': 8,
    shrinkage: 30,
    'contract.hours': 40,
    reopen: 1.2,
    'peak.share': 12,
    patience: 120,
    abandon: 1,
    'backlog.now': 0,
    'promise.first_response': {
      phone: { seconds: 60, clock: 'calendar' },
      email: { seconds: 86_400, clock: 'calendar' },
    },
    'time.first_response': { phone: 30, email: 3600 },
  };
  const on = (channel: string): Answers => {
    const only = (id: string) => ({ [id]: { [channel]: (CROWD[id] as Record<string, unknown>)[channel] } });
    return { ...CROWD, ...only('promise.first_response'), ...only('time.first_response') } as Answers;
  };
  const markOf = (rule: string, answers: Answers): unknown => {
    const found = judge(catalogue, assessmentOf(ANY, answers)).checks.find((one) => one.rule === rule);
    return found && 'quality' in found ? [found.certainty, found.quality] : found?.state;
  };
  const guessed = (answers: Answers, id: string): Answers =>
    ({ ...answers, [id]: { value: answers[id], quality: 'guess' } }) as Answers;
  const EVERY = [
    'volume.month',
    'staff.fte',
    'staff.dedicated',
    'outsourcing.share',
    'shrinkage',
    'contract.hours',
    'aht.phone',
    'aht.email',
  ];
  const WORKED_OUT: readonly (readonly [string, string, readonly string[]])[] = [
    ['promise-against-capacity', 'phone', [...EVERY, 'hours.week', 'promise.first_response', 'patience']],
    ['promise-against-capacity', 'email', [...EVERY, 'reopen', 'promise.first_response']],
    [
      'typical-time-against-capacity',
      'phone',
      [...EVERY, 'hours.week', 'peak.share', 'patience', 'time.first_response'],
    ],
    ['typical-time-against-capacity', 'email', [...EVERY, 'reopen', 'backlog.now', 'time.first_response']],
    ['abandonment-against-capacity', 'phone', [...EVERY, 'hours.week', 'peak.share', 'patience', 'abandon']],
  ];
  test.each(WORKED_OUT)('%s on %s: each of %o', (rule, channel, ids) => {
    expect(markOf(rule, on(channel))).toEqual(['certain', 'measured']);
    for (const id of ids) expect([id, markOf(rule, guessed(on(channel), id))]).toEqual([id, ['certain', 'guess']]);
  });
});

test('that nobody answers may be a guess as well, in one word, for a channel, or because nothing comes in', () => {
  const guess = (value: unknown) => ({ value, quality: 'guess' });
  const marksOf = (answers: unknown, dimension: Dimension) =>
    judge(catalogue, assessmentOf(ANY, answers as Answers)).evidence[dimension].parts.flatMap(({ saidBy, quality }) =>
      saidBy.length > 0 ? [quality] : [],
    );
  for (const times of [guess('nobody'), { phone: guess('nobody') }, guess({ phone: 'nobody' })]) {
    expect(new Set(marksOf({ 'time.first_response': times }, 'attention'))).toEqual(new Set(['guess']));
    expect(marksOf({ 'time.first_response': times }, 'speed')).toEqual(['guess']);
    const check = judge(
      catalogue,
      assessmentOf(ANY, {
        'time.first_response': times,
        'promise.first_response': { phone: { seconds: 60, clock: 'calendar' } },
      } as Answers),
    ).checks.find(({ rule }) => rule === 'promise-against-typical-time');
    expect(check).toMatchObject({ certainty: 'certain', quality: 'guess' });
  }
  expect(new Set(marksOf({ 'volume.month': { phone: guess(0) } }, 'attention'))).toEqual(new Set(['guess']));
});

test('that the people counted do nothing else is part of what is held against their time, and so is that a channel has nobody', () => {
  const answers: Answers = {
    'volume.month': { phone: 90_000, chat: 10 },
    'time.first_response': { phone: 30, chat: 'nobody' },
    'outsourcing.share': 0,
    'staff.fte': 3,
    'staff.dedicated': 'yes',
  };
  const markOf = (more: unknown) =>
    assess(catalogue, assessmentOf(ANY, { ...answers, ...(more as Answers) })).findings.find(
      ({ id }) => id === 'contradiction:work-against-staff',
    );
  expect(markOf({})).toMatchObject({ certainty: 'certain', quality: 'measured' });
  const guessed = [
    { 'staff.dedicated': { value: 'yes', quality: 'guess' } },
    { 'time.first_response': { phone: 30, chat: { value: 'nobody', quality: 'guess' } } },
  ];
  for (const more of guessed) expect(markOf(more)).toMatchObject({ certainty: 'certain', quality: 'guess' });
});

test('the speed of two channels is known no better than the requests that weigh them; that of one is what it is', () => {
  const gap = (times: Answers[string]) =>
    assess(
      catalogue,
      assessmentOf(ANY, {
        'time.first_response': times,
        'volume.month': { phone: { value: 1000, quality: 'guess' }, email: 10 },
      }),
    ).findings.find(({ id }) => id === 'gap:mass-speed:speed');
  expect(gap({ phone: 3600, email: 604_800 })).toMatchObject({ certainty: 'certain', quality: 'guess' });
  expect(gap({ phone: 3600 })).toMatchObject({ certainty: 'certain', quality: 'measured' });
});

test('goodwill quotes the requests it is given on, and a channel with a number nobody knows makes no guess of what is known', () => {
  const found = assess(
    catalogue,
    assessmentOf(ANY, {
      'budget.total': 100_000,
      'staff.fte': 3,
      'staff.cost': 30_000,
      'goodwill.rate': 50,
      'goodwill.avg': 10,
      'volume.month': { phone: 1000, email: null },
    }),
  ).findings.find(({ id }) => id === 'contradiction:budget-against-payroll');
  expect(found).toMatchObject({ certainty: 'certain', quality: 'measured', observed: { low: 150_000, high: null } });
  expect(found?.statements.map(({ id }) => id)).toContain('volume.month');
});
