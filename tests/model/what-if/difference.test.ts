// A finding that stays with the same weight and points, and becomes surer, is told as changed.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { sampleOf } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { assess } from '#model/judge/assess.ts';
import { differ } from '#model/what-if/difference.ts';

const ROSSI = sampleOf('mobili-rossi')?.assessment as Assessment;

test.each(['severity', 'certainty', 'points'] as const)('another %s alone is a finding told as changed', (what) => {
  const verdict = assess(catalogue, ROSSI);
  const [first, ...others] = verdict.findings;
  if (!first) throw new Error('nothing found');
  const other = { severity: 'minor', certainty: 'likely', points: first.points + 1 }[what];
  expect(first[what]).not.toBe(other);
  const after = { ...verdict, findings: [{ ...first, [what]: other }, ...others] } as typeof verdict;
  const { reweighed, unmoved } = differ({ assessment: ROSSI, verdict }, { assessment: ROSSI, verdict: after });
  expect(reweighed.map((one) => one.after.id)).toEqual([first.id]);
  const same = differ({ assessment: ROSSI, verdict }, { assessment: ROSSI, verdict });
  expect([same.reweighed.length, same.unmoved - unmoved]).toEqual([0, 1]);
});
