// A set for the whole holds nothing it does not need: without any one of its changes more stays than with all of them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { isHeavy } from '#model/judge/finding.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { applyPatch } from '../../support/apply-patch.ts';
import { someAssessment } from '../laws/arbitraries.ts';

const MOST_OF_ALL = 5;

test('no part of a set does what the set does (300 assessments)', () => {
  let looked = 0;
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      const judgement = judge(catalogue, assessment);
      const known = new Set(judgement.verdict.findings.filter(isHeavy).map(({ id }) => id));
      for (const { patch, leaves } of repairsOf({ catalogue, assessment, judgement }).sets) {
        // Of a small set every part is tried, of a large one each change is left out by itself.
        const parts =
          patch.length <= MOST_OF_ALL
            ? Array.from({ length: 2 ** patch.length - 2 }, (_, n) => patch.filter((__, at) => ((n + 1) >> at) & 1))
            : patch.map((one) => patch.filter((other) => other !== one));
        for (const part of parts) {
          looked += 1;
          const heavy = judge(catalogue, applyPatch(assessment, part)).verdict.findings.filter(isHeavy);
          const isEnough = heavy.length <= leaves.length && heavy.every(({ id }) => known.has(id));
          expect([part.map(({ path }) => path), isEnough]).toEqual([part.map(({ path }) => path), false]);
        }
      }
    }),
    { numRuns: 300, endOnFailure: true },
  );
  expect(looked).toBeGreaterThan(300);
}, 300_000);
