import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { LANGUAGES } from '#content/shape.ts';
import type { Answers } from '#model/assessment.ts';
import { hullOf } from '#model/interval.ts';
import type { PhoneBlock } from '#model/report/document.ts';
import { phoneBlock } from '#model/report/phone-curve.ts';

const known: Answers = {
  'volume.month': { phone: 4200, email: 1000 },
  'hours.week': 54,
  'outsourcing.share': 30,
  'aht.phone': 5,
  'aht.email': 5,
  'staff.fte': 6,
  'time.first_response': { phone: 60, email: 3600 },
  'promise.first_response': { phone: { seconds: 180, clock: 'opening' } },
};
const drawn = (changed: Answers = {}): PhoneBlock | undefined =>
  phoneBlock({ ...known, ...changed }, catalogue.defaults);
function certain(changed: Answers = {}): PhoneBlock {
  const block = drawn(changed);
  if (!block) throw new Error('There is no curve');
  return block;
}
const told = (block: PhoneBlock, language: 'it' | 'en') =>
  phrasebook(language)
    .phoneRemarks(block)
    .map(({ text }) => text)
    .join(' ');

describe('the block of the phone', () => {
  it('is left out where the calls an hour would be a guess', () => {
    for (const id of ['outsourcing.share', 'hours.week', 'volume.month']) expect(drawn({ [id]: null })).toBeUndefined();
    expect(drawn({ 'hours.week': { from: 0, to: 40 } })).toBeUndefined();
    expect(drawn({ 'outsourcing.share': 100 })).toBeUndefined();
    expect(drawn({ 'time.first_response': 'nobody' })).toBeUndefined();
    expect(drawn({ 'time.first_response': { phone: 'nobody', email: 60 } })).toBeUndefined();
  });

  it('says where the calls an hour come from', () => {
    const { callsPerHour } = certain();
    expect(callsPerHour.low).toBeCloseTo((4200 * 0.7 * 12) / (52.143 * 54), 10);
    expect(callsPerHour.high).toBe(callsPerHour.low);
    expect(phrasebook('it').phoneIntro(certain())).toContain(
      'Telefonate: 4.200 al mese, meno il 30\u00a0% affidato a fornitori, su 54\u00a0ore la settimana: circa 13 l’ora',
    );
    expect(phrasebook('it').phoneIntro(certain({ 'outsourcing.share': 8 }))).toContain('meno l’8\u00a0% affidato');
    expect(phrasebook('it').phoneIntro(certain({ 'outsourcing.share': 0 }))).not.toContain('fornitori');
    expect(phrasebook('en').phoneIntro(certain({ 'hours.week': { from: 40, to: 60 } }))).toContain(
      'over between 40 and 60\u00a0hours a week: between 11 and 17 an hour',
    );
  });

  it('widens, never narrows, with every interval given in place of a number', () => {
    const share = fc.integer({ min: 0, max: 90 });
    const spread = fc.record({
      calls: fc.integer({ min: 0, max: 2000 }),
      hours: fc.integer({ min: 0, max: 20 }),
      share,
    });
    fc.assert(
      fc.property(spread, ({ calls, hours, share: outside }) => {
        const wide = certain({
          'volume.month': { phone: { from: 4200 - calls, to: 4200 + calls }, email: 1000 },
          'hours.week': { from: 54 - hours, to: 54 + hours },
          'outsourcing.share': { from: Math.min(30, outside), to: Math.max(30, outside) },
        });
        const narrow = new Map(certain().rows.map((row) => [row.agents, row]));
        for (const { agents, low, high } of wide.rows) {
          const inside = narrow.get(agents);
          if (!inside) continue;
          expect(low).toBeLessThanOrEqual(inside.low);
          expect(high).toBeGreaterThanOrEqual(inside.high);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a row for every whole number of today’s seats, and their hull as today’s level', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 20 }), (from, more) => {
        const { rows, today } = certain({ 'staff.fte': { from, to: from + more }, 'staff.dedicated': 'yes' });
        if (!today) throw new Error('Today’s seats are known');
        const { low, high } = today.seats;
        const ofToday = rows.filter(({ isToday }) => isToday);
        expect([low, high].every(Number.isInteger)).toBe(true);
        expect(ofToday[0]?.agents).toBe(low);
        expect(ofToday.at(-1)?.agents).toBe(high);
        if (high - low < 25) expect(ofToday).toHaveLength(high - low + 1);
        expect(today.level).toEqual(hullOf(ofToday));
      }),
    );
  });

  it('counts of the people the part that is there for customers', () => {
    const all = certain({ 'staff.fte': 40, 'staff.dedicated': 'yes' }).today?.seats;
    const half = certain({ 'staff.fte': 80, 'staff.dedicated': 50 }).today?.seats;
    expect(half).toEqual(all);
    expect(certain({ 'staff.dedicated': 'no' }).today).toBeUndefined();
    expect(certain({ 'staff.fte': 2 }).today?.seats.low).toBe(0);
    expect(certain({ 'staff.dedicated': 'partly' }).wouldTell).toEqual(['staff.dedicated']);
  });

  it.each(LANGUAGES)('says in %s when the stated wait and today’s seats do not fit', (language) => {
    const longer = certain({ 'staff.fte': 60, 'staff.dedicated': 'yes', 'time.first_response': { phone: 720 } });
    expect(longer.statedWait).toEqual({ seconds: { low: 720, high: 720 }, contrast: 'longer' });
    expect(told(longer, language)).toContain(
      language === 'it' ? 'attesa tipica di 12\u00a0minuti' : 'of 12\u00a0minutes',
    );
    const shorter = certain({
      'volume.month': { phone: 42_000 },
      'staff.fte': 2,
      'staff.dedicated': 'yes',
      'time.first_response': { phone: 20, email: 60 },
    });
    expect(shorter.statedWait?.contrast).toBe('shorter');
    expect(told(shorter, language)).toMatch(language === 'it' ? /molto più lunga/ : /much longer/);
    expect(certain({ 'staff.fte': 60, 'staff.dedicated': 'yes' }).statedWait?.contrast).toBeUndefined();
  });

  it('says that nothing can be told where today’s level is too wide, and what would tell', () => {
    const wide = certain({ 'aht.phone': null });
    expect(wide.wouldTell).toEqual(['aht.phone']);
    expect(told(wide, 'it')).toBe(
      'Con questi dati non si può dire: lo direbbero i minuti di lavoro per una telefonata.',
    );
  });
});
