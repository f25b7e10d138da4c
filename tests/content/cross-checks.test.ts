import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { crossChecks, crossNotes } from '#content/cross-checks.ts';
import { samples } from '#content/samples.ts';
import type { Answers } from '#model/assessment.ts';

const order = catalogue.questions.map(({ id }) => id);
const hours = (seconds: number) => seconds * 3600;
const told = (answers: Answers) => crossNotes(answers).map(({ id }) => id);

/** Answers that call for the note, and the nearest ones that do not. */
const CASES: readonly (readonly [id: string, holds: Answers, holdsNot: Answers])[] = [
  ['budget-of-revenue', { 'budget.total': 26, revenue: 100 }, { 'budget.total': 25, revenue: 100 }],
  [
    'many-contacts',
    { 'customers.active': 12, 'volume.month': { phone: 21 } },
    { 'customers.active': 12, 'volume.month': { phone: 20 } },
  ],
  [
    'few-contacts',
    { 'customers.active': 2400, 'volume.month': { phone: 1 } },
    { 'customers.active': 1200, 'volume.month': { phone: 1 } },
  ],
  [
    'no-staff',
    { 'staff.fte': 0, 'outsourcing.share': 99, 'volume.month': { email: 5 } },
    { 'staff.fte': 0, 'outsourcing.share': 100, 'volume.month': { email: 5 } },
  ],
  [
    'timed-without-volume',
    { 'volume.month': { phone: 0, email: 5 }, 'time.first_response': { phone: 60, email: 60 } },
    { 'volume.month': { phone: 0, email: 5 }, 'time.first_response': { phone: 'nobody', email: 60 } },
  ],
  [
    'volume-without-time',
    { 'volume.month': { phone: 1, email: 5 }, 'time.first_response': { email: 60 } },
    { 'volume.month': { phone: 0, email: 5 }, 'time.first_response': { email: 60 } },
  ],
  ['hours-without-channel', { 'volume.month': {}, 'hours.week': 1 }, { 'volume.month': {}, 'hours.week': 0 }],
  [
    'promise-in-closed-hours',
    { 'promise.first_response': { email: { seconds: hours(15), clock: 'calendar' } }, 'hours.week': 56 },
    { 'promise.first_response': { email: { seconds: hours(16), clock: 'calendar' } }, 'hours.week': 56 },
  ],
  [
    'automated-with-contacts',
    { 'auto.share': 96, 'customers.active': 100, 'volume.month': { chat: 11 } },
    { 'auto.share': 95, 'customers.active': 100, 'volume.month': { chat: 11 } },
  ],
  ['nobody-answers', { 'time.first_response': 'nobody' }, { 'time.first_response': { phone: 'nobody', email: 60 } }],
  ['no-people', { 'staff.fte': 0 }, { 'staff.fte': { from: 0, to: 1 } }],
];

describe('two answers together', () => {
  test.each(CASES)('%s', (id, holds, holdsNot) => {
    expect(told(holds)).toContain(id);
    expect(told(holdsNot)).not.toContain(id);
  });
  test('every check has its case, and stands under a question there is', () => {
    expect(CASES.map(([id]) => id)).toEqual(crossChecks.map(({ id }) => id));
    for (const { from, under } of crossChecks) for (const id of [...from, ...under]) expect(order).toContain(id);
  });
  test('a promise in opening hours, at all hours, or on the phone calls for nothing', () => {
    const promise = (channel: string, clock: 'calendar' | 'opening', week: number): Answers => ({
      'promise.first_response': { [channel]: { seconds: 60, clock } },
      'hours.week': week,
    });
    expect(told(promise('email', 'opening', 40))).toEqual([]);
    expect(told(promise('email', 'calendar', 168))).toEqual([]);
    expect(told(promise('phone', 'calendar', 40))).toEqual([]);
  });
  test('channels are named', () => {
    const answers = { 'volume.month': { phone: 1, chat: 2, email: 5 }, 'time.first_response': { email: 60 } };
    expect(crossNotes(answers)).toMatchObject([{ channels: ['phone', 'chat'] }]);
  });
  test('blank answers call for nothing, and no number of a sample is infinite or missing', () => {
    expect(crossNotes({})).toEqual([]);
    for (const { assessment } of samples) expect(() => crossNotes(assessment.answers)).not.toThrow();
  });
});
