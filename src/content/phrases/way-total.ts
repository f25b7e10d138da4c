// What a way out of the whole comes to in money, in a table and in a sentence: what it asks for more, what it saves, and
// what nobody knows yet.
import { formatMoney, formatNumber } from '#content/numbers/format.ts';
import { rounded } from '#content/phrases/round-money.ts';
import type { Language } from '#content/shape.ts';
import { brief as englishBrief } from '#content/words/en/brief.ts';
import { keeping as englishKeeping } from '#content/words/en/keeping.ts';
import { brief as italianBrief } from '#content/words/it/brief.ts';
import { keeping as italianKeeping } from '#content/words/it/keeping.ts';
import type { MoneyRow, WayMoney } from '#model/repair/way-money.ts';

type End = 'low' | 'high';

/** Stated people at a stated wage, and budgets, are exact; people worked out, and what suppliers leave, are not. */
const isStated = ({ kind }: MoneyRow): boolean => kind === 'people' || kind === 'budget';

const exactly = (amount: number): number => Math.round(amount);

/** One row of the table to the digits it has. */
export const roundedRow = (row: MoneyRow): ((amount: number) => number) => (isStated(row) ? exactly : rounded);

/** The total at one end is exact where nothing worked out goes into it. */
function totalAt({ rows, total }: WayMoney, end: End): number | null {
  const amount = total[end];
  if (amount === null) return null;
  const isBudget = rows.some((row) => row.kind === 'budget' && row.costPerYear[end] === amount);
  return isBudget || rows.every((row) => isStated(row) || row.costPerYear[end] === 0)
    ? exactly(amount)
    : rounded(amount);
}

export const totalOf = (money: WayMoney): { readonly low: number | null; readonly high: number | null } => ({
  low: totalAt(money, 'low'),
  high: totalAt(money, 'high'),
});

/** "chiede da 30.000 a 40.000 € in più l’anno", "può ridurre la spesa fino a …"; undefined where there is nothing to tell. */
export function wayTotalPhrase(language: Language, currency?: string): (money: WayMoney) => string | undefined {
  const words = (language === 'it' ? italianBrief : englishBrief).wholeWayMoney;
  const kept = language === 'it' ? italianKeeping : englishKeeping;
  const sum = (amount: number): string => formatMoney(amount, currency, language);
  const first = (amount: number): string => (language === 'it' ? formatNumber(amount, 'it', 0) : sum(amount));
  const moved = (low: number, high: number): string => {
    if (low === high) return low > 0 ? words.more(sum(low)) : words.less(sum(-low));
    if (low >= 0) return words.more(kept.between(first(low), sum(high)));
    if (high <= 0) return words.lessBetween(first(-high), sum(-low));
    return words.either(sum(-low), sum(high));
  };
  return (money) => {
    const { low, high } = totalOf(money);
    const isUntold = money.rows.some((row) => row.kind === 'promises' && row.missing.length > 0);
    if (low === null || (low === 0 && (high === 0 || high === null))) return undefined;
    const promises = isUntold ? words.promisesUntold : words.promisesIn;
    if (high !== null) return `${moved(low, high)}${promises}`;
    if (low > 0) return `${words.more(kept.atLeast(sum(low)))}${promises}`;
    return `${(isUntold ? words.lessAtMost : words.lessOpen)(sum(-low))}${promises}`;
  };
}
