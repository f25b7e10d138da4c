// A local repair is minimal: on one dimension, with answers on their anchors, no combination of levels that takes the gap
// away has less effort. Every combination is tried through the whole judgement.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { isHeavy } from '#model/judge/finding.ts';
import { effortBetween } from '#model/repair/effort.ts';
import { disclose } from '#model/repair/follow-up.ts';
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

test('where the first combination brings weight, the next that brings none is offered: limits and money together (100 operations)', () => {
  const MONEY = [0, 10, 50, 250, 1000];
  const purposes = catalogue.purposes.filter(({ bands }) => 'authority' in bands).map(({ id }) => id);
  const operations = fc.tuple(anchor, fc.constantFrom(...MONEY), fc.constantFrom(undefined, 0, 3));
  fc.assert(
    fc.property(fc.constantFrom(...purposes), operations, (purpose, [limit, money, goodwill]) => {
      const rest = goodwill === undefined ? {} : { 'goodwill.rate': goodwill };
      const answers: Answers = { 'auth.limit': limit, 'auth.eur': money, ...rest };
      const assessment = assessmentOf([{ purpose, weight: 1 }], answers);
      const judgement = judge(catalogue, assessment);
      const id = `gap:${purpose}:authority`;
      const finding = judgement.verdict.findings.find((one) => one.id === id && one.certainty === 'certain');
      if (!finding) return;
      const known = new Set(judgement.verdict.findings.filter(isHeavy).map((one) => one.id));
      const efforts = ANCHORS.flatMap((level) =>
        MONEY.map((amount) => ({ ...answers, 'auth.limit': level, 'auth.eur': amount })),
      )
        .filter((changed) =>
          judge(catalogue, { ...assessment, answers: changed }).verdict.findings.every(
            (one) => one.id !== id && (!isHeavy(one) || known.has(one.id)),
          ),
        )
        .map((changed) => effortBetween(catalogue, answers, changed));
      // What follows from a move is another matter: here something stands by itself.
      if (efforts.length === 0) return;
      const way = waysOut({ catalogue, assessment, judgement }, finding).find(({ side }) => side === 'do');
      // One that stands with what follows from it may take less still.
      expect(way?.effort ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(Math.min(...efforts));
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('what is promised and not known is made known, or promised lower where that takes less', () => {
  const purpose = 'different-people';
  const levels = fc.tuple(anchor, anchor, anchor);
  fc.assert(
    fc.property(levels, ([level, known, surprise]) => {
      const answers: Answers = {
        'promise.level': level,
        'promise.claims': [],
        'promise.known': known,
        'promise.surprise': surprise,
      };
      const assessment = assessmentOf([{ purpose, weight: 1 }], answers);
      const judgement = judge(catalogue, assessment);
      const finding = judgement.verdict.findings.find(({ id }) => id === 'disclosure:high-promise-unknown');
      if (!finding || !isHeavy(finding)) return;
      const kinds = new Set(judgement.verdict.findings.flatMap(({ kind, id }) => (kind === 'disclosure' ? [id] : [])));
      const efforts = (['promise.level', 'promise.known'] as const)
        .flatMap((id) => ANCHORS.map((value) => ({ ...answers, [id]: value })))
        .filter((changed) =>
          judge(catalogue, { ...assessment, answers: changed }).verdict.findings.every(({ id }) => !kinds.has(id)),
        )
        .map((changed) => effortBetween(catalogue, answers, changed));
      const [way] = disclose({ catalogue, assessment, judgement }) ?? [];
      const offered = way?.kind === 'answer' ? { ...answers, [way.question]: way.value as number } : answers;
      expect([level, known, surprise, effortBetween(catalogue, answers, offered)]).toEqual([
        level,
        known,
        surprise,
        Math.min(...efforts),
      ]);
    }),
    { numRuns: 125 },
  );
});
