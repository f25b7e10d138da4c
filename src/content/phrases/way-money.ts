// The money of a way out of the whole in words: a row for each thing that costs, what holds what, and a total.
import { formatNumber } from '#content/numbers/format.ts';
import { missingPhrase } from '#content/phrases/missing.ts';
import { roundedRow, totalOf } from '#content/phrases/way-total.ts';
import type { Language } from '#content/shape.ts';
import { keeping as englishKeeping } from '#content/words/en/keeping.ts';
import { keeping as italianKeeping } from '#content/words/it/keeping.ts';
import type { ObtainedWords } from '#content/words/it/obtained.ts';
import type { Interval } from '#model/interval.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import type { MoneyRow } from '#model/repair/way-money.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

export function wayMoneyPhrases(
  language: Language,
  words: ObtainedWords['money'],
  money: (amount: number) => string,
): Phrasebook['wayMoney'] {
  const kept = language === 'it' ? italianKeeping : englishKeeping;
  const between = ({ low, high }: OpenEnded, round: (amount: number) => number = Math.round): string => {
    const sum = (amount: number): string => money(round(amount));
    if (low === null) return words.notTold;
    if (high === null && low < 0) return words.lessAtMost(sum(-low));
    // From nothing to nobody knows how much: no figure tells it.
    if (high === null) return Math.round(low) === 0 ? kept.open : kept.atLeast(sum(low));
    if (sum(low) === sum(high)) return Math.round(low) === 0 ? words.nothing : sum(low);
    return kept.between(sum(low), sum(high));
  };
  const count = ({ low, high }: Interval): string => {
    const [from, to] = [low, high].map((value) => formatNumber(value, language, 1)) as [string, string];
    return from === to ? from : `${from}–${to}`;
  };
  const lacking = missingPhrase(language);
  const plain = ({ low, high }: Interval): string => between({ low, high });

  const item = (row: MoneyRow, rows: readonly MoneyRow[]): string => {
    switch (row.kind) {
      case 'people':
        return row.people.high <= 0
          ? words.fewer(count({ low: -row.people.high, high: -row.people.low }), plain(row.each))
          : words.people(count(row.people), plain(row.each));
      case 'suppliers':
        return words.suppliers;
      case 'promises':
        return rows.some(({ kind }) => kind === 'people') ? words.promisesBeyond : words.promises;
      case 'budget':
        return words.budget(plain(row.from), plain(row.to));
    }
  };
  const amount = (row: MoneyRow): string => {
    if (row.kind === 'promises' && row.missing.length > 0) return kept.notTold(lacking(row));
    if (row.kind === 'promises' && row.costPerYear.low === null) return words.noNumber;
    return between(row.costPerYear, roundedRow(row));
  };

  return ({ money: table, effort }) => {
    if (!table) return undefined;
    const { rows, isBudgetAll, mayExceedBudget } = table;
    const hasBudget = rows.some(({ kind }) => kind === 'budget');
    return {
      caption: words.caption,
      columns: [words.item, words.amount],
      rows: [
        ...rows.map((row) => ({ item: item(row, rows), amount: amount(row), isTotal: false })),
        // Of a single row the total would say the same again.
        ...(rows.length > 1 ? [{ item: words.total, amount: between(totalOf(table)), isTotal: true }] : []),
      ],
      notes: [
        ...(isBudgetAll ? [words.allIncluded] : []),
        ...(mayExceedBudget ? [words.exceeds] : []),
        ...(hasBudget ? [] : [words.sameBudget]),
        ...(effort > 0 ? [words.habits] : []),
      ],
    };
  };
}
