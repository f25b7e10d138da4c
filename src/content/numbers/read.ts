// Reads numbers as people write them, in a field or in a cell pasted from a spreadsheet: takes the text, the language of
// the page (which decides what an ambiguous "1.000" is) and the unit expected; gives a number or says that it cannot.
// It knows no limits: a negative number is read as one, and whoever asked refuses it.

import { readWholeWeek } from '#content/numbers/read-week.ts';
import { shareUnit } from '#content/numbers/share-unit.ts';
import type { Language } from '#content/shape.ts';
import type { Unit } from '#model/catalogue.ts';

export type NumberReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number; readonly isRough?: true }
  | { readonly kind: 'unreadable' };

export type AmountReading =
  | NumberReading
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly isRough?: true };

const EMPTY = { kind: 'empty' } as const;
const UNREADABLE = { kind: 'unreadable' } as const;
/** Longer than any number people write; a page pasted by mistake stops here. */
const LONGEST = 60;

// Zero-width and direction marks come with copied text and are never part of a number.
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const SPACES = /[\s\u00a0\u2007\u2009\u202f]+/gu;

/** "circa 30", "ca. 30", "~30", "about 30", "30 circa", "30 or so": the number, said to be rough before it or after it. */
const SAID_ROUGH =
  "circa|all'incirca|c\\.?(?:c\\.?)?a|intorno a|più o meno|piu o meno|about|around|approx|approximately|roughly|more or less";
const ROUGH_BEFORE = new RegExp(`^(?:(?:${SAID_ROUGH})(?:\\.| |(?=\\d))|[~≈]) ?`, 'iu');
const ROUGH_AFTER = new RegExp(`(?:,? |(?<=\\d))(?:${SAID_ROUGH}|or so)\\.?$`, 'iu');
/** What is left of a text without the words that say so, before it or else after it. */
const withoutRough = (tidy: string): string => {
  const rest = tidy.replace(ROUGH_BEFORE, '');
  return rest === tidy ? tidy.replace(ROUGH_AFTER, '') : rest;
};
const rough = { isRough: true } as const;

const SIGN = '[+\\-\u2212\u2013]?';
const CURRENCY = '(?:(?:us|au|ca)?[$]|[€£¥]|eur(?:o|os)?|usd|gbp|chf|jpy|sek|nok|dkk|pln|czk|huf|ron|aud|cad|fr\\.?)';
const PREFIX = new RegExp(`^(${SIGN}) ?${CURRENCY}? ?(${SIGN})$`, 'u');
const CORE = /^(.*?)([.,]?\d(?:[\d.,' ]*\d)?[.,]?)(\D*)$/u;

const YEARLY = "(?: ?(?:/ ?|l'|all'|per |a |al )?(?:anno|annuo|annui|annue|year|yearly|yr|p\\.a\\.))?";
const MONTHLY = '(?: ?(?:/ ?|al |per |a )?(?:mese|month))?';
const PERCENT = '(?:%|per ?cento|per ?cent)?';
const SUFFIXES: Readonly<Record<Unit, string>> = {
  'money-per-year': `${CURRENCY}?${YEARLY}`,
  money: `${CURRENCY}?`,
  people: '(?:persone|persona|addetti|people|person|fte|etp|ept)?',
  percent: PERCENT,
  'percent-per-year': PERCENT + YEARLY,
  count: '(?:clienti|customers)?',
  'count-per-month': `(?:richieste|contatti|reclami|requests|contacts|complaints)?${MONTHLY}`,
  'count-per-year': YEARLY,
  hours: '(?:h|ore|ora|hours?|hrs?)?',
  'hours-per-week': '(?:h|ore|ora|hours?|hrs?)?(?: ?(?:/ ?|a |alla |per )?(?:settimana|week))?',
  minutes: '(?:m|min\\.?|minuti|minuto|minutes?|mins)?',
  seconds: '(?:s|sec\\.?|secondi|secondo|seconds?|secs)?',
  days: '(?:d|g|gg|giorni|giorno|days?)?',
  clicks: '(?:clic|click|clicks)?',
  index: PERCENT,
};

const SCALE =
  /^(k|mila|thousand|mln|mio|milion[ei]|millions?|m|mld|mrd|miliard[oi]|bn|billions?)\.?(?![a-z])(?: di| d'| of)? ?/u;
const SCALED: ReadonlySet<Unit> = new Set([
  'money-per-year',
  'money',
  'people',
  'count',
  'count-per-month',
  'count-per-year',
]);

const powerOf = (scale: string): number =>
  scale === 'k' || scale === 'mila' || scale === 'thousand' ? 3 : /^(?:mld|mrd|mil?iard|bn|bil)/u.test(scale) ? 9 : 6;

/**
 * Whole and decimal digits of a number whose separators may be Italian, English or Swiss; undefined when they fit no
 * way of writing. With one separator and three digits after it ("1.000") the language decides.
 */
function splitDigits(core: string, language: Language): readonly [string, string] | undefined {
  const text = core.replace(/[.,]$/u, '');
  const point = language === 'it' ? ',' : '.';
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  if (last < 0) return ungroup(text, " '").map((whole) => [whole, ''] as const)[0];
  const mark = text.charAt(last);
  const whole = text.slice(0, last);
  const decimals = text.slice(last + 1);
  const couldGroup = /^\d{3}$/u.test(decimals) && /^[1-9]\d{0,2}(?:[.,]\d{3})*$/u.test(whole);
  const repeated = whole.includes(mark);
  if (couldGroup && (repeated || (mark !== point && !/[.,]/u.test(whole)))) {
    return ungroup(text, mark).map((digits) => [digits, ''] as const)[0];
  }
  if (repeated || !/^\d+$/u.test(decimals)) return undefined;
  return ungroup(whole, ` '${mark === ',' ? '.' : ','}`).map((digits) => [digits || '0', decimals] as const)[0];
}

/** The digits without their thousands mark, when it is one of `marks` and stands where it may; else nothing. */
function ungroup(text: string, marks: string): readonly string[] {
  if (/^\d*$/u.test(text)) return [text];
  const mark = [...marks].find((candidate) => text.includes(candidate));
  if (mark === undefined) return [];
  const groups = text.split(mark);
  const wellFormed = groups.every((group, i) => (i === 0 ? /^[1-9]\d{0,2}$/u : /^\d{3}$/u).test(group));
  return wellFormed ? [groups.join('')] : [];
}

/** One number, with the sign, currency, unit or "mila" that may surround it. `unit` is what a bare number would mean. */
export function readNumber(text: string, language: Language, unit: Unit = 'count'): NumberReading {
  if (text.length > LONGEST * 4) return UNREADABLE;
  const tidy = text
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(/[’‘ʼ`´]/gu, "'")
    .trim();
  if (tidy === '') return EMPTY;
  const bare = withoutRough(tidy);
  const found = tidy.length <= LONGEST ? CORE.exec(bare) : null;
  if (!found) return UNREADABLE;
  const [, before = '', core = '', after = ''] = found;
  const signs = PREFIX.exec(before.trim().toLowerCase());
  if (!signs || (signs[1] && signs[2])) return UNREADABLE;
  if (unit !== 'money' && unit !== 'money-per-year' && /[^+\-\u2212\u2013 ]/u.test(before)) return UNREADABLE;

  // "M" is million in both languages; a small "m" only where the unit cannot be minutes or metres of anything.
  let rest = after.trim().toLowerCase();
  let power = 0;
  const scale = SCALED.has(unit) ? SCALE.exec(rest) : null;
  if (scale) {
    power = powerOf(scale[1] ?? '');
    rest = rest.slice(scale[0].length);
  }
  if (!new RegExp(`^${SUFFIXES[unit]}$`, 'u').test(rest)) return UNREADABLE;

  const digits = splitDigits(core, language);
  if (!digits) return UNREADABLE;
  // Moving the point in the text keeps 1.1 thousand at exactly 1100.
  const size = Number(`${digits[0]}.${digits[1]}e${power}`);
  if (!Number.isFinite(size)) return UNREADABLE;
  const negative = /[-\u2212\u2013]/u.test((signs[1] ?? '') + (signs[2] ?? ''));
  return { kind: 'number', value: negative && size !== 0 ? -size : size, ...(bare === tidy ? {} : rough) };
}

const RANGE_WORDS = /^(?:da|fra|tra|from|between) (.+?) (?:a|e|to|and) (.+)$/iu;
const RANGE_DASH = /^([^\u2013\u2014-]*\d[^\u2013\u2014-]*) ?[\u2013\u2014-] ?([^\u2013\u2014-]*\d[^\u2013\u2014-]*)$/u;

/** A number, or a range in one field: "20–30", "da 20 a 30", "between 20 and 30"; of hours a week also "24/7". */
export function readAmount(text: string, language: Language, unit: Unit = 'count'): AmountReading {
  const wholeWeek = unit === 'hours-per-week' ? readWholeWeek(text) : undefined;
  if (wholeWeek !== undefined) return { kind: 'number', value: wholeWeek };
  const single = readNumber(text, language, unit);
  if (single.kind !== 'unreadable' || text.length > LONGEST * 4) return single;
  const tidy = text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
  const bare = withoutRough(tidy);
  const ends = tidy.length <= LONGEST * 2 ? (RANGE_WORDS.exec(bare) ?? RANGE_DASH.exec(bare)) : null;
  if (!ends) return UNREADABLE;
  const [start, end] = shareUnit(ends[1] ?? '', ends[2] ?? '', (one) => {
    const reading = readNumber(one, language, unit);
    return reading.kind === 'number' ? reading.value : undefined;
  });
  const [from, to] = [readNumber(start, language, unit), readNumber(end, language, unit)];
  if (from.kind !== 'number' || to.kind !== 'number') return UNREADABLE;
  const isRough = bare !== tidy || from.isRough || to.isRough;
  return { kind: 'range', from: from.value, to: to.value, ...(isRough ? rough : {}) };
}
