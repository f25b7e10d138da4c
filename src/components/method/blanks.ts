// The assumptions of the arithmetic as rows of the method page, from the values the model takes; the hours a person gives
// to contacts are worked out from two of them by the model's own function.
import { siteWords } from '#components/frame/site-words.ts';
import { type Assumption, assumptions, defaults } from '#content/defaults.ts';
import { formatAmount, formatNumber, formatPercent, formatQuantity } from '#content/numbers/format.ts';
import type { Language } from '#content/shape.ts';
import { productiveHours } from '#model/judge/labour.ts';

export interface BlankRow {
  readonly text: string;
  readonly interval: string;
  readonly source: string;
}

function rowOf({ low, high, unit, source, words }: Assumption, language: Language): BlankRow {
  const one = (value: number): string =>
    unit === 'share' ? formatPercent(value * 100, language, 0) : formatQuantity(value, unit, language);
  return { text: words[language], interval: formatAmount({ from: low, to: high }, one, language), source };
}

/** "fra 1.190 e 1.564 ore": a full-time year on contacts, where neither contract hours nor shrinkage is stated. */
export function productiveText(language: Language): string {
  const { low, high } = productiveHours({}, defaults);
  const ends = { from: Math.round(low), to: Math.round(high) };
  return formatAmount(ends, (value) => formatQuantity(value, 'hours', language), language);
}

export function blankRows(language: Language): readonly BlankRow[] {
  const { handlingMinutes, shrinkage, contractHoursPerWeek, occupancy, patienceSeconds } = assumptions;
  const { chatConcurrency, busiestHour, keptShare, smallTeam } = assumptions;
  const { derived } = siteWords[language].method.figures;
  const asked = [...Object.values(handlingMinutes), shrinkage, contractHoursPerWeek];
  return [
    ...asked.map((assumption) => rowOf(assumption, language)),
    { text: derived, interval: productiveText(language), source: shrinkage.source },
    ...[occupancy, patienceSeconds, chatConcurrency, busiestHour, keptShare].map((assumption) =>
      rowOf(assumption, language),
    ),
    { ...rowOf(smallTeam, language), interval: formatNumber(smallTeam.low, language) },
  ];
}
