// Law 15: a repair is tested by applying it. The patch is applied to the file by an independent reader, the file is let in
// as any other, everything is judged again: what the repair names is gone and nothing heavy has come.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { judge } from '#model/judge/assess.ts';
import { type Finding, isHeavy } from '#model/judge/finding.ts';
import { repairsOf, waysOut } from '#model/repair/mend.ts';
import type { Repair } from '#model/repair/repair.ts';
import type { Situation } from '#model/repair/situation.ts';
import { applyPatch } from '../../support/apply-patch.ts';
import { enough } from '../../support/enough.ts';
import { samples } from '../exchange/samples.ts';
import { someAssessment } from '../laws/arbitraries.ts';

const situationOf = (assessment: Assessment): Situation => ({
  catalogue,
  assessment,
  judgement: judge(catalogue, assessment),
});
const heavyIds = (findings: readonly Finding[]): readonly string[] => findings.filter(isHeavy).map(({ id }) => id);

/** What is wrong with a repair, in words; nothing where it keeps what it says. */
function faultsOf({ assessment, judgement }: Situation, repair: Repair): readonly string[] {
  const read = readAssessment(catalogue, applyPatch(assessment, repair.patch));
  if (!read.ok) return [`refused: ${JSON.stringify(read.refusals)}`];
  const { findings } = judge(catalogue, read.value).verdict;
  const left = new Set(findings.map(({ id }) => id));
  const before = new Set(heavyIds(judgement.verdict.findings));
  return [
    ...repair.removes.filter((id) => left.has(id)).map((id) => `still there: ${id}`),
    ...heavyIds(findings)
      .filter((id) => !before.has(id))
      .map((id) => `new: ${id}`),
    ...(Number.isInteger(repair.effort) && repair.effort >= 0 ? [] : [`effort ${repair.effort}`]),
  ];
}

test('every repair of a finding of 10,000 assessments removes it and brings nothing critical or major', () => {
  let offered = 0;
  fc.assert(
    fc.property(someAssessment, fc.nat(), (assessment, pick) => {
      const situation = situationOf(assessment);
      const certain = situation.judgement.verdict.findings.filter(({ certainty }) => certainty === 'certain');
      const finding = certain[pick % Math.max(1, certain.length)];
      if (!finding) return;
      for (const way of waysOut(situation, finding)) {
        offered += 1;
        expect(way.removes).toContain(finding.id);
        expect(faultsOf(situation, way)).toEqual([]);
      }
    }),
    { numRuns: 10_000 },
  );
  expect(offered).toBeGreaterThan(enough(5_000));
}, 240_000);

test('every set of 1,000 assessments and of the samples removes what it names, and says what it leaves', () => {
  const check = (assessment: Assessment): void => {
    const situation = situationOf(assessment);
    for (const set of repairsOf(situation).sets) {
      expect(faultsOf(situation, set)).toEqual([]);
      const after = judge(catalogue, applyPatch(assessment, set.patch)).verdict;
      expect(heavyIds(after.findings)).toEqual(set.leaves);
    }
  };
  for (const sample of samples) check(sample);
  fc.assert(fc.property(someAssessment, check), { numRuns: 1000 });
}, 240_000);

test('a coherent assessment needs no set, and nothing answered has no finding to mend', () => {
  const coherent = samples.map(situationOf).filter(({ judgement }) => judgement.verdict.headline.kind === 'coherent');
  expect(coherent.length).toBeGreaterThan(3);
  expect(coherent.flatMap((situation) => repairsOf(situation).sets)).toEqual([]);
  const blank = situationOf({ ...(samples[0] as Assessment), answers: {} });
  expect([...repairsOf(blank).ofFinding.keys()].filter((id) => !id.startsWith('clash:'))).toEqual([]);
});
