// Quality marks: measured as it stands, an estimate 5 points either way, a guess 12, never off the scale of 0 to 100.
import { expect, test } from 'vitest';
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
