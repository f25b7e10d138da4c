// From answers to parts of dimensions: speed by channel, channels in use, money per contact, and what stays blank.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import type { Dimension, EvidencePart } from '#model/catalogue.ts';
import { driverMatch, gatherEvidence } from '#model/evidence.ts';
import {
  absenceStatedBy,
  answersOfTopTier,
  contactsPerMonth,
  isNobodyAnswering,
  rowsOf,
  worseQuality,
} from '#model/facts.ts';
import { prepare } from '#model/judge/prepare.ts';
import { readPart } from '#model/read-part.ts';

const WIDTHS = catalogue.thresholds.qualityHalfWidth;
const HOUR = 3600;
function part(fact: string): EvidencePart {
  const found = Object.values(catalogue.evidence)
    .flat()
    .find((one) => one.fact === fact);
  if (!found) throw new Error(fact);
  return found;
}
const read = (fact: string, answers: Answers) => readPart(part(fact), answers, WIDTHS);
const ends = (fact: string, answers: Answers) => {
  const reading = read(fact, answers);
  return typeof reading === 'object' ? [reading.value.low, reading.value.high] : reading;
};
const evidence = (dimension: Dimension, answers: Answers) => gatherEvidence(prepare(catalogue), answers)[dimension];

describe('speed', () => {
  const speed = (times: unknown, volumes?: unknown) =>
    ends('time.first_response', {
      'time.first_response': times,
      ...(volumes !== undefined && { 'volume.month': volumes }),
    } as Answers);

  test('on one channel is its score, a range turned around: 30 to 180 seconds on the phone are 50 to 75', () => {
    expect(speed({ phone: 30 })).toEqual([75, 75]);
    expect(speed({ phone: { from: 30, to: 180 } })).toEqual([50, 75]);
  });

  test('on two channels without volumes is anything between them; with volumes it is their mean', () => {
    expect(speed({ phone: 30, email: 24 * HOUR })).toEqual([50, 75]);
    expect(speed({ phone: 30, email: 24 * HOUR }, { phone: 300, email: 100 })).toEqual([68.75, 68.75]);
    expect(speed({ phone: 30, email: 24 * HOUR }, { phone: 100, email: null })).toEqual([50, 75]);
  });

  test('counts a channel where nobody answers as 0, and leaves out one that is not used', () => {
    expect(speed({ phone: 30, email: 'nobody' }, { phone: 100, email: 100 })).toEqual([37.5, 37.5]);
    expect(speed({ phone: 30 }, { phone: 100, chat: 900 })).toEqual([75, 75]);
    expect(speed({ phone: 30, email: 24 * HOUR }, { phone: 100 })).toEqual([75, 75]);
    expect(speed({ phone: 30, email: 24 * HOUR }, { phone: 100, email: 'nobody' })).toEqual([75, 75]);
  });

  test('of a channel in use with no time is anything from 0 to 100', () => {
    expect(speed({ phone: 30, email: null }, { phone: 100, email: 100 })).toEqual([37.5, 87.5]);
  });

  test('is 0 where nobody answers at all, and blank where nothing is said or no channel named', () => {
    expect(read('time.first_response', { 'time.first_response': 'nobody' })).toEqual({
      value: { low: 0, high: 0 },
      saidBy: ['time.first_response'],
      quality: 'measured',
    });
    expect(speed(undefined)).toBeUndefined();
    expect(speed({})).toBeUndefined();
  });

  test('with no request on the channels that have a time counts them alike, and where none is sure, both', () => {
    expect(speed({ phone: 30, email: 24 * HOUR }, { chat: 50 })).toEqual([62.5, 62.5]);
    expect(speed({ phone: 30, email: 24 * HOUR }, { phone: { from: 0, to: 5 } })).toEqual([62.5, 75]);
  });

  test('bears the weakest mark of its channels', () => {
    const answers = { 'time.first_response': { phone: 30, email: { value: HOUR, quality: 'estimate' } } } as Answers;
    expect(read('time.first_response', answers)).toMatchObject({ quality: 'estimate', value: { low: 75, high: 100 } });
  });
});

describe('channels in use', () => {
  const channels = (volumes: unknown) => read('channel-count', { 'volume.month': volumes } as Answers);
  test('count 25 each up to 100; one without a number is in use, one of 0 to 5 requests may be', () => {
    expect(channels({ phone: 1, email: 9 })).toMatchObject({ value: { low: 50, high: 50 }, quality: 'measured' });
    expect(channels({ phone: 1, email: { from: 0, to: 5 }, chat: 0 })).toMatchObject({ value: { low: 25, high: 50 } });
    const all = { phone: 1, email: 1, chat: 1, messaging: 1, social: 1 };
    expect(channels(all)).toMatchObject({ value: { low: 100, high: 100 }, saidBy: ['volume.month'] });
    expect(channels(undefined)).toBeUndefined();
  });

  test('with one in use that nobody counted are a guess', () => {
    // At least one and at most two: 25 to 50, a guess of 12 more on both sides.
    expect(channels({ phone: 1, email: null })).toEqual({
      value: { low: 13, high: 62 },
      saidBy: ['volume.month'],
      quality: 'guess',
    });
    expect(channels({ phone: { value: 1, quality: 'estimate' } })).toMatchObject({ quality: 'estimate' });
  });
});

describe('money', () => {
  const spend = (answers: Answers) => read('spend-per-contact', answers);
  test('of 144,000 a year over 1,000 contacts a month is 12 a contact: 75', () => {
    const answers: Answers = { 'budget.total': 144_000, 'volume.month': { phone: 1000 } };
    expect(spend(answers)).toEqual({
      value: { low: 75, high: 75 },
      saidBy: ['budget.total', 'volume.month'],
      quality: 'measured',
    });
    expect(ends('spend-per-contact', { ...answers, 'volume.month': { phone: { from: 1000, to: 2000 } } })).toEqual([
      50, 75,
    ]);
  });

  test('per contact does not apply without contacts, and is blank while there may be none or either is blank', () => {
    expect(spend({ 'budget.total': 1, 'volume.month': { phone: 0 } })).toBe('not-applicable');
    expect(spend({ 'volume.month': { phone: 'nobody' } } as Answers)).toBe('not-applicable');
    expect(spend({ 'budget.total': 1, 'volume.month': { phone: { from: 0, to: 5 } } })).toBeUndefined();
    expect(spend({ 'budget.total': 1 })).toBeUndefined();
    expect(spend({ 'volume.month': { phone: 5 } })).toBeUndefined();
  });

  test('of 40,000 on revenue of 1,000,000 is 4 percent: 75; without revenue it does not apply', () => {
    const share = (answers: Answers) => read('spend-share-of-revenue', answers);
    expect(share({ 'budget.total': 40_000, revenue: 1e6 })).toEqual({
      value: { low: 75, high: 75 },
      saidBy: ['budget.total', 'revenue'],
      quality: 'measured',
    });
    expect(ends('spend-share-of-revenue', { 'budget.total': 15_000, revenue: { from: 375_000, to: 1e6 } })).toEqual([
      50, 75,
    ]);
    expect(share({ 'budget.total': 1, revenue: 0 })).toBe('not-applicable');
    expect(share({ 'budget.total': 1, revenue: { from: 0, to: 5 } })).toBeUndefined();
    expect(share({ revenue: 5 })).toBeUndefined();
    expect(share({ 'budget.total': 5 })).toBeUndefined();
    const weak = { value: 1e6, quality: 'guess' } as const;
    expect(share({ 'budget.total': 40_000, revenue: weak })).toMatchObject({ quality: 'guess' });
  });
});

describe('a plain answer', () => {
  test('counts as it stands, turned around, on its anchors, or by the number of ticks up to 100', () => {
    expect(ends('promise.level', { 'promise.level': { from: 25, to: 75 } })).toEqual([25, 75]);
    expect(ends('promise.surprise', { 'promise.surprise': { from: 10, to: 30 } })).toEqual([70, 90]);
    expect(ends('staff.turnover', { 'staff.turnover': { from: 12, to: 25 } })).toEqual([50, 75]);
    expect(ends('promise.claims', { 'promise.claims': [] })).toEqual([0, 0]);
    expect(ends('promise.claims', { 'promise.claims': ['top', 'always'] })).toEqual([30, 30]);
    expect(ends('recovery.practice', { 'recovery.practice': ['listened', 'acted', 'waits'] })).toEqual([
      100 / 3 - 25,
      100 / 3 - 25,
    ]);
    expect(ends('promise.claims', {})).toBeUndefined();
    expect(ends('promise.level', {})).toBeUndefined();
  });

  test('of ticks bears its mark: two claims of six, guessed, are 18 to 42', () => {
    const claims = { value: ['top', 'always'], quality: 'guess' } as const;
    expect(read('promise.claims', { 'promise.claims': claims })).toEqual({
      value: { low: 18, high: 42 },
      saidBy: ['promise.claims'],
      quality: 'guess',
    });
  });
});

describe('a dimension', () => {
  test('is the sum of its parts by weight, a blank one from 0 to 100', () => {
    const attention = evidence('attention', { 'attention.style': 100, continuity: { value: 50, quality: 'guess' } });
    expect([attention.low, attention.high]).toEqual([0.5 * 100 + 0.2 * 38, 0.5 * 100 + 30 + 0.2 * 62]);
    expect(attention.parts).toEqual([
      {
        fact: 'attention.style',
        weight: 0.5,
        value: { low: 100, high: 100 },
        saidBy: ['attention.style'],
        quality: 'measured',
      },
      { fact: 'history.shared', weight: 0.3, value: { low: 0, high: 100 }, saidBy: [], quality: 'measured' },
      { fact: 'continuity', weight: 0.2, value: { low: 38, high: 62 }, saidBy: ['continuity'], quality: 'guess' },
    ]);
  });

  test('without what does not apply is made of the rest: people of a firm with no staff cost are as before', () => {
    const resources = evidence('resources', { 'volume.month': { phone: 0 }, 'budget.trend': 100, revenue: 0 });
    expect(resources).toMatchObject({ low: 100, high: 100 });
    expect(resources.parts).toHaveLength(1);
    expect(resources.parts[0]?.weight).toBeCloseTo(1, 12);
    expect(evidence('people', { 'staff.turnover': 'not-applicable' }).parts.map(({ fact }) => fact)).not.toContain(
      'staff.turnover',
    );
  });

  test('that needs a person is 0 in its essentials where nobody answers or nobody asks, and says which answer says so', () => {
    const absent = evidence('attention', { 'time.first_response': 'nobody', 'attention.style': 100 });
    expect(absent.parts.find(({ fact }) => fact === 'attention.style')).toMatchObject({
      value: { low: 0, high: 0 },
      saidBy: ['time.first_response'],
      quality: 'measured',
    });
    expect(absent.parts.find(({ fact }) => fact === 'continuity')?.saidBy).toEqual([]);
    expect(evidence('people', { 'volume.month': { phone: 0 } }).parts[0]?.saidBy).toEqual(['volume.month']);
    expect(evidence('learning', { 'time.first_response': 'nobody', 'listen.loop': 100 }).low).toBe(50);
  });
});

describe('the argument for the budget', () => {
  const { drivers } = catalogue;
  test('serves a purpose as well as the better of the two that won, and may serve it in any way while blank', () => {
    expect(driverMatch(drivers, ['throughput'], 'mass-speed')).toEqual({ low: 1, high: 1 });
    expect(driverMatch(drivers, ['right', 'cost-parity'], 'mass-speed')).toEqual({ low: 0.5, high: 0.5 });
    expect(driverMatch(drivers, ['right'], 'mass-speed')).toEqual({ low: 0, high: 0 });
    for (const blank of [undefined, []]) expect(driverMatch(drivers, blank, 'mass-speed')).toEqual({ low: 0, high: 1 });
  });
});

describe('facts in the answers', () => {
  test('the weaker of two marks is the guess before the estimate before the measure', () => {
    expect(worseQuality('measured', 'estimate')).toBe('estimate');
    expect(worseQuality('guess', 'estimate')).toBe('guess');
    expect(worseQuality('estimate', 'estimate')).toBe('estimate');
  });

  test('a table has a row for each channel named: a number, nobody, or open; the mark of the table is a mark of each', () => {
    const volumes = { value: { email: 5, phone: { value: 3, quality: 'guess' }, chat: null }, quality: 'estimate' };
    expect([...(rowsOf({ 'volume.month': volumes } as Answers, 'volume.month') ?? [])]).toEqual([
      ['phone', { low: 3, high: 3, quality: 'guess' }],
      ['email', { low: 5, high: 5, quality: 'estimate' }],
      ['chat', 'open'],
    ]);
    expect(rowsOf({}, 'volume.month')).toBeUndefined();
    for (const none of ['nobody', 5, ['phone'], null])
      expect(rowsOf({ 'volume.month': none } as Answers, 'volume.month')).toBeUndefined();
  });

  test('nobody answers where that is said in one word or of every channel named, and not of no channel', () => {
    const said = (times: unknown) => isNobodyAnswering({ 'time.first_response': times } as Answers);
    expect([
      said('nobody'),
      said({ phone: 'nobody' }),
      said({ phone: 'nobody', email: 5 }),
      said({}),
      said(null),
    ]).toEqual([true, true, false, false, false]);
    expect(absenceStatedBy({ 'time.first_response': 'nobody', 'volume.month': { phone: 0 } })).toBe(
      'time.first_response',
    );
    expect(absenceStatedBy({ 'volume.month': { phone: 0 } })).toBe('volume.month');
    expect(absenceStatedBy({ 'volume.month': { phone: 1 } })).toBeUndefined();
  });

  test('contacts add up over channels, without an upper end and guessed at best where one has no number', () => {
    const sum = (volumes: unknown) => contactsPerMonth({ 'volume.month': volumes } as Answers);
    expect(sum({ phone: { from: 1, to: 2 }, email: { value: 3, quality: 'estimate' }, chat: 'nobody' })).toEqual({
      low: 4,
      high: 5,
      quality: 'estimate',
    });
    expect(sum({ phone: 1, email: null, chat: { value: 2, quality: 'estimate' } })).toEqual({
      low: 3,
      high: Number.POSITIVE_INFINITY,
      quality: 'guess',
    });
    expect(sum(undefined)).toBeUndefined();
  });

  test('the facts of the top tier are laid over those of everybody, each with the weaker of its two marks', () => {
    const tier = {
      value: { 'auth.limit': { value: 75, quality: 'estimate' }, 'reach.human': null, added: 2 },
      quality: 'guess',
    };
    const answers = { 'auth.limit': 25, 'reach.human': 50, 'tiers.vip': tier } as Answers;
    expect(answersOfTopTier(answers)).toEqual({
      ...answers,
      'auth.limit': { value: 75, quality: 'guess' },
      added: { value: 2, quality: 'guess' },
    });
    const without = { 'auth.limit': 25 };
    expect(answersOfTopTier(without)).toBe(without);
    const none = { 'tiers.vip': 'not-applicable' };
    expect(answersOfTopTier(none)).toBe(none);
  });
});
