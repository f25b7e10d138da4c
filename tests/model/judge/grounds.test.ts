// What a finding rests on: which answers it quotes and in which order, what it waits for, what it assumes, how well it is
// known.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { contradictionOf } from '#model/judge/contradiction.ts';
import { checkRule, type RuleContext } from '#model/judge/evaluate.ts';
import type { Condition, Rule } from '#model/judge/rule.ts';
import { assessmentOf } from '../laws/arbitraries.ts';
import { check, outcome } from './outcome.ts';

const DAY = 86_400;
const found = (rule: string, answers: Answers) =>
  judge(catalogue, assessmentOf([{ purpose: 'extraordinary-trust', weight: 1 }], answers)).verdict.findings.find(
    ({ id }) => id === `contradiction:${rule}`,
  );
const answersQuoted = (...ids: readonly string[]) => ids.map((id) => ({ says: 'answer', id }));

describe('a rule with blanks waits for', () => {
  test.each([
    ['acts-and-waits', {}, ['recovery.practice']],
    ['automation-against-contacts', {}, ['auto.share']],
    ['automation-against-contacts', { 'auto.share': 95 }, ['volume.month', 'customers.active']],
    ['automation-against-contacts', { 'auto.share': 95, 'volume.month': { phone: 1 } }, ['customers.active']],
    ['budget-against-payroll', {}, ['staff.fte', 'staff.cost', 'budget.total']],
    ['budget-against-payroll', { 'staff.fte': 3, 'budget.total': 1 }, ['staff.cost']],
    ['closed-against-volume', {}, ['volume.month', 'hours.week', 'reach.human']],
    ['closed-against-volume', { 'volume.month': { phone: 1 }, 'hours.week': 5 }, ['reach.human']],
    ['hours-against-staff', {}, ['outsourcing.share']],
    ['hours-against-staff', { 'outsourcing.share': 0 }, ['hours.week', 'staff.fte']],
    ['promise-against-opening-hours', {}, ['promise.first_response']],
    ['promise-against-typical-time', {}, ['time.first_response', 'promise.first_response']],
    ['separate-desks', {}, ['history.shared', 'outsourcing.share']],
    ['separate-desks', { 'history.shared': 0, 'silo.count': 1 }, ['outsourcing.share']],
    ['turnover-against-known-name', { 'attention.style': 100 }, ['staff.turnover']],
    ['work-against-staff', {}, ['volume.month', 'outsourcing.share', 'staff.fte']],
  ] as readonly (readonly [string, Answers, readonly string[]])[])('%s, given %o: %j', (rule, answers, missing) => {
    const waiting = check(rule, answers);
    expect(waiting?.state).toBe('unanswered');
    expect(waiting && 'missing' in waiting && [...waiting.missing].toSorted()).toEqual(missing.toSorted());
  });
});

describe('a contradiction quotes', () => {
  test('both ticks of one answer where the point is that they stand together', () => {
    expect(found('acts-and-waits', { 'recovery.practice': ['waits', 'acted'] })?.statements).toEqual([
      { says: 'answer', id: 'recovery.practice', option: 'acted' },
      { says: 'answer', id: 'recovery.practice', option: 'waits' },
    ]);
  });

  test('the two answers of its rule first, then what else it rests on', () => {
    const answers: Answers = { 'staff.fte': 10, 'staff.cost': 30_000, 'budget.total': 1000 };
    expect(found('budget-against-payroll', answers)?.statements).toEqual(
      answersQuoted('budget.total', 'staff.fte', 'staff.cost'),
    );
  });

  test('only what was said: without hours it is the way to a person that stands against the requests', () => {
    const calls = { 'volume.month': { phone: 10 } };
    expect(found('closed-against-volume', { ...calls, 'reach.human': 0 })?.statements).toEqual(
      answersQuoted('volume.month', 'reach.human'),
    );
    expect(found('closed-against-volume', { ...calls, 'hours.week': 0, 'reach.human': 100 })?.statements).toEqual(
      answersQuoted('hours.week', 'volume.month'),
    );
  });

  test('of two ways in which it holds the one that is surer, the first of two that are as sure', () => {
    const desks = { 'history.shared': 0, 'outsourcing.share': { from: 0, to: 50 }, 'silo.count': 2 };
    expect(found('separate-desks', desks)).toMatchObject({
      severity: 'major',
      statements: answersQuoted('history.shared', 'silo.count'),
    });
    expect(found('separate-desks', { ...desks, 'outsourcing.share': 5 })?.statements).toEqual(
      answersQuoted('history.shared', 'outsourcing.share'),
    );
  });

  const ticked = (...when: readonly Condition[]): readonly unknown[] => {
    const [rule] = catalogue.rules as unknown as readonly [Rule, ...Rule[]];
    const one: Rule = { ...rule, id: 'one', when, statements: ['staff.fte', 'recovery.practice'] };
    const { defaults, thresholds } = catalogue;
    const answers: Answers = { 'recovery.practice': ['acted', 'waits'], 'staff.fte': 3 };
    const context: RuleContext = {
      answers,
      defaults,
      thresholds,
      isAttentionAsked: false,
      declared: new Set<string>(),
    };
    const { ratio: _ratio, onlyDedicated: _dedicated, onlyWhereAttentionIsAsked: _where, ...plain } = one;
    const checked = { rule: 'one', ...checkRule(plain, context) };
    return contradictionOf(checked, [plain])?.statements ?? [];
  };
  test('a single tick like any other answer', () => {
    const staff = { measure: 'staff', is: 'at-least', bound: 1 } as const;
    const acted = { question: 'recovery.practice', ticks: 'acted' };
    expect(ticked(acted, staff)).toEqual(answersQuoted('staff.fte', 'recovery.practice'));
    expect(ticked(acted)).toEqual(answersQuoted('recovery.practice'));
    expect(ticked(acted, { ...acted, ticks: 'waits' })).toHaveLength(2);
  });
});

describe('a contradiction says', () => {
  const seat: Answers = { 'hours.week': 40, 'staff.fte': 5, 'outsourcing.share': 0, 'staff.dedicated': 'yes' };

  test('what it assumed, and nothing of the kind where all is answered', () => {
    const work: Answers = { 'volume.month': { phone: 90_000, email: 10 }, 'staff.fte': 9, 'outsourcing.share': 0 };
    expect(found('work-against-staff', work)).toMatchObject({
      assumed: ['contract.hours', 'shrinkage', 'aht.phone', 'aht.email'],
    });
    const all: Answers = { ...work, 'contract.hours': 38, shrinkage: 30, 'aht.phone': 5, 'aht.email': 5 };
    expect(found('work-against-staff', all)).not.toHaveProperty('assumed');
  });

  test('its two sides and their ratio, null where an end is out of reach', () => {
    const promise = { 'promise.first_response': { email: { seconds: DAY, clock: 'calendar' } } } as const;
    expect(
      found('promise-against-typical-time', { ...promise, 'time.first_response': { email: 4 * DAY } }),
    ).toMatchObject({
      severity: 'critical',
      points: 0,
      ratio: { low: 4, high: 4 },
      observed: { low: 4 * DAY, high: 4 * DAY },
      promised: { low: DAY, high: DAY },
      channel: 'email',
      channels: [{ channel: 'email', ratio: { low: 4, high: 4 } }],
    });
    expect(found('promise-against-typical-time', { ...promise, 'time.first_response': 'nobody' })).toMatchObject({
      ratio: { low: null, high: null },
      observed: { low: null, high: null },
      promised: { low: DAY, high: DAY },
    });
  });

  test('no channel and no side where it compares neither', () => {
    const one = found('budget-against-payroll', { 'staff.fte': 10, 'staff.cost': 30_000, 'budget.total': 1000 });
    expect(one).toMatchObject({ ratio: { low: 300, high: 300 } });
    expect(one).not.toHaveProperty('channel');
    expect(one).not.toHaveProperty('channels');
    const ticks = found('acts-and-waits', { 'recovery.practice': ['waits', 'acted'] });
    for (const key of ['ratio', 'observed', 'promised', 'channel', 'channels', 'assumed'])
      expect(ticks).not.toHaveProperty(key);
  });

  test('how weakly the weakest of its answers is known', () => {
    const guess = (id: string, value: unknown) => ({ [id]: { value, quality: 'guess' } }) as Answers;
    expect(found('acts-and-waits', guess('recovery.practice', ['waits', 'acted']))?.quality).toBe('guess');
    const pay: Answers = { 'staff.fte': 10, 'staff.cost': 30_000, 'budget.total': 1000 };
    for (const id of Object.keys(pay))
      expect(found('budget-against-payroll', { ...pay, ...guess(id, pay[id]) })?.quality).toBe('guess');
  });

  test('a note where half of the time of the people is for customers and hours are what is compared', () => {
    const half = { ...seat, 'hours.week': 168, 'staff.fte': 1, 'staff.dedicated': 50 };
    expect(outcome('hours-against-staff', half)).toBe('note certain');
    expect(outcome('hours-against-staff', { ...half, 'staff.dedicated': 100 })).toBe('critical certain');
    expect(outcome('hours-against-staff', { ...half, 'staff.dedicated': { from: 50, to: 100 } })).toBe('open open');
    expect(outcome('hours-against-staff', { ...half, 'staff.dedicated': 0 })).toBe('note certain');
    expect(outcome('hours-against-staff', { ...half, 'staff.dedicated': 'partly' })).toBe('note certain');
  });

  test('that it is open for a team of four that has not said what else it does, and assumes that they do nothing else', () => {
    const { 'staff.dedicated': _, ...unsaid }: Answers = { ...seat, 'hours.week': 168, 'staff.fte': 1 };
    expect(check('hours-against-staff', unsaid)).toMatchObject({
      state: 'tension',
      severity: 'open',
      certainty: 'open',
      assumed: ['contract.hours', 'shrinkage', 'staff.dedicated'],
    });
    const wide: Answers = { ...unsaid, 'hours.week': { from: 1, to: 168 } };
    const maybe = check('hours-against-staff', wide);
    expect(maybe).toMatchObject({ severity: 'open' });
    const { 'staff.fte': _fte, ...noTeam } = wide;
    expect(check('hours-against-staff', noTeam)).toMatchObject({ state: 'unanswered', missing: ['staff.fte'] });
  });
});

test('attention is asked for only by a purpose whose band begins above 0', () => {
  const desks: Answers = { 'history.shared': 0, 'outsourcing.share': 50 };
  const state = (low: number) =>
    judge(
      catalogue,
      assessmentOf([{ purpose: 'other', name: 'X', weight: 1, bands: { attention: [low, 100, 1] } }], desks),
    ).checks.find(({ rule }) => rule === 'separate-desks')?.state;
  expect([state(0), state(1)]).toEqual(['beside-the-point', 'contradiction']);
});
