// The iceberg (source 002): how many customers may be silent behind the complaints, as an interval for each severity of
// trouble, from published shares of silence. Shown, and read by nothing: it moves no result.
import { amountOf, isNotApplicable } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import type { BesideReading, IcebergReading, UndecidedReading } from '#model/methods/reading.ts';
import { answered, beside, type Room, undecided } from '#model/methods/reading-room.ts';
import { MONTHS_PER_YEAR } from '#model/quantity.ts';

const COMPLAINTS = 'complaints.month';
const CUSTOMERS = 'customers.active';
const OWN = 'complaints.silent';

export function readIceberg(room: Room): IcebergReading | BesideReading | UndecidedReading {
  const { answers, methods } = room;
  if (isNotApplicable(answers, COMPLAINTS)) return beside('iceberg', 'not-applicable', [COMPLAINTS]);
  const complaints = amountOf(answers, COMPLAINTS);
  if (!complaints) return undecided('iceberg', [COMPLAINTS]);
  const perMonth = { low: complaints.low, high: complaints.high };
  const customers = amountOf(answers, CUSTOMERS);
  const times = amountOf(answers, OWN);
  return {
    method: 'iceberg',
    state: 'told',
    perMonth,
    ...(customers && customers.low > 0 && { perHundred: yearlyPerHundred(perMonth, customers) }),
    rows: methods.silent.map(({ severity, percent }) => ({
      severity,
      percent,
      silent: product(perMonth, { low: silentFor(percent.low), high: silentFor(percent.high) }),
    })),
    ...(times && { own: { times: { low: times.low, high: times.high }, silent: product(perMonth, times) } }),
    from: answered(room, COMPLAINTS, CUSTOMERS, OWN),
  };
}

/** Silent customers for each who complains, where a share of all, in percent below 100, stays silent: s / (100 − s). */
export const silentFor = (percent: number): number => percent / (100 - percent);

const product = (a: Interval, b: Interval): Interval => ({ low: a.low * b.low, high: a.high * b.high });

const yearlyPerHundred = (perMonth: Interval, customers: Interval): Interval => ({
  low: (100 * MONTHS_PER_YEAR * perMonth.low) / customers.high,
  high: (100 * MONTHS_PER_YEAR * perMonth.high) / customers.low,
});
