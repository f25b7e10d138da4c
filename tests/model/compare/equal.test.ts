// When two values of a file say the same.
import { describe, expect, it } from 'vitest';
import { areEqual } from '#model/compare/equal.ts';

describe('two values of a file', () => {
  it.each([
    [1, 1],
    [0, -0],
    ['a', 'a'],
    [null, null],
    [undefined, undefined],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
    [
      ['right', 'exceed'],
      ['exceed', 'right'],
    ],
    [[], []],
    [
      [70, 100, 3],
      [70, 100, 3],
    ],
    [{ value: { from: 1, to: 2 } }, { value: { to: 2, from: 1 } }],
  ])('%j and %j say the same', (a, b) => {
    expect([areEqual(a, b), areEqual(b, a)]).toEqual([true, true]);
  });

  it.each([
    [1, 2],
    [1, '1'],
    [null, undefined],
    [null, {}],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: null }, {}],
    [[], {}],
    [['right'], ['exceed']],
    [['right'], ['right', 'exceed']],
    // A band from 1 to 3 that matters much is not one from 2 to 3 that matters somewhat.
    [
      [1, 3, 2],
      [2, 3, 1],
    ],
  ])('%j and %j do not', (a, b) => {
    expect([areEqual(a, b), areEqual(b, a)]).toEqual([false, false]);
  });
});
