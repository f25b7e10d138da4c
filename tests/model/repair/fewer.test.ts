// What another declaration would leave where saying alone does not mend everything: the one that is told leaves least, and what it
// is said to leave is what is found once it stands.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import type { Finding } from '#model/judge/finding.ts';
import { wholeBySaying } from '#model/repair/mend-whole.ts';
import { wholeRestatements } from '#model/repair/restate.ts';
import { bringsNewWeight, heavyIn, type Situation, stateAfter } from '#model/repair/situation.ts';
import { enough } from '../../support/enough.ts';
import { someAssessment } from '../laws/arbitraries.ts';

const situationOf = (assessment: Assessment): Situation => ({
  catalogue,
  assessment,
  judgement: judge(catalogue, assessment),
});
/** Critical ones first, then all: as one number, so that the less is the lighter. */
const weightOf = (findings: readonly Finding[]): number =>
  1000 * findings.filter(({ severity }) => severity === 'critical').length + findings.length;

test('of declarations that leave fewer and bring something new the lightest is told, with what it leaves (300 assessments)', () => {
  const met = { told: 0, chosen: 0 };
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      const situation = situationOf(assessment);
      const repair = wholeBySaying(situation);
      if (!repair) return;
      const weights = wholeRestatements(situation)
        .map(({ move }) => stateAfter(situation, move))
        .filter((after) => bringsNewWeight(situation, after) && heavyIn(after).length < repair.leaves.length)
        .map((after) => weightOf(heavyIn(after)));
      if (weights.length === 0) {
        expect(repair.fewer).toBeUndefined();
        return;
      }
      met.told += 1;
      if (new Set(weights).size > 1) met.chosen += 1;
      const { declaration, left } = repair.fewer ?? { declaration: [], left: [] };
      expect(weightOf(left)).toBe(Math.min(...weights));
      const ids = (findings: readonly Finding[]) => findings.map(({ id }) => id);
      expect(ids(heavyIn(situationOf({ ...assessment, declaration })))).toEqual(ids(left));
    }),
    { numRuns: 300 },
  );
  expect(Math.min(met.told, met.chosen)).toBeGreaterThan(enough(2));
}, 120_000);
