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
        const ofToday = rows.filter(({ isToday }) => isToday);
        // From no seat to more than enough they tell nothing, and no row is called today’s.
        if (!today) {
          expect(ofToday).toEqual([]);
          return;
        }
        const { low, high } = today.seats;
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
      'Il solo conto sulle persone non dice se il tempo è rispettato: lo direbbero i minuti di lavoro per una telefonata.',
    );
  });

  it('shows the level within the promised time, else within the typical wait, and nothing where neither is known', () => {
    expect(certain()).toMatchObject({
      withinSeconds: 180,
      isPromised: true,
      statedWait: { seconds: { low: 60, high: 60 } },
    });
    const range = { phone: { seconds: { from: 60, to: 300 }, clock: 'opening' } } as const;
    expect(certain({ 'promise.first_response': range })).toMatchObject({ withinSeconds: 300, isPromised: true });
    const typical = {
      'promise.first_response': 'none',
      'time.first_response': { phone: { from: 60, to: 90 } },
    } as const;
    expect(certain(typical)).toMatchObject({
      withinSeconds: 90,
      isPromised: false,
      statedWait: { seconds: { low: 60, high: 90 } },
    });
    expect(certain({ 'time.first_response': { email: 60 } })).not.toHaveProperty('statedWait');
    expect(drawn({ 'promise.first_response': 'none', 'time.first_response': { phone: null } })).toBeUndefined();
  });

  it('takes handling time and patience as answered, else as assumed, at both ends', () => {
    expect(certain({ 'aht.phone': { from: 4, to: 6 }, patience: { from: 90, to: 120 } })).toMatchObject({
      handlingMinutes: { low: 4, high: 6 },
      patienceSeconds: { low: 90, high: 120 },
    });
    const { handlingMinutes, patienceSeconds } = catalogue.defaults;
    expect(certain({ 'aht.phone': null })).toMatchObject({ handlingMinutes: handlingMinutes.phone, patienceSeconds });
  });

  it('takes the share of suppliers as none where it does not apply, and calls and hours at their unkind ends', () => {
    const block = certain({
      'outsourcing.share': 'not-applicable',
      'volume.month': { phone: { from: 4200, to: 8400 } },
      'hours.week': { from: 27, to: 54 },
    });
    expect(block.calls).toEqual({
      perMonth: { low: 4200, high: 8400 },
      outsidePercent: { low: 0, high: 0 },
      hoursPerWeek: { low: 27, high: 54 },
    });
    expect(block.callsPerHour.low).toBeCloseTo((4200 * 12) / (52.143 * 54), 10);
    expect(block.callsPerHour.high).toBeCloseTo((8400 * 12) / (52.143 * 27), 10);
    for (const id of ['volume.month', 'time.first_response'])
      expect(drawn({ [id]: { email: 5 } }) === undefined).toBe(id === 'volume.month');
  });

  it('runs from six tenths of the least load to a third above the most and four more, in 25 steps at most', () => {
    const loads = ({ callsPerHour, handlingMinutes }: PhoneBlock) => [
      (callsPerHour.low * handlingMinutes.low) / 60,
      (callsPerHour.high * handlingMinutes.high) / 60,
    ];
    for (const calls of [4200, 42_000, 420_000]) {
      const block = certain({ 'volume.month': { phone: calls }, 'staff.fte': null });
      const [least = 0, most = 0] = loads(block);
      const agents = block.rows.map((row) => row.agents);
      expect(agents[0]).toBe(Math.max(1, Math.floor(least * 0.6)));
      expect(agents.at(-1)).toBe(Math.ceil(most * 1.35 + 4));
      expect(agents.length).toBeLessThanOrEqual(25);
      expect(agents).toEqual([...new Set(agents)].toSorted((a, b) => a - b));
      expect(block.rows.some(({ isToday }) => isToday)).toBe(false);
      expect(block).not.toHaveProperty('today');
    }
    expect(certain({ 'staff.fte': null }).rows.map((row) => row.agents)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('rises from row to row, in whole calls out of 100, the least favourable case under the most favourable', () => {
    const { rows } = certain({ 'aht.phone': { from: 4, to: 9 }, 'volume.month': { phone: { from: 4000, to: 6000 } } });
    rows.forEach((row, at) => {
      expect([row.low, row.high].every(Number.isInteger)).toBe(true);
      expect(row.low).toBeLessThanOrEqual(row.high);
      expect(row.low).toBeGreaterThanOrEqual(rows[at - 1]?.low ?? 0);
      expect(row.high).toBeGreaterThanOrEqual(rows[at - 1]?.high ?? 0);
    });
    expect(rows[0]?.low).toBe(0);
    expect(rows.at(-1)?.low).toBeGreaterThan(95);
  });

  it('is Erlang C at 12 calls an hour of 5 minutes with 2 people: 82 of 100 in three minutes at least, none with 1', () => {
    // 12 x 52.143 x 50 / 12 calls a month: 1 erlang. C = 1/3, and 1 - e^-0.6 / 3 = 0.817.
    const block = certain({
      'volume.month': { phone: (12 * 52.143 * 50) / 12 },
      'hours.week': 50,
      'outsourcing.share': 0,
      'staff.fte': null,
    });
    expect(block.rows.find(({ agents }) => agents === 2)?.low).toBe(82);
    expect(block.rows.find(({ agents }) => agents === 1)?.low).toBe(0);
  });

  it('has no curve beyond a load of 10,000 people, and no seats beyond 20,000', () => {
    // 5 minutes each: 120,000 calls an hour are 10,000 people.
    const calls = (perHour: number) => ({ 'volume.month': { phone: (perHour * 52.143 * 54) / 12 / 0.7 } });
    expect(certain(calls(119_000)).callsPerHour.high).toBeCloseTo(119_000, 6);
    expect(drawn(calls(121_000))).toBeUndefined();
    expect(certain({ ...calls(1000), 'staff.fte': 100_000, 'staff.dedicated': 'yes' })).not.toHaveProperty('today');
    expect(drawn({ 'volume.month': { phone: 0, email: 5 } })).toBeUndefined();
  });

  it('shares today’s people among channels by their work, and asks what would tell where nothing does', () => {
    const seats = (changed: Answers) =>
      certain({ 'staff.dedicated': 'yes', 'staff.fte': 40, 'contract.hours': 40, shrinkage: 30, ...changed }).today
        ?.seats;
    const alone = seats({ 'volume.month': { phone: 4200 } });
    // 40 people x 40 hours x 0.7 over 54 open hours: 20.7 seats.
    expect(alone).toEqual({ low: 20, high: 21 });
    // As much work in mail: half of it, 10.4 seats.
    expect(seats({ 'volume.month': { phone: 4200, email: 4200 } })).toEqual({ low: 10, high: 11 });
    expect(
      seats({ 'volume.month': { phone: 4200, email: 4200 }, 'time.first_response': { phone: 60, email: 'nobody' } }),
    ).toEqual(alone);
    expect(seats({ 'volume.month': { phone: 4200, email: null } })).toBeUndefined();
    expect(seats({ 'volume.month': { phone: 4200 }, 'staff.fte': { from: 20, to: 40 } })).toEqual({
      low: 10,
      high: 21,
    });
    expect(seats({ 'volume.month': { phone: 4200 }, 'hours.week': { from: 54, to: 108 } })).toEqual({
      low: 10,
      high: 21,
    });
    expect(seats({ 'volume.month': { phone: 4200 }, shrinkage: { from: 30, to: 65 } })).toEqual({ low: 10, high: 21 });
  });

  it('asks for the handling times of all channels and for shrinkage once the phone’s and the share of time are known', () => {
    const wide = { 'staff.fte': { from: 1, to: 40 }, 'staff.dedicated': 'yes', 'aht.email': null } as const;
    expect(certain(wide).wouldTell).toEqual(['aht.email', 'shrinkage']);
    expect(certain({ ...wide, 'aht.phone': null, 'staff.dedicated': 'partly' }).wouldTell).toEqual([
      'aht.phone',
      'staff.dedicated',
    ]);
    expect(certain({ 'staff.dedicated': 'yes', 'staff.fte': 40 })).not.toHaveProperty('wouldTell');
  });
});
