// What a way out costs, worked by hand.
import { expect, test } from 'vitest';
import { costBetween } from '#model/repair/cost.ts';

const today = { 'staff.fte': 90, 'staff.cost': 34_000, 'budget.total': 25_000_000, 'outsourcing.share': 70 };
const cost = (changed: Readonly<Record<string, number>>, before: Readonly<Record<string, number>> = today) =>
  costBetween(before, { ...before, ...changed }, new Set(Object.keys(changed)));

test('10 more people at 34,000 cost 340,000, and a budget that grows by more is what it costs', () => {
  expect(cost({ 'staff.fte': 100 })).toEqual({ low: 340_000, high: 340_000 });
  expect(cost({ 'staff.fte': 100, 'budget.total': 26_000_000 })).toEqual({ low: 1_000_000, high: 1_000_000 });
  expect(cost({ 'budget.total': 24_000_000 })).toEqual({ low: -1_000_000, high: -1_000_000 });
});

test('work taken back from suppliers frees at most what the budget holds beside the people: 25,000,000 less 90 × 34,000', () => {
  const all = { 'staff.fte': 970, 'outsourcing.share': 0 };
  expect(cost(all)).toEqual({ low: 29_920_000 - 21_940_000, high: 29_920_000 });
  expect(cost({ ...all, 'budget.total': 33_000_000 })).toEqual({ low: 8_000_000, high: 29_920_000 });
  expect(cost({ 'staff.fte': 970, 'outsourcing.share': 35 })?.low).toBe(29_920_000 - 21_940_000 / 2);
  const { 'budget.total': _, ...unknown } = today;
  expect(cost(all, unknown), 'what suppliers cost is not known').toBeNull();
});

test('habits have no price here, and people of unknown cost none either', () => {
  expect(cost({ 'auth.limit': 75 })).toBeNull();
  const { 'staff.cost': _, ...unknown } = today;
  expect(cost({ 'staff.fte': 100 }, unknown)).toBeNull();
});
