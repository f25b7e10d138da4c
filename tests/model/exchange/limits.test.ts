// The last legal value and the first illegal one of everything a file may hold.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { NumberLimits } from '#model/catalogue.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { pathText } from '#model/refusal.ts';
import { answer, declare, put } from './damage.ts';
import { type Loose, sample } from './samples.ts';

/** What is refused after one change, as KIND PATH. */
function refusedAfter(damage: (file: Loose) => void): readonly string[] {
  const file = sample();
  file.answers = {};
  damage(file);
  const read = readAssessment(catalogue, file);
  return read.ok ? [] : read.refusals.map(({ kind, path }) => `${kind} ${pathText(path)}`);
}
const isTaken = (damage: (file: Loose) => void) => expect(refusedAfter(damage)).toEqual([]);

/** Every number a question takes, with a way of answering it and the place of a fault. */
const NUMBERS = catalogue.questions.flatMap(({ id, form }) => {
  const entry = (limits: NumberLimits, given: (amount: unknown) => unknown, place: string) =>
    [`answers.${id}${place}`, limits, (amount: unknown) => answer(id, given(amount))] as const;
  if (form.kind === 'number') return [entry(form, (amount) => amount, '')];
  if (form.kind === 'per-channel') return [entry(form, (phone) => ({ phone }), '.phone')];
  if (form.kind === 'promise-per-channel')
    return [entry(form, (seconds) => ({ email: { seconds, clock: 'opening' } }), '.email.seconds')];
  if (form.kind === 'parts')
    return Object.entries(form.parts).map(([part, limits]) =>
      entry(limits, (amount) => ({ [part]: amount }), `.${part}`),
    );
  return [];
});

describe('a number', () => {
  it.each(NUMBERS)('at %s is taken at both of its limits and refused beyond them', (place, { min, max }, damage) => {
    const step = Math.max(1e-6, Math.abs(max) * 1e-9);
    for (const amount of [min, max, { from: min, to: max }, { from: min, to: min }]) isTaken(damage(amount));
    expect(refusedAfter(damage(min - step))).toEqual([`out-of-range ${place}`]);
    expect(refusedAfter(damage(max + step))).toEqual([`out-of-range ${place}`]);
    expect(refusedAfter(damage({ from: min - step, to: max + step }))).toEqual([
      `out-of-range ${place}.from`,
      `out-of-range ${place}.to`,
    ]);
  });

  it.each([0, 100])('of %s percent may be the share of time of those who answer', (share) =>
    isTaken(answer('staff.dedicated', share)),
  );
  it('below 0 percent may not', () => {
    expect(refusedAfter(answer('staff.dedicated', -1e-6))).toEqual(['out-of-range answers.staff.dedicated']);
  });

  it('of new things for the top tier goes from 0 to 10,000 a year, and may be known roughly', () => {
    const added = (given: unknown) => answer('tiers.vip', { added: given });
    for (const given of [0, 10_000, null, { from: 1, to: 2 }, { value: 2, quality: 'guess' }]) isTaken(added(given));
    for (const given of [-1, 10_001])
      expect(refusedAfter(added(given))).toEqual(['out-of-range answers.tiers.vip.added']);
  });

  it.each([0, 25, 50, 75, 100])('of %s is an anchor', (anchor) => isTaken(answer('promise.level', anchor)));
});

describe('a word or a list', () => {
  it('of a mark is measured, estimate or guess', () => {
    for (const quality of ['measured', 'estimate', 'guess']) isTaken(answer('staff.fte', { value: 1, quality }));
  });

  it('of a promise runs by the calendar or in opening hours', () => {
    for (const clock of ['calendar', 'opening'])
      isTaken(answer('promise.first_response', { phone: { seconds: 60, clock } }));
  });

  it('says that nobody answers only where people answer, and that a promise is none only there', () => {
    isTaken(answer('time.first_response', { phone: 'nobody' }));
    expect(refusedAfter(answer('budget.split', { people: 'nobody' }))).toEqual([
      'nobody-here answers.budget.split.people',
    ]);
    expect(refusedAfter(answer('tiers.vip', { added: { value: 'nobody' } }))).toEqual([
      'nobody-here answers.tiers.vip.added.value',
    ]);
    expect(refusedAfter(answer('volume.month', 'none'))).toEqual(['wrong-kind answers.volume.month']);
  });

  it('names one argument for the budget or two', () => {
    isTaken(answer('budget.driver', ['right']));
    isTaken(answer('budget.driver', ['right', 'exceed']));
  });
});

describe('a text', () => {
  const texts = [
    ['company.name', 300, (text: string) => put('company.name', text)],
    ['declaration.0.scope', 300, (scope: string) => declare({ purpose: 'mass-speed', weight: 1, scope })],
    ['declaration.0.name', 300, (name: string) => declare({ purpose: 'other', weight: 1, name })],
    ['answers.staff.fte.source', 1000, (source: string) => answer('staff.fte', { value: 1, source })],
    ['answers.staff.fte.note', 10_000, (note: string) => answer('staff.fte', { value: 1, note })],
    ['answers.tiers.vip.added', 2000, (added: string) => answer('tiers.vip', { added })],
  ] as const;
  it.each(texts)('at %s may have %i characters and not one more', (place, most, damage) => {
    isTaken(damage('a'.repeat(most)));
    expect(refusedAfter(damage('a'.repeat(most + 1)))).toEqual([`too-long ${place}`]);
  });

  it.each(['EUR', 'CHF'])('%s is a currency', (currency) => isTaken(put('company.currency', currency)));
  it.each(['EURO', 'XEUR', 'EU', '', 'EU1', 'EUR '])('“%s” is none', (currency) => {
    expect(refusedAfter(put('company.currency', currency))).toEqual(['not-a-currency company.currency']);
  });

  it.each(['0001', '9999', '2026-01', '2026-12', '2026-01-01', '2026-01-31', '2026-12-31', '2000-02-29'])(
    '%s is a date',
    (asOf) => isTaken(put('company.asOf', asOf)),
  );
  it.each([
    '2026-00',
    '2026-13',
    '2026-01-00',
    '2026-01-32',
    '2026-04-31',
    '1900-02-29',
    '26-01',
    '2026-1-1',
    '2026-01-01T00',
    '',
  ])('“%s” is none', (asOf) => expect(refusedAfter(put('company.asOf', asOf))).toEqual(['not-a-date company.asOf']));
});

describe('a declaration', () => {
  const entry = (scope: string, weight: unknown = 1) => ({ purpose: 'mass-speed', weight, scope });
  const entries = (count: number) => Array.from({ length: count }, (_, at) => entry(`${at}`));

  it('may have 200 entries; of 201 only their number is told', () => {
    isTaken(declare(...entries(200)));
    const file = sample();
    file.declaration = [...entries(200), { purpose: 'mass-sped' }];
    expect(readAssessment(catalogue, file)).toEqual({
      ok: false,
      refusals: [{ kind: 'too-many', path: ['declaration'], details: { given: 201, most: 200 } }],
    });
  });

  it('may have a weight next to nothing as long as it is a share of the whole', () => {
    isTaken(declare(entry('a', 1), entry('b', 1e-300)));
    isTaken(declare(entry('a', 2 ** -1022)));
    expect(refusedAfter(declare(entry('a', 1), entry('b', 1e-308)))).toEqual(['weights-too-uneven declaration']);
    expect(refusedAfter(declare(entry('a', 1.7e308), entry('b', 1.7e308)))).toEqual(['weights-too-uneven declaration']);
  });

  it('is not called uneven for a weight that is refused on its own account', () => {
    for (const weight of [0, -1, Number.POSITIVE_INFINITY, Number.NaN, '1', null]) {
      const refused = refusedAfter(declare(entry('a', 1), entry('b', weight)));
      expect(refused).toHaveLength(1);
      expect(refused[0]).toMatch(/ declaration\.1\.weight$/);
      expect(refusedAfter(declare(entry('a', weight)))).toHaveLength(1);
    }
  });

  it('tells a purpose that stands twice apart from one that is only similar', () => {
    isTaken(declare(entry('soci'), entry('non soci')));
    isTaken(declare(entry('soci'), { ...entry('soci'), purpose: 'because-we-can' }));
    expect(refusedAfter(declare(entry('perch\u00e9'), entry('PERCHE\u0301 ')))).toEqual([
      'same-purpose-twice declaration.1',
    ]);
    expect(refusedAfter(declare(entry('a'), entry('a'), entry('a')))).toEqual([
      'same-purpose-twice declaration.1',
      'same-purpose-twice declaration.2',
    ]);
  });

  it('of entries that are no entries tells what each of them is not, and no more', () => {
    expect(refusedAfter(declare(null, null))).toEqual(['wrong-kind declaration.0', 'wrong-kind declaration.1']);
    expect(refusedAfter(declare({ weight: 1 }, { weight: 1 }))).toEqual([
      'missing declaration.0.purpose',
      'missing declaration.1.purpose',
    ]);
  });

  it('asks of a purpose of its own bands from 0 to 100 with an importance of 1, 2 or 3', () => {
    const asks = (...band: readonly unknown[]) =>
      declare({ purpose: 'other', weight: 1, name: 'X', bands: { speed: band } });
    for (const importance of [1, 2, 3]) isTaken(asks(0, 100, importance));
    isTaken(asks(50, 50, 1));
    for (const importance of [0, 4, 2.5])
      expect(refusedAfter(asks(0, 1, importance))).toEqual(['out-of-range declaration.0.bands.speed.2']);
    expect(refusedAfter(asks(-1, 1, 1))).toEqual(['out-of-range declaration.0.bands.speed.0']);
    expect(refusedAfter(asks(50.1, 50, 1))).toEqual(['range-reversed declaration.0.bands.speed']);
    isTaken(declare({ purpose: 'other', weight: 1, name: 'X', bands: {} }));
  });
});
