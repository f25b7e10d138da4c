// Why each change of a way out is what it is: tried by taking the change back, and by going one step less far.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { type Finding, isHeavy } from '#model/judge/finding.ts';
import { type Change, subjectOfChange, withChanges } from '#model/repair/change.ts';
import { effortRows } from '#model/repair/effort.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { reasonsOf } from '#model/repair/reasons.ts';
import { someAssessment } from '../laws/arbitraries.ts';

const findingsOf = (assessment: Assessment): readonly Finding[] => judge(catalogue, assessment).verdict.findings;

function check(assessment: Assessment): void {
  const situation = { catalogue, assessment, judgement: judge(catalogue, assessment) };
  const { ofFinding, sets } = repairsOf(situation);
  const ways = [
    ...sets.map((way) => ({ way, ends: isHeavy })),
    ...[...ofFinding].flatMap(([id, own]) => own.map((way) => ({ way, ends: (one: Finding) => one.id === id }))),
  ];
  for (const { way, ends } of ways) {
    const rows = effortRows(catalogue, assessment.answers, way.after.assessment.answers);
    expect(rows.reduce((sum, { steps }) => sum + steps, 0)).toBe(way.effort);
    for (const { subject, binds, still } of reasonsOf(situation, way, ends)) {
      const others = way.changes.filter((change) => subjectOfChange(change) !== subject);
      const weighsIn = (changes: readonly Change[]) =>
        findingsOf(withChanges(assessment, changes)).find(({ id }) => id === binds.id)?.severity;
      expect(weighsIn(others)).toBe(binds.severity);
      expect(weighsIn(way.changes)).not.toBe(binds.severity);
      if (still)
        expect(weighsIn([...others, { kind: 'answer', question: subject, value: still.value }])).toBe(still.severity);
    }
  }
}

test('without each change of a way the finding named is there as heavy as named, and so it is one step nearer to today', () => {
  for (const { assessment } of samples) check(assessment);
  fc.assert(fc.property(someAssessment, check), { numRuns: 300 });
}, 240_000);

test('every change of a way of the whole has a finding that hangs on it', () => {
  for (const { assessment } of samples) {
    const situation = { catalogue, assessment, judgement: judge(catalogue, assessment) };
    for (const set of repairsOf(situation).sets) {
      const told = reasonsOf(situation, set, isHeavy).map(({ subject }) => subject);
      expect(told).toEqual([...new Set(set.changes.map(subjectOfChange))]);
    }
  }
});
