// A way out on the bench of what-if leads exactly where the way out itself led when it was tried.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { sampleOf } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf } from '#model/report/document.ts';
import { wayToTry } from '#model/what-if/from-way-out.ts';
import { withScenario } from '#model/what-if/scenario.ts';
import { readScenarios, writeScenarios } from '#model/what-if/scenario-schema.ts';

const companies = ['mobili-rossi', 'noleggio-italia', 'tv-via-cavo'].map(
  (id) => [id, sampleOf(id)?.assessment as Assessment] as const,
);

describe.each(companies)('%s', (_, assessment) => {
  const judgement = judge(catalogue, assessment);
  const repairs = repairsOf({ catalogue, assessment, judgement });

  test('the sets for the whole, tried, give the verdict they were offered with, and survive being saved', () => {
    expect(repairs.sets).toHaveLength(2);
    for (const { side, after } of repairs.sets) {
      const proposal = wayToTry(catalogue, assessment, { side, findings: [] });
      if (!proposal) throw new Error(`${side} is gone`);
      const { coherence, findings } = judge(catalogue, withScenario(assessment, proposal)).verdict;
      expect({ coherence, findings }).toEqual(after.judgement.verdict);
      const scenario = { id: 'way', name: side, ...proposal };
      expect(readScenarios(catalogue, writeScenarios([scenario]))).toEqual({
        kind: 'read',
        scenarios: [scenario],
        leftOut: 0,
      });
    }
  });

  test('the ways of each matter, tried, take away what the report says they do', () => {
    const report = compose(catalogue, assessment, judgement, { repairs });
    const subjects = (['parting', 'crossing'] as const).flatMap((kind) => blockOf(report, kind)?.subjects ?? []);
    for (const { findings, ways } of subjects)
      for (const { side, removes } of ways) {
        const proposal = wayToTry(catalogue, assessment, { side, findings });
        if (!proposal) throw new Error(`${side} of ${findings} is gone`);
        const left = new Set(judge(catalogue, withScenario(assessment, proposal)).verdict.findings.map(({ id }) => id));
        expect(removes.filter((id) => left.has(id))).toEqual([]);
      }
    expect(subjects.some(({ ways }) => ways.length > 0)).toBe(true);
  }, 60_000);
});

test('a side that is none, and findings that are none, name no way', () => {
  const assessment = companies[0]?.[1] as Assessment;
  expect(wayToTry(catalogue, assessment, { side: 'both', findings: [] })).toBeUndefined();
  expect(wayToTry(catalogue, assessment, { side: 'do', findings: ['gap:nobody:nothing'] })).toBeUndefined();
});

test('of a kept scenario a declaration that lost a purpose is left out whole, and counted', () => {
  const whole = { purpose: 'race-to-bottom', weight: 1 };
  const kept = (declaration: readonly unknown[]) =>
    JSON.stringify({ version: 1, scenarios: [{ id: 'a', name: 'A', changes: [], declaration }] });
  const left = readScenarios(catalogue, kept([whole, { purpose: 'no-such', weight: 1 }]));
  expect(left).toEqual({ kind: 'read', scenarios: [{ id: 'a', name: 'A', changes: [] }], leftOut: 1 });
  expect(readScenarios(catalogue, kept([whole]))).toMatchObject({ leftOut: 0, scenarios: [{ declaration: [whole] }] });
});
