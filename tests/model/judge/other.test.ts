// The purpose a company names itself: judged on its own bands, never ranked among the ten, never in a clash.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers, DeclaredPurpose } from '#model/assessment.ts';
import { assess } from '#model/judge/assess.ts';
import { assessmentOf } from '../laws/arbitraries.ts';
import { assessmentOfCase } from '../read-cases.ts';

const verdictOf = (bands: DeclaredPurpose['bands'], answers: Answers) =>
  assess(
    catalogue,
    assessmentOf([{ purpose: 'other', name: 'La nostra via', weight: 1, ...(bands && { bands }) }], answers),
  );
const FURNITURE = assessmentOfCase('italian-furniture').answers;

test.each([
  ['without bands', undefined],
  ['with no band filled', {}],
  ['with bands that hold everything', { speed: [0, 100, 3], height: [0, 100, 1] }],
] as const)('%s nothing is asked, so nothing can be told and no gap is found', (_, bands) => {
  for (const answers of [{}, FURNITURE]) {
    const verdict = verdictOf(bands, answers);
    expect(verdict.coherence).toEqual({ low: -100, high: 100 });
    expect(verdict.declared[0]?.fit).toEqual({ low: 0, high: 100 });
    expect(verdict.headline.kind).toBe('too-little-known');
    expect(verdict.findings.filter(({ kind }) => kind === 'gap')).toEqual([]);
  }
});

test('with bands it is judged on those alone, its budget argument left out', () => {
  const verdict = verdictOf(
    { uniformity: [80, 100, 3] },
    { 'tiers.policy': 100, variance: 100, 'budget.driver': ['right'] },
  );
  expect(verdict.findings).toMatchObject([
    { id: 'gap:other:uniformity', severity: 'critical', side: 'below', loss: { low: 1, high: 1 } },
  ]);
  expect(verdict.declared[0]?.fit).toEqual({ low: 0, high: 0 });
  // Chance base: 80 points to lose on the low side lose 25 + 30 of 100, so 45; (0 - 45) / 55.
  expect(verdict.coherence.high).toBeCloseTo((-100 * 45) / 55, 9);
});

test('arithmetic between answers holds for it as for the ten', () => {
  const contradictions = (purpose: DeclaredPurpose) =>
    assess(catalogue, assessmentOf([purpose], FURNITURE))
      .findings.filter(({ kind }) => kind === 'contradiction' || kind === 'disclosure')
      .map(({ id }) => id);
  const own = contradictions({
    purpose: 'other',
    name: 'La nostra via',
    weight: 1,
    bands: { attention: [50, 100, 1] },
  });
  expect(own).toEqual(contradictions({ purpose: 'extraordinary-trust', weight: 1 }));
});

test('it is never among the ten revealed', () => {
  const verdict = verdictOf({ speed: [0, 10, 3] }, FURNITURE);
  expect(verdict.revealed.map(({ purpose }) => purpose)).not.toContain('other');
  expect(verdict.revealed).toHaveLength(10);
});
