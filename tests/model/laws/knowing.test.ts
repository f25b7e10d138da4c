// Law 4: nothing answered, nothing certain, and agreement still possible in full. Law 5: everything exact, no width left.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { type Answers, isRange, openAnswer } from '#model/assessment.ts';
import { assess } from '#model/judge/assess.ts';
import { answersTo, assessmentOf, PURPOSE_IDS, RUNS, someDeclaration } from './arbitraries.ts';
import { operationAt } from './operation.ts';

const FACTS = ['gap', 'contradiction', 'disclosure'];

test('with nothing answered no finding on facts is certain and the upper end of coherence is exactly 100', () => {
  fc.assert(
    fc.property(someDeclaration, fc.constantFrom({}, { 'promise.level': null }), (declaration, answers) => {
      const verdict = assess(catalogue, assessmentOf(declaration, answers));
      expect(verdict.coherence.high).toBe(100);
      expect(verdict.findings.filter(({ kind }) => FACTS.includes(kind))).toEqual([]);
      for (const { fit, kappa } of verdict.declared) expect([fit.high, kappa.high]).toEqual([100, 100]);
    }),
    RUNS,
  );
});

test('a mix of any weights that loses nothing stands at 100 to the last bit: 83 and 0.01 do', () => {
  const declaration = [
    { purpose: 'other', name: 'Il nostro modo', weight: 83, bands: {} },
    { purpose: 'race-to-bottom', weight: 0.01 },
  ];
  expect(assess(catalogue, assessmentOf(declaration, {})).coherence.high).toBe(100);
});

test('with nothing answered each purpose alone runs from the worst operation to 100: fit 0 where all can be lost', () => {
  for (const purpose of PURPOSE_IDS) {
    const verdict = assess(catalogue, assessmentOf([{ purpose, weight: 1 }], {}));
    expect(verdict.coherence.high).toBe(100);
    expect(verdict.coherence.low).toBeLessThan(-100);
    expect(verdict.unknown).toHaveLength(24);
    expect(verdict.answered).toEqual({ essential: 0, of: 24 });
  }
});

const ALL_50 = {
  height: 50,
  clarity: 50,
  speed: 50,
  reach: 50,
  attention: 50,
  authority: 50,
  recovery: 50,
  people: 50,
  resources: 50,
  automation: 50,
  uniformity: 50,
  learning: 50,
};

const exactValue = (value: unknown): unknown => (isRange(value) ? value.from : value);

/** Ranges cut to their lower end, marks taken off, open cells and blanks left out. */
function exactly(answers: Answers): Answers {
  const exact: [string, unknown][] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const value = openAnswer(answer)?.value;
    if (value === undefined || id === 'tiers.vip') continue;
    if (typeof value !== 'object' || Array.isArray(value) || isRange(value)) exact.push([id, exactValue(value)]);
    else {
      const rows = Object.entries(value as object).flatMap(([channel, cell]) => {
        const inner = openAnswer(cell)?.value;
        return inner === undefined ? [] : [[channel, exactValue(inner)]];
      });
      // A table of times without a row says nothing.
      if (rows.length > 0 || id !== 'time.first_response') exact.push([id, Object.fromEntries(rows)]);
    }
  }
  return Object.fromEntries(exact) as Answers;
}

test('with everything answered exactly the intervals of all ten purposes and twelve dimensions have width 0', () => {
  const declaration = PURPOSE_IDS.map((purpose) => ({ purpose, weight: 1 }));
  const complete = operationAt(ALL_50, 'right');
  fc.assert(
    fc.property(answersTo(catalogue.questions, 1), (drawn) => {
      const verdict = assess(catalogue, assessmentOf(declaration, { ...complete, ...exactly(drawn) }));
      const wide = [
        ...Object.entries(verdict.evidence).filter(([, { low, high }]) => high !== low),
        ...verdict.declared.filter(({ fit, kappa }) => fit.high !== fit.low || kappa.high !== kappa.low),
      ];
      expect(wide).toEqual([]);
      expect(verdict.coherence.high).toBe(verdict.coherence.low);
      expect(verdict.findings.filter(({ kind, certainty }) => kind === 'gap' && certainty !== 'certain')).toEqual([]);
    }),
    RUNS,
  );
});
