// What the people missing cost a year, worked by hand with people and wages known only as ranges: each end of the cost takes
// its own end of both.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { keepingOf } from '#model/report/keeping.ts';
import { channelCards } from '#model/report/physics.ts';

/** Mail enough for hundreds of people, of whom there are 4 to 10, at 30,000 to 50,000 each. */
const MAIL: Answers = {
  'promise.first_response': { email: { seconds: 86_400, clock: 'calendar' } },
  'volume.month': { email: 200_000 },
  'outsourcing.share': 0,
  'aht.email': 6,
  'hours.week': 60,
  'staff.fte': { from: 4, to: 10 },
  'staff.dedicated': 'yes',
  'staff.cost': { from: 30_000, to: 50_000 },
  'contract.hours': 40,
  shrinkage: 30,
  'time.first_response': { email: 86_400 },
};

const told = (answers: Answers) => {
  const context = { answers, defaults: catalogue.defaults };
  const keeping = keepingOf(context, channelCards(context));
  if (keeping?.state !== 'told') throw new Error('nothing is told');
  return keeping;
};

test('at least the fewest missing at the lowest wage, at most the most missing at the highest', () => {
  const { needed, people, costPerYear } = told(MAIL);
  expect(people).toEqual({ low: 4, high: 10 });
  const { low, high } = needed as { low: number; high: number };
  expect(low).toBeGreaterThan(10);
  expect(costPerYear?.low).toBeCloseTo((low - 10) * 30_000, 3);
  expect(costPerYear?.high).toBeCloseTo((high - 4) * 50_000, 3);
});

test('nothing at least where the people there may be enough, and still something at most where they may not', () => {
  const { needed } = told(MAIL);
  const { costPerYear } = told({ ...MAIL, 'staff.fte': { from: 4, to: Math.ceil(needed.low ?? 0) + 1 } });
  expect(costPerYear?.low).toBe(0);
  expect(costPerYear?.high).toBeGreaterThan(0);
});
