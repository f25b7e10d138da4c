// What it takes to keep every public promise: people and money worked by hand, at both ends; what is said where an answer is
// missing; and laws over many volumes.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { workPerYear, worksPerYear } from '#model/judge/labour.ts';
import { keepingOf } from '#model/report/keeping.ts';
import { channelCards, physicsBlock } from '#model/report/physics.ts';
import type { ToldKeeping } from '#model/report/physics-matter.ts';
import { RUNS } from '../laws/arbitraries.ts';

const keepingIn = (answers: Answers) => {
  const context = { answers, defaults: catalogue.defaults };
  return keepingOf(context, channelCards(context));
};
function toldIn(answers: Answers): ToldKeeping {
  const keeping = keepingIn(answers);
  if (keeping?.state !== 'told') throw new Error('nothing is told');
  return keeping;
}

/** The furniture retailer with all its calls in house: 345 an hour of 6.5 minutes, 37.4 erlangs; 1,396 hours a person. */
const CALLS: Answers = {
  'promise.first_response': { phone: { seconds: 60, clock: 'opening' } },
  'volume.month': { phone: 90_000 },
  'outsourcing.share': 0,
  'aht.phone': 6.5,
  'hours.week': 60,
  'staff.fte': 24,
  'staff.dedicated': 'yes',
  'staff.cost': 34_000,
  'contract.hours': 40,
  shrinkage: 33.07,
  patience: 120,
};
/** A promise to whoever comes in person. */
const AT_ONCE = { seconds: 300, clock: 'opening' };
/** 60 hours a week of one seat, 3,128.6 a year, over 1,396. */
const A_SEAT = 3128.57 / 1395.96;
const mail = (minutes: number, extra: Answers = {}): Answers => ({
  'promise.first_response': { email: { seconds: 86_400, clock: 'calendar' } },
  'volume.month': { email: 10_000 },
  'outsourcing.share': 0,
  'aht.email': minutes,
  'hours.week': 60,
  'staff.fte': 5,
  'staff.dedicated': 'yes',
  'staff.cost': 30_000,
  'contract.hours': 40,
  shrinkage: 30,
  ...extra,
});

describe('what keeping the promises takes', () => {
  it('is 42 seats, 94 people and 2.4 million more a year for the calls of the furniture retailer with 24 people', () => {
    const { needed, people, costPerYear } = toldIn(CALLS);
    expect(needed.high).toBeCloseTo(42 * A_SEAT, 1);
    expect(Math.round(needed.high ?? 0)).toBe(94);
    expect(people).toEqual({ low: 24, high: 24 });
    expect(costPerYear?.high).toBeCloseTo((42 * A_SEAT - 24) * 34_000, -3);
    // Callers who hang up take seats off the kind end, and no more than a fifth of the work goes.
    expect(needed.low).toBeLessThan(needed.high ?? 0);
    expect(needed.low).toBeGreaterThan(0.8 * 37.397 * A_SEAT);
  });

  it('is one whole seat where a call comes in a day: small teams are counted at whole seats', () => {
    const { needed } = toldIn({ ...CALLS, 'volume.month': { phone: 30 } });
    expect(needed.low).toBeCloseTo(A_SEAT, 3);
    expect(needed.high).toBeCloseTo(A_SEAT, 3);
  });

  it('is the people who keep pace for mail: 120,000 letters of 6 minutes are 12,000 hours, 1,460 to a person', () => {
    const { needed, costPerYear } = toldIn(mail(6));
    expect(needed.low).toBeCloseTo(12_000 / 1460, 1);
    expect(needed.high).toBeCloseTo(12_000 / (1460 * catalogue.defaults.occupancy.low), 1);
    expect(costPerYear?.low).toBeCloseTo((12_000 / 1460 - 5) * 30_000, -3);
  });

  it('costs nothing more where the people are enough, and is above 0 only at the upper end where they may be', () => {
    expect(toldIn(mail(6, { 'staff.fte': 20 })).costPerYear).toEqual({ low: 0, high: 0 });
    const open = toldIn(mail(6, { 'staff.fte': 9 }));
    expect(open.costPerYear?.low).toBe(0);
    expect(open.costPerYear?.high).toBeGreaterThan(0);
  });

  it('adds the channels at the upper end; at the lower, people write between calls', () => {
    const both = { phone: { seconds: 60, clock: 'opening' }, email: { seconds: 86_400, clock: 'calendar' } } as const;
    const answers = { ...CALLS, 'aht.email': 6 };
    const calls = toldIn({ ...CALLS, 'volume.month': { phone: 30 } }).needed;
    const alone = toldIn({ ...answers, ...mail(6), shrinkage: 33.07, 'volume.month': { email: 60 } }).needed;
    const { needed } = toldIn({
      ...answers,
      'promise.first_response': both,
      'volume.month': { phone: 30, email: 60 },
    } as Answers);
    expect(needed.high).toBeCloseTo((calls.high ?? 0) + (alone.high ?? 0), 6);
    // One seat kept filled leaves time for sixty letters a month.
    expect(needed.low).toBeCloseTo(calls.low ?? 0, 6);
  });

  it('leaves the requests of suppliers out, and counts the channels without a promise as far as staying level takes', () => {
    const half = toldIn(mail(6, { 'outsourcing.share': 50 })).needed;
    expect(half.low).toBeCloseTo((toldIn(mail(6)).needed.low ?? 0) / 2, 6);
    const more = toldIn(
      mail(6, { 'volume.month': { email: 10_000, social: 9000, phone: 1000 }, 'aht.social': 6, 'aht.phone': 6 }),
    );
    const [one] = [toldIn(mail(6)).needed.low ?? 0];
    // Of calls that nobody promised anything for, eight in ten, as where one is promised.
    expect(more.needed.low).toBeCloseTo(one * (1 + 0.9 + 0.1 * 0.8), 6);
    expect(more.counted).toEqual(['email']);
    expect(more.alongside).toEqual(['phone', 'social']);
  });

  it('holds the whole work beside the part that counts as kept: eight in ten calls, ten in ten letters', () => {
    const { sum } = toldIn(mail(6, { 'volume.month': { email: 10_000, phone: 1000 }, 'aht.phone': 6 }));
    const letters = 12_000 / 1460;
    expect(sum.together).toBeCloseTo(letters * 1.08, 3);
    expect(sum.whole).toBeCloseTo(letters * 1.1, 3);
  });

  it('says on which channels nobody knows the work', () => {
    const more = toldIn(mail(6, { 'volume.month': { email: 10_000, social: null } }));
    expect(more.needed).toEqual(toldIn(mail(6)).needed);
    expect(more.unknownAlongside).toEqual(['social']);
  });

  it('never calls the people enough while their work is more than their hours', () => {
    const volume = fc.integer({ min: 1, max: 20_000 });
    const each = fc.record({ phone: volume, email: volume, social: volume, 'in-person': volume });
    fc.assert(
      fc.property(each, fc.integer({ min: 5, max: 80 }), fc.boolean(), (volumes, people, isInPerson) => {
        const promises = { email: { seconds: 86_400, clock: 'calendar' }, ...(isInPerson && { 'in-person': AT_ONCE }) };
        const more = { 'volume.month': volumes, 'staff.fte': people, shrinkage: 30 };
        const answers = mail(6, { ...more, 'promise.first_response': promises } as Answers);
        const { needed } = toldIn(answers);
        const work = workPerYear({ answers, defaults: catalogue.defaults });
        const hours = worksPerYear({ answers, defaults: catalogue.defaults });
        if (typeof work !== 'object' || !('low' in work) || typeof hours !== 'object' || !('low' in hours)) return;
        // Of live contacts four fifths count; no promise is kept with fewer hours than that.
        expect((needed.low ?? 0) * (hours.high / people)).toBeGreaterThanOrEqual(work.low * 0.8 - 1e-6);
      }),
      RUNS,
    );
  });

  it('names a promise it cannot count, and one that these hours cannot keep', () => {
    const promises = {
      email: { seconds: 3600, clock: 'calendar' },
      'in-person': { seconds: 60, clock: 'opening' },
    };
    const told = toldIn(
      mail(6, { 'promise.first_response': promises, 'hours.week': 20, 'out_of_hours.share': 70 } as Answers),
    );
    expect(told.uncounted).toEqual(['in-person']);
    expect(told.workOnly).toBeUndefined();
    expect(told.beyondHours).toEqual(['email']);
    const byTomorrow = { email: { seconds: 86_400, clock: 'calendar' } };
    const unknown = toldIn(mail(6, { 'promise.first_response': byTomorrow, 'hours.week': 60 } as Answers));
    expect(unknown.beyondHours).toEqual([]);
    expect(unknown.perhapsBeyondHours).toMatchObject([{ channel: 'email', answerable: { low: expect.any(Number) } }]);
  });

  it('counts the work across a counter whether a time is promised there or not: 9,000 requests of 6 minutes, eight in ten', () => {
    const volumes = { email: 10_000, 'in-person': 9000 };
    const answers = { 'volume.month': volumes, 'aht.in-person': 6 };
    const byTomorrow = { email: { seconds: 86_400, clock: 'calendar' } };
    const inPerson = { 'in-person': { seconds: 600, clock: 'opening' } };
    const without = toldIn(mail(6, answers));
    const told = toldIn(mail(6, { ...answers, 'promise.first_response': { ...byTomorrow, ...inPerson } } as Answers));
    expect(told.needed.low).toBeCloseTo((12_000 / 1460) * (1 + 0.9 * 0.8), 3);
    expect(told.needed).toEqual(without.needed);
    expect(told).toMatchObject({ counted: ['email'], workOnly: ['in-person'], alongside: [], uncounted: [] });
    const alone = toldIn(mail(6, { ...answers, 'promise.first_response': inPerson } as Answers));
    expect(alone.needed.low).toBeCloseTo(told.needed.low ?? 0, 6);
    expect(alone).toMatchObject({ counted: [], workOnly: ['in-person'], alongside: ['email'] });
    // Without hours of opening there is no other card, and this one stands all the same.
    const {
      'hours.week': _hours,
      'staff.cost': _cost,
      ...shut
    } = mail(6, {
      'volume.month': { 'in-person': 9000 },
      'promise.first_response': inPerson,
    } as Answers);
    expect(physicsBlock({ answers: shut, defaults: catalogue.defaults })?.keeping).toMatchObject({ state: 'told' });
    const { 'staff.fte': _people, ...unstaffed } = mail(6, {
      ...answers,
      'promise.first_response': inPerson,
    } as Answers);
    expect(keepingIn(unstaffed)).toMatchObject({ state: 'untold', missing: ['staff.fte'] });
  });

  it('says which answer is missing: for the people, or for the money alone', () => {
    const { 'staff.fte': _people, 'volume.month': _volume, ...without } = CALLS;
    expect(keepingIn(without)).toMatchObject({ state: 'untold', missing: ['volume.month', 'staff.fte'] });
    const { 'staff.cost': _cost, ...unpriced } = CALLS;
    expect(keepingIn(unpriced)).toMatchObject({ state: 'told', costPerYear: null, missing: ['staff.cost'] });
  });

  it('is nothing to say where nothing is promised', () => {
    expect(keepingIn({ ...CALLS, 'promise.first_response': 'none' })).toBeUndefined();
    const { 'promise.first_response': _promise, ...silent } = CALLS;
    expect(keepingIn(silent)).toBeUndefined();
  });

  it('is not below 0 and never falls as requests grow', () => {
    const volume = fc.integer({ min: 1, max: 200_000 });
    const each = fc.record({
      calls: fc.tuple(volume, volume),
      letters: fc.tuple(volume, volume),
      chats: fc.tuple(volume, volume),
      patience: fc.integer({ min: 10, max: 600 }),
      seconds: fc.integer({ min: 5, max: 1800 }),
      hours: fc.integer({ min: 20, max: 168 }),
      people: fc.integer({ min: 0, max: 500 }),
    });
    fc.assert(
      fc.property(each, ({ calls, letters, chats, patience, seconds, hours, people }) => {
        const at = (pick: (...ends: number[]) => number): ToldKeeping =>
          toldIn({
            ...CALLS,
            patience,
            'staff.fte': people,
            'hours.week': hours,
            'volume.month': { phone: pick(...calls), email: pick(...letters), chat: pick(...chats) },
            'promise.first_response': {
              phone: { seconds, clock: 'opening' },
              chat: { seconds, clock: 'opening' },
              email: { seconds: 86_400, clock: 'calendar' },
            },
          });
        const [few, many] = [at(Math.min), at(Math.max)];
        for (const end of ['low', 'high'] as const) {
          expect(few.needed[end]).toBeGreaterThanOrEqual(0);
          expect(many.needed[end]).toBeGreaterThanOrEqual(few.needed[end] ?? Number.NaN);
          expect(many.costPerYear?.[end]).toBeGreaterThanOrEqual(few.costPerYear?.[end] ?? Number.NaN);
        }
        expect(few.needed.high).toBeGreaterThanOrEqual(few.needed.low ?? Number.NaN);
      }),
      RUNS,
    );
  }, 60_000);
});
