// Rules that take a statement at its word: both sides of every bound, weights that depend on other answers or on what is
// declared, what is quoted, and blanks that are waited for or not.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import type { ContradictionFinding } from '#model/judge/finding.ts';
import { assessmentOf } from '../laws/arbitraries.ts';
import { check, outcome } from './outcome.ts';

function found(rule: string, purpose: string, answers: Answers): ContradictionFinding | undefined {
  const { verdict } = judge(catalogue, assessmentOf([{ purpose, weight: 1 }], answers));
  return verdict.findings.find((one) => one.kind === 'contradiction' && one.rule === rule) as ContradictionFinding;
}
const quoted = (finding?: ContradictionFinding) =>
  finding?.statements.map(({ id, fact }) => (fact ? `${id}/${fact}` : id));

const claims = (words: readonly string[], rest: Answers = {}): Answers => ({ 'promise.claims': words, ...rest });
const outside = (share: number, history: number): Answers =>
  claims(['personal'], { 'attention.style': 25, 'outsourcing.share': share, 'history.shared': history });
const parts = (people: number, rest?: Answers): Answers => ({
  'budget.total': 1000,
  'budget.split': { people, suppliers: 0, tools: 0, goodwill: 0, training: 0, other: 0 },
  ...rest,
});
const level = (wait: number, base = 100): Answers => ({
  'tiers.policy': 100,
  'time.first_response': { phone: base },
  'tiers.vip': { 'time.first_response': { phone: wait } },
});

describe('on both sides', () => {
  test.each([
    ['always-against-hours', claims(['always-open'], { 'hours.week': 167.9 }), 'major certain'],
    ['always-against-hours', claims(['always-open'], { 'hours.week': 168 }), 'coherent'],
    ['always-against-hours', claims(['always'], { 'hours.week': 167.9 }), 'minor certain'],
    ['always-against-hours', claims(['always', 'always-open'], { 'hours.week': 0 }), 'major certain'],
    ['always-against-hours', claims([], { 'hours.week': 0 }), 'beside-the-point'],
    ['personal-against-same-text', outside(50.1, 0), 'major certain'],
    ['personal-against-same-text', outside(50, 0), 'coherent'],
    ['personal-against-same-text', outside(100, 25), 'coherent'],
    ['personal-against-same-text', claims(['personal'], { 'attention.style': 25 }), 'unanswered'],
    ['free-conversation-against-clock', { 'attention.style': 75, 'metrics.reward': 0 }, 'major certain'],
    ['free-conversation-against-clock', { 'attention.style': 74, 'metrics.reward': 0 }, 'beside-the-point'],
    ['free-conversation-against-clock', { 'attention.style': 75, 'metrics.reward': 1 }, 'coherent'],
    ['free-conversation-against-clock', { 'attention.style': 75, 'metrics.targets': { aht: 0.2 } }, 'minor certain'],
    ['free-conversation-against-clock', { 'attention.style': 75, 'metrics.targets': 'not-applicable' }, 'unanswered'],
    ['authority-against-money', { 'auth.limit': 75, 'auth.eur': 0.01 }, 'coherent'],
    ['authority-against-money', { 'auth.limit': 74, 'auth.eur': 0 }, 'beside-the-point'],
    ['authority-against-money', { 'auth.limit': 75, 'goodwill.rate': 0.1 }, 'unanswered'],
    ['authority-against-money', { 'auth.limit': 75, 'auth.eur': 5, 'goodwill.rate': 'not-applicable' }, 'coherent'],
    ['authority-against-money', { 'auth.limit': 75, 'auth.eur': 5, 'budget.split': { people: 9 } }, 'coherent'],
    ['tiers-against-waits', level(80), 'major certain'],
    ['tiers-against-waits', level(79.9), 'coherent'],
    ['tiers-against-waits', level(800), 'major certain'],
    ['tiers-against-additions', { 'tiers.policy': 99, 'tiers.vip': { added: 0 } }, 'beside-the-point'],
    ['tiers-against-additions', { 'tiers.policy': 100, 'tiers.vip': { added: '  ' } }, 'unanswered'],
    ['tiers-against-additions', { 'tiers.policy': 100, 'tiers.vip': 'not-applicable' }, 'beside-the-point'],
    ['tiers-against-additions', { 'tiers.policy': 100, 'tiers.vip': { added: { from: 0, to: 3 } } }, 'open open'],
    ['taking-part-against-released', { 'cocreate.real': 74, 'cocreate.shipped': 0 }, 'beside-the-point'],
    ['taking-part-against-released', { 'cocreate.real': 75, 'cocreate.shipped': 0 }, 'major certain'],
    [
      'taking-part-against-released',
      { 'cocreate.real': 100, 'cocreate.shipped': 'not-applicable' },
      'beside-the-point',
    ],
    ['known-against-surprise', { 'promise.known': 75, 'promise.surprise': 30 }, 'major certain'],
    ['known-against-surprise', { 'promise.known': 75, 'promise.surprise': 29.9 }, 'coherent'],
    ['known-against-surprise', { 'promise.known': 74, 'promise.surprise': 100 }, 'beside-the-point'],
    ['split-against-whole', parts(101), 'coherent'],
    ['split-against-whole', parts(101.01), 'minor certain'],
    ['split-against-whole', parts(99), 'coherent'],
    ['split-against-whole', parts(98.99), 'minor certain'],
    ['split-against-whole', parts(100, { 'budget.total': 0 }), 'beside-the-point'],
    ['split-against-whole', parts(50, { 'budget.split': 'not-applicable' }), 'beside-the-point'],
    ['listening-against-changes', { 'listen.loop': 75, rootcause: 0 }, 'major certain'],
    ['listening-against-changes', { 'listen.loop': 75, rootcause: 1 }, 'coherent'],
    ['listening-against-changes', { 'listen.loop': 74, rootcause: 0 }, 'beside-the-point'],
    ['person-against-bot', { 'reach.human': 75, 'auto.exit': 0 }, 'major certain'],
    ['person-against-bot', { 'reach.human': 74, 'auto.exit': 0 }, 'beside-the-point'],
    ['person-against-bot', { 'reach.human': 75, 'auto.exit': 1 }, 'coherent'],
    ['parity-against-cost', { 'rivals.cost': 1000 }, 'beside-the-point'],
  ] as readonly (readonly [string, Answers, string])[])('%s: %o is %s', (rule, answers, expected) => {
    expect(outcome(rule, answers)).toBe(expected);
  });

  test.each([
    [119.9, undefined],
    [120, 'major'],
    [199.9, 'major'],
    [200, 'critical'],
  ] as const)('a cost of %s with rivals at 100 is %s where following rivals is declared', (cost, severity) => {
    expect(found('parity-against-cost', 'race-to-bottom', { 'rivals.cost': cost })?.severity).toBe(severity);
  });
});

test('what is said blank is waited for with all that is missing, and what fails for sure is not compared with it', () => {
  expect(check('taking-part-against-released', {})).toMatchObject({ missing: ['cocreate.real', 'cocreate.shipped'] });
  expect(check('taking-part-against-released', { 'cocreate.shipped': 3 })).toMatchObject({
    missing: ['cocreate.real'],
  });
  expect(outcome('person-against-bot', { 'auto.exit': 0, 'reach.human': 25 })).toBe('beside-the-point');
});

test('what is said in part makes nothing certain: free conversation or a guide, minutes only', () => {
  const answers: Answers = { 'attention.style': { from: 50, to: 100 }, 'metrics.reward': 0 };
  expect(outcome('free-conversation-against-clock', answers)).toBe('open open');
});

test('written levels weigh more where different people, differently, is declared: 13 critical, 14 major', () => {
  const answers: Answers = { ...level(90), 'tiers.vip': { added: 0, 'time.first_response': { phone: 90 } } };
  const of = (rule: string, purpose: string) => found(rule, purpose, answers)?.severity;
  expect([of('tiers-against-waits', 'mass-speed'), of('tiers-against-waits', 'different-people')]).toEqual([
    'major',
    'critical',
  ]);
  expect([of('tiers-against-additions', 'mass-speed'), of('tiers-against-additions', 'different-people')]).toEqual([
    'minor',
    'major',
  ]);
});

test('nothing uncertain is made heavier by a purpose', () => {
  const answers: Answers = { 'tiers.policy': 100, 'tiers.vip': { added: { from: 0, to: 1 } } };
  expect(found('tiers-against-additions', 'different-people', answers)?.severity).toBe('open');
});

describe('waits of the top level', () => {
  const compare = (base: unknown, tier: unknown): string | undefined =>
    outcome('tiers-against-waits', {
      'tiers.policy': 100,
      'time.first_response': base,
      'tiers.vip': { 'time.first_response': tier },
    } as Answers);

  test('are compared on each channel both use; the heaviest speaks', () => {
    expect(compare({ phone: 600, email: 3600 }, { phone: 15 })).toBe('coherent');
    expect(compare({ phone: 600, email: 3600 }, { phone: 15, email: 3600 })).toBe('major certain');
    expect(compare({ phone: 600 }, { phone: 15, chat: 40 })).toBe('coherent');
  });

  test('a channel on which the level is not answered may have another door; where nobody else is answered it is faster', () => {
    expect(compare({ phone: 600, chat: 60 }, { phone: 15, chat: 'nobody' })).toBe('coherent');
    expect(compare({ phone: 600 }, { phone: 'nobody' })).toBe('beside-the-point');
    expect(compare({ phone: 'nobody' }, { phone: 15 })).toBe('coherent');
    expect(compare('nobody', { phone: 15 })).toBe('coherent');
  });

  test('wait for the numbers that are not known', () => {
    expect(compare({ phone: 600 }, { phone: null })).toBe('unanswered');
    expect(compare({ phone: null }, { phone: 15 })).toBe('unanswered');
    expect(compare({ phone: 600 }, { phone: { from: 15, to: 600 } })).toBe('open open');
  });

  test('carry the weaker mark of the level and of everybody', () => {
    const guess = { value: { 'time.first_response': { phone: 90 } }, quality: 'guess' } as const;
    const finding = found('tiers-against-waits', 'mass-speed', { ...level(90), 'tiers.vip': guess });
    expect(finding).toMatchObject({ severity: 'major', quality: 'guess', channel: 'phone' });
  });
});

describe('a split', () => {
  const split = (table: unknown): string | undefined =>
    outcome('split-against-whole', { 'budget.total': 1000, 'budget.split': table } as Answers);

  test('rounded to a tenth is a whole: 16.8, 16.8 and 67.4 are 101', () => {
    expect(split({ people: 16.8, suppliers: 16.8, tools: 67.4, goodwill: 0, training: 0, other: 0 })).toBe('coherent');
  });

  test('with parts blank waits, unless the others are beyond a whole already', () => {
    expect(split({ people: 60, suppliers: 40 })).toBe('unanswered');
    expect(split({ people: 70, suppliers: 40 })).toBe('minor certain');
  });

  test('of ranges is open where it may be a whole, and as weak as its weakest part', () => {
    const others = { suppliers: 0, tools: 0, goodwill: 0, training: 0, other: 0 };
    expect(split({ people: { from: 90, to: 102 }, ...others })).toBe('open open');
    const finding = found('split-against-whole', 'mass-speed', {
      'budget.total': 1000,
      'budget.split': { ...others, people: { value: 90, quality: 'guess' } },
    });
    expect(finding).toMatchObject({ severity: 'minor', quality: 'guess' });
  });
});

describe('what is quoted', () => {
  test('of several ways of saying it, the one that says it', () => {
    const bot = { 'auto.exit': 0, 'promise.claims': ['personal'] } as const;
    expect(quoted(found('person-against-bot', 'mass-speed', { ...bot, 'reach.human': 25 }))).toEqual([
      'promise.claims',
      'auto.exit',
    ]);
    expect(quoted(found('person-against-bot', 'mass-speed', { ...bot, 'reach.human': 75 }))).toEqual([
      'reach.human',
      'auto.exit',
    ]);
    expect(quoted(found('personal-against-same-text', 'mass-speed', outside(60, 0)))).toEqual([
      'promise.claims',
      'outsourcing.share',
      'history.shared',
    ]);
  });

  test('of the top level the fact that is meant, of a declaration the purpose', () => {
    expect(quoted(found('tiers-against-waits', 'mass-speed', level(90)))).toEqual([
      'tiers.policy',
      'tiers.vip/time.first_response',
      'time.first_response',
    ]);
    const added: Answers = { 'tiers.policy': 100, 'tiers.vip': { added: 0 } };
    expect(quoted(found('tiers-against-additions', 'mass-speed', added))).toEqual(['tiers.policy', 'tiers.vip/added']);
    expect(found('parity-against-cost', 'race-to-bottom', { 'rivals.cost': 150 })?.statements).toEqual([
      { says: 'declaration', id: 'race-to-bottom' },
      { says: 'answer', id: 'rivals.cost' },
    ]);
  });
});
