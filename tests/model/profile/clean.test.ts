// An edition without faults leaves every purpose a clean operation: its answers are built, judged by the edited profile, and
// nothing critical or major is certain. And where it is said that no answers reach a band, none are found there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Catalogue, Purpose } from '#model/catalogue.ts';
import { gatherEvidence } from '#model/evidence.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { judge } from '#model/judge/assess.ts';
import { isHeavy } from '#model/judge/finding.ts';
import { prepare } from '#model/judge/prepare.ts';
import { cleanOperation } from '#model/profile/clean-operation.ts';
import { type ProfileEdition, withEdition } from '#model/profile/edition.ts';
import { faultsOf } from '#model/profile/faults.ts';
import { enough } from '../../support/enough.ts';
import { answersTo, assessmentOf, PURPOSE_IDS, RUNS } from '../laws/arbitraries.ts';
import { named, someEdition } from './editions.ts';

/** What is heavy in the operation that is built for a purpose; the answers themselves must be ones a file may hold. */
function heavyIn(edited: Catalogue, purpose: Purpose, edition: ProfileEdition | undefined) {
  const clean = cleanOperation(edited, purpose);
  if (!('answers' in clean)) throw new Error(`${purpose.id}: ${JSON.stringify(clean)}`);
  const bare = assessmentOf([{ purpose: purpose.id, weight: 1 }], clean.answers);
  const assessment = edition ? { ...bare, profileEdition: edition } : bare;
  expect(readAssessment(catalogue, assessment)).toEqual({ ok: true, value: assessment });
  const { findings, coherence } = judge(catalogue, assessment).verdict;
  return { heavy: findings.filter(isHeavy).map(({ id }) => id), coherence };
}

describe('a clean operation', () => {
  test.each(PURPOSE_IDS)('is there for %s in the standard profile, at 100 of agreement', (id) => {
    const purpose = catalogue.purposes.find((one) => one.id === id) as Purpose;
    expect(heavyIn(catalogue, purpose, undefined)).toEqual({ heavy: [], coherence: { low: 100, high: 100 } });
  });

  test('is left to every purpose by an edition without faults (1,000 editions, a quarter of them at least without)', () => {
    let without = 0;
    fc.assert(
      fc.property(someEdition, (edition) => {
        if (faultsOf(catalogue, edition).length > 0) return;
        without += 1;
        const edited = withEdition(catalogue, edition);
        const kept = new Set<Purpose>(catalogue.purposes);
        const isTouched = edition.anchors !== undefined || edition.thresholds !== undefined;
        for (const purpose of edited.purposes)
          if (isTouched || !kept.has(purpose)) expect(heavyIn(edited, purpose, edition).heavy).toEqual([]);
      }),
      RUNS,
    );
    expect(without).toBeGreaterThan(enough(250));
  }, 300_000);

  test('is not there where a band is out of reach: no answers are found in it (1,000 bands of two points)', () => {
    const facts = new Set(Object.values(catalogue.evidence).flatMap((parts) => parts.flatMap(({ from }) => from)));
    const answers = fc.sample(
      answersTo(
        catalogue.questions.filter(({ id }) => facts.has(id)),
        1,
      ),
      2000,
    );
    const purposes = [{ purpose: 'mass-speed', weight: 1 }];
    const shown = answers.map((given) => ({
      evidence: gatherEvidence(prepare(catalogue), given),
      parted: judge(catalogue, assessmentOf(purposes, given))
        .verdict.findings.filter((one) => one.kind === 'contradiction' && isHeavy(one))
        .map(({ statements }) => statements.map(({ id }) => id)),
    }));
    let outside = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('height', 'clarity', 'attention', 'uniformity'),
        fc.integer({ min: 0, max: 98 }),
        (on, low) => {
          const bands = { [on]: { low: low + 0.1, high: low + 1.9, importance: 1 } };
          const clean = cleanOperation(catalogue, { id: 'mass-speed', number: 2, bands });
          if ('answers' in clean) return;
          outside += 1;
          const dimension = on as 'height';
          const behind = new Set(catalogue.evidence[dimension].flatMap(({ from }) => from));
          // With somebody answering, everything behind it answered exactly, and no two of these answers at odds: as where
          // customers are said to know, and most complaints say that they did not.
          const exact = shown.filter(
            ({ evidence, parted }) =>
              evidence[dimension].low === evidence[dimension].high &&
              evidence.speed.high > 20 &&
              !parted.some((ids) => ids.every((id) => behind.has(id))),
          );
          const found = exact.map(({ evidence }) => evidence[dimension].low);
          expect(found.length).toBeGreaterThan(50);
          expect(found.filter((at) => at >= low + 0.1 && at <= low + 1.9)).toEqual([]);
        },
      ),
      RUNS,
    );
    expect(outside).toBeGreaterThan(enough(100));
  });

  test('is looked for within bounds: ten purposes of narrow bands that exclude each other take seconds, not minutes', () => {
    const narrow = Object.fromEntries(
      ['height', 'clarity', 'speed', 'reach', 'attention', 'authority', 'recovery', 'people'].map((on, at) => [
        on,
        [at % 2 === 0 ? 96 : 1, at % 2 === 0 ? 97 : 2, 3],
      ]),
    );
    const bands = Object.fromEntries(PURPOSE_IDS.map((id) => [id, narrow]));
    const start = performance.now();
    expect(faultsOf(catalogue, named({ bands } as never))).toHaveLength(10);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
