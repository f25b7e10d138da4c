import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Answers, Assessment } from '#model/assessment.ts';
import type { Question } from '#model/catalogue.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { isInMoney, withoutMoney } from '#model/without-money.ts';
import { assessmentOf, RUNS, someAssessment, someDeclaration } from './laws/arbitraries.ts';

const MONEY = ['budget.total', 'revenue', 'goodwill.avg'];

/** Every key at any depth. */
function keysIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}

const inMoney = new Set(catalogue.questions.filter(isInMoney).map(({ id }) => id));

describe('an assessment without money', () => {
  it('lacks the answers to the questions whose unit is money, and to no other', () => {
    const units = catalogue.questions.filter(({ form }) => JSON.stringify(form).includes('"unit":"money'));
    expect([...inMoney].toSorted()).toEqual(units.map(({ id }) => id).toSorted());
    expect(inMoney.size).toBeGreaterThanOrEqual(3);
    for (const id of MONEY) expect(inMoney.has(id), id).toBe(true);
    for (const id of ['budget.driver', 'goodwill.rate', 'rivals.cost', 'volume.month'])
      expect(inMoney.has(id)).toBe(false);
  });

  it('keeps every other answer, the company and the declaration as they are, and holds no amount at any depth', () => {
    fc.assert(
      fc.property(someAssessment, (assessment) => {
        const before = JSON.stringify(assessment);
        const left = withoutMoney(catalogue, assessment);
        expect(JSON.stringify(assessment)).toBe(before);
        expect({ ...left, answers: {} }).toEqual({ ...assessment, answers: {} });
        for (const [id, answer] of Object.entries(assessment.answers))
          expect(left.answers[id]).toEqual(inMoney.has(id) ? undefined : answer);
        expect(keysIn(left.answers).filter((key) => inMoney.has(key))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is the same when its money is taken away again', () => {
    fc.assert(
      fc.property(someAssessment, (assessment) => {
        const left = withoutMoney(catalogue, assessment);
        expect(withoutMoney(catalogue, left)).toEqual(left);
      }),
      RUNS,
    );
  });

  it.each(samples.map(({ id, assessment }) => [id, assessment] as const))(
    'of %s is still an assessment that can be read',
    (_, assessment) => {
      const left = withoutMoney(catalogue, assessment);
      expect(readAssessment(catalogue, structuredClone(left)).ok).toBe(true);
      expect(Object.keys(left.answers).length).toBeLessThan(Object.keys(assessment.answers).length);
    },
  );
});

describe('money answered again for the top tier', () => {
  const question = (id: string, form: Question['form']): Question => ({
    id,
    form,
    essential: false,
    mayNotApply: false,
  });
  const questions = [
    question('gift', { kind: 'number', unit: 'money', min: 0, max: 9 }),
    question('split', { kind: 'parts', parts: { rent: { unit: 'money-per-year', min: 0, max: 9 } } }),
    question('wait', { kind: 'number', unit: 'seconds', min: 0, max: 9 }),
    question('tier', { kind: 'tier-facts', questions: ['gift', 'split', 'wait'] }),
  ];
  const left = (answers: Answers): Assessment['answers'] => {
    const [declaration] = fc.sample(someDeclaration, { numRuns: 1, seed: 1 });
    return withoutMoney({ questions }, assessmentOf(declaration ?? [], answers)).answers;
  };

  it('is removed from inside the answer, its mark and its other facts staying', () => {
    const facts = { gift: 3, split: { rent: 2 }, wait: 5, added: 'una sala' };
    expect(left({ tier: facts })).toEqual({ tier: { wait: 5, added: 'una sala' } });
    expect(left({ tier: { value: facts, quality: 'guess', note: 'a occhio' } })).toEqual({
      tier: { value: { wait: 5, added: 'una sala' }, quality: 'guess', note: 'a occhio' },
    });
  });

  it('leaves the question blank where it was all that was said, and touches no answer that said nothing', () => {
    expect(left({ tier: { gift: { value: 3, quality: 'estimate' } }, gift: 4, split: null })).toEqual({});
    expect(left({ tier: { value: { gift: 3 }, quality: 'guess' } })).toEqual({});
    expect(left({ tier: null, wait: null })).toEqual({ tier: null, wait: null });
    expect(left({ tier: {}, wait: 1 })).toEqual({ tier: {}, wait: 1 });
    expect(left({ tier: 'not-applicable' })).toEqual({ tier: 'not-applicable' });
  });
});
