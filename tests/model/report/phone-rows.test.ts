// A choice of few rows of the phone: both ends, both ends of today's seats, the others evenly.
import { describe, expect, it } from 'vitest';
import { pickRows } from '#model/report/phone-rows.ts';

const rows = (count: number, ...today: readonly number[]) =>
  Array.from({ length: count }, (_, at) => ({ agents: at + 1, low: at, high: at, isToday: today.includes(at + 1) }));
const picked = (count: number, ...today: readonly number[]) =>
  pickRows(rows(count, ...today)).map(({ agents }) => agents);

describe('rows of the phone', () => {
  it('are all shown up to ten', () => {
    expect(picked(10)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(picked(3)).toEqual([1, 2, 3]);
  });

  it('are eight of eleven or more, the first and the last among them, evenly', () => {
    expect(picked(11)).toEqual([1, 2, 4, 5, 7, 8, 10, 11]);
    expect(picked(22)).toEqual([1, 4, 7, 10, 13, 16, 19, 22]);
  });

  it('show also the fewest and the most of today’s seats, in their place', () => {
    expect(picked(22, 5, 6, 8)).toEqual([1, 4, 5, 7, 8, 10, 13, 16, 19, 22]);
    expect(picked(22, 4)).toEqual([1, 4, 7, 10, 13, 16, 19, 22]);
  });
});
