// Small things every phrase needs: lists as each language writes them, capitals, whole numbers of points.
import { formatNumber } from '#content/numbers/format.ts';
import type { Language } from '#content/shape.ts';

const LOCALE: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB' };

type Choice = 'and' | 'or';

// Made once each: a report has hundreds of lists.
const lists = new Map<string, Intl.ListFormat>();
function lister(language: Language, choice: Choice): Intl.ListFormat {
  const key = `${language} ${choice}`;
  const known = lists.get(key);
  if (known) return known;
  const made = new Intl.ListFormat(LOCALE[language], { type: choice === 'and' ? 'conjunction' : 'disjunction' });
  lists.set(key, made);
  return made;
}

const LAST: Readonly<Record<Language, Readonly<Record<Choice, string>>>> = {
  it: { and: 'e', or: 'o' },
  en: { and: 'and', or: 'or' },
};
/** Outside quotation marks and brackets, where a comma is held by them. */
const holdsComma = (item: string): boolean => item.replaceAll(/«.*»|“.*”|\(.*\)/gu, '').includes(', ');

/** "A, B e C" or, as a choice, "A, B o C"; in Italian "ed" before an e, "od" being out of use; "A; B, b; e C". */
export function listOf(items: readonly string[], language: Language, type: Choice = 'and'): string {
  if (items.length > 1 && items.some(holdsComma))
    return `${items.slice(0, -1).join('; ')}; ${LAST[language][type]} ${items.at(-1)}`;
  const text = lister(language, type).format(items);
  const last = items.at(-1) ?? '';
  if (language === 'en' || type === 'or' || !/^[eè]/iu.test(last)) return text;
  const end = ` e ${last}`;
  return text.endsWith(end) ? `${text.slice(0, -end.length)} ed ${last}` : text;
}

/** First letter in capitals, the rest untouched; a leading quotation mark or digit stays. */
export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** First letter small: a sentence inside another. */
export const uncapitalised = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);

/** Ended with a full stop, unless it ends with one already, as a name like “S.p.A.” does. */
export const ended = (text: string): string => (/[.!?…]$/u.test(text) ? text : `${text}.`);

/** A clause made into a sentence. */
export const sentence = (text: string): string => ended(capitalised(text));

/** A text of ours about to be quoted: the quotation marks inside it become inner ones. */
export const nested = (text: string, language: Language): string =>
  language === 'it' ? text.replaceAll('«', '“').replaceAll('»', '”') : text.replaceAll('“', '‘').replaceAll('”', '’');

/** Points for the eye: whole, but never 0 for something that weighs. */
export function wholePoints(points: number, language: Language): string {
  if (points > 0 && points < 0.5) return formatNumber(Math.max(0.1, points), language, 1);
  return formatNumber(Math.round(points), language, 0);
}

/** Above this many times how many more says nothing: a limit of what is printed, the number itself is not touched. */
export const MOST_TIMES = 1000;

/** A ratio: two digits that matter, no false precision. */
export const timesText = (ratio: number, language: Language): string =>
  formatNumber(ratio, language, ratio < 10 ? 1 : 0);
