// Another declaration for a whole matter: offered only where no way out of one of its findings says less, and tested by applying it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { type Finding, isHeavy, matterOf } from '#model/judge/finding.ts';
import { weighs } from '#model/repair/holding-on.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { applyPatch } from '../../support/apply-patch.ts';
import { enough } from '../../support/enough.ts';
import { someAssessment } from '../laws/arbitraries.ts';

const idsOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ id }) => id);

function offeredIn(assessment: Assessment): number {
  const judgement = judge(catalogue, assessment);
  const { findings } = judgement.verdict;
  const { ofFinding, ofMatter } = repairsOf({ catalogue, assessment, judgement });
  for (const [matter, way] of ofMatter) {
    const group = idsOf(findings.filter((one) => weighs(one) && matterOf(one) === matter));
    expect(group.length).toBeGreaterThan(0);
    const after = judge(catalogue, applyPatch(assessment, way.patch)).verdict.findings;
    expect([matter, group.filter((id) => idsOf(after).includes(id))]).toEqual([matter, []]);
    const heavy = idsOf(findings.filter(isHeavy));
    expect(idsOf(after.filter(isHeavy)).filter((id) => !heavy.includes(id))).toEqual([]);
    expect(way.side).toBe('declare');
    // What is said in its place, or a smaller restatement, is a way out of a finding already.
    const known = group.flatMap((id) => ofFinding.get(id) ?? []);
    expect(known.filter(({ side }) => side === 'say')).toEqual([]);
    const declaring = known.filter(({ side }) => side === 'declare');
    expect(declaring.filter(({ removes }) => group.every((id) => removes.includes(id)))).toEqual([]);
  }
  return ofMatter.size;
}

test('it takes all that weighs on the matter away and brings nothing heavy, where nothing smaller does (samples and 200 assessments)', () => {
  expect(samples.map(({ assessment }) => offeredIn(assessment)).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(0);
  let offered = 0;
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      offered += offeredIn(assessment);
    }),
    { numRuns: 200 },
  );
  expect(offered).toBeGreaterThan(enough(5));
}, 240_000);
