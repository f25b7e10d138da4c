// A local repair is minimal: on one dimension, with answers on their anchors, no combination of levels that takes the gap
// away has less effort. Every combination is tried through the whole judgement.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { isHeavy } from '#model/judge/finding.ts';
import { effortBetween } from '#model/repair/effort.ts';
import { waysOut } from '#model/repair/mend.ts';
import { assessmentOf } from '../laws/arbitraries.ts';

const ANCHORS = [0, 25, 50, 75, 100];
const anchor = fc.constantFrom(...ANCHORS);
/** Dimensions whose levers are ordinals alone. */
const ORDINALS = {
  attention: ['attention.style', 'history.shared'],
  authority: ['auth.limit'],
  learning: ['listen.loop', 'cocreate.real'],
  clarity: ['promise.known'],
} as const;

test.each(Object.entries(ORDINALS))(
  'the repair of %s is the cheapest of all combinations of levels',
  (dimension, ids) => {
    const answered = fc.tuple(...ids.map(() => anchor));
    const purposes = catalogue.purposes.filter(({ bands }) => dimension in bands).map(({ id }) => id);
    fc.assert(
      fc.property(fc.constantFrom(...purposes), answered, (purpose, levels) => {
        const answers: Answers = Object.fromEntries(ids.map((id, index) => [id, levels[index] ?? 0]));
        const assessment = assessmentOf([{ purpose, weight: 1 }], answers);
        const judgement = judge(catalogue, assessment);
        const id = `gap:${purpose}:${dimension}`;
        const finding = judgement.verdict.findings.find((one) => one.id === id && one.certainty === 'certain');
        if (!finding) return;
        const known = new Set(judgement.verdict.findings.filter(isHeavy).map((one) => one.id));
        let least = Number.POSITIVE_INFINITY;
        for (const changed of combinations(ids)) {
          const { findings } = judge(catalogue, { ...assessment, answers: changed }).verdict;
          const isGone = findings.every((one) => one.id !== id && (!isHeavy(one) || known.has(one.id)));
          if (isGone) least = Math.min(least, effortBetween(catalogue, answers, changed));
        }
        const way = waysOut({ catalogue, assessment, judgement }, finding).find(({ side }) => side !== 'declare');
        expect(way?.effort ?? Number.POSITIVE_INFINITY).toBe(least);
      }),
      { numRuns: 100 },
    );
  },
);

function combinations(ids: readonly string[]): readonly Answers[] {
  return ids.reduce<readonly Answers[]>(
    (made, id) => made.flatMap((so) => ANCHORS.map((level) => ({ ...so, [id]: level }))),
    [{}],
  );
}
