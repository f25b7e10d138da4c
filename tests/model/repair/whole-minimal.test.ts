// A set for the whole holds nothing it does not need: without any one of its changes more stays than with all of them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { isHeavy } from '#model/judge/finding.ts';
import { weighs } from '#model/repair/holding-on.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { applyPatch } from '../../support/apply-patch.ts';
import { enough } from '../../support/enough.ts';
import { someAssessment } from '../laws/arbitraries.ts';

const MOST_OF_ALL = 5;

/** A step that only the declaration asked for, which was itself left out afterwards; what remains lightens, and closes nothing. */
const FREED_LATE = {
  ...(samples[0] as (typeof samples)[number]).assessment,
  accepted: [],
  declaration: [
    { purpose: 'lower-expectations', weight: 0.01, scope: 'soci' },
    { purpose: 'build-together', weight: 15.2 },
  ],
  answers: {
    'promise.level': 75,
    'promise.known': { value: 25, quality: 'estimate' },
    'budget.driver': ['exceed'],
    'volume.month': { phone: { from: 0, to: 0 }, email: 0 },
    'promise.claims': ['immediate'],
  },
} as const satisfies Assessment;

test('what goes frees what was looked at before it, and a set may only lighten', () => {
  const judgement = judge(catalogue, FREED_LATE);
  const { sets } = repairsOf({ catalogue, assessment: FREED_LATE, judgement });
  const say = sets.find(({ side }) => side !== 'do');
  expect(say).toMatchObject({ side: 'say', removes: [], patch: [{ path: '/answers/promise.known', value: 50 }] });
  expect(say?.leaves.length).toBeLessThan(judgement.verdict.findings.filter(isHeavy).length);
});

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
        const whole = judge(catalogue, applyPatch(assessment, patch)).verdict.findings;
        const most = Math.max(...[judgement.verdict.findings, whole].map((all) => all.filter(weighs).length));
        for (const part of parts) {
          looked += 1;
          const after = judge(catalogue, applyPatch(assessment, part)).verdict.findings;
          const heavy = after.filter(isHeavy);
          // A part that leaves more small ones than there are today is not the same end.
          const isEnough =
            heavy.length <= leaves.length &&
            heavy.every(({ id }) => known.has(id)) &&
            after.filter(weighs).length <= most;
          expect([part.map(({ path }) => path), isEnough]).toEqual([part.map(({ path }) => path), false]);
        }
      }
    }),
    { numRuns: 300, endOnFailure: true },
  );
  expect(looked).toBeGreaterThan(enough(300));
}, 300_000);
