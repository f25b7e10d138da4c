// The card of mail at both ends of what is not known: the backlog that grows, and after how many weeks the promise breaks.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { deferredCard } from '#model/report/deferred-card.ts';

/**
 * 1,900 letters of 8 minutes a week. 8 people of 40 hours, 0.7 of them worked, are 224 hours: 1,680 letters, or 1,428 where
 * only 0.85 of the time can be filled. A promise of a week holds while no more than a week of letters waits.
 */
const MAIL: Answers = {
  'volume.month': { email: (1900 * 52.143) / 12 },
  'outsourcing.share': 0,
  'staff.fte': 8,
  'staff.dedicated': 'yes',
  'contract.hours': 40,
  shrinkage: 30,
  'aht.email': 8,
  'promise.first_response': { email: { seconds: 7 * 86_400, clock: 'calendar' } },
};
const cardOf = (changed: Answers) => {
  const card = deferredCard({ answers: { ...MAIL, ...changed }, defaults: catalogue.defaults }, 'email');
  if (!card) throw new Error('no card');
  return card;
};
const told = ({ low, high }: { readonly low: number | null; readonly high: number | null }) =>
  [low, high].map((weeks) => weeks && Number(weeks.toFixed(6)));
const weeks = (changed: Answers) => told(cardOf(changed).weeksUntilBreak ?? { low: Number.NaN, high: Number.NaN });
const rounded = (...some: readonly number[]) => some.map((one) => Number(one.toFixed(6)));

describe('a backlog that grows whatever is unknown', () => {
  it('grows by 220 to 472 letters a week, and breaks the promise of a week after 3 to 7.6 weeks where none waits yet', () => {
    expect(told(cardOf({}).growthPerWeek ?? { low: 0, high: 0 })).toEqual([220, 472]);
    expect(weeks({})).toEqual(rounded(1428 / 472, 1680 / 220));
  });

  it('breaks it soonest with the most that may wait today, and latest with the least', () => {
    expect(weeks({ 'backlog.now': { from: 100, to: 500 } })).toEqual(rounded((1428 - 500) / 472, (1680 - 100) / 220));
  });

  it('has broken it already where more waits than a week’s letters', () => {
    expect(weeks({ 'backlog.now': 1700 })).toEqual([0, 0]);
  });

  it('may share what waits with messages: at best all of it is theirs', () => {
    // As much work in messages, twice the people: half of them, 8, for the mail.
    const both = { email: (1900 * 52.143) / 12, messaging: (1900 * 52.143) / 12 };
    const shared = { 'volume.month': both, 'aht.messaging': 8, 'staff.fte': 16, 'backlog.now': { from: 100, to: 500 } };
    expect(weeks(shared)).toEqual(rounded((1428 - 500) / 472, 1680 / 220));
    // Calls wait in no backlog: what waits is the mail’s.
    const calls = { ...shared, 'volume.month': { email: both.email, phone: both.email }, 'aht.phone': 8 };
    expect(weeks(calls)).toEqual(rounded((1428 - 500) / 472, (1680 - 100) / 220));
  });

  it('holds twice as long a promise of two weeks, the longer end of a promise counts at best, the shorter at worst', () => {
    const promised = (seconds: unknown) =>
      weeks({ 'promise.first_response': { email: { seconds, clock: 'calendar' } } } as Answers);
    expect(promised(14 * 86_400)).toEqual(rounded((2 * 1428) / 472, (2 * 1680) / 220));
    expect(promised({ from: 7 * 86_400, to: 14 * 86_400 })).toEqual(rounded(1428 / 472, (2 * 1680) / 220));
  });

  it('says no weeks where the people may be enough, at the end where they are, and none at all without a promise', () => {
    // 10 people: 1,785 to 2,100 letters.
    expect(weeks({ 'staff.fte': 10 })).toEqual([Number((1785 / 115).toFixed(6)), null]);
    expect(cardOf({ 'staff.fte': 12 })).not.toHaveProperty('weeksUntilBreak');
    expect(cardOf({ 'promise.first_response': 'none' })).not.toHaveProperty('weeksUntilBreak');
  });
});
