// The money of a way out of the whole, in one table: people, what suppliers free, people for the times promised, the budget,
// and a total. The stated budget is all included, so it holds the other rows; they are never added to it.
import type { Answers } from '#model/assessment.ts';
import { amountOf } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import type { BlankCells } from '#model/judge/blank-cells.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import { mostSaved, productOf } from '#model/repair/cost.ts';

/** Money a year, more than today; null where it has no known end. */
export type MoneyRow =
  | { readonly kind: 'people'; readonly people: Interval; readonly each: Interval; readonly costPerYear: Interval }
  /** Between all that suppliers can cost today, for the part that comes back, and nothing. */
  | { readonly kind: 'suppliers'; readonly costPerYear: Interval }
  /** People beyond those of the way; blank questions where it cannot be told. */
  | ({ readonly kind: 'promises' } & PromiseMoney)
  | { readonly kind: 'budget'; readonly from: Interval; readonly to: Interval; readonly costPerYear: Interval };

export interface WayMoney {
  readonly rows: readonly MoneyRow[];
  /** Whether the row of the budget holds the others. */
  readonly isBudgetAll: boolean;
  /** The others may come to more than the budget grows by: then the total is theirs at that end. */
  readonly mayExceedBudget: boolean;
  readonly total: OpenEnded;
}

/** What keeping the promises takes on the way: people missing, a year; null where no number is enough. */
export interface PromiseMoney {
  readonly costPerYear: OpenEnded;
  readonly missing: readonly string[];
  /** Of the missing ones those answered in part. */
  readonly blank?: BlankCells;
}

/** Undefined where nothing told in money moves. */
export function wayMoney(before: Answers, after: Answers, promises: PromiseMoney | undefined): WayMoney | undefined {
  const rows: readonly MoneyRow[] = [
    ...peopleRow(before, after),
    ...suppliersRow(before, after),
    ...(promises ? [{ kind: 'promises', ...promises } as const] : []),
    ...budgetRow(before, after),
  ];
  if (rows.length === 0) return undefined;
  const budget = rows.find((row) => row.kind === 'budget')?.costPerYear;
  const others = rows.filter((row) => row.kind !== 'budget');
  const sum: OpenEnded = { low: sumOf(others, 'low'), high: sumOf(others, 'high') };
  const isBudgetAll = budget !== undefined && others.length > 0;
  return {
    rows,
    isBudgetAll,
    mayExceedBudget: isBudgetAll && (sum.high === null || sum.high > budget.high),
    total: budget ? { low: most(sum.low, budget.low), high: most(sum.high, budget.high) } : sum,
  };
}

const sumOf = (rows: readonly MoneyRow[], end: 'low' | 'high'): number | null =>
  rows.reduce<number | null>((sum, { costPerYear }) => {
    const amount = costPerYear[end];
    return sum === null || amount === null ? null : sum + amount;
  }, 0);

const most = (sum: number | null, budget: number): number | null => (sum === null ? null : Math.max(sum, budget));

function peopleRow(before: Answers, after: Answers): readonly MoneyRow[] {
  const [from, to] = [before, after].map((answers) => amountOf(answers, 'staff.fte'));
  const each = amountOf(after, 'staff.cost');
  if (!from || !to || !each || before['staff.fte'] === after['staff.fte']) return [];
  const people = { low: to.low - from.high, high: to.high - from.low };
  return [{ kind: 'people', people, each: ends(each), costPerYear: productOf(people, each) }];
}

function suppliersRow(before: Answers, after: Answers): readonly MoneyRow[] {
  if (before['outsourcing.share'] === after['outsourcing.share']) return [];
  const saved = mostSaved(before, after);
  return saved === undefined || saved === 0 ? [] : [{ kind: 'suppliers', costPerYear: { low: -saved, high: 0 } }];
}

function budgetRow(before: Answers, after: Answers): readonly MoneyRow[] {
  const [from, to] = [before, after].map((answers) => amountOf(answers, 'budget.total'));
  if (!from || !to || before['budget.total'] === after['budget.total']) return [];
  const costPerYear = { low: to.low - from.high, high: to.high - from.low };
  return [{ kind: 'budget', from: ends(from), to: ends(to), costPerYear }];
}

const ends = ({ low, high }: Interval): Interval => ({ low, high });
