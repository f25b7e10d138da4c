// What a comparison tells of two whole states besides their answers: the head of the file, the agreement in its order, what
// was accepted, and the declarations entry by entry.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { sampleOf } from '#content/samples.ts';
import type { Acceptance, Assessment, DeclaredPurpose } from '#model/assessment.ts';
import { compare, type Side } from '#model/compare/compare.ts';
import { compareDeclarations } from '#model/compare/declarations.ts';
import { assess } from '#model/judge/assess.ts';

const rossi = sampleOf('mobili-rossi')?.assessment as Assessment;
const between = (before: Assessment, after: Assessment) =>
  compare(catalogue, { assessment: before, profile: 'v1' }, { assessment: after, profile: 'v1' });
const declaring = (...declaration: readonly DeclaredPurpose[]): Assessment => ({ ...rossi, declaration });

describe('the head of two files', () => {
  const calling = (company: Assessment['company']): Assessment => ({ ...rossi, company });

  test('tells name, currency and date where they differ, a date that only one of them has too, and nothing else', () => {
    const early = calling({ name: 'Rossi', currency: 'EUR', asOf: '2025-11' });
    expect(between(early, calling({ name: 'Rossi', currency: 'CHF', asOf: '2026-11' })).company).toEqual({
      currency: { before: 'EUR', after: 'CHF' },
      asOf: { before: '2025-11', after: '2026-11' },
    });
    expect(between(early, calling({ name: 'Bianchi', currency: 'EUR' })).company).toEqual({
      name: { before: 'Rossi', after: 'Bianchi' },
      asOf: { before: '2025-11', after: undefined },
    });
    expect(between(early, { ...early }).company).toEqual({});
  });

  test('tells no profile and no method where they are the same, and no method that one of them does not name', () => {
    const side = (method?: string): Side => ({ assessment: rossi, profile: 'v1', ...(method && { method }) });
    for (const [before, after] of [
      [side('1'), side('1')],
      [side(), side('1')],
      [side('1'), side()],
    ] as const) {
      expect(Object.keys(compare(catalogue, before, after))).not.toContain('profile');
      expect(Object.keys(compare(catalogue, before, after))).not.toContain('method');
    }
  });

  test('tells an edition of the profile by name and version where it changes something, and none where it does not', () => {
    const edited = (name: string, isChange: boolean): Assessment => ({
      ...rossi,
      profileEdition: { name, version: '3', ...(isChange && { thresholds: { 'gap.major.loss': 0.35 } }) },
    });
    expect(between(rossi, edited('Nostro', true)).edition).toEqual({ after: { name: 'Nostro', version: '3' } });
    expect(between(edited('Nostro', true), rossi).edition).toEqual({ before: { name: 'Nostro', version: '3' } });
    expect(between(rossi, edited('Nostro', false))).not.toHaveProperty('edition');
    expect(between(edited('Nostro', true), edited('Nostro', true))).not.toHaveProperty('edition');
  });
});

describe('the agreement before and after', () => {
  const before = declaring(
    { purpose: 'raise-and-surprise', weight: 3 },
    { purpose: 'extraordinary-trust', weight: 4 },
    { purpose: 'contain-bad-word', weight: 3 },
  );
  const after = declaring({ purpose: 'mass-speed', weight: 1 }, { purpose: 'contain-bad-word', weight: 3 });

  test('stands with what is declared now first, heaviest first, then what was, then the others as they rank now', () => {
    const { fits = [] } = between(before, after).judged ?? {};
    const declared = ['contain-bad-word', 'mass-speed', 'extraordinary-trust', 'raise-and-surprise'];
    const others = assess(catalogue, after)
      .revealed.map(({ purpose }) => purpose)
      .filter((purpose) => !declared.includes(purpose));
    expect(fits.map(({ purpose }) => purpose)).toEqual([...declared, ...others]);
    expect(fits.slice(0, 5).map(({ weight }) => weight)).toEqual([
      { before: 0.3, after: 0.75 },
      { after: 0.25 },
      { before: 0.4 },
      { before: 0.3 },
      {},
    ]);
  });

  test('is that of each verdict, for a purpose declared on one side alone too', () => {
    const later: Assessment = { ...after, answers: { ...rossi.answers, 'hours.week': 168 } };
    const { fits = [] } = between(before, later).judged ?? {};
    const [was, is] = [assess(catalogue, before), assess(catalogue, later)].map(
      ({ revealed }) => new Map(revealed.map(({ purpose, kappa }) => [purpose, kappa])),
    );
    expect(was).not.toEqual(is);
    for (const { purpose, kappa } of fits)
      expect(kappa).toEqual({ before: was?.get(purpose), after: is?.get(purpose) });
  });

  test('with a purpose of the company’s own has its name, the later one where it was renamed, and only its own side', () => {
    const own = (name: string): Assessment =>
      declaring(
        { purpose: 'mass-speed', weight: 1 },
        { purpose: 'other', weight: 1, name, bands: { speed: [60, 80, 2] } },
      );
    const ownFit = (a: Assessment, b: Assessment) =>
      between(a, b).judged?.fits.find(({ purpose }) => purpose === 'other');
    const kappa = assess(catalogue, own('A')).declared.find(({ purpose }) => purpose === 'other')?.kappa;
    expect(kappa).toBeDefined();
    expect(ownFit(own('A'), own('B'))).toMatchObject({ ownName: 'B', kappa: { before: kappa, after: kappa } });
    expect(ownFit(own('A'), after)).toEqual({
      purpose: 'other',
      ownName: 'A',
      weight: { before: 0.5 },
      kappa: { before: kappa },
    });
    const named = between(own('A'), own('B')).judged?.fits.filter((fit) => 'ownName' in fit);
    expect(named?.map(({ purpose }) => purpose)).toEqual(['other']);
  });
});

test('findings accepted stand in the order of the later file, then those that only the earlier one accepts', () => {
  const because = (finding: string, reason = 'costa troppo'): Acceptance => ({ finding, reason });
  const accepting = (...accepted: readonly Acceptance[]): Assessment => ({ ...rossi, accepted });
  const earlier = accepting(because('gap:a:speed'), because('gap:b:speed'), because('gap:c:speed'));
  const later = accepting(because('gap:c:speed', 'fino a giugno'), because('gap:b:speed'), because('gap:d:speed'));
  expect(between(earlier, later).accepted).toEqual([
    {
      finding: 'gap:c:speed',
      before: because('gap:c:speed'),
      after: because('gap:c:speed', 'fino a giugno'),
    },
    { finding: 'gap:d:speed', after: because('gap:d:speed') },
    { finding: 'gap:a:speed', before: because('gap:a:speed') },
  ]);
});

describe('two declarations', () => {
  const speed = (weight: number, scope?: string): DeclaredPurpose => ({
    purpose: 'mass-speed',
    weight,
    ...(scope !== undefined && { scope }),
  });
  const told = (before: readonly DeclaredPurpose[], after: readonly DeclaredPurpose[]) =>
    compareDeclarations(before, after).map(({ kind, before: was, after: is }) => [
      kind,
      was?.entry.scope,
      is?.entry.scope,
    ]);

  test('of one purpose for two kinds of customers pair what is for the same ones; the rest is added and removed', () => {
    const before = [speed(1, 'soci'), speed(1, 'altri')];
    expect(told(before, [speed(1, 'altri'), speed(1, 'soci')])).toEqual([]);
    expect(told(before, [speed(1, 'nuovi'), speed(1, 'soci')])).toEqual([
      ['added', undefined, 'nuovi'],
      ['removed', 'altri', undefined],
    ]);
    expect(told(before, [speed(1, 'nuovi')])).toEqual([
      ['added', undefined, 'nuovi'],
      ['removed', 'soci', undefined],
      ['removed', 'altri', undefined],
    ]);
    expect(told([speed(1, 'soci')], [speed(1, 'altri'), speed(1, 'nuovi')])).toEqual([
      ['added', undefined, 'altri'],
      ['added', undefined, 'nuovi'],
      ['removed', 'soci', undefined],
    ]);
  });

  test('differ neither by blanks around, nor by capital letters of, whom it is for, nor by an empty one, nor by the last bit of a share', () => {
    expect(told([speed(1, ' soci ')], [speed(1, 'soci')])).toEqual([]);
    expect(told([speed(1)], [speed(1, '  ')])).toEqual([]);
    // As the file of an assessment takes them: one kind of customers, however it is written.
    expect(told([speed(1, 'Soci'), speed(1, 'altri')], [speed(1, 'soci'), speed(1, 'Altri')])).toEqual([]);
    expect(told([speed(1, ' soci '), speed(1, 'altri')], [speed(1, 'altri'), speed(1, 'soci')])).toEqual([]);
    expect(told([speed(1, 'soci')], [speed(1, 'nuovi')])).toEqual([['changed', 'soci', 'nuovi']]);
    const others = (one: number, two: number): readonly DeclaredPurpose[] => [
      { purpose: 'lower-expectations', weight: one },
      { purpose: 'extraordinary-trust', weight: two },
    ];
    expect(told([speed(0.7), ...others(0.1, 0.2)], [speed(7), ...others(1, 2)])).toEqual([]);
    expect(told([speed(70), ...others(10, 20)], [speed(71), ...others(9, 20)])).toEqual([
      ['changed', undefined, undefined],
      ['changed', undefined, undefined],
    ]);
  });

  test('differ by the name of a purpose of one’s own, and by what it asks', () => {
    const own = (name: string, from: number): DeclaredPurpose => ({
      purpose: 'other',
      weight: 1,
      name,
      bands: { speed: [from, 80, 2] },
    });
    expect(compareDeclarations([own('A', 60)], [own('A', 60)])).toEqual([]);
    for (const after of [own('B', 60), own('A', 50)])
      expect(compareDeclarations([own('A', 60)], [after])).toEqual([
        {
          purpose: 'other',
          kind: 'changed',
          before: { entry: own('A', 60), share: 1 },
          after: { entry: after, share: 1 },
        },
      ]);
  });
});
