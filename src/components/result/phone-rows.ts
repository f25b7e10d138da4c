// The curve of the phone as rows of a table: shares out of 100, today's seats marked, and a choice of few that shows
// the whole course.
import type { Interval } from '#model/interval.ts';
import type { PhoneBlock } from '#model/report/document.ts';

export interface PhoneRow {
  readonly agents: number;
  /** Calls out of 100 answered in time, from the least to the most favourable case. */
  readonly share: Interval;
  readonly isToday: boolean;
}

const FEW = 8;

export function rowsOf({ agents, low, high, seatsToday }: PhoneBlock): readonly PhoneRow[] {
  const rows = agents.map((count, index) => ({
    agents: count,
    share: { low: (low[index] ?? 0) * 100, high: (high[index] ?? 0) * 100 },
  }));
  const today = seatsToday ? agentsOf(seatsToday, agents) : [];
  return rows.map((row) => ({ ...row, isToday: today.includes(row.agents) }));
}

/** The counts within today's seats; where they fall between two counts, the one next below, as no one is half there. */
function agentsOf({ low, high }: Interval, agents: readonly number[]): readonly number[] {
  const within = agents.filter((count) => count >= low && count <= high);
  if (within.length > 0) return within;
  const below = agents.findLast((count) => count <= low);
  return below === undefined ? [] : [below];
}

/** First and last, the ends of today's seats, and the others evenly, in order. */
export function pickRows(rows: readonly PhoneRow[]): readonly PhoneRow[] {
  if (rows.length <= FEW + 2) return rows;
  const today = rows.filter(({ isToday }) => isToday);
  const step = (rows.length - 1) / (FEW - 1);
  const even = Array.from({ length: FEW }, (_, index) => rows[Math.round(index * step)]);
  const kept = new Set([...even, today[0], today.at(-1)]);
  return rows.filter((row) => kept.has(row));
}
