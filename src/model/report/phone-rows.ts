// A choice of few rows of the phone that shows the whole course; the rows themselves come ready from the report.
import type { PhoneRow } from '#model/report/document.ts';

const FEW = 8;

/** First and last, the ends of today's seats, and the others evenly, in order. */
export function pickRows(rows: readonly PhoneRow[]): readonly PhoneRow[] {
  if (rows.length <= FEW + 2) return rows;
  const today = rows.filter(({ isToday }) => isToday);
  const step = (rows.length - 1) / (FEW - 1);
  const even = Array.from({ length: FEW }, (_, index) => rows[Math.round(index * step)]);
  const kept = new Set([...even, today[0], today.at(-1)]);
  return rows.filter((row) => kept.has(row));
}
