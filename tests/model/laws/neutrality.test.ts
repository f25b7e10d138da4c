// Law 1: every purpose can be met in full, the cheapest with nothing at all; what a purpose does not ask for is never
// held against it. Law 2: no dimension but clarity is "more is better" for all ten.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { type Band, DIMENSIONS, type Dimension, type Purpose } from '#model/catalogue.ts';
import { assess } from '#model/judge/assess.ts';
import { assessmentOf, RUNS } from './arbitraries.ts';
import { ANCHORS, type Anchors, operationAt, ownArgument, WORDS } from './operation.ts';

/** Anchors inside a band; no channel at all would be another operation, so reach starts at one channel. */
function anchorsIn(purpose: Purpose, dimension: Dimension): readonly number[] {
  const band: Band = purpose.bands[dimension] ?? { low: 0, high: 100, importance: 1 };
  const inside = ANCHORS.filter((at) => at >= band.low && at <= band.high);
  return dimension === 'reach' ? inside.filter((at) => at > 0) : inside;
}

/** The anchor of each band nearest its middle; 50 where the purpose does not care. */
function middleOf(purpose: Purpose): Anchors {
  const middle = DIMENSIONS.map((dimension) => {
    const band = purpose.bands[dimension] ?? { low: 25, high: 75 };
    const centre = (band.low + band.high) / 2;
    const nearest = anchorsIn(purpose, dimension).toSorted((a, b) => Math.abs(a - centre) - Math.abs(b - centre))[0];
    return [dimension, nearest];
  });
  return Object.fromEntries(middle) as Anchors;
}

const declaring = (purpose: string) => [{ purpose, weight: 1 }];

describe.each(catalogue.purposes.map((purpose) => [purpose.id, purpose] as const))('%s', (id, purpose) => {
  test('has an operation, fully answered, with agreement exactly [100, 100] and no finding at all', () => {
    const operation = operationAt(middleOf(purpose), ownArgument(id));
    // Who promises much need not use the words that other answers are compared with.
    const words = (operation['promise.claims'] as string[]).filter((word) => WORDS.slice(0, 3).includes(word));
    const raised = (operation['promise.level'] as number) >= 75 && { 'promise.level': 100 };
    const verdict = assess(
      catalogue,
      assessmentOf(declaring(id), { ...operation, ...raised, 'promise.claims': words }),
    );
    expect(verdict.findings).toEqual([]);
    expect(verdict.coherence).toEqual({ low: 100, high: 100 });
    expect(verdict.declared[0]?.fit).toEqual({ low: 100, high: 100 });
    expect(verdict.revealed[0]?.purpose).toBe(id);
    expect(verdict.headline.kind).toBe('coherent');
  });

  test('is met by any anchors inside its bands, whatever the dimensions it does not ask for show', () => {
    const anchors = fc.record(
      Object.fromEntries(DIMENSIONS.map((one) => [one, fc.constantFrom(...anchorsIn(purpose, one))])) as Record<
        Dimension,
        fc.Arbitrary<number>
      >,
    );
    fc.assert(
      fc.property(anchors, (at) => {
        const verdict = assess(catalogue, assessmentOf(declaring(id), operationAt(at, ownArgument(id))));
        expect(verdict.findings.filter(({ kind }) => kind === 'gap')).toEqual([]);
        expect(verdict.coherence).toEqual({ low: 100, high: 100 });
      }),
      RUNS,
    );
  });
});

test('budget 0, staff 0 and hours 0, fully answered and known, meet lower-expectations at exactly [100, 100]', () => {
  const cases = JSON.parse(readFileSync(new URL('../../fixtures/counter-cases.json', import.meta.url), 'utf8'));
  const { assessment } = cases.find(({ id }: { id: string }) => id === '21') as { assessment: Assessment };
  const { answers } = assessment;
  expect([answers['budget.total'], answers['staff.fte'], answers['hours.week']]).toEqual([0, 0, 0]);
  const verdict = assess(catalogue, assessment);
  expect(verdict.coherence).toEqual({ low: 100, high: 100 });
  expect(verdict.declared[0]?.fit).toEqual({ low: 100, high: 100 });
  expect(verdict.findings).toEqual([]);
});

test.each(DIMENSIONS.filter((dimension) => dimension !== 'clarity'))(
  'more %s is not better for all: some purpose does not ask for it, or asks for at most so much',
  (dimension) => {
    const bands = catalogue.purposes.map((purpose): Band | undefined => (purpose as Purpose).bands[dimension]);
    expect(bands.some((band) => band === undefined || band.high < 100)).toBe(true);
  },
);

test('the least money a purpose asks for is 0 for lower-expectations and race-to-bottom, at most 65 for any', () => {
  const least = (id: string) => (catalogue.purposes.find((one) => one.id === id) as Purpose).bands.resources?.low;
  expect([least('lower-expectations'), least('race-to-bottom'), least('mass-speed')]).toEqual([0, 0, 5]);
});
