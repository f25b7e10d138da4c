// Numbers of the report as the eye needs them: agreement cut to 0–100, intervals, bands, points, shares.
import { formatNumber, formatPercent } from '#content/numbers/format.ts';
import { isOne } from '#content/phrases/headline.ts';
import { wholePoints } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import type { ReportWords } from '#content/words/it/report.ts';
import type { Interval } from '#model/interval.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

export const whole = (value: number, language: Language): string => formatNumber(Math.round(value), language, 0);

/** Two ends with an en dash, one number where they round to the same. */
export function rangeText({ low, high }: Interval, language: Language): string {
  const [from, to] = [whole(low, language), whole(high, language)];
  return from === to ? from : `${from}–${to}`;
}

/** Without a declared purpose there is nothing to agree with, and no overall figure. */
export const isDeclared = ({ weight }: { readonly weight?: number }): boolean => weight !== undefined;

/** Where an agreement lies of zero, as the rounded numbers tell. */
export function signOf({ low, high }: Interval): 'below' | 'up-to' | 'above' {
  if (Math.round(high) < 0) return 'below';
  return Math.round(low) < 0 ? 'up-to' : 'above';
}

/** The part of an agreement within 0 and 100; below zero is said in words. */
export function agreementText(kappa: Interval, words: ReportWords, language: Language): string {
  const sign = signOf(kappa);
  if (sign === 'below') return words.below;
  return sign === 'up-to' ? words.upTo(whole(kappa.high, language)) : rangeText(kappa, language);
}

export function figurePhrases(
  language: Language,
  words: ReportWords,
): Pick<Phrasebook, 'points' | 'agreement' | 'signedAgreement' | 'range' | 'topTierRange' | 'weight' | 'askedBand'> {
  return {
    points(points, total) {
      if (points <= 0) return '';
      const text = wholePoints(points, language);
      const all = wholePoints(total, language);
      return text === all ? words.pointsUnit(text, isOne(Math.round(points), language)) : words.pointsOf(text, all);
    },
    agreement: (kappa) => agreementText(kappa, words, language),
    signedAgreement({ low, high }) {
      const [from, to] = [whole(low, language), whole(high, language)];
      return from === to ? from : words.between(from, to);
    },
    range: (interval) => rangeText(interval, language),
    topTierRange: (interval) => words.topTierRange(rangeText(interval, language)),
    weight: ({ weight }) =>
      weight === undefined ? words.labels.notDeclared : formatPercent(weight * 100, language, 0),
    askedBand: ({ low, high }) =>
      low === undefined || high === undefined ? words.labels.free : rangeText({ low, high }, language),
  };
}
