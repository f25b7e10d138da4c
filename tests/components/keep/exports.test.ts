import { expect, test } from 'vitest';
import { daysSince } from '#components/keep/exports.ts';

const at = (day: number, hour: number, month = 10) => new Date(2026, month, day, hour);

test.each([
  ['this morning', at(23, 8), at(23, 20), 0],
  ['last night', at(22, 23), at(23, 7), 1],
  ['nearly two days ago, the day before', at(22, 1), at(23, 23), 1],
  ['before the night the clocks change', at(24, 23, 9), at(26, 1, 9), 2],
  ['before a night in spring of one hour less', at(28, 23, 2), at(30, 0, 2), 2],
] as const)('%s is told by the days of the calendar', (_, then, now, days) => {
  expect(daysSince(then.toISOString(), now)).toBe(days);
});

test('what lies ahead, or is no instant, is told by no days', () => {
  expect(daysSince(at(23, 9).toISOString(), at(23, 8))).toBeUndefined();
  expect(daysSince('', at(23, 8))).toBeUndefined();
});
