import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { openAssessment, readAssessment } from '#model/exchange/assessment-schema.ts';
import { pathText, type Refusal } from '#model/refusal.ts';
import { HOSTILE_ANSWERS } from './hostile-answers.ts';
import { HOSTILE_DECLARATIONS } from './hostile-declarations.ts';
import { companyTexts, type Loose, sample } from './samples.ts';

const HOSTILE = [...HOSTILE_DECLARATIONS, ...HOSTILE_ANSWERS];

const refusalsOf = (given: unknown): readonly Refusal[] => {
  const read = readAssessment(catalogue, given);
  return read.ok ? [] : read.refusals;
};
const withAnswers = (answers: Loose) => ({ ...sample(), answers });
const accepts = (answers: Loose) => expect(refusalsOf(withAnswers(answers))).toEqual([]);

describe('a valid assessment', () => {
  it.each(companyTexts)('%s is taken as it stands, to the byte', (_name, text) => {
    const read = openAssessment(catalogue, text);
    expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)));
  });

  it('is given back itself, not a copy', () => {
    const file = sample();
    const read = readAssessment(catalogue, file);
    expect(read.ok && read.value).toBe(file);
  });

  it('may leave every question blank, by absence or by null', () => {
    accepts({});
    accepts(Object.fromEntries(catalogue.questions.map(({ id }) => [id, null])));
    accepts({
      'budget.total': { value: null, note: 'HR' },
      'volume.month': { phone: null },
      'budget.split': { people: null },
    });
  });

  it('may hold a number, a range, and a mark around either, in every place of the contract', () => {
    accepts({ 'promise.level': { from: 25, to: 75 }, 'promise.known': { value: 50, quality: 'guess' } });
    accepts({
      'volume.month': { phone: 90_000, email: { from: 20_000, to: 30_000 }, chat: { value: 5, quality: 'estimate' } },
    });
    accepts({
      'staff.cost': { value: { from: 1000, to: 300_000 }, quality: 'estimate', source: 'HR', note: '…', asOf: '2026' },
    });
    accepts({
      'time.first_response': { value: { phone: 1800, email: { value: 'nobody', quality: 'guess' } }, quality: 'guess' },
    });
    accepts({ 'promise.first_response': { email: { seconds: { from: 5, to: 60 }, clock: 'opening' }, phone: 'none' } });
    accepts({ 'promise.first_response': 'none', 'time.first_response': { value: 'nobody', note: 'x' } });
    accepts({ 'budget.split': { people: 60, suppliers: 20, tools: 10, goodwill: 5, training: 5.4, other: 0 } });
    // A split of 130 % is let in: saying so is the business of a rule.
    accepts({ 'budget.split': { people: 90, tools: 40 } });
    accepts({ 'budget.split': { people: { from: 50, to: 90 }, tools: { value: 10, quality: 'guess' } } });
    accepts({ 'goodwill.rate': 'not-applicable', 'tiers.vip': { value: 'not-applicable', note: 'x' } });
    accepts({ 'recovery.practice': [], 'budget.driver': ['right', 'exceed'], 'staff.fte': -0 });
  });

  it.each(['yes', 'no', 'partly', 40, { from: 20, to: 40 }])('may say that people are dedicated: %j', (dedicated) =>
    accepts({ 'staff.dedicated': dedicated }),
  );

  it('may answer base questions again for the top tier, with what was added as a number or a text', () => {
    accepts({ 'tiers.vip': { 'time.first_response': { phone: 15 }, 'reach.human': 100, added: 3 } });
    accepts({ 'tiers.vip': { 'recovery.practice': ['acted'], 'history.shared': null, added: 'un numero diretto' } });
  });

  it('may declare a purpose twice with different scopes, and one of its own with bands or without', () => {
    const file = sample();
    file.declaration = [
      { purpose: 'mass-speed', weight: 60, scope: 'tutti' },
      { purpose: 'mass-speed', weight: 0.5, scope: 'soci' },
      { purpose: 'other', weight: 1e-3, name: 'Insegnare', bands: { speed: [70, 100, 3], reach: [0, 0, 1] } },
    ];
    expect(refusalsOf(file)).toEqual([]);
    file.declaration = [{ purpose: 'other', weight: 1e-320, name: 'Insegnare' }];
    expect(refusalsOf(file)).toEqual([]);
  });

  it.each(['2026', '2026-11', '2026-11-21', '2024-02-29'])('may be as of %s, and need not have a currency', (asOf) => {
    expect(refusalsOf({ ...sample(), company: { name: '', asOf } })).toEqual([]);
  });
});

describe(`each of ${HOSTILE.length} ways of damaging a file`, () => {
  it.each(HOSTILE.map((one) => [one[0], one] as const))('%s: refused in its place', (_says, hostile) => {
    const [, damage, kind, path, nearest] = hostile;
    const file = sample();
    damage(file);
    const refusals = refusalsOf(file);
    const met = refusals.find((refusal) => refusal.kind === kind && pathText(refusal.path) === path);
    expect(met, JSON.stringify(refusals)).toBeDefined();
    expect(met?.details['nearest']).toBe(nearest);
    expect(refusals.length, JSON.stringify(refusals)).toBeLessThanOrEqual(3);
  });

  it('all are told together, in one reading', () => {
    const file = sample();
    const some = HOSTILE.filter(([says]) =>
      ['month 13', '169 hours a week', 'a channel of the past', 'a misspelt argument'].includes(says),
    );
    for (const [, damage] of some) damage(file);
    expect(refusalsOf(file).map(({ kind }) => kind)).toEqual([
      'not-a-date',
      'not-an-option',
      'unknown-key',
      'out-of-range',
    ]);
  });

  it('10,000 unknown questions are told a hundred at a time', () => {
    const unknown = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`q.${index}`, 1]));
    expect(refusalsOf(withAnswers(unknown))).toHaveLength(100);
  });
});

describe('a number in a text', () => {
  const read = (digits: string) =>
    openAssessment(
      catalogue,
      JSON.stringify(withAnswers({ 'budget.total': 7 })).replace('"budget.total":7', `"budget.total":${digits}`),
    );
  it.each(['1e309', '-1e309'])('%s has no finite value and is refused', (digits) => {
    expect(read(digits)).toMatchObject({
      ok: false,
      refusals: [{ kind: 'not-finite', path: ['answers', 'budget.total'] }],
    });
  });
  it.each(['-0', '1e-320', '0.1', '1e3'])('%s is taken as it is', (digits) => {
    const outcome = read(digits);
    expect(outcome.ok && outcome.value.answers['budget.total']).toBe(Number(digits));
  });
  it('9007199254740993 is told by its own limits, not by a rounding', () => {
    expect(read('9007199254740993')).toMatchObject({ ok: false, refusals: [{ kind: 'out-of-range' }] });
  });
});

describe('what is no assessment at all', () => {
  it.each([null, undefined, 3, 'text', [], {}, true, [sample()]])('%j is refused with one refusal', (given) => {
    expect(refusalsOf(given).map(({ kind }) => kind)).toEqual(['not-an-assessment']);
  });
});
