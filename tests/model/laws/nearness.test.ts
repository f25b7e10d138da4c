// Law 8: moving towards a band never lowers a fit, moving away never raises it. Law 14: no fact moves a fit faster than
// its share of the dimension and the dimension's importance allow.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { type Band, DIMENSIONS, type Dimension, type EvidencePart, type Purpose } from '#model/catalogue.ts';
import type { DimensionEvidence, Evidence } from '#model/evidence.ts';
import { chanceBase, fitTo } from '#model/fit.ts';
import { judge } from '#model/judge/assess.ts';
import { assessmentOf, RUNS, someAnswers } from './arbitraries.ts';

const PURPOSES: readonly Purpose[] = catalogue.purposes;
const BASES = new Map(PURPOSES.map((purpose) => [purpose.id, chanceBase(purpose, catalogue.drivers, 50)]));
const fitOf = (purpose: Purpose, evidence: Evidence, chosen?: readonly string[]) =>
  fitTo(purpose, evidence, { drivers: catalogue.drivers, chosen }, BASES.get(purpose.id) ?? 0, 50);

const score = fc.double({ min: 0, max: 100, noNaN: true });
const shown = fc
  .tuple(score, score)
  .map(([a, b]): DimensionEvidence => ({ low: Math.min(a, b), high: Math.max(a, b), parts: [] }));
const someEvidence: fc.Arbitrary<Evidence> = fc
  .tuple(...DIMENSIONS.map(() => shown))
  .map((drawn) => Object.fromEntries(DIMENSIONS.map((dimension, at) => [dimension, drawn[at]])) as unknown as Evidence);

/** A value brought `part` of its way to the band; inside it stays. */
const towards = (value: number, { low, high }: Band, part: number): number =>
  value < low ? value + part * (low - value) : value > high ? value - part * (value - high) : value;

test('moving what is known of a dimension towards a band lowers neither end of fit or agreement, and back raises none', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PURPOSES),
      someEvidence,
      fc.constantFrom(...DIMENSIONS),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (purpose, evidence, dimension, part) => {
        const band = purpose.bands[dimension] ?? { low: 0, high: 100, importance: 1 };
        const { low, high } = evidence[dimension];
        const near = { low: towards(low, band, part), high: towards(high, band, part), parts: [] };
        const [before, after] = [fitOf(purpose, evidence), fitOf(purpose, { ...evidence, [dimension]: near })];
        const ends = [after.fit.low - before.fit.low, after.fit.high - before.fit.high];
        const corrected = [after.kappa.low - before.kappa.low, after.kappa.high - before.kappa.high];
        expect(Math.min(...ends, ...corrected)).toBeGreaterThanOrEqual(-1e-9);
      },
    ),
    { numRuns: 3000 },
  );
});

test('an argument that serves a purpose better never lowers its fit', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PURPOSES),
      someEvidence,
      fc.shuffledSubarray([...catalogue.drivers], { minLength: 2, maxLength: 2 }),
      (purpose, evidence, [a, b]) => {
        const [alone, both] = [[a?.id ?? ''], [a?.id ?? '', b?.id ?? '']].map((chosen) =>
          fitOf(purpose, evidence, chosen),
        );
        expect(both?.fit.low).toBeGreaterThanOrEqual(alone?.fit.low ?? 0);
        expect(both?.fit.high).toBeGreaterThanOrEqual(alone?.fit.high ?? 0);
      },
    ),
    RUNS,
  );
});

/** Facts read as they stand or turned round: one point of the answer is one point of the part. */
const STRAIGHT: readonly (readonly [Dimension, EvidencePart])[] = DIMENSIONS.flatMap((dimension) =>
  catalogue.evidence[dimension]
    .filter(({ scale }) => scale.kind === 'direct' || scale.kind === 'reverse')
    .map((part) => [dimension, part] as const),
);

function withoutTier(answers: Answers): Answers {
  const { 'tiers.vip': _, ...rest } = answers;
  return rest;
}

test('a fact moved by x points moves a fit by at most its share x importance x 2x / all importance', () => {
  fc.assert(
    fc.property(someAnswers, fc.constantFrom(...STRAIGHT), score, score, (drawn, [dimension, { fact }], from, to) => {
      const answers = withoutTier(drawn);
      const [one, two] = [from, to].map((value) =>
        judge(catalogue, assessmentOf([{ purpose: 'mass-speed', weight: 1 }], { ...answers, [fact]: value })),
      );
      const share = one?.evidence[dimension].parts.find((part) => part.fact === fact)?.weight ?? 0;
      for (const before of one?.ranked ?? []) {
        const after = two?.ranked.find(({ purpose }) => purpose === before.purpose);
        const importance = before.losses.find((loss) => loss.dimension === dimension)?.importance ?? 0;
        const most = (100 * share * importance * Math.abs(from - to)) / (50 * before.totalImportance);
        const moved = (end: 'low' | 'high') => Math.abs(before.fit[end] - (after?.fit[end] ?? 0));
        if (Math.max(moved('low'), moved('high')) > most + 1e-8)
          expect.fail(`${before.purpose} moved more than ${most}`);
      }
    }),
    RUNS,
  );
});
