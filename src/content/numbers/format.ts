// The only place where numbers, money, durations and dates become text. Takes values and a language, gives typography:
// a non-breaking space between a number and its unit, Italian or British separators. It knows no clock: time comes in.

import { between } from '#content/numbers/article.ts';
import { formatNumber, formatter, LOCALE, pluralOf, tidySign, unsigned } from '#content/numbers/plain.ts';
import type { Language } from '#content/shape.ts';
import { type Amount, isRange } from '#model/assessment.ts';
import type { Unit } from '#model/catalogue.ts';

export { formatNumber, pluralOf };

const NBSP = '\u00a0';

/** A number for a field: no thousands marks, every digit kept, so that reading it gives the same number. */
export const writeNumber = (value: number, language: Language): string =>
  formatter(language, { maximumFractionDigits: 20, useGrouping: false }).format(unsigned(value));

/** Money without useless cents. A currency that is not three letters is written after the number as it stands. */
export function formatMoney(
  value: number,
  currency: string | undefined,
  language: Language,
  decimals?: number,
): string {
  const code = (currency ?? 'EUR').toUpperCase();
  if (!/^[A-Z]{3}$/u.test(code)) return `${formatNumber(value, language, decimals)}${NBSP}${currency}`;
  const options = {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
    trailingZeroDisplay: 'stripIfInteger',
    signDisplay: 'negative',
    ...(decimals !== undefined && { maximumFractionDigits: decimals }),
  } as const;
  return tidySign(formatter(language, options).format(unsigned(value)));
}

/** A share already in percent: 12.5 gives "12,5 %" in Italian (non-breaking) and "12.5%" in English. */
export const formatPercent = (value: number, language: Language, decimals = 1): string =>
  `${formatNumber(value, language, decimals)}${language === 'it' ? NBSP : ''}%`;

type Noun = readonly [one: string, other: string];
const NOUNS: Readonly<Record<Language, Readonly<Record<'second' | 'minute' | 'hour' | 'day' | 'click', Noun>>>> = {
  it: {
    second: ['secondo', 'secondi'],
    minute: ['minuto', 'minuti'],
    hour: ['ora', 'ore'],
    day: ['giorno', 'giorni'],
    click: ['clic', 'clic'],
  },
  en: {
    second: ['second', 'seconds'],
    minute: ['minute', 'minutes'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    click: ['click', 'clicks'],
  },
};

function counted(value: number, noun: keyof (typeof NOUNS)['it'], language: Language, decimals?: number): string {
  const [one, other] = NOUNS[language][noun];
  return `${formatNumber(value, language, decimals)}${NBSP}${pluralOf(value, language, one, other)}`;
}

const STEPS = [
  { noun: 'day', seconds: 86_400, from: 172_800 },
  { noun: 'hour', seconds: 3_600, from: 3_600 },
  { noun: 'minute', seconds: 60, from: 60 },
] as const;

/** A duration in its two largest units: "30 minuti", "1 ora e 30 minuti", "24 ore", "7 giorni". */
export function formatDuration(seconds: number, language: Language): string {
  const index = STEPS.findIndex((step) => seconds >= step.from);
  const step = STEPS[index];
  if (!step) return counted(seconds, 'second', language);
  const below = STEPS[index + 1] ?? { noun: 'second' as const, seconds: 1 };
  const small = Math.round((seconds % step.seconds) / below.seconds);
  const full = small * below.seconds === step.seconds;
  const whole = Math.floor(seconds / step.seconds) + (full ? 1 : 0);
  const first = counted(whole, step.noun, language);
  if (small === 0 || full) return first;
  return `${first} ${language === 'it' ? 'e' : 'and'} ${counted(small, below.noun, language)}`;
}

/** More decimals than anybody types; what conversion leaves behind lies beyond them. */
const EXACT = 9;

/** A duration in all its units, to the last: "1 ora, 22 minuti e 12 secondi". */
function formatWholeDuration(seconds: number, language: Language): string {
  const parts: string[] = [];
  let left = seconds;
  for (const { noun, seconds: length, from } of STEPS) {
    // What is left over by less than a millionth of a second is no second more.
    const whole = left >= from || (parts.length > 0 && left >= length) ? Math.floor((left + 1e-6) / length) : 0;
    if (whole === 0) continue;
    parts.push(counted(whole, noun, language));
    left = Math.max(0, left - whole * length);
  }
  left = Math.round(left * 1e6) / 1e6;
  if (left > 0 || parts.length === 0) parts.push(counted(left, 'second', language, EXACT));
  const [last = '', ...before] = parts.toReversed();
  return before.length === 0 ? last : `${before.toReversed().join(', ')} ${language === 'it' ? 'e' : 'and'} ${last}`;
}

/** A quantity as it was given, to its last decimal: for saying back what was read, where a rounded one looks misread. */
export function formatExactly(value: number, unit: Unit, language: Language, currency?: string): string {
  switch (unit) {
    case 'money':
    case 'money-per-year':
      return formatMoney(value, currency, language, EXACT);
    case 'percent':
    case 'percent-per-year':
      return formatPercent(value, language, EXACT);
    case 'seconds':
      return formatWholeDuration(value, language);
    default:
      return formatQuantity(value, unit, language, currency, EXACT);
  }
}

/** A value or a range, "fra 20 e 35 minuti": what follows the number is said once when both ends share it. */
export function formatAmount(amount: Amount, one: (value: number) => string, language: Language): string {
  if (!isRange(amount) || amount.from === amount.to) return one(isRange(amount) ? amount.from : amount);
  const to = one(amount.to);
  const from = one(amount.from);
  const [number = '', suffix] = from.split(NBSP);
  const shared = suffix !== undefined && from === number + NBSP + suffix && to.split(NBSP).length === 2;
  const start = shared && to.endsWith(NBSP + suffix) ? number : from;
  return language === 'it' ? between(start, to) : `between ${start} and ${to}`;
}

/** A value in the unit of its question. People, counts and indices stay bare: the sentence around them names them. */
export function formatQuantity(
  value: number,
  unit: Unit,
  language: Language,
  currency?: string,
  decimals?: number,
): string {
  switch (unit) {
    case 'money':
    case 'money-per-year':
      return formatMoney(value, currency, language);
    case 'percent':
    case 'percent-per-year':
      return formatPercent(value, language);
    case 'seconds':
      return formatDuration(value, language);
    case 'minutes':
      return counted(value, 'minute', language, decimals);
    case 'hours':
    case 'hours-per-week':
      return counted(value, 'hour', language, decimals);
    case 'days':
      return counted(value, 'day', language, decimals);
    case 'clicks':
      return counted(value, 'click', language, decimals);
    default:
      return formatNumber(value, language, decimals);
  }
}

// Made once each, as those of numbers are.
const calendars = new Map<string, Intl.DateTimeFormat>();
function calendar(language: Language, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${language} ${hasDay}`;
  const known = calendars.get(key);
  if (known) return known;
  const day = hasDay ? ({ day: 'numeric' } as const) : {};
  const made = new Intl.DateTimeFormat(LOCALE[language], { timeZone: 'UTC', year: 'numeric', month: 'long', ...day });
  calendars.set(key, made);
  return made;
}

/** "novembre 2026" from 2026-11, "21 novembre 2026" from 2026-11-21; any other text is given back as it is. */
export function formatDate(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/u.exec(iso) ?? [];
  if (month === undefined) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime()) || date.getUTCMonth() !== Number(month) - 1) return iso;
  return withOrdinal(calendar(language, day !== undefined).format(date), language);
}

/** The first of a month is told by its ordinal in Italian. */
const withOrdinal = (day: string, language: Language): string =>
  language === 'it' ? day.replace(/^1(?= )/u, '1º') : day;

/** The day and the time where the reader is, "21 novembre 2026, 10.42"; empty where the instant cannot be read. */
export function formatInstant(iso: string, language: Language): string {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return '';
  const day = new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long' }).format(instant);
  return `${withOrdinal(day, language)}, ${formatTimeOfDay(instant, language)}`;
}

/** The time of day where the reader is, "10.42" in Italian and "10:42" in English, from an instant. */
export function formatTimeOfDay(instant: Date, language: Language): string {
  const text = new Intl.DateTimeFormat(LOCALE[language], { hour: '2-digit', minute: '2-digit' }).format(instant);
  return language === 'it' ? text.replace(':', '.') : text;
}
