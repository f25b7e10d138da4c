// Law 9: the points of the certain gaps add up. Law 10: a finding sets two statements side by side, both in the file,
// and does not outlive them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { RuleEntry } from '#content/shape.ts';
import { type Answers, type Assessment, isAnswered, openAnswer } from '#model/assessment.ts';
import { assess } from '#model/judge/assess.ts';
import type { Finding, Statement } from '#model/judge/finding.ts';
import { assessmentOf, RUNS, someAssessment } from './arbitraries.ts';

test('points of the certain gaps are 100 less the upper end of coherence, to a billionth', () => {
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      const { coherence, findings } = assess(catalogue, assessment);
      const points = findings.reduce((sum, finding) => sum + finding.points, 0);
      expect(Math.abs(points - (100 - coherence.high))).toBeLessThan(1e-9);
      const others = findings.filter(({ kind, certainty }) => kind !== 'gap' || certainty !== 'certain');
      expect(others.filter((finding) => finding.points !== 0)).toEqual([]);
      const reversed = findings.filter((finding) => finding.kind === 'gap' && finding.pointsAtMost < finding.points);
      expect(reversed).toEqual([]);
    }),
    RUNS,
  );
});

test('points at most of all gaps are 100 less the lower end when every loss is a finding', () => {
  const worst = {
    'promise.level': 0,
    'promise.known': 0,
    'promise.claims': [],
    'promise.surprise': 100,
  } satisfies Answers;
  const purpose = {
    purpose: 'other',
    name: 'Due fasce',
    weight: 1,
    bands: { height: [75, 100, 3], clarity: [75, 100, 1] },
  } as const;
  const { coherence, findings } = assess(catalogue, assessmentOf([purpose], worst));
  const most = findings.reduce((sum, finding) => sum + (finding.kind === 'gap' ? finding.pointsAtMost : 0), 0);
  expect(most).toBeCloseTo(100 - coherence.low, 9);
});

/** Whether what a statement names stands in the file: a declared purpose, an answer, a fact of the tier, a tick. */
function stands({ declaration, answers }: Assessment, { says, id, fact, option }: Statement): boolean {
  if (says === 'declaration') return declaration.some(({ purpose }) => purpose === id);
  const value = openAnswer(answers[id])?.value;
  if (fact !== undefined) return isAnswered(value as Answers, fact);
  if (option !== undefined) return Array.isArray(value) && value.includes(option);
  return value !== undefined;
}

test('every finding has two statements or more, and each names something that stands in the file', () => {
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      const { findings } = assess(catalogue, assessment);
      expect(findings.filter(({ statements }) => statements.length < 2)).toEqual([]);
      const hanging = findings.filter(({ statements }) => !statements.every((one) => stands(assessment, one)));
      expect(hanging).toEqual([]);
      const repeated = findings.filter(
        ({ statements }) => new Set(statements.map((one) => JSON.stringify(one))).size < statements.length,
      );
      expect(repeated).toEqual([]);
    }),
    RUNS,
  );
});

function blanked(assessment: Assessment, { says, id, fact }: Statement): Assessment {
  if (says === 'declaration') {
    return { ...assessment, declaration: assessment.declaration.filter(({ purpose }) => purpose !== id) };
  }
  const { [id]: gone, ...rest } = assessment.answers;
  if (fact === undefined) return { ...assessment, answers: rest };
  const { [fact]: _, ...tier } = (openAnswer(gone)?.value ?? {}) as Record<string, unknown>;
  return { ...assessment, answers: { ...rest, 'tiers.vip': tier } as Answers };
}

const isOpen = (finding: Finding): boolean => finding.severity === 'open' || finding.severity === 'note';
const quotes = (finding: Finding, { says, id, fact }: Statement): boolean =>
  finding.statements.some((one) => one.says === says && one.id === id && one.fact === fact);

test('a statement taken back takes its finding along, opens it, or leaves it to other statements that still stand', () => {
  fc.assert(
    fc.property(someAssessment, fc.nat(), (assessment, pick) => {
      const { findings } = assess(catalogue, assessment);
      const finding = findings[pick % Math.max(1, findings.length)];
      for (const statement of finding?.statements ?? []) {
        const without = blanked(assessment, statement);
        if (without.declaration.length === 0) continue;
        const after = assess(catalogue, without).findings.find(({ id }) => id === finding?.id);
        if (after) {
          expect(after.statements.every((one) => stands(without, one))).toBe(true);
          expect(isOpen(after) || !quotes(after, statement), `${after.id} without ${statement.id}`).toBe(true);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('a contradiction does not outlive either of its two answers, unless another answer says the same', () => {
  const rules: readonly RuleEntry[] = catalogue.rules;
  for (const rule of rules) {
    for (const example of rule.examples.filter(({ state }) => state === 'contradiction')) {
      const declaration = example.declaration ?? [{ purpose: 'mass-speed', weight: 1 }];
      const assessment = assessmentOf(declaration, example.answers);
      const found = assess(catalogue, assessment).findings.find(({ id }) => id === `contradiction:${rule.id}`);
      for (const statement of found?.statements ?? []) {
        const after = assess(catalogue, blanked(assessment, statement)).findings.map(({ id }) => id);
        expect(after, `${rule.id} without ${statement.id}`).not.toContain(`contradiction:${rule.id}`);
      }
    }
  }
});
