// The sheet of an edited profile: what is typed becomes an edition and comes back as the same texts, and what is restored
// leaves nothing behind.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldOfFault } from '#components/profile/fault-field.ts';
import { pointCount, readSheet } from '#components/profile/read-sheet.ts';
import { openSheet } from '#components/profile/sheet.ts';
import {
  bandField,
  countField,
  type Fields,
  pointField,
  rowOf,
  scaleRow,
  thresholdField,
} from '#components/profile/sheet-fields.ts';
import { standardFrom, standardTexts } from '#components/profile/standard.ts';
import { sheetInLanguage, withoutPoint, writeSheet } from '#components/profile/write-sheet.ts';
import { catalogue } from '#content/catalogue.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import { DIMENSIONS, type Dimension } from '#model/catalogue.ts';
import { normalised, type ProfileEdition } from '#model/profile/edition.ts';
import { faultsOf } from '#model/profile/faults.ts';
import { isStepped } from '#model/repair/lever.ts';

const standard = standardFrom(catalogue);
const TEXTS = { it: standardTexts(standard, 'it'), en: standardTexts(standard, 'en') };
const NAMES = Object.keys(TEXTS.it);
const read = (changed: Fields, language: Language) => readSheet(changed, TEXTS[language], language, standard);
const RUNS = { numRuns: 1000 };

const typed = fc.oneof(
  fc.constantFrom('', '0', '3', '12', '70', '7,5', '7.5', '40 minuti', '2 days', 'boh', '1.000', '-4'),
  fc.string({ maxLength: 12 }),
);
const edits = fc.array(fc.tuple(fc.constantFrom(...NAMES), typed), { maxLength: 12 });

describe('restoring', () => {
  test('what was typed and put back row by row, in any order, leaves a sheet without a trace', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom(...LANGUAGES), (all, language) => {
        const sheet = openSheet(standard, language);
        const before = sheet.state();
        for (const [name, text] of all) sheet.set({ [name]: text });
        for (const row of new Set(all.map(([name]) => rowOf(name)).reverse())) sheet.restore(row);
        expect(sheet.state().changed).toEqual({});
        expect(sheet.state().edition).toEqual(before.edition);
        expect(sheet.state()).toMatchObject({ unread: [], faults: [], isEdited: false });
      }),
      RUNS,
    );
  });

  test('the text of the standard typed over something else is the standard', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), typed, (name, text) => {
        const sheet = openSheet(standard, 'it');
        sheet.set({ [name]: text });
        sheet.set({ [name]: TEXTS.it[name] ?? '' });
        expect(sheet.isTouched(rowOf(name))).toBe(false);
        expect(sheet.state().changed).toEqual({});
      }),
      RUNS,
    );
  });

  test('70,0 is written another way and no edit', () => {
    const sheet = openSheet(standard, 'it');
    const low = bandField('mass-speed', 'speed', 'low');
    sheet.set({ [low]: '70,0' });
    expect(sheet.isTouched(rowOf(low))).toBe(true);
    expect([sheet.edits(['band/mass-speed']), sheet.state().isEdited]).toEqual([0, false]);
    sheet.set({ [low]: '71' });
    expect([sheet.edits(['band/mass-speed']), sheet.state().isEdited]).toEqual([1, true]);
  });
});

describe('reading', () => {
  test.each(LANGUAGES)('%s: every text of the standard reads as the standard, field by field', (language) => {
    for (const [name, text] of Object.entries(TEXTS[language])) {
      const { edition, unread } = read({ [name]: text }, language);
      expect([name, edition, unread]).toEqual([name, { name: '', version: '' }, []]);
    }
  });

  test('whatever is typed is read or named, never thrown and never guessed', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom(...LANGUAGES), (all, language) => {
        const { unread } = read(Object.fromEntries(all), language);
        const rows = new Set(all.map(([name]) => rowOf(name)));
        for (const { field } of unread) expect(rows.has(rowOf(field)), field).toBe(true);
      }),
      RUNS,
    );
  });

  test('a time without a unit is asked for its unit; a share is kept as a part of one', () => {
    const time = pointField('time.first_response.phone', 1, 'answer');
    expect(read({ [time]: '40' }, 'it').unread).toEqual([
      { field: time, kind: 'unitless', text: '40', measure: 'seconds' },
    ]);
    const points = (text: string) => read({ [time]: text }, 'it').edition.anchors?.['time.first_response.phone']?.[1];
    expect([points('40 secondi'), points('1 minuto'), points('2 min')]).toEqual([
      [40, 75],
      [60, 75],
      [120, 75],
    ]);
    const loss = thresholdField('gap.critical.loss');
    expect(read({ [loss]: '7' }, 'it').edition.thresholds).toEqual({ 'gap.critical.loss': 0.07 });
    expect(read({ [loss]: '62,5 %' }, 'it').edition.thresholds).toEqual({ 'gap.critical.loss': 0.625 });
  });

  test('an emptied field is no zero and not the standard: it waits for a number', () => {
    const low = bandField('mass-speed', 'speed', 'low');
    const { edition, unread } = read({ [low]: '' }, 'it');
    expect(edition.bands).toBeUndefined();
    expect(unread).toMatchObject([{ field: low, kind: 'empty' }]);
  });

  test('a dimension left free asks nothing, and asks what it asked before when it is asked again', () => {
    const importance = bandField('mass-speed', 'speed', 'importance');
    expect(read({ [importance]: '0' }, 'it').edition.bands).toEqual({ 'mass-speed': { speed: null } });
    expect(read({ [importance]: '2' }, 'it').edition.bands).toEqual({ 'mass-speed': { speed: [70, 100, 2] } });
  });

  test('a point taken out moves the later ones up; a count of points is never above what a page can hold', () => {
    const id = 'staff.turnover';
    const kept = withoutPoint((name) => TEXTS.it[name] ?? '', id, 5, 1);
    expect(read(kept, 'it').edition.anchors?.[id]).toEqual([
      [5, 100],
      [25, 50],
      [45, 25],
      [80, 0],
    ]);
    expect(Object.keys(kept).every((name) => name === countField(id) || name.startsWith(`${scaleRow(id)}/`))).toBe(
      true,
    );
    expect([pointCount('1e9'), pointCount('-1'), pointCount('x'), pointCount('3')]).toEqual([20, 0, 0, 3]);
  });
});

const decimals = (min: number, max: number) => fc.integer({ min: min * 100, max: max * 100 }).map((n) => n / 100);
const importance = fc.constantFrom<1 | 2 | 3>(1, 2, 3);
const triple = fc.oneof(fc.constant(null), fc.tuple(decimals(0, 100), decimals(0, 100), importance));
const some = <T>(ids: readonly string[], value: fc.Arbitrary<T>) =>
  fc.dictionary(fc.constantFrom(...ids), value, { maxKeys: 4, noNullPrototype: true });
const points = fc.array(fc.tuple(decimals(0, 500), decimals(0, 100)), { minLength: 0, maxLength: 9 });
const edition: fc.Arbitrary<ProfileEdition> = fc
  .record({
    name: fc.constantFrom('Banche', 'Prova 2'),
    version: fc.constantFrom('1', '2026-11'),
    bands: some(
      catalogue.purposes.map(({ id }) => id),
      some(DIMENSIONS, triple),
    ),
    driverImportance: some(
      catalogue.purposes.map(({ id }) => id),
      importance,
    ),
    thresholds: some(
      standard.thresholds.map(({ id }) => id),
      fc.oneof(decimals(0, 3), decimals(0, 100)),
    ),
    anchors: some(
      standard.scales.map(({ id }) => id),
      points,
    ),
    efforts: some(
      catalogue.levers.filter(isStepped).map(({ question }) => question),
      decimals(0, 12),
    ),
  })
  .map((one) => normalised(catalogue, one as ProfileEdition));

describe('an edition as texts', () => {
  test('is read back as the same edition, in either language and carried from one into the other', () => {
    fc.assert(
      fc.property(edition, fc.constantFrom<[Language, Language]>(['it', 'en'], ['en', 'it']), (one, [from, to]) => {
        const written = writeSheet(one, TEXTS[from], from, standard);
        expect(read(written, from)).toEqual({ edition: one, unread: [] });
        const carried = sheetInLanguage(written, from, to, standard);
        expect(read(carried, to)).toEqual({ edition: one, unread: [] });
        expect(carried).toEqual(writeSheet(one, TEXTS[to], to, standard));
      }),
      RUNS,
    );
  });

  test('an edition without differences is a name and a version', () => {
    const texts = writeSheet({ name: 'A', version: '1' }, TEXTS.it, 'it', standard);
    expect(texts).toEqual({ name: 'A', version: '1' });
  });

  test('every fault of an edition is told at a field of the page', () => {
    const first = (): Dimension => 'speed';
    fc.assert(
      fc.property(edition, (one) => {
        const texts = { ...TEXTS.it, ...writeSheet(one, TEXTS.it, 'it', standard), name: '', version: '' };
        const fields = faultsOf(catalogue, one).map((fault) => fieldOfFault(fault, first));
        for (const field of fields) expect(field in texts || field.startsWith('scale/'), field).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
