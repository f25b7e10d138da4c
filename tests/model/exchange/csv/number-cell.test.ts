import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decimal } from '#model/exchange/csv/dialect.ts';
import { readNumber, writeNumber } from '#model/exchange/csv/number-cell.ts';
import { RUNS } from '../../laws/arbitraries.ts';

const shown = (cell: string, decimal?: Decimal): unknown => {
  const reading = readNumber(cell, decimal);
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'two-ways' ? [reading.one, reading.other] : reading.kind;
};

describe('a number in a cell', () => {
  it.each([',', '.'] as const)('written with a decimal %s is read as the same number', (decimal) => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(writeNumber(value, decimal), decimal)).toEqual({ kind: 'number', value });
      }),
      RUNS,
    );
  });

  it.each([
    // Cell; in a table with decimal commas, with points, and in one that does not show which.
    ['400000', 400_000, 400_000, 400_000],
    ['-5', -5, -5, -5],
    [' 12 ', 12, 12, 12],
    ['1,5', 1.5, 1.5, 1.5],
    ['1.5', 1.5, 1.5, 1.5],
    ['0.500', 0.5, 0.5, 0.5],
    ['1,234', 1.234, [1234, 1.234], [1234, 1.234]],
    ['1.234', [1.234, 1234], 1.234, [1.234, 1234]],
    ['1.234.567', 1_234_567, 1_234_567, 1_234_567],
    ['1,234,567', 1_234_567, 1_234_567, 1_234_567],
    ['1.234,5', 1234.5, 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5, 1234.5],
    ['4 000 000', 4_000_000, 4_000_000, 4_000_000],
    ['4\u00a0000\u202f000', 4_000_000, 4_000_000, 4_000_000],
    ['4’000’000', 4_000_000, 4_000_000, 4_000_000],
    ['1e3', 1000, 1000, 1000],
    ['4E+09', 4e9, 4e9, 4e9],
    ['1,5E+09', 1.5e9, 1.5e9, 1.5e9],
    ['1,23E+05', 'rounded', 'rounded', 'rounded'],
    ['1.23457E+11', 'rounded', 'rounded', 'rounded'],
    ['1e309', Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ['1.23.4', 'no-number', 'no-number', 'no-number'],
    ['1,23,4', 'no-number', 'no-number', 'no-number'],
    ['12.34.567', 'no-number', 'no-number', 'no-number'],
    ['mag-25', 'date', 'date', 'date'],
    ['01-May', 'date', 'date', 'date'],
    ['25/05/2026', 'date', 'date', 'date'],
    ['2026-11-21', 'date', 'date', 'date'],
    ['maybe', 'no-number', 'no-number', 'no-number'],
    ['12:30', 'date', 'date', 'date'],
    ['١٢٣', 'no-number', 'no-number', 'no-number'],
    ['½', 'no-number', 'no-number', 'no-number'],
    ['0x10', 'no-number', 'no-number', 'no-number'],
    ['1e', 'no-number', 'no-number', 'no-number'],
    ['Infinity', 'no-number', 'no-number', 'no-number'],
    ['NaN', 'no-number', 'no-number', 'no-number'],
    ['#N/D', 'no-number', 'no-number', 'no-number'],
    ['45%', 'no-number', 'no-number', 'no-number'],
    ['€ 5', 'no-number', 'no-number', 'no-number'],
    ['--5', 'no-number', 'no-number', 'no-number'],
    ['.', 'no-number', 'no-number', 'no-number'],
  ])('“%s” is %j, %j or %j by the decimal mark of its table', (cell, comma, point, either) => {
    expect([shown(cell, ','), shown(cell, '.'), shown(cell)]).toEqual([comma, point, either]);
  });
});
