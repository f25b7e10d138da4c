// A part of a workshop's report that is a table, built from its columns and cells: the one place where such a part is put together.
import type { ToldColumn, ToldPart } from '#model/workshop/report/told-part.ts';

/** A column of words; `share` is its width beside the others, of which each is 1. */
export const ofWords = (label: string, share?: number): ToldColumn => ({
  label,
  ...(share !== undefined && { share }),
});

/** A column of numbers. */
export const ofNumbers = (label: string, share?: number): ToldColumn => ({ ...ofWords(label, share), isNumber: true });

interface Tabled {
  readonly id: string;
  readonly title: string;
  readonly paragraphs?: readonly string[];
  readonly columns: readonly ToldColumn[];
  /** One row each; the first cell names it. */
  readonly cells: readonly (readonly string[])[];
  readonly notes?: readonly string[];
}

/** The part; none where there are no rows. */
export function tabled({ id, title, paragraphs = [], columns, cells, notes }: Tabled): readonly ToldPart[] {
  if (cells.length === 0) return [];
  return [
    { id, title, paragraphs, table: { columns, rows: cells.map((row) => ({ cells: row })) }, ...(notes && { notes }) },
  ];
}
