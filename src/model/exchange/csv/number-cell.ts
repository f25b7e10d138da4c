// Numbers in a cell, as programs and spreadsheets write them. A number that can be read in two ways is not guessed, and
// one that a spreadsheet has rounded or turned into a date is not taken for what it was.
import type { Decimal } from '#model/exchange/csv/dialect.ts';

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'two-ways'; readonly one: number; readonly other: number }
  | { readonly kind: 'rounded' | 'date' | 'no-number' };

const EXPONENT = '(?:[eE][+-]?\\d+)?';
const PLAIN: Readonly<Record<Decimal, RegExp>> = {
  '.': new RegExp(`^[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)${EXPONENT}$`, 'u'),
  ',': new RegExp(`^[+-]?(?:\\d+(?:,\\d*)?|,\\d+)${EXPONENT}$`, 'u'),
};
/** Thousands in threes, parted by the other mark, a space or an apostrophe. */
const GROUPED: Readonly<Record<Decimal, RegExp>> = {
  '.': /^[+-]?[1-9]\d{0,2}(?:(?:,\d{3})+|(?:[\s’']\d{3})+)(?:\.\d+)?$/u,
  ',': /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:[\s’']\d{3})+)(?:,\d+)?$/u,
};
/** The two scientific forms in which spreadsheets save what they show: two decimals or six digits, the rest lost. */
const ROUNDED = /^[+-]?\d[.,]\d{2}(?:\d{3})?E[+-]\d{2,3}$/u;
const MONTH = 'gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|jan|may|jun|jul|aug|sep|oct|dec';
const DATE = new RegExp(
  [
    '^(?:\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{2}|\\d{4})',
    '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}',
    '\\d{1,4}[-/]\\d{1,2}',
    `\\d{1,2}[-/ .](?:${MONTH})\\p{L}*(?:[-/ .]+\\d{2,4})?`,
    `(?:${MONTH})\\p{L}*[-/ .]+\\d{1,4}`,
    '\\d{1,2}:\\d{2}(?::\\d{2})?)$',
  ].join('|'),
  'iu',
);

/**
 * The number in a cell. Written without thousands and with the decimal mark of its table it is what it is; any other
 * form is taken only where one reading of it exists.
 */
export function readNumber(cell: string, decimal: Decimal | undefined): NumberReading {
  const text = cell.trim();
  if (ROUNDED.test(text)) return { kind: 'rounded' };
  if (/^[+-]?\d+$/u.test(text)) return { kind: 'number', value: Number(text) };
  if (decimal !== undefined && PLAIN[decimal].test(text)) return { kind: 'number', value: numberIn(text, decimal) };
  const readings = (['.', ','] as const)
    .filter((mark) => PLAIN[mark].test(text) || GROUPED[mark].test(text))
    .map((mark) => numberIn(text, mark));
  const [one, other] = [...new Set(readings)];
  if (one === undefined) return { kind: DATE.test(text) ? 'date' : 'no-number' };
  return other === undefined ? { kind: 'number', value: one } : { kind: 'two-ways', one, other };
}

const numberIn = (text: string, decimal: Decimal): number =>
  Number(text.replaceAll(decimal === ',' ? /[.\s’']/gu : /[,\s’']/gu, '').replace(',', '.'));

/** The shortest digits that give the same number again; the minus of a zero is kept. */
export const writeNumber = (value: number, decimal: Decimal): string =>
  (Object.is(value, -0) ? '-0' : String(value)).replace('.', decimal);
