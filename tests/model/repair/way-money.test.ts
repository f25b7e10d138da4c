// The money of a way out of the whole, worked by hand: what is held by what, and never added twice.
import { expect, test } from 'vitest';
import { wayMoney } from '#model/repair/way-money.ts';

const today = { 'staff.fte': 90, 'staff.cost': 34_000, 'budget.total': 25_000_000, 'outsourcing.share': 70 };
const promises = (low: number, high: number | null) => ({ costPerYear: { low, high }, missing: [] });

test('a budget that grows by 8,000,000 holds the people for the promises as far as it goes, and no further', () => {
  const after = { ...today, 'budget.total': 33_000_000 };
  const within = wayMoney(today, after, promises(0, 1_000_000));
  expect(within).toMatchObject({
    isBudgetAll: true,
    mayExceedBudget: false,
    total: { low: 8_000_000, high: 8_000_000 },
  });
  const beyond = wayMoney(today, after, promises(700_000, 12_000_000));
  expect(beyond).toMatchObject({ mayExceedBudget: true, total: { low: 8_000_000, high: 12_000_000 } });
});

test('10 people at 34,000 and those for the promises add up where the budget stays', () => {
  const money = wayMoney(today, { ...today, 'staff.fte': 100 }, promises(0, 100_000));
  expect(money?.rows.map(({ kind }) => kind)).toEqual(['people', 'promises']);
  expect(money?.total).toEqual({ low: 340_000, high: 440_000 });
});

test('what suppliers free counts at the kinder end alone: at most 21,940,000 of 25,000,000', () => {
  const money = wayMoney(today, { ...today, 'outsourcing.share': 0, 'staff.fte': 970 }, undefined);
  expect(money?.total).toEqual({ low: 29_920_000 - 21_940_000, high: 29_920_000 });
});

test('a total that nobody can tell has no end, and where no money moves there is no table', () => {
  expect(wayMoney(today, today, { costPerYear: { low: 0, high: null }, missing: ['staff.cost'] })?.total).toEqual({
    low: 0,
    high: null,
  });
  expect(wayMoney(today, { ...today, 'auth.limit': 75 }, undefined)).toBeUndefined();
});
