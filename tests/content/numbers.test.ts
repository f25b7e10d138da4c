import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatAmount,
  formatDate,
  formatDuration,
  formatInstant,
  formatMoney,
  formatNumber,
  formatPercent,
  formatQuantity,
  formatTimeOfDay,
  writeNumber,
} from '#content/numbers/format.ts';
import { readAmount, readNumber } from '#content/numbers/read.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import type { Unit } from '#model/catalogue.ts';

type Told = number | '?' | '';
type Case = [text: string, it: Told, en: Told, unit?: Unit];
const READINGS: readonly Case[] = [
  ['', '', ''],
  ['   ', '', ''],
  ['\u00a0', '', ''],
  ['0', 0, 0],
  ['-0', 0, 0],
  ['7', 7, 7],
  ['007', 7, 7],
  ['+5', 5, 5],
  ['-5', -5, -5],
  ['−5', -5, -5],
  ['1.234,5', 1234.5, 1234.5],
  ['1234,5', 1234.5, 1234.5],
  ['1 234,5', 1234.5, 1234.5],
  ['1\u00a0234,5', 1234.5, 1234.5],
  ['1\u202f234,5', 1234.5, 1234.5],
  ["1'234.5", 1234.5, 1234.5],
  ['1’234.5', 1234.5, 1234.5],
  ['1,234.5', 1234.5, 1234.5],
  ['1.000', 1000, 1],
  ['1,000', 1, 1000],
  ['12.345', 12345, 12.345],
  ['12,345', 12.345, 12345],
  ['1.234.567', 1234567, 1234567],
  ['1,234,567', 1234567, 1234567],
  ['1.234.567,89', 1234567.89, 1234567.89],
  ['1,234,567.89', 1234567.89, 1234567.89],
  ['1234.567', 1234.567, 1234.567],
  ['1234,567', 1234.567, 1234.567],
  ['0.500', 0.5, 0.5],
  ['0,500', 0.5, 0.5],
  ['37,5', 37.5, 37.5],
  ['37.5', 37.5, 37.5],
  [',5', 0.5, 0.5],
  ['.5', 0.5, 0.5],
  ['5,', 5, 5],
  ['  42\t', 42, 42],
  ['12 %', 12, 12, 'percent'],
  ['12,5%', 12.5, 12.5, 'percent'],
  ['12 per cento', 12, 12, 'percent'],
  ['12%', '?', '?', 'hours'],
  ['€ 50.000', 50000, 50, 'money'],
  ['€50,000', 50, 50000, 'money'],
  ['50.000,00 €', 50000, 50000, 'money-per-year'],
  ['-€5', -5, -5, 'money'],
  ['€ -5', -5, -5, 'money'],
  ['EUR 400000', 400000, 400000, 'money-per-year'],
  ['400000 euro l’anno', 400000, 400000, 'money-per-year'],
  ['£1.5m', 1500000, 1500000, 'money'],
  ['50k', 50000, 50000],
  ['50 K', 50000, 50000],
  ['50k€', 50000, 50000, 'money'],
  ['50 mila', 50000, 50000],
  ['1,1 mila', 1100, 1100],
  ['1,2 milioni', 1200000, 1200000, 'money'],
  ['1,2 milioni di euro', 1200000, 1200000, 'money-per-year'],
  ['2 mln', 2000000, 2000000, 'money'],
  ['2 M', 2000000, 2000000],
  ['3 mld', 3000000000, 3000000000, 'money'],
  ['3 bn', 3000000000, 3000000000, 'money'],
  ['1 miliardo', 1000000000, 1000000000],
  ['50k', '?', '?', 'percent'],
  ['38 ore', 38, 38, 'hours-per-week'],
  ['38 h/settimana', 38, 38, 'hours-per-week'],
  ['6,5 min', 6.5, 6.5, 'minutes'],
  ['6 m', 6, 6, 'minutes'],
  ['30 min', '?', '?', 'seconds'],
  ['3 giorni', 3, 3, 'days'],
  ['12 FTE', 12, 12, 'people'],
  ['circa 30', 30, 30],
  ['ca. 30', 30, 30],
  ['ca 30', 30, 30],
  ['~30', 30, 30],
  ['~ 30', 30, 30],
  ['about 30', 30, 30],
  ['più o meno 30', 30, 30],
  ['circa € 50.000', 50000, 50, 'money'],
  ['circa 30 %', 30, 30, 'percent'],
  ['30 circa', 30, 30],
  ['30, circa', 30, 30],
  ['30ca', 30, 30],
  ['30 ca.', 30, 30],
  ['c.a. 30', 30, 30],
  ['c.ca 30', 30, 30],
  ['30 or so', 30, 30],
  ['4 milioni circa', 4_000_000, 4_000_000, 'money'],
  ['30 % circa', 30, 30, 'percent'],
  ['30 minuti circa', 30, 30, 'minutes'],
  ['30 circa circa', '?', '?'],
  ['circa 30 circa', '?', '?'],
  ['30 boh circa', '?', '?'],
  ['30 barca', '?', '?'],
  ['circa', '?', '?'],
  ['circa circa 30', '?', '?'],
  ['cavoli 30', '?', '?'],
  ['due', '?', '?'],
  ['1e309', '?', '?'],
  ['1e3', '?', '?'],
  ['0x10', '?', '?'],
  ['½', '?', '?'],
  ['3½', '?', '?'],
  ['١٢٣', '?', '?'],
  ['１２', '?', '?'],
  ['--5', '?', '?'],
  ['-€-5', '?', '?', 'money'],
  ['NaN', '?', '?'],
  ['Infinity', '?', '?'],
  ['∞', '?', '?'],
  ['1.23.456', '?', '?'],
  ['1,23,456', '?', '?'],
  ['1.2.3', '?', '?'],
  ['1.234,5.6', '?', '?'],
  ['12 34', '?', '?'],
  ['10 20 30', '?', '?'],
  ['1..5', '?', '?'],
  ['20-35', '?', '?'],
  ['5 o 6', '?', '?'],
  ['=1+1', '?', '?'],
  ['<b>5</b>', '?', '?'],
  ['9'.repeat(400), '?', '?'],
  ['1\u200b2', 12, 12],
];

const told = (text: string, language: Language, unit?: Unit): Told => {
  const reading = readNumber(text, language, unit);
  return reading.kind === 'number' ? reading.value : reading.kind === 'empty' ? '' : '?';
};

describe('a number as people write it', () => {
  test.each(READINGS.map(([text, it, en, unit]) => ({ text, it, en, unit })))(
    '«$text» is read as $it on the Italian page and $en on the English page',
    ({ text, it, en, unit }) => {
      expect(told(text, 'it', unit)).toBe(it);
      expect(told(text, 'en', unit)).toBe(en);
    },
  );

  test('a megabyte pasted by mistake is unreadable within 50 ms', () => {
    const before = performance.now();
    expect(told('1.'.repeat(500_000), 'it')).toBe('?');
    expect(told('1.'.repeat(29), 'it')).toBe('?');
    expect(performance.now() - before).toBeLessThan(50);
  });

  test('whatever is typed gives a finite number, nothing, or a refusal', () => {
    const characters = fc.constantFrom(..."0123456789.,' -+eEkM%€xmilone–");
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 24 }), fc.constantFrom(...LANGUAGES), (text, language) => {
        const reading = readNumber(text, language, 'money');
        return reading.kind !== 'number' || (Number.isFinite(reading.value) && !Object.is(reading.value, -0));
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a range in one field', () => {
  test.each([
    ['20–30', 20, 30],
    ['20 - 30', 20, 30],
    ['1.500-2.000,5', 1500, 2000.5],
    ['da 20 a 30', 20, 30],
    ['fra 20 e 30', 20, 30],
    ['between 20 and 30', 20, 30],
  ])('«%s» is read as %d to %d', (text, from, to) => {
    expect(readAmount(text, 'it')).toEqual({ kind: 'range', from, to });
  });
  test.each(['20--30', '20-', '-', '1-2-3', 'da 20', 'fra due e tre'])('«%s» is refused', (text) => {
    expect(readAmount(text, 'it')).toEqual({ kind: 'unreadable' });
  });
  test('a rough number says that it is rough, and so does a range', () => {
    expect(readNumber('circa 30', 'it')).toEqual({ kind: 'number', value: 30, isRough: true });
    expect(readNumber('30 circa', 'it')).toEqual({ kind: 'number', value: 30, isRough: true });
    expect(readAmount('20–30 circa', 'it')).toEqual({ kind: 'range', from: 20, to: 30, isRough: true });
    expect(readAmount('circa 20–30', 'it')).toEqual({ kind: 'range', from: 20, to: 30, isRough: true });
    expect(readAmount('da ca. 20 a 30', 'it')).toEqual({ kind: 'range', from: 20, to: 30, isRough: true });
  });
  test('a number alone stays a number, and a minus is not a range', () => {
    expect(readAmount('-5', 'it')).toEqual({ kind: 'number', value: -5 });
  });
});

const language = fc.constantFrom(...LANGUAGES);
const cents = fc.integer({ min: -(10 ** 14), max: 10 ** 14 }).map((n) => n / 100);

describe('what is written is read back', () => {
  test('every double from a thousandth up comes back exactly', () => {
    const doubles = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(doubles, language, (value, lang) => {
        fc.pre(value === 0 || Math.abs(value) >= 1e-3);
        expect(readNumber(writeNumber(value, lang), lang)).toEqual({ kind: 'number', value: value + 0 });
      }),
      { numRuns: 2000 },
    );
  });
  test('numbers, money and percentages with two decimals come back', () => {
    fc.assert(
      fc.property(cents, language, fc.constantFrom('EUR', 'GBP', 'CHF', 'USD'), (value, lang, currency) => {
        const expected = { kind: 'number', value: value + 0 };
        expect(readNumber(formatNumber(value, lang), lang)).toEqual(expected);
        expect(readNumber(formatMoney(value, currency, lang), lang, 'money')).toEqual(expected);
        expect(readNumber(formatPercent(value, lang, 2), lang, 'percent')).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is shown', () => {
  test('money has the Italian or the British form and no useless cents', () => {
    expect(formatMoney(400000, 'EUR', 'it')).toBe('400.000\u00a0€');
    expect(formatMoney(1234.5, 'EUR', 'it')).toBe('1.234,50\u00a0€');
    expect(formatMoney(-1234, 'EUR', 'en')).toBe('−€1,234');
    expect(formatMoney(5, 'lire', 'it')).toBe('5\u00a0lire');
    expect(formatMoney(5, undefined, 'en')).toBe('€5');
  });
  test('a percentage has a non-breaking space in Italian and none in English', () => {
    expect(formatPercent(12.5, 'it')).toBe('12,5\u00a0%');
    expect(formatPercent(12.5, 'en')).toBe('12.5%');
  });
  test.each([
    [0, '0 secondi', '0 seconds'],
    [1, '1 secondo', '1 second'],
    [59.5, '59,5 secondi', '59.5 seconds'],
    [60, '1 minuto', '1 minute'],
    [90, '1 minuto e 30 secondi', '1 minute and 30 seconds'],
    [1800, '30 minuti', '30 minutes'],
    [3599.8, '60 minuti', '60 minutes'],
    [5400, '1 ora e 30 minuti', '1 hour and 30 minutes'],
    [86400, '24 ore', '24 hours'],
    [129600, '36 ore', '36 hours'],
    [604800, '7 giorni', '7 days'],
    [7776000, '90 giorni', '90 days'],
  ])('%d seconds are «%s» and «%s»', (seconds, it, en) => {
    expect(formatDuration(seconds, 'it').replaceAll('\u00a0', ' ')).toBe(it);
    expect(formatDuration(seconds, 'en').replaceAll('\u00a0', ' ')).toBe(en);
  });
  test('a range names its unit once when both ends share it', () => {
    const minutes = (value: number) => formatQuantity(value, 'minutes', 'it');
    expect(formatAmount({ from: 20, to: 35 }, minutes, 'it')).toBe('fra 20 e 35\u00a0minuti');
    expect(formatAmount({ from: 1, to: 2 }, minutes, 'it')).toBe('fra 1\u00a0minuto e 2\u00a0minuti');
    expect(formatAmount({ from: 5, to: 5 }, minutes, 'it')).toBe('5\u00a0minuti');
    const euros = (value: number) => formatMoney(value, 'EUR', 'en');
    expect(formatAmount({ from: 20, to: 35 }, euros, 'en')).toBe('between €20 and €35');
    const seconds = (value: number) => formatDuration(value, 'it');
    expect(formatAmount({ from: 45, to: 5400 }, seconds, 'it')).toBe(
      'fra 45\u00a0secondi e 1\u00a0ora e 30\u00a0minuti',
    );
  });
  test('a month, a day and a time of day follow the language', () => {
    expect(formatDate('2026-11', 'it')).toBe('novembre 2026');
    expect(formatDate('2026-12-01', 'it')).toBe('1º dicembre 2026');
    expect(formatInstant('2026-12-01T10:42:00', 'it')).toBe('1º dicembre 2026, 10.42');
    expect(formatInstant('2026-12-11T10:42:00', 'it')).toBe('11 dicembre 2026, 10.42');
    expect(formatInstant('2026-12-01T10:42:00', 'en')).toBe('1 December 2026, 10:42');
    expect(formatDate('2026-11-21', 'en')).toBe('21 November 2026');
    expect(formatDate('2026-13', 'it')).toBe('2026-13');
    expect(formatDate('presto', 'it')).toBe('presto');
    expect(formatTimeOfDay(new Date(2026, 10, 21, 10, 42), 'it')).toBe('10.42');
    expect(formatTimeOfDay(new Date(2026, 10, 21, 10, 42), 'en')).toBe('10:42');
  });
  test('a number has at most two decimals and a true minus', () => {
    expect(formatNumber(-1234.567, 'it')).toBe('−1.234,57');
    expect(formatNumber(-0, 'it')).toBe('0');
    expect(formatQuantity(3, 'clicks', 'it')).toBe('3\u00a0clic');
    expect(formatQuantity(1, 'hours-per-week', 'en')).toBe('1\u00a0hour');
    expect(formatQuantity(12, 'people', 'en')).toBe('12');
  });
});
