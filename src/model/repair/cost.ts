// What a way out costs a year, from the answers before and after it. It knows people, the budget, and that work taken back
// from suppliers is no longer paid to them; what a habit costs to change nobody can tell from here.
import type { Answers } from '#model/assessment.ts';
import { amountOf } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import type { Change } from '#model/repair/change.ts';

/**
 * Money a year, in the currency of the company: people at their yearly cost, or the budget where that grows by more. Where
 * a share of the contacts comes back from suppliers, the low end takes off what they can cost at most today, which is what
 * the budget holds beside one's own people. Null where none of it changes, or where what it takes is not known.
 */
export function costBetween(before: Answers, after: Answers, changed: ReadonlySet<string>): Interval | null {
  const added = (question: string): Interval | undefined => {
    const [from, to] = [amountOf(before, question), amountOf(after, question)];
    return from && to && changed.has(question) ? { low: to.low - from.high, high: to.high - from.low } : undefined;
  };
  const budget = added('budget.total');
  if (!changed.has('staff.fte')) return budget ?? null;
  const people = added('staff.fte');
  const each = amountOf(after, 'staff.cost');
  const saved = changed.has('outsourcing.share') ? mostSaved(before, after) : 0;
  if (!people || !each || saved === undefined) return null;
  const payroll = productOf(people, each);
  const net = { low: payroll.low - saved, high: payroll.high };
  return budget ? { low: Math.max(net.low, budget.low), high: Math.max(net.high, budget.high) } : net;
}

/** What is told in money, or moves money from one place to another. */
const IN_MONEY = ['budget.total', 'staff.fte', 'outsourcing.share'];

/**
 * The same as one number for putting ways in order: the dearer end, 0 where less is spent or nothing told in money changes,
 * without end where something does and its price is not known.
 */
export function priceBetween(before: Answers, after: Answers, changes: readonly Change[]): number {
  const changed = new Set(changes.flatMap((change) => (change.kind === 'answer' ? [change.question] : [])));
  const cost = costBetween(before, after, changed);
  if (cost && (changed.has('staff.fte') || !changed.has('outsourcing.share'))) return Math.max(0, cost.high);
  return IN_MONEY.some((question) => changed.has(question)) ? Number.POSITIVE_INFINITY : 0;
}

/** What suppliers can cost at most today, by the part of it that comes back; undefined where that is not known. */
export function mostSaved(before: Answers, after: Answers): number | undefined {
  const [from, to] = [before, after].map((answers) => amountOf(answers, 'outsourcing.share'));
  const [total, staff, each] = ['budget.total', 'staff.fte', 'staff.cost'].map((id) => amountOf(before, id));
  if (!from || !to || !total || !staff || !each) return undefined;
  const back = from.high > 0 ? Math.max(0, 1 - to.low / from.high) : 0;
  return back * Math.max(0, total.high - staff.low * each.low);
}

export function productOf(a: Interval, b: Interval): Interval {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
