// The money of a way out of the whole in words: a row for each thing that costs, what holds what, and a total.
import { questionOf } from '#content/catalogue.ts';
import { formatNumber } from '#content/numbers/format.ts';
import { listOf, nested } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import { keeping as englishKeeping } from '#content/words/en/keeping.ts';
import { keeping as italianKeeping } from '#content/words/it/keeping.ts';
import type { ObtainedWords } from '#content/words/it/obtained.ts';
import type { Interval } from '#model/interval.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import type { MoneyRow } from '#model/repair/way-money.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

/** Money that comes of people is no more exact than they are: three digits that matter, whole under a thousand. */
const rounded = (amount: number): number => {
  const size = Math.abs(amount);
  const step = size < 1000 ? 1 : 10 ** (Math.floor(Math.log10(size)) - 2);
  return Math.round(amount / step) * step;
};

export function wayMoneyPhrases(
  language: Language,
  words: ObtainedWords['money'],
  money: (amount: number) => string,
): Phrasebook['wayMoney'] {
  const kept = language === 'it' ? italianKeeping : englishKeeping;
  const sum = (amount: number): string => money(rounded(amount));
  const between = ({ low, high }: OpenEnded): string => {
    if (low === null) return words.notTold;
    if (high === null) return kept.atLeast(sum(low));
    if (sum(low) === sum(high)) return Math.round(low) === 0 ? words.nothing : sum(low);
    return kept.between(sum(low), sum(high));
  };
  const count = ({ low, high }: Interval): string => {
    const [from, to] = [low, high].map((value) => formatNumber(value, language, 1)) as [string, string];
    return from === to ? from : `${from}–${to}`;
  };
  const asked = (questions: readonly string[]): string =>
    listOf(
      questions.map((id) => words.quoted(nested(questionOf(id)?.words.ask[language] ?? id, language))),
      language,
    );
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
    if (row.kind === 'promises' && row.missing.length > 0) return words.untold(asked(row.missing));
    if (row.kind === 'promises' && row.costPerYear.low === null) return words.noNumber;
    return between(row.costPerYear);
  };

  return ({ money: table, effort }) => {
    if (!table) return undefined;
    const { rows, isBudgetAll, mayExceedBudget, total } = table;
    const hasBudget = rows.some(({ kind }) => kind === 'budget');
    return {
      caption: words.caption,
      columns: [words.item, words.amount],
      rows: [
        ...rows.map((row) => ({ item: item(row, rows), amount: amount(row), isTotal: false })),
        // Of a single row the total would say the same again.
        ...(rows.length > 1 ? [{ item: words.total, amount: between(total), isTotal: true }] : []),
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
