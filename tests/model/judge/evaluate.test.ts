// The one evaluator of the contradiction rules: both sides of every threshold, blanks, endless ranges, dedication.
import { describe, expect, test } from 'vitest';
import type { Answers } from '#model/assessment.ts';
import { outcome } from './outcome.ts';

describe('other rules, on both sides', () => {
  const dedicated = { 'outsourcing.share': 0, 'staff.dedicated': 'yes' } as const;
  // One person: 40 h x 365/7 weeks x 0.7 = 1,460 hours a year; a seat of 40 hours needs 1/0.7 of one.
  const exact = { 'contract.hours': 40, shrinkage: 30 } as const;
  const seat = (staff: number): Answers => ({ ...dedicated, ...exact, 'hours.week': 40, 'staff.fte': staff });
  const pay = (budget: number): Answers => ({ 'staff.fte': 10, 'staff.cost': 30_000, 'budget.total': budget });
  const known = (style: number, turnover: number): Answers => ({
    'attention.style': style,
    'staff.turnover': turnover,
  });
  const contacts = (share: number, requests: number): Answers => ({
    'auto.share': share,
    'volume.month': { email: requests },
    'customers.active': 1000,
  });
  const silo = (history: number, outside: number, desks?: number): Answers => ({
    'history.shared': history,
    'outsourcing.share': outside,
    ...(desks !== undefined && { 'silo.count': desks }),
  });

  test.each([
    ['hours-against-staff', seat(1.3), 'coherent'],
    ['hours-against-staff', seat(1.29), 'minor certain'],
    ['hours-against-staff', seat(0.95), 'major certain'],
    ['hours-against-staff', seat(0.476), 'critical certain'],
    ['hours-against-staff', { ...seat(0.476), 'outsourcing.share': 1 }, 'coherent'],
    ['hours-against-staff', { ...seat(0), 'hours.week': 0 }, 'coherent'],
    ['budget-against-payroll', pay(300_000), 'coherent'],
    ['budget-against-payroll', pay(299_999), 'minor certain'],
    ['budget-against-payroll', pay(200_000), 'minor certain'],
    ['budget-against-payroll', pay(199_999), 'major certain'],
    ['budget-against-payroll', pay(100_000), 'major certain'],
    ['budget-against-payroll', pay(99_999), 'critical certain'],
    ['budget-against-payroll', { ...pay(0), 'staff.cost': 'not-applicable' }, 'beside-the-point'],
    ['turnover-against-known-name', known(100, 60), 'major certain'],
    ['turnover-against-known-name', known(100, 59.9), 'coherent'],
    ['turnover-against-known-name', known(75, 60), 'coherent'],
    ['automation-against-contacts', contacts(90, 1001), 'minor certain'],
    ['automation-against-contacts', contacts(90, 1000), 'coherent'],
    ['automation-against-contacts', contacts(89.9, 5000), 'coherent'],
    ['automation-against-contacts', contacts(90, 1501), 'major certain'],
    ['automation-against-contacts', contacts(90, 3001), 'critical certain'],
    ['separate-desks', silo(25, 0.1), 'major certain'],
    ['separate-desks', silo(25.1, 50), 'coherent'],
    ['separate-desks', silo(25, 0), 'coherent'],
    ['separate-desks', silo(25, 0, 2), 'major certain'],
    ['separate-desks', silo(25, 0, 1), 'coherent'],
    ['closed-against-volume', { 'hours.week': 0, 'volume.month': { phone: 1 } }, 'major certain'],
    ['closed-against-volume', { 'hours.week': 0.1, 'reach.human': 25, 'volume.month': { phone: 1 } }, 'coherent'],
    ['closed-against-volume', { 'hours.week': 0, 'volume.month': { phone: 0 } }, 'coherent'],
    ['acts-and-waits', { 'recovery.practice': ['acted', 'waits'] }, 'minor certain'],
    ['acts-and-waits', { 'recovery.practice': ['waits'] }, 'coherent'],
  ] as readonly (readonly [string, Answers, string])[])('%s: %o is %s', (rule, answers, expected) => {
    expect(outcome(rule, answers)).toBe(expected);
  });
});

describe('people who also do other work', () => {
  const work = (staff: number, dedicated?: unknown): Answers =>
    ({
      'volume.month': { phone: 60_000 },
      'aht.phone': 5,
      'outsourcing.share': 0,
      'staff.fte': staff,
      ...(dedicated !== undefined && { 'staff.dedicated': dedicated }),
    }) as Answers;
  test.each([
    [4.9, undefined, 'open open'],
    [5, undefined, 'critical certain'],
    [4.9, 'yes', 'critical certain'],
    [50, 'no', 'beside-the-point'],
    [4.9, 'no', 'note certain'],
    [4.9, 'partly', 'note certain'],
    [4.9, 50, 'critical certain'],
  ] as const)('%s people, dedicated: %s, is %s', (staff, dedicated, expected) => {
    expect(outcome('work-against-staff', work(staff, dedicated))).toBe(expected);
  });
});

test('a condition that surely fails decides, whatever is blank elsewhere', () => {
  expect(outcome('turnover-against-known-name', { 'attention.style': 50 })).toBe('coherent');
  expect(outcome('turnover-against-known-name', { 'attention.style': 100 })).toBe('unanswered');
});

test('an open cell of the volumes decides nothing: with one in use the work is at least that of the others', () => {
  const answers: Answers = {
    'volume.month': { phone: 60_000, email: null },
    'aht.phone': 5,
    'outsourcing.share': 0,
    'staff.fte': 10,
  };
  expect(outcome('work-against-staff', answers)).toBe('critical certain');
  expect(outcome('work-against-staff', { ...answers, 'volume.month': { phone: 10, email: null } })).toBe('open open');
});

test('an end nobody knows makes nothing likely: eight opening hours promised, the opening hours blank, a day typical', () => {
  const answers: Answers = {
    'promise.first_response': { email: { seconds: 8 * 3600, clock: 'opening' } },
    'time.first_response': { email: 24 * 3600 },
  };
  expect(outcome('promise-against-typical-time', answers)).toBe('open open');
  const closed: Answers = { 'hours.week': 0, 'reach.human': 0, 'volume.month': { email: null } };
  expect(outcome('closed-against-volume', closed)).toBe('open open');
});

test('more than nothing is not certain where nothing is possible: 0 to 50 percent outside, 0 to 500 calls', () => {
  expect(outcome('separate-desks', { 'history.shared': 0, 'outsourcing.share': { from: 0, to: 50 } })).toBe(
    'open likely',
  );
  expect(outcome('separate-desks', { 'history.shared': 0, 'outsourcing.share': { from: 0.1, to: 50 } })).toBe(
    'major certain',
  );
  const calls: Answers = { 'hours.week': 0, 'reach.human': 0, 'volume.month': { phone: { from: 0, to: 500 } } };
  expect(outcome('closed-against-volume', calls)).toBe('open likely');
});
