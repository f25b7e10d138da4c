// Intervals of the cards on time, people and money as text: with an end or without, in people, hours, shares, loads.
import { formatDuration, formatNumber, formatPercent, formatQuantity } from '#content/numbers/format.ts';
import type { Language } from '#content/shape.ts';
import type { PhysicsWords } from '#content/words/it/physics.ts';
import type { Interval } from '#model/interval.ts';
import type { OpenEnded } from '#model/judge/finding.ts';

type One = (value: number) => string;

/** Both ends with a dash, the unit said once where they share it; one value where they read the same. */
export function amountText({ low, high }: Interval, one: One): string {
  const [from, to] = [one(low), one(high)];
  if (from === to) return from;
  // In English nothing parts the sign from its number.
  if (/\d%$/u.test(from) && /\d%$/u.test(to)) return `${from.slice(0, -1)}–${to}`;
  const [number = '', unit] = from.split('\u00a0');
  const [, same, ...more] = to.split('\u00a0');
  // "1 minuto" and "5 minuti" share their unit as well.
  const isShared = unit !== undefined && from === `${number}\u00a0${unit}` && same?.startsWith(unit.slice(0, -1));
  if (isShared && more.length === 0) return `${number}–${to}`;
  return /[\s\u00a0]/u.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}

/** The same where an end may be out of reach; `none` stands for two of them. */
export function openText({ low, high }: OpenEnded, one: One, words: PhysicsWords, none?: string): string {
  if (low !== null && high !== null) return amountText({ low, high }, one);
  return low === null ? (none ?? words.endless) : words.atLeast(one(low));
}

/** Up to two digits that matter under ten, whole above. */
export const countText =
  (language: Language): One =>
  (value) =>
    formatNumber(value, language, value < 1 ? 2 : value < 10 ? 1 : 0);

/** A number as it was stated, to the thousandth: it is the reader’s own, and is read again beside what is worked out from it. */
export const ownText =
  (language: Language): One =>
  (value) =>
    formatNumber(value, language, 3);

/** Ends further apart than this say nothing: a limit of what is printed, the numbers themselves are not touched. */
const FURTHEST_APART = 30;

/** Both ends known, and too far apart to tell anything; under `least` an amount counts as that much. */
export const saysNothing = ({ low, high }: OpenEnded, least: number): boolean =>
  low !== null && high !== null && high > FURTHEST_APART * Math.max(low, least);

/** Shares of 0 to 1 as whole numbers in a hundred. */
export const shareText = ({ low, high }: Interval, language: Language): string =>
  amountText({ low: Math.round(low * 100), high: Math.round(high * 100) }, (value) => formatNumber(value, language, 0));

export const percentText = (range: OpenEnded, words: PhysicsWords, language: Language): string =>
  openText(range, (value) => formatPercent(value, language, value < 10 ? 1 : 0), words);

/** A ratio of 0 to 1 and beyond, in percent. */
export const loadText = ({ low, high }: OpenEnded, words: PhysicsWords, language: Language): string =>
  percentText({ low: low === null ? null : low * 100, high: high === null ? null : high * 100 }, words, language);

/** The load on people as it is told of them; a sentence of its own where nobody is there to carry it. */
export const carriedText = ({ low }: OpenEnded, words: PhysicsWords, told: () => string): string =>
  low === null ? words.nobodyWorks : told();

/** Two digits that matter are enough for a wait. */
const roundedWait = (seconds: number): number => (seconds < 60 ? Math.round(seconds) : Math.round(seconds / 60) * 60);

export function figuresOf(words: PhysicsWords, language: Language) {
  const count = countText(language);
  /** As it reads: what rounds to one is one. */
  const isOne = (range: OpenEnded): boolean => openText(range, count, words) === '1';
  const hoursOf: One = (value) =>
    formatQuantity(value < 10 ? Math.round(value * 10) / 10 : Math.round(value), 'hours', language);
  const waitOf: One = (value) => (value < 1 ? words.none : formatDuration(roundedWait(value), language));
  return {
    isOne,
    count: (range: OpenEnded): string => openText(range, count, words, words.notFound),
    /** People or full-time equivalents, named. */
    people: (range: OpenEnded, one: One = count): string =>
      range.low === null ? words.notFound : words.people(openText(range, one, words), isOne(range)),
    hours: (range: Interval): string => amountText(range, hoursOf),
    minutes: (range: Interval): string => amountText(range, (value) => formatQuantity(value, 'minutes', language)),
    wait(range: OpenEnded): string {
      const { low, high } = range;
      if (low === null || low >= 1) return openText(range, waitOf, words);
      if (high === null) return words.anyWait;
      return high < 1 ? words.none : words.fromNone(waitOf(high));
    },
  };
}
