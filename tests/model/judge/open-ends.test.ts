// What is not known on one channel, or at one end of a range, neither hides what is certain nor makes certain what is not.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { sampleOf } from '#content/samples.ts';
import type { Answers, Assessment } from '#model/assessment.ts';
import { reportOf } from '#model/report/report-of.ts';
import { check, outcome } from './outcome.ts';

describe('goodwill on a channel with a number of requests nobody knows', () => {
  const BUDGET = { 'budget.total': 100_000, 'staff.fte': 1, 'staff.cost': 30_000 };
  const payroll = (requests: Answers[string], given: Answers = {}) =>
    outcome('budget-against-payroll', {
      ...BUDGET,
      'goodwill.rate': 10,
      'goodwill.avg': 100,
      'volume.month': requests,
      ...given,
    } as Answers);

  test('10,000 requests by phone cost 1.2 million of a budget of 100,000, whatever comes by mail', () => {
    expect(payroll({ phone: 10_000 })).toBe('critical certain');
    expect(payroll({ phone: 10_000, email: null })).toBe('critical certain');
  });

  test('10 requests by phone fit in, and those by mail may not: open', () => {
    expect(payroll({ phone: 10 })).toBe('coherent');
    expect(payroll({ phone: 10, email: null })).toBe('open open');
  });

  test('what is given nothing costs nothing, however often it happens', () => {
    expect(payroll({ phone: 10, email: null }, { 'goodwill.rate': 0 })).toBe('coherent');
    expect(payroll({ phone: 10, email: null }, { 'goodwill.avg': 0 })).toBe('coherent');
  });

  test('the card on money says what it costs at least', () => {
    const rossi = sampleOf('mobili-rossi')?.assessment as Assessment;
    const answers = { ...rossi.answers, ...BUDGET, 'goodwill.rate': 10, 'goodwill.avg': 100 } as Answers;
    const given = { ...rossi, answers: { ...answers, 'volume.month': { phone: 1000, email: null } } };
    const { blocks } = reportOf(catalogue, given).report;
    const card = blocks.find((block) => block.kind === 'physics')?.money;
    expect(card).toMatchObject({ costs: { low: 150_000, high: null }, hasGoodwill: true, affordable: { low: 0 } });
    expect(card?.affordable.high).toBe(0);
  });
});

describe('opening hours that may be none', () => {
  const queue = (hours: Answers[string]): Answers => ({
    'volume.month': { phone: 20_000, social: 1 },
    'staff.fte': 6000,
    'outsourcing.share': 0,
    'hours.week': hours,
    'aht.phone': 5,
    'time.first_response': { phone: 14_400, social: 14_400 },
    'promise.first_response': { phone: { seconds: 60, clock: 'calendar' } },
    abandon: 90,
    'staff.dedicated': 'yes',
  });
  test.each(['typical-time-against-capacity', 'promise-against-capacity', 'abandonment-against-capacity'])(
    'leave %s unanswered, with the hours to be told',
    (rule) => {
      expect(check(rule, queue({ from: 0, to: 60 }))).toMatchObject({ state: 'unanswered', missing: ['hours.week'] });
    },
  );

  test('with 60 hours a typical wait of 4 hours on the phone is critical; with none it is beside the point there', () => {
    expect(outcome('typical-time-against-capacity', queue(60))).toBe('critical certain');
    expect(outcome('abandonment-against-capacity', queue(0))).toBe('beside-the-point');
  });
});

describe('an end of a range at which there is nothing to find', () => {
  const MAIL: Answers = { 'auto.share': 95, 'volume.month': { phone: 1000 } };
  const LOST: Answers = {
    abandon: 90,
    'volume.month': { phone: 2000 },
    'staff.fte': 10,
    'staff.dedicated': 'yes',
    'hours.week': 40,
    'aht.phone': 5,
    patience: 120,
    'outsourcing.share': 50,
  };
  const WORK: Answers = { 'volume.month': { phone: 20_000 }, 'outsourcing.share': 0, 'staff.fte': 5 };
  const ROUND: Answers = { 'hours.week': 168, 'staff.fte': 3.5, 'outsourcing.share': 0 };
  const SCENES: readonly (readonly [string, Answers, string, readonly (readonly [Answers[string], string])[]])[] = [
    [
      'automation-against-contacts',
      MAIL,
      'customers.active',
      [
        [100, 'critical certain'],
        [0, 'beside-the-point'],
        [{ from: 0, to: 100 }, 'open likely'],
        [{ from: 1, to: 100 }, 'critical certain'],
      ],
    ],
    [
      'abandonment-against-capacity',
      LOST,
      'outsourcing.share',
      [
        [{ from: 50, to: 90 }, 'critical certain'],
        [100, 'beside-the-point'],
        [{ from: 50, to: 100 }, 'unanswered'],
      ],
    ],
    [
      'abandonment-against-capacity',
      LOST,
      'volume.month',
      [
        [{ phone: { from: 1, to: 2000 } }, 'critical certain'],
        [{ phone: 0 }, 'beside-the-point'],
        [{ phone: { from: 0, to: 2000 } }, 'unanswered'],
      ],
    ],
    [
      'work-against-staff',
      WORK,
      'staff.dedicated',
      [
        [60, 'critical certain'],
        [0, 'note certain'],
        [{ from: 0, to: 60 }, 'open likely'],
        [{ from: 1, to: 60 }, 'critical certain'],
      ],
    ],
    [
      'hours-against-staff',
      ROUND,
      'staff.dedicated',
      [
        [50, 'note certain'],
        [100, 'major certain'],
        [{ from: 50, to: 100 }, 'open open'],
        [{ from: 50, to: 99 }, 'note certain'],
      ],
    ],
  ];
  test.each(SCENES)(
    '%s is not certain where the range comes to it, nor beside the point',
    (rule, answers, id, each) => {
      for (const [answer, expected] of each)
        expect([answer, outcome(rule, { ...answers, [id]: answer } as Answers)]).toEqual([answer, expected]);
    },
  );
});
