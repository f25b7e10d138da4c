// Laws of an edited profile: editing and putting back is nothing, the order of edits does not matter, and each part of an
// edition changes what it is about and no more.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import type { Purpose } from '#model/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { differencesOf } from '#model/profile/differences.ts';
import {
  type AnchorPoints,
  type BandTriple,
  normalised,
  type ProfileEdition,
  withEdition,
} from '#model/profile/edition.ts';
import { editionOf, standardOf } from '#model/profile/origin.ts';
import { assessmentOf, PURPOSE_IDS, RUNS, someAnswers, someAssessment, someDeclaration } from '../laws/arbitraries.ts';
import { named, someBands, someEdition, someEfforts } from './editions.ts';

const BARE = named({});
/** The standard's own value wherever the edition says something. */
function putBack(edition: ProfileEdition): ProfileEdition {
  const back: Record<string, unknown> = {};
  const put = (part: string, id: string, value: unknown) => {
    back[part] = { ...(back[part] as object), [id]: value };
  };
  const bandsBack = (id: string): object => {
    const purpose: Purpose | undefined = catalogue.purposes.find((one) => one.id === id);
    return Object.fromEntries(
      Object.keys(edition.bands?.[id] ?? {}).map((dimension) => {
        const band = purpose?.bands[dimension as keyof Purpose['bands']];
        return [dimension, band ? ([band.low, band.high, band.importance] satisfies BandTriple) : null];
      }),
    );
  };
  for (const id of Object.keys(edition.bands ?? {})) put('bands', id, bandsBack(id));
  for (const one of differencesOf(catalogue, edition)) {
    if (one.kind === 'driver') put('driverImportance', one.purpose, one.standard);
    if (one.kind === 'threshold') put('thresholds', one.id, one.standard);
    if (one.kind === 'anchors') put('anchors', one.id, one.standard satisfies AnchorPoints);
    if (one.kind === 'effort') put('efforts', one.question, one.standard);
  }
  return { ...BARE, ...back };
}

describe('an edition', () => {
  test('put back value by value is none: nothing left of it, and the very catalogue from before (1,000 runs)', () => {
    fc.assert(
      fc.property(someEdition, (edition) => {
        const back = putBack(edition);
        expect(normalised(catalogue, back)).toEqual(BARE);
        expect(withEdition(catalogue, back)).toBe(catalogue);
      }),
      RUNS,
    );
  });

  test('is said in one way: saying it again, or in another order, changes neither it nor its catalogue (1,000 runs)', () => {
    fc.assert(
      fc.property(someEdition, (edition) => {
        const once = normalised(catalogue, edition);
        expect(JSON.stringify(normalised(catalogue, once))).toBe(JSON.stringify(once));
        const turned = Object.fromEntries(Object.entries(once).toReversed()) as unknown as ProfileEdition;
        expect(withEdition(catalogue, turned)).toBe(withEdition(catalogue, edition));
        expect(differencesOf(catalogue, turned)).toEqual(differencesOf(catalogue, edition));
      }),
      RUNS,
    );
  });

  test('differs from the standard exactly where its catalogue is another one (1,000 runs)', () => {
    fc.assert(
      fc.property(someEdition, (edition) => {
        const edited = withEdition(catalogue, edition);
        expect(edited === catalogue).toBe(differencesOf(catalogue, edition).length === 0);
        expect(standardOf(edited)).toBe(catalogue);
        expect(edited.profile).toBe('v1');
        if (edited !== catalogue) expect(editionOf(edited)).toEqual(normalised(catalogue, edition));
      }),
      RUNS,
    );
  });

  test('is laid over the standard, never over another edition, and none leaves any catalogue as it is', () => {
    fc.assert(
      fc.property(someEdition, someEdition, (one, other) => {
        const edited = withEdition(catalogue, one);
        expect(withEdition(edited, undefined)).toBe(edited);
        expect(withEdition(edited, other)).toBe(withEdition(catalogue, other));
      }),
      RUNS,
    );
    expect(withEdition(catalogue, undefined)).toBe(catalogue);
  });

  test('of another name is another profile, by the same numbers', () => {
    const bands = { 'mass-speed': { speed: [60, 100, 3] } } as const;
    const [one, other] = [
      withEdition(catalogue, named({ bands })),
      withEdition(catalogue, { ...named({ bands }), name: 'Y' }),
    ];
    expect(one).not.toBe(other);
    expect(one.purposes).toEqual(other.purposes);
  });

  test('whose keys every object inherits changes nothing: “constructor” is no purpose', () => {
    const strange = JSON.parse('{"constructor":{"speed":[0,1,1]},"__proto__":{"speed":[0,1,1]}}');
    expect(withEdition(catalogue, named({ bands: strange })).purposes).toEqual(catalogue.purposes);
  });
});

describe('a judgement by an edition', () => {
  const read = (assessment: Assessment, edition?: ProfileEdition) =>
    judge(catalogue, edition ? { ...assessment, profileEdition: edition } : assessment).verdict;

  test('of bands moves the fit of that purpose alone (1,000 runs)', () => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...PURPOSE_IDS), someBands, (answers, purpose, bands) => {
        const assessment = assessmentOf([{ purpose, weight: 1 }], answers);
        const [before, after] = [read(assessment), read(assessment, named({ bands: { [purpose]: bands } }))];
        const others = ({ revealed }: typeof before) =>
          revealed.filter((one) => one.purpose !== purpose).toSorted((a, b) => (a.purpose < b.purpose ? -1 : 1));
        expect(others(after)).toEqual(others(before));
        expect(after.evidence).toEqual(before.evidence);
      }),
      RUNS,
    );
  });

  test('of efforts changes no number and no word of the verdict (1,000 runs)', () => {
    fc.assert(
      fc.property(someAssessment, someEfforts, (assessment, efforts) => {
        const { profileEdition: _, ...after } = read(assessment, named({ efforts }));
        expect(after).toEqual(read(assessment));
      }),
      RUNS,
    );
  });

  test('gives finite numbers and the edition by name, whatever is edited (1,000 runs)', () => {
    fc.assert(
      fc.property(someDeclaration, someAnswers, someEdition, (declaration, answers, edition) => {
        const { verdict, catalogue: used } = judge(catalogue, {
          ...assessmentOf(declaration, answers),
          profileEdition: edition,
        });
        const { coherence, declared, revealed, evidence } = verdict;
        const points = verdict.findings.map((finding) => finding.points);
        expect(JSON.stringify([coherence, declared, revealed, evidence, points])).not.toMatch(/null/u);
        expect(used).toBe(withEdition(catalogue, edition));
        const isEdited = used !== catalogue;
        expect(verdict.profileEdition).toEqual(isEdited ? { name: BARE.name, version: BARE.version } : undefined);
      }),
      RUNS,
    );
  });
});
