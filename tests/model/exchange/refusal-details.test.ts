// What a refusal tells besides its kind and its place: the sentence about it is made of nothing else.
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { catalogue } from '#content/catalogue.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { pathText, type Refusal } from '#model/refusal.ts';
import { answer, declare, put } from './damage.ts';
import { HOSTILE_ANSWERS } from './hostile-answers.ts';
import { HOSTILE_DECLARATIONS } from './hostile-declarations.ts';
import { HOSTILE_DETAILS } from './hostile-details.ts';
import { type Loose, sample } from './samples.ts';

function refusalsOf(damage: (file: Loose) => void): readonly Refusal[] {
  const file = sample();
  damage(file);
  const read = readAssessment(catalogue, file);
  return read.ok ? [] : read.refusals;
}
const inWords = ({ details }: Refusal): string =>
  Object.entries(details)
    .map(([key, detail]) => `${key} ${detail}`)
    .join(', ');

const HOSTILE = [...HOSTILE_DECLARATIONS, ...HOSTILE_ANSWERS];

describe('the refusal of a damaged file', () => {
  it.each(HOSTILE.filter(([says]) => says !== 'a mark inside a mark').map((one) => [one[0], one] as const))(
    '%s: is the only one, with what its sentence needs',
    (says, [, damage, kind, path]) => {
      const refusals = refusalsOf(damage);
      expect(refusals.map((refusal) => [refusal.kind, pathText(refusal.path), inWords(refusal)])).toEqual([
        [kind, path, HOSTILE_DETAILS[says] ?? ''],
      ]);
    },
  );

  it('tells of a mark inside a mark that neither end of a range is there, and which keys it could have', () => {
    const told = refusalsOf(answer('budget.total', { value: { value: 1 } }));
    expect(told.map((refusal) => [refusal.kind, pathText(refusal.path), inWords(refusal)])).toEqual([
      ['missing', 'answers.budget.total.value.from', ''],
      ['missing', 'answers.budget.total.value.to', ''],
      ['unknown-key', 'answers.budget.total.value.value', 'given value, known from, to'],
    ]);
  });

  it('gives positions in a list as numbers, and keys as texts', () => {
    const [refusal] = refusalsOf(declare({ purpose: 'mass-speed', weight: 1 }, { purpose: 'because-we-can' }));
    expect(refusal?.path).toEqual(['declaration', 1, 'weight']);
  });

  it.each([
    ['a truth value', true, 'truth'],
    ['a list', [1, 2], 'list'],
    ['a text', 'many', 'text'],
    ['a number', 5, 'number'],
    ['null', null, 'null'],
    ['a function', () => 1, 'something'],
  ] as const)('names %s that stands for the company', (_, given, kind) => {
    expect(refusalsOf(put('company', given))).toEqual([
      { kind: 'wrong-kind', path: ['company'], details: { expected: 'object', given: kind } },
    ]);
  });

  it.each([
    ['promise.level', 'anchor'],
    ['hours.week', 'amount'],
    ['budget.driver', 'choices'],
    ['volume.month', 'channels'],
    ['promise.first_response', 'promises'],
    ['budget.split', 'parts'],
    ['staff.dedicated', 'dedication'],
    ['tiers.vip', 'tier-facts'],
  ] as const)('says of a truth value for %s that it expects %s', (id, expected) => {
    expect(refusalsOf(answer(id, true))).toEqual([
      { kind: 'wrong-kind', path: ['answers', id], details: { expected, given: 'truth' } },
    ]);
    expect(refusalsOf(answer(id, 'twenty years ago'))).toEqual([
      { kind: 'wrong-kind', path: ['answers', id], details: { expected, given: 'text' } },
    ]);
  });

  it.each([
    ['a row of volumes', 'volume.month', { phone: true }, 'phone', 'amount'],
    ['a promise', 'promise.first_response', { phone: true }, 'phone', 'promise'],
    ['a part of the budget', 'budget.split', { people: true }, 'people', 'amount'],
    ['what was added for the top tier', 'tiers.vip', { added: true }, 'added', 'text-or-amount'],
  ] as const)('says what is expected of %s', (_, id, given, key, expected) => {
    expect(refusalsOf(answer(id, given))).toEqual([
      { kind: 'wrong-kind', path: ['answers', id, key], details: { expected, given: 'truth' } },
    ]);
  });

  it('says nothing of the kind of a choice that is named twice, only which one', () => {
    expect(refusalsOf(answer('recovery.practice', ['acted', 3, 'acted', 3]))).toEqual([
      { kind: 'wrong-kind', path: ['answers', 'recovery.practice', 1], details: { expected: 'text', given: 'number' } },
      { kind: 'wrong-kind', path: ['answers', 'recovery.practice', 3], details: { expected: 'text', given: 'number' } },
      { kind: 'repeated', path: ['answers', 'recovery.practice', 2], details: { given: 'acted' } },
    ]);
  });

  it('lists the twelve known words at most: thirteen or more help nobody', () => {
    const [unknown] = refusalsOf(answer('recovery.practice', ['zzzzzzzz']));
    expect(String(unknown?.details['known']).split(', ')).toHaveLength(11);
    const [channel] = refusalsOf(answer('volume.month', { zzzzzzzz: 1 }));
    expect(channel?.details).toEqual({
      given: 'zzzzzzzz',
      known: 'phone, email, chat, messaging, social, in-person',
    });
    const [dimension] = refusalsOf(declare({ purpose: 'other', name: 'X', weight: 1, bands: { zzzzzzzz: [0, 1, 1] } }));
    expect(String(dimension?.details['known']).split(', ')).toHaveLength(12);
    const [purpose] = refusalsOf(answer('zzzzzzzz', 1));
    expect(purpose?.details).toEqual({ given: 'zzzzzzzz' });
  });

  it('shows 60 characters of what was given, and no character that turns text around', () => {
    const [key] = refusalsOf(answer(`\u202E${'z'.repeat(99)}`, 1));
    expect(key?.details['given']).toBe(`\uFFFD${'z'.repeat(59)}…`);
    const [option] = refusalsOf(answer('budget.driver', [`\u202E${'z'.repeat(99)}`]));
    expect(option?.details['given']).toBe(`\uFFFD${'z'.repeat(59)}…`);
    const [currency] = refusalsOf(put('company.currency', `\u202E${'z'.repeat(99)}`));
    expect(currency?.details['given']).toBe(`\uFFFD${'z'.repeat(59)}…`);
  });
});

describe('many faults', () => {
  const unknown = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`q.${at}`, 1]));
  it('are told up to 100, whether they stand in one place or in two', () => {
    expect(refusalsOf(put('answers', unknown(100)))).toHaveLength(100);
    expect(refusalsOf(put('answers', unknown(101)))).toHaveLength(100);
    const entries = Array.from({ length: 60 }, () => ({ purpose: 'mass-sped', weight: 0 }));
    const both = refusalsOf((file) => Object.assign(file, { declaration: entries, answers: unknown(100) }));
    expect(both).toHaveLength(100);
    expect(both.every(({ path: [top] }) => top === 'declaration')).toBe(true);
  });
});

it('zod compiles no schema with Function, which the site forbids', () => {
  expect(z.config().jitless).toBe(true);
});
