// The quantities that rules compare, one by one: both ends, who said it, what it waits for, what it assumes.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import type { Channel, Defaults } from '#model/catalogue.ts';
import { type MeasureId, measure } from '#model/judge/measures.ts';

/** Round numbers, so that a reader can check the figures in the head. */
const defaults: Defaults = {
  ...catalogue.defaults,
  handlingMinutes: { ...catalogue.defaults.handlingMinutes, phone: { low: 5, high: 10 }, email: { low: 3, high: 6 } },
  shrinkage: { low: 20, high: 50 },
  contractHoursPerWeek: { low: 30, high: 40 },
  occupancy: { low: 0.5, high: 0.8 },
};
const measured = (id: MeasureId, answers: Answers, channel: Channel = 'phone') =>
  measure(id, { answers, defaults }, channel);
const WEEKS = 52.143;

describe('work a year', () => {
  const asked = { 'volume.month': { phone: 100 }, 'outsourcing.share': 0 } as const;

  test('of 100 calls a month at 5 to 10 minutes is 100 to 200 hours, the handling time assumed', () => {
    expect(measured('contact-work', asked)).toEqual({
      low: 100,
      high: 200,
      saidBy: ['volume.month'],
      quality: 'measured',
      assumed: ['aht.phone'],
    });
  });

  test('waits for volumes and for the share outside, each by name', () => {
    expect(measured('contact-work', {})).toEqual({ missing: ['volume.month', 'outsourcing.share'] });
    expect(measured('contact-work', { 'outsourcing.share': 0 })).toEqual({ missing: ['volume.month'] });
    expect(measured('contact-work', { 'volume.month': { phone: 1 } })).toEqual({ missing: ['outsourcing.share'] });
    expect(measured('contact-work', { ...asked, 'outsourcing.share': 'not-applicable' })).toMatchObject({ low: 100 });
  });

  test('adds up channels, takes what suppliers answer away, multiplies by contacts per case, all at both ends', () => {
    const answers: Answers = {
      'volume.month': { phone: { from: 100, to: 200 }, email: 100 },
      'aht.phone': { from: 6, to: 12 },
      'outsourcing.share': { from: 50, to: 75 },
      reopen: { from: 1, to: 2 },
    };
    // (100 x 6 + 100 x 3) x 12 x 1 x 0.25 / 60 and (200 x 12 + 100 x 6) x 12 x 2 x 0.5 / 60.
    expect(measured('contact-work', answers)).toMatchObject({ low: 45, high: 600, assumed: ['aht.email'] });
    expect(measured('contact-work', { ...answers, 'outsourcing.share': 100 })).toMatchObject({ low: 0, high: 0 });
  });

  test('has no upper end while a channel in use has no number, and none at all where suppliers answer everything', () => {
    const open: Answers = { 'volume.month': { phone: 100, email: null }, 'outsourcing.share': 0 };
    expect(measured('contact-work', open)).toMatchObject({
      low: 100,
      high: Number.POSITIVE_INFINITY,
      assumed: ['aht.phone', 'aht.email'],
    });
    expect(measured('contact-work', { ...open, 'outsourcing.share': 100 })).toMatchObject({ low: 0, high: 0 });
  });

  test('leaves out channels where nobody answers or nobody writes, and asks nothing about them', () => {
    const answers: Answers = {
      'volume.month': { phone: 100, email: 100, chat: 0, social: 'nobody' },
      'time.first_response': { phone: 60, email: 'nobody' },
      'outsourcing.share': 0,
    };
    expect(measured('contact-work', answers)).toMatchObject({ low: 100, high: 200, assumed: ['aht.phone'] });
    expect(measured('contact-work', { ...asked, 'time.first_response': 'nobody' })).toBe('beside-the-point');
  });

  test.each([
    ['volumes', { 'volume.month': { phone: { value: 100, quality: 'guess' } } }],
    ['the share outside', { 'outsourcing.share': { value: 0, quality: 'guess' } }],
    ['contacts per case', { reopen: { value: 1, quality: 'guess' } }],
    ['the handling time', { 'aht.phone': { value: 5, quality: 'guess' } }],
  ] as readonly (readonly [string, Answers])[])('is a guess where %s are guessed', (_, guessed) => {
    expect(measured('contact-work', { ...asked, ...guessed })).toMatchObject({ quality: 'guess' });
  });
});

describe('time of the people', () => {
  test('is theirs less shrinkage, 30 to 40 hours a week, filled to half or to four fifths', () => {
    expect(measured('staff-time', { 'staff.fte': { from: 2, to: 4 } })).toEqual({
      low: 2 * 30 * WEEKS * 0.5 * 0.5,
      high: 4 * 40 * WEEKS * 0.8 * 0.8,
      saidBy: ['staff.fte'],
      quality: 'measured',
      assumed: ['contract.hours', 'shrinkage'],
    });
  });

  test('counts only the share of it that is for customers, and says how well that is known', () => {
    const half: Answers = {
      'staff.fte': 2,
      'staff.dedicated': { value: { from: 25, to: 50 }, quality: 'estimate' },
      'contract.hours': 40,
      shrinkage: 0,
    };
    expect(measured('staff-time', half)).toEqual({
      low: 0.5 * 40 * WEEKS * 0.5,
      high: 40 * WEEKS * 0.8,
      saidBy: ['staff.fte'],
      quality: 'estimate',
      assumed: [],
    });
    expect(measured('staff-time', { 'staff.dedicated': 50 })).toEqual({ missing: ['staff.fte'] });
    for (const id of ['contract.hours', 'shrinkage'])
      expect(measured('staff-time', { 'staff.fte': 1, [id]: { value: 20, quality: 'guess' } })).toMatchObject({
        quality: 'guess',
      });
  });
});

describe('people that a seat needs', () => {
  test('for 40 hours are 1.25 to 2.67: 40 over 32 hours, or over 15', () => {
    const need = measured('coverage-need', { 'hours.week': 40 });
    expect(need).toMatchObject({
      saidBy: ['hours.week'],
      quality: 'measured',
      assumed: ['contract.hours', 'shrinkage'],
    });
    expect(need).toHaveProperty('low', expect.closeTo(40 / 32, 12));
    expect(need).toHaveProperty('high', expect.closeTo(40 / 15, 12));
  });

  test('take each end of the opening hours', () => {
    const need = measured('coverage-need', { 'hours.week': { from: 32, to: 45 }, shrinkage: 50 });
    expect(need).toHaveProperty('low', expect.closeTo(32 / 20, 12));
    expect(need).toHaveProperty('high', expect.closeTo(45 / 15, 12));
    expect(need).toHaveProperty('assumed', ['contract.hours']);
  });

  test('are without end where nobody may have an hour left, and never less than none', () => {
    const away = (shrinkage: unknown) => measured('coverage-need', { 'hours.week': 40, shrinkage } as Answers);
    expect(away(100)).toMatchObject({ low: 0, high: Number.POSITIVE_INFINITY });
    expect(away({ from: 0, to: 100 })).toMatchObject({ low: 1, high: Number.POSITIVE_INFINITY });
    expect(measured('coverage-need', { 'hours.week': 0, shrinkage: 100 })).toMatchObject({ low: 0, high: 0 });
  });

  test('wait for the opening hours, and are a guess where these or the time of a person are', () => {
    expect(measured('coverage-need', { shrinkage: 20 })).toEqual({ missing: ['hours.week'] });
    const hours = { 'hours.week': 40 };
    for (const id of ['hours.week', 'contract.hours', 'shrinkage'])
      expect(measured('coverage-need', { ...hours, [id]: { value: 40, quality: 'guess' } })).toMatchObject({
        quality: 'guess',
      });
  });
});

describe('costs that are known', () => {
  const people = { 'staff.fte': { from: 2, to: 3 }, 'staff.cost': { from: 10_000, to: 20_000 } } as const;
  const gifts = {
    'volume.month': { phone: { from: 100, to: 200 } },
    'goodwill.rate': { from: 5, to: 10 },
    'goodwill.avg': { from: 10, to: 20 },
  } as const;

  test('are people times cost, 20,000 to 60,000, and wait for both', () => {
    expect(measured('known-costs', people)).toEqual({
      low: 20_000,
      high: 60_000,
      saidBy: ['staff.fte', 'staff.cost'],
      quality: 'measured',
    });
    expect(measured('known-costs', {})).toEqual({ missing: ['staff.fte', 'staff.cost'] });
    expect(measured('known-costs', { 'staff.fte': 1 })).toEqual({ missing: ['staff.cost'] });
    expect(measured('known-costs', { 'staff.cost': 1 })).toEqual({ missing: ['staff.fte'] });
  });

  test('include goodwill once contacts, rate and value are all stated: 600 to 4,800 a year, without an end where a channel is not known', () => {
    expect(measured('known-costs', { ...people, ...gifts })).toEqual({
      low: 20_600,
      high: 64_800,
      saidBy: ['staff.fte', 'staff.cost', 'goodwill.rate', 'goodwill.avg', 'volume.month'],
      quality: 'measured',
    });
    for (const blank of Object.keys(gifts))
      expect(measured('known-costs', { ...people, ...gifts, [blank]: null })).toMatchObject({
        low: 20_000,
        high: 60_000,
      });
    expect(measured('known-costs', { ...people, ...gifts, 'volume.month': { phone: null } })).toMatchObject({
      low: 20_000,
      high: Number.POSITIVE_INFINITY,
      saidBy: ['staff.fte', 'staff.cost', 'goodwill.rate', 'goodwill.avg', 'volume.month'],
    });
  });

  test('need no cost per person where there is nobody, and are beside the point where it does not apply', () => {
    expect(measured('known-costs', { 'staff.fte': 0, ...gifts })).toEqual({
      low: 600,
      high: 4800,
      saidBy: ['staff.fte', 'goodwill.rate', 'goodwill.avg', 'volume.month'],
      quality: 'measured',
    });
    expect(measured('known-costs', { 'staff.fte': 1, 'staff.cost': 'not-applicable' })).toBe('beside-the-point');
    expect(measured('known-costs', { 'staff.fte': 0, 'staff.cost': 'not-applicable' })).toMatchObject({
      low: 0,
      high: 0,
    });
  });

  test('are as weakly known as the weakest of their answers', () => {
    for (const id of ['staff.fte', 'staff.cost', 'goodwill.rate', 'goodwill.avg'])
      expect(measured('known-costs', { ...people, ...gifts, [id]: { value: 1, quality: 'guess' } })).toMatchObject({
        quality: 'guess',
      });
  });
});

describe('requests', () => {
  test('that a person answers are those on channels where somebody does, 30 to 40 of 240', () => {
    const answers: Answers = {
      'volume.month': { phone: { from: 10, to: 20 }, email: 20, chat: 200 },
      'time.first_response': { chat: 'nobody', phone: 60 },
    };
    expect(measured('answered-contacts', answers)).toEqual({
      low: 30,
      high: 40,
      saidBy: ['volume.month'],
      quality: 'measured',
    });
    expect(measured('answered-contacts', { 'volume.month': { phone: 5, email: null } })).toEqual({
      low: 5,
      high: Number.POSITIVE_INFINITY,
      saidBy: ['volume.month'],
      quality: 'guess',
    });
    expect(measured('answered-contacts', {})).toEqual({ missing: ['volume.month'] });
    expect(measured('answered-contacts', { 'volume.month': { phone: 5 }, 'time.first_response': 'nobody' })).toBe(
      'beside-the-point',
    );
  });

  test('of one customer a month are 200 to 300 over 100 to 50: 2 to 6', () => {
    const answers: Answers = {
      'volume.month': { phone: { from: 200, to: 300 } },
      'customers.active': { value: { from: 50, to: 100 }, quality: 'estimate' },
    };
    expect(measured('contacts-per-customer-month', answers)).toEqual({
      low: 2,
      high: 6,
      saidBy: ['volume.month', 'customers.active'],
      quality: 'estimate',
    });
  });

  test('of one customer wait for volumes and customers, and cannot be told where there is no customer', () => {
    const each = (answers: Answers) => measured('contacts-per-customer-month', answers);
    expect(each({})).toEqual({ missing: ['volume.month', 'customers.active'] });
    expect(each({ 'volume.month': { phone: 1 } })).toEqual({ missing: ['customers.active'] });
    expect(each({ 'customers.active': 1 })).toEqual({ missing: ['volume.month'] });
    expect(each({ 'volume.month': { phone: 1 }, 'customers.active': 0 })).toBe('beside-the-point');
    expect(each({ 'volume.month': { phone: 0 }, 'customers.active': { from: 0, to: 5 } })).toMatchObject({
      low: 0,
      high: 0,
    });
    expect(each({ 'volume.month': { phone: 1 }, 'customers.active': { from: 0, to: 5 } })).toMatchObject({
      low: 0.2,
      high: Number.POSITIVE_INFINITY,
    });
  });
});

describe('a plain answer', () => {
  test.each([
    ['budget', 'budget.total'],
    ['staff', 'staff.fte'],
    ['hours.week', 'hours.week'],
    ['reach.human', 'reach.human'],
    ['auto.share', 'auto.share'],
    ['history.shared', 'history.shared'],
    ['outsourcing.share', 'outsourcing.share'],
    ['staff.turnover', 'staff.turnover'],
    ['attention.style', 'attention.style'],
  ] as const)('to %s is as it stands, waits for %s, and may not apply', (id, question) => {
    const answer = { value: { from: 1, to: 3 }, quality: 'estimate' } as const;
    expect(measured(id, { [question]: answer })).toEqual({ low: 1, high: 3, saidBy: [question], quality: 'estimate' });
    expect(measured(id, {})).toEqual({ missing: [question] });
    expect(measured(id, { [question]: 'not-applicable' })).toBe('beside-the-point');
  });

  test('that is optional is not waited for: the number of desks', () => {
    expect(measured('silo.count', {})).toBe('beside-the-point');
    expect(measured('silo.count', { 'silo.count': 3 })).toEqual({
      low: 3,
      high: 3,
      saidBy: ['silo.count'],
      quality: 'measured',
    });
    expect(measured('one', {})).toEqual({ low: 1, high: 1, saidBy: [], quality: 'measured' });
    expect(measured('promised-share', {})).toEqual({ low: 1, high: 1, saidBy: [], quality: 'measured' });
  });
});
