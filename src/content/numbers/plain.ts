// Counts and their plurals, the part of the formatting that every page needs at once: numbers with the separators of the
// language, and the form of a word that goes with a count.
import type { Language } from '#content/shape.ts';

export const LOCALE: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

/** The units in which a time may be given in a field. */
export const TIME_UNITS = ['seconds', 'minutes', 'hours', 'days'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

// Making a formatter costs a hundred times more than using it.
const formatters = new Map<string, Intl.NumberFormat>();
export function formatter(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(LOCALE[language], { useGrouping: 'always', ...options });
  formatters.set(key, made);
  return made;
}

const isOne = (count: number): boolean => Math.abs(count) === 1;
// As the rules of CLDR have it; to ask the browser for them costs the first page more than all it formats.
const isSingular: Readonly<Record<Language, (count: number) => boolean>> = { it: isOne, en: isOne };

/** The form of a word for a count: Italian "many" (a million) takes the plural, its "di" being the sentence's business. */
export const pluralOf = (count: number, language: Language, one: string, other: string): string =>
  isSingular[language](count) ? one : other;

// A true minus keeps its width in columns; no zero ever carries it.
export const tidySign = (text: string): string => text.replace('-', '\u2212');
export const unsigned = (value: number): number => (value === 0 ? 0 : value);

/** A number with thousands marks and at most `decimals` decimals (two, unless told). */
export const formatNumber = (value: number, language: Language, decimals = 2): string => {
  // Small counts are the same in both, and a page that has no other makes no formatter: that is a third of its coming alive.
  const isPlain = Number.isInteger(value) && Math.abs(value) < 1000;
  const text = isPlain
    ? String(unsigned(value))
    : formatter(language, { maximumFractionDigits: decimals, signDisplay: 'negative' }).format(unsigned(value));
  return tidySign(text);
};
