// Law 6: order never matters. The same input gives the same bytes, and a verdict is a finite tree that survives JSON.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import type { Interval } from '#model/interval.ts';
import { assess } from '#model/judge/assess.ts';
import type { Verdict } from '#model/verdict.ts';
import { assessmentOf, drawsFrom, RUNS, someAnswers, someAssessment, someDeclaration } from './arbitraries.ts';

function shuffled<T>(list: readonly T[], draw: () => number): T[] {
  return list
    .map((entry) => [draw(), entry] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, entry]) => entry);
}

/** The same tree with its keys, and the ticks of its checklists, in another order. */
function reordered(value: unknown, draw: () => number): unknown {
  if (Array.isArray(value)) return shuffled(value, draw);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(shuffled(Object.entries(value), draw).map(([key, inner]) => [key, reordered(inner, draw)]));
}

test('keys and ticks in any order give the same verdict to the byte', () => {
  fc.assert(
    fc.property(someAssessment, fc.integer(), (assessment, seed) => {
      const answers = reordered(assessment.answers, drawsFrom(seed)) as Answers;
      const [one, two] = [assess(catalogue, assessment), assess(catalogue, { ...assessment, answers })];
      expect(JSON.stringify(two)).toBe(JSON.stringify(one));
    }),
    RUNS,
  );
});

test('the same assessment twice gives the same bytes, and is not touched', () => {
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      const before = JSON.stringify(assessment);
      const first = JSON.stringify(assess(catalogue, assessment));
      expect(JSON.stringify(assess(catalogue, JSON.parse(before)))).toBe(first);
      expect(JSON.stringify(assessment)).toBe(before);
    }),
    RUNS,
  );
});

const byId = (verdict: Verdict) =>
  verdict.findings
    .map(({ id, severity, certainty, points }) => ({ id, severity, certainty, points: Math.round(points * 1e8) / 1e8 }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

test('purposes declared in any order give the same coherence, findings and headline', () => {
  fc.assert(
    fc.property(someDeclaration, someAnswers, fc.integer(), (declaration, answers, seed) => {
      const one = assess(catalogue, assessmentOf(declaration, answers));
      const two = assess(catalogue, assessmentOf(shuffled(declaration, drawsFrom(seed)), answers));
      expect(two.coherence.low).toBeCloseTo(one.coherence.low, 9);
      expect(two.coherence.high).toBeCloseTo(one.coherence.high, 9);
      expect(byId(two)).toEqual(byId(one));
      expect(two.revealed).toEqual(one.revealed);
      expect(two.headline.kind).toBe(one.headline.kind);
      expect(two.headline.operated).toEqual(one.headline.operated);
    }),
    RUNS,
  );
});

/** Paths of everything JSON would not carry: NaN, Infinity, undefined, functions. */
function unfit(value: unknown, path = 'verdict'): readonly string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value !== 'object') return [`${path} is ${typeof value}`];
  return Object.entries(value).flatMap(([key, inner]) => unfit(inner, `${path}.${key}`));
}

/** Intervals turned round or off their scale. */
function misplaced({ evidence, revealed, declared, coherence }: Verdict): readonly string[] {
  const isOn = ({ low, high }: Interval) => low >= 0 && high <= 100 && low <= high;
  return [
    ...Object.entries(evidence).flatMap(([dimension, shown]) => (isOn(shown) ? [] : [dimension])),
    ...[...revealed, ...declared].flatMap(({ purpose, fit, kappa }) =>
      isOn(fit) && kappa.low <= kappa.high && kappa.high <= 100 ? [] : [purpose],
    ),
    ...(coherence.high <= 100 && coherence.low <= coherence.high ? [] : ['coherence']),
  ];
}

test('no verdict on 2,000 random assessments, zeros and the largest numbers included, holds NaN, Infinity or undefined', () => {
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      const verdict = assess(catalogue, assessment);
      expect([...unfit(verdict), ...misplaced(verdict)]).toEqual([]);
      expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
    }),
    { numRuns: 2000 },
  );
});

const RANK = ['critical', 'major', 'minor', 'open', 'note'];

test('findings stand by severity, then points, then id, and no id stands twice', () => {
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      const { findings } = assess(catalogue, assessment);
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      findings.slice(1).forEach((next, at) => {
        const before = findings[at] as (typeof findings)[number];
        const [a, b] = [RANK.indexOf(before.severity), RANK.indexOf(next.severity)];
        const isInOrder =
          a < b || (a === b && (before.points > next.points || (before.points === next.points && before.id < next.id)));
        expect(isInOrder, `${before.id} before ${next.id}`).toBe(true);
      });
    }),
    RUNS,
  );
});
