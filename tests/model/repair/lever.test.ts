// What a lever counts is a fact of its own, and not a value of its effort: a step that an edited profile calls free is still
// a step, is still found, and money is money whatever a profile says.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { withEdition } from '#model/profile/edition.ts';
import { effortBetween } from '#model/repair/effort.ts';
import { isStepped } from '#model/repair/lever.ts';
import { waysOut } from '#model/repair/mend.ts';
import { mendDimension } from '#model/repair/mend-dimension.ts';
import { movesOf } from '#model/repair/moves.ts';
import { enough } from '../../support/enough.ts';
import { assessmentOf, RUNS, someAssessment } from '../laws/arbitraries.ts';
import { named, withProfile } from '../profile/editions.ts';

const DECLARES_TRUST = [{ purpose: 'extraordinary-trust', weight: 1 }];

/** Of a finding on a dimension: the way by doing, by the standard and with these efforts. */
function doneOn(dimension: string, answers: object, efforts: Record<string, number>) {
  const given = assessmentOf(DECLARES_TRUST, answers as never);
  return [given, withProfile(given, { efforts })].map((assessment) => {
    const judgement = judge(catalogue, assessment);
    const finding = judgement.verdict.findings.find(({ id }) => id === `gap:extraordinary-trust:${dimension}`);
    if (!finding) throw new Error(`no gap on ${dimension}`);
    return waysOut({ catalogue, assessment, judgement }, finding).find(({ side }) => side === 'do');
  });
}

describe('a free step', () => {
  test('on authority is still found: the same change, at no effort', () => {
    const [standard, free] = doneOn('authority', { 'auth.limit': 0 }, { 'auth.limit': 0 });
    expect(standard?.effort).toBeGreaterThan(0);
    expect(free).toMatchObject({ effort: 0, patch: standard?.patch });
  });

  test('goes no further than is needed: of free moves the nearest that does is taken', () => {
    const free = withEdition(catalogue, named({ efforts: { 'auth.limit': 0 } }));
    const lever = free.levers.find(({ question }) => question === 'auth.limit');
    if (!lever) throw new Error('no such lever');
    const reached = movesOf(free, lever, { 'auth.limit': 75 }).map(({ move }) => move[0]);
    expect(reached.map((change) => change?.kind === 'answer' && change.value)).toEqual([50, 100, 25, 0]);
  });

  test('loses no way to bring a dimension in its band (1,000 assessments, every step free)', () => {
    const efforts = Object.fromEntries(catalogue.levers.filter(isStepped).map(({ question }) => [question, 0]));
    let found = 0;
    fc.assert(
      fc.property(someAssessment, fc.constantFrom(...DIMENSIONS), (assessment, dimension) => {
        const isMended = (given: Assessment): boolean => {
          const judgement = judge(catalogue, given);
          return (
            mendDimension({ catalogue: judgement.catalogue, assessment: given, judgement }, dimension, 'clear') !==
            undefined
          );
        };
        const byStandard = isMended(assessment);
        found += byStandard ? 1 : 0;
        expect(isMended(withProfile(assessment, { efforts }))).toBe(byStandard);
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(enough(100));
  }, 120_000);
});

describe('money', () => {
  test('takes no steps: people and budget move at no effort, by their amounts', () => {
    const money = catalogue.levers.filter((lever) => !isStepped(lever));
    expect(money.map(({ question }) => question)).toEqual(['staff.fte', 'budget.total']);
    const before = { 'staff.fte': 10, 'budget.total': 400_000 };
    expect(effortBetween(catalogue, before, { 'staff.fte': 90, 'budget.total': 4_000_000 })).toBe(0);
    for (const lever of money) expect(movesOf(catalogue, lever, before)).toEqual([]);
  });

  test('keeps its ways out where an edition names an effort for it all the same', () => {
    const answers = { 'budget.total': 20_000, 'volume.month': { phone: 5000 }, revenue: 50_000_000 };
    const [standard, edited] = doneOn('resources', answers, { 'budget.total': 1, 'staff.fte': 1 });
    expect(standard?.patch).toMatchObject([{ path: '/answers/budget.total' }]);
    expect(edited).toMatchObject({ effort: 0, patch: standard?.patch });
  });
});
