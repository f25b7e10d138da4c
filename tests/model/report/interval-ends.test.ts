// Whatever the report says as an interval runs from its lower end to its upper one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf } from '#model/report/document.ts';
import { someAssessment } from '../laws/arbitraries.ts';

const upsideDown = (value: unknown, path: readonly string[] = []): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const { low, high } = value as { low?: unknown; high?: unknown };
  const own =
    typeof low === 'number' && typeof high === 'number' && low - high > 1e-9 * Math.abs(low)
      ? [`${path.join('.')}: ${low}–${high}`]
      : [];
  return [...own, ...Object.entries(value).flatMap(([key, one]) => upsideDown(one, [...path, key]))];
};
const check = (assessment: Assessment): void => {
  const report = compose(catalogue, assessment, judge(catalogue, assessment));
  expect(upsideDown(blockOf(report, 'physics'))).toEqual([]);
};

const mail: Assessment = {
  format: 'coerente/assessment',
  version: 1,
  profile: 'v1',
  company: { name: 'Prova', currency: 'EUR', asOf: '2026-11' },
  declaration: [{ purpose: 'mass-speed', weight: 1 }],
  answers: {
    'staff.fte': 12,
    'outsourcing.share': 0,
    'volume.month': { phone: 6000, email: { from: 2000, to: 6000 } },
    'hours.week': 50,
  },
};

test('no figure of the physics is an interval upside down, where the part of the work is a range too', () => {
  check(mail);
  fc.assert(fc.property(someAssessment, check), { numRuns: 200 });
});
