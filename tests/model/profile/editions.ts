// Random editions of the profile: bands wide and narrow, thresholds in their order, scales stretched and bent, efforts; and
// what a few of them judge.
import fc from 'fast-check';
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { editableAnchors, editableThresholds } from '#model/profile/editable.ts';
import type { AnchorPoints, EditedBands, ProfileEdition } from '#model/profile/edition.ts';
import { isStepped } from '#model/repair/lever.ts';
import { drawsFrom, PURPOSE_IDS } from '../laws/arbitraries.ts';

export const named = (rest: Omit<ProfileEdition, 'name' | 'version'>): ProfileEdition => ({
  name: 'Settore mobili',
  version: '2026-1',
  ...rest,
});

export const withProfile = (assessment: Assessment, rest: Omit<ProfileEdition, 'name' | 'version'>): Assessment => ({
  ...assessment,
  profileEdition: named(rest),
});

const importance = fc.constantFrom(1 as const, 2 as const, 3 as const);
const end = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true }));
const band = fc.tuple(end, end, importance).map(([a, b, weight]) => [Math.min(a, b), Math.max(a, b), weight] as const);
export const someBands: fc.Arbitrary<EditedBands> = fc.dictionary(
  fc.constantFrom(...DIMENSIONS),
  fc.oneof({ weight: 4, arbitrary: band }, { weight: 1, arbitrary: fc.constant(null) }),
  { minKeys: 1, maxKeys: 4 },
);

/** One threshold moved within its limits: two could be brought out of their order. */
const someThresholds = fc
  .tuple(fc.constantFrom(...editableThresholds(catalogue)), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([{ id, min, max, whole }, at]) => {
    const value = min + at * (max - min);
    return { [id]: whole ? Math.round(value) : value };
  });

/** The same answers further apart or closer, the same scores bent towards an end. */
const someAnchors = fc
  .tuple(fc.constantFrom(...editableAnchors(catalogue)), fc.integer())
  .map(([{ id, points, max }, seed]) => {
    const draw = drawsFrom(seed);
    const [wide, low, high] = [0.5 + draw(), draw() * 20, 100 - draw() * 20];
    const stretched = points.map(([answer, score]) => [
      Math.min(max, answer * wide),
      low + (score * (high - low)) / 100,
    ]);
    return { [id]: stretched as unknown as AnchorPoints };
  });

export const someEfforts = fc.dictionary(
  fc.constantFrom(...catalogue.levers.filter(isStepped).map(({ question }) => question)),
  fc.double({ min: 0, max: 10, noNaN: true }),
  { minKeys: 1 },
);

const perPurpose = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...PURPOSE_IDS), value, { minKeys: 1, maxKeys: 2 });

/** Any of the five parts, now and then none; with faults now and then. */
export const someEdition: fc.Arbitrary<ProfileEdition> = fc
  .tuple(
    fc.option(perPurpose(someBands), { nil: undefined }),
    fc.option(perPurpose(importance), { nil: undefined }),
    fc.option(someThresholds, { nil: undefined, freq: 3 }),
    fc.option(someAnchors, { nil: undefined, freq: 2 }),
    fc.option(someEfforts, { nil: undefined }),
  )
  .map(([bands, driverImportance, thresholds, anchors, efforts]) =>
    named({
      ...(bands && { bands }),
      ...(driverImportance && { driverImportance }),
      ...(thresholds && { thresholds }),
      ...(anchors && { anchors }),
      ...(efforts && { efforts }),
    }),
  );
