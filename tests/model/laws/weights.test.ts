// Law 7: weights are relative. A scaled declaration, a split or a merged weight change nothing, not even on the very
// edge of a threshold. A weight of zero never reaches the model: the door refuses it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { DeclaredPurpose } from '#model/assessment.ts';
import { assess } from '#model/judge/assess.ts';
import type { Verdict } from '#model/verdict.ts';
import { assessmentOf, PURPOSE_IDS, RUNS, someAnswers, someDeclaration } from './arbitraries.ts';

const shown = ({ coherence, findings, headline }: Verdict) => ({
  coherence: [coherence.low, coherence.high].map((end) => Number(end.toFixed(8))),
  findings: findings.map(({ id, severity, certainty }) => `${id} ${severity} ${certainty}`).toSorted(),
  kind: headline.kind,
});

/** Round percentages, as people write them: they lie on the thresholds of 15, 20, 25 and 30 percent. */
const round: fc.Arbitrary<readonly DeclaredPurpose[]> = fc
  .tuple(
    fc.shuffledSubarray([...PURPOSE_IDS], { minLength: 2, maxLength: 3 }),
    fc.constantFrom([15, 85], [20, 80], [25, 75], [30, 70], [15, 30, 55], [20, 25, 55], [30, 30, 40], [5, 15, 80]),
  )
  .map(([ids, weights]) => ids.slice(0, weights.length).map((purpose, at) => ({ purpose, weight: weights[at] ?? 1 })));

const factor = fc.oneof(
  fc.constantFrom(1 / 3, 0.01, 0.1, 7, 64.74945636543904),
  fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
);

test.each([
  ['any weights', someDeclaration],
  ['weights on the thresholds', round],
] as const)('%s, all multiplied by the same number, give the same verdict', (_, declarations) => {
  fc.assert(
    fc.property(declarations, someAnswers, factor, (declaration, answers, c) => {
      const scaled = declaration.map((declared) => ({ ...declared, weight: declared.weight * c }));
      const [one, two] = [declaration, scaled].map((each) => assess(catalogue, assessmentOf(each, answers)));
      expect(shown(two as Verdict)).toEqual(shown(one as Verdict));
    }),
    RUNS,
  );
});

test('a weight split over two mentions of a purpose counts as one: 60 is 20 and 40', () => {
  fc.assert(
    fc.property(round, someAnswers, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (declaration, answers, part) => {
      const [first, ...rest] = declaration as [DeclaredPurpose, ...DeclaredPurpose[]];
      const split = [
        { ...first, weight: first.weight * part },
        ...rest,
        { ...first, weight: first.weight * (1 - part) },
      ];
      const [one, two] = [declaration, split].map((each) => assess(catalogue, assessmentOf(each, answers)));
      expect(shown(two as Verdict)).toEqual(shown(one as Verdict));
      expect(two?.declared).toHaveLength(declaration.length);
    }),
    RUNS,
  );
});

test('a scope on only one of two mentions of a purpose leaves it meant for everybody', () => {
  const declaration = [
    { purpose: 'lower-expectations', weight: 25 },
    { purpose: 'lower-expectations', weight: 25, scope: 'clienti base' },
    { purpose: 'raise-and-surprise', weight: 50 },
  ];
  const { findings } = assess(catalogue, assessmentOf(declaration, {}));
  expect(findings.map(({ id, severity }) => [id, severity])).toEqual([
    ['clash:lower-expectations:raise-and-surprise', 'critical'],
  ]);
});

test('shares of the declaration add up to 1', () => {
  fc.assert(
    fc.property(someDeclaration, (declaration) => {
      const { declared } = assess(catalogue, assessmentOf(declaration, {}));
      expect(declared.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    }),
    RUNS,
  );
});
