// Two roles of one name are told apart by their numbers, wherever a role is named.
import { expect, test } from 'vitest';
import { roleNameOf } from '#model/workshop/role-names.ts';

const roles = ['Direzione', 'Negozi', ' direzione', '', ''].map((name, i) => ({
  number: i + 1,
  name,
  segment: 'board' as const,
}));

test('a name of its own stands alone; one that another role has too brings its number', () => {
  expect(roles.map(({ number }) => roleNameOf(roles, number))).toEqual([
    'Direzione (1)',
    'Negozi',
    ' direzione (3)'.trim(),
    '(4)',
    '(5)',
  ]);
  expect(roleNameOf(roles.slice(0, 2), 1)).toBe('Direzione');
});

test('a number that no role has, or none, has no name', () => {
  expect([roleNameOf(roles, 9), roleNameOf(roles, undefined), roleNameOf([], 1)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
