import { expect, test } from 'vitest';
import { isRefused, refuseAnyOutside, refuseOutside } from '#model/queue/refusal.ts';

test.each([
  [Number.NaN, { most: 5 }, 'not-a-number', undefined],
  [-0.1, { most: 5 }, 'negative', 0],
  [5.1, { most: 5 }, 'too-large', 5],
  [Infinity, { most: 5 }, 'too-large', 5],
  [2.5, { most: 5, whole: true }, 'not-whole', undefined],
  [0, { most: 5, above: 1e-6 }, 'zero', 1e-6],
] as const)('%d within %j is refused as %s', (quantity, bounds, reason, limit) => {
  const refused = refuseOutside('seats', quantity, bounds);
  expect(refused).toMatchObject({ refused: true, argument: 'seats', reason });
  expect(refused?.limit).toBe(limit);
});

test.each([0, -0, 2.5, 5])('%d is legal from 0 to 5', (quantity) => {
  expect(refuseOutside('seats', quantity, { most: 5 })).toBeUndefined();
});

test('text, null and a missing argument are refused as not a number', () => {
  for (const quantity of ['3', null, undefined]) {
    expect(refuseOutside('seats', quantity as unknown as number, { most: 5 })).toMatchObject({
      reason: 'not-a-number',
    });
  }
});

test('of 2 illegal arguments the first in the order of the bounds is named', () => {
  expect(refuseAnyOutside({ second: -1, first: -1 }, { first: { most: 1 }, second: { most: 1 } })?.argument).toBe(
    'first',
  );
  expect(refuseAnyOutside({ first: 1 }, { first: { most: 1 } })).toBeUndefined();
});

test('a refusal is told from a number and from a record', () => {
  expect(isRefused({ refused: true, argument: 'seats', reason: 'zero' })).toBe(true);
  expect([0.5, null, { stable: false }, undefined].some(isRefused)).toBe(false);
});
