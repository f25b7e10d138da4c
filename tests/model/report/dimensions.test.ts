// The figures of the dimensions are traced: what stands behind each adds up to it, and quotes answers of the file.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { sampleOf } from '#content/samples.ts';
import { type Assessment, isAnswered } from '#model/assessment.ts';
import type { Interval } from '#model/interval.ts';
import { judge } from '#model/judge/assess.ts';
import { compose } from '#model/report/compose.ts';
import type { DimensionPart, DimensionsBlock } from '#model/report/dimension-matter.ts';
import { blockOf } from '#model/report/document.ts';
import { RUNS, someAssessment } from '../laws/arbitraries.ts';

const dimensionsOf = (assessment: Assessment): DimensionsBlock => {
  const block = blockOf(compose(catalogue, assessment, judge(catalogue, assessment)), 'dimensions');
  if (!block) throw new Error('No dimensions');
  return block;
};
const sumOf = (parts: readonly DimensionPart[]): Interval => {
  if (parts.length === 0) return { low: 0, high: 100 };
  const end = (pick: (value: Interval) => number) =>
    parts.reduce((sum, { weight, value }) => sum + weight * pick(value ?? { low: 0, high: 100 }), 0);
  return { low: end(({ low }) => low), high: end(({ high }) => high) };
};

test('the parts of every dimension, each times its weight, add up to what is shown, in 1,000 random assessments', () => {
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      for (const { evidence, topTier, parts = [], topTierParts } of dimensionsOf(assessment).rows) {
        expect(sumOf(parts).low).toBeCloseTo(evidence.low, 8);
        expect(sumOf(parts).high).toBeCloseTo(evidence.high, 8);
        expect(topTierParts !== undefined).toBe(topTier !== undefined);
        if (topTier && topTierParts) expect(sumOf(topTierParts).low).toBeCloseTo(topTier.low, 8);
        for (const { said, value } of parts) {
          expect(value === undefined).toBe(said.length === 0);
          for (const one of said)
            expect(one.kind === 'answer' && isAnswered(assessment.answers, one.question)).toBe(true);
        }
      }
    }),
    RUNS,
  );
}, 120_000);

test('what the top tier answers is quoted as its own answer', () => {
  const { rows } = dimensionsOf(sampleOf('compagnia-aerea')?.assessment as Assessment);
  const quoted = rows.flatMap(({ topTierParts = [] }) => topTierParts.flatMap(({ said }) => said));
  expect(quoted.some((said) => said.kind === 'answer' && said.topTier && said.value !== undefined)).toBe(true);
});
