// The names under which the texts of an edited profile are kept on its page: one name a field, as in a draft of answers.
// A sheet holds only the texts that differ from the standard's.
import type { Fields } from '#components/ask/fields.ts';
import type { Dimension } from '#model/catalogue.ts';

export type { Fields };

export const NAME = 'name';
export const VERSION = 'version';
/** A purpose that asks nothing of a dimension. */
export const FREE = '0';

const at = (...parts: readonly (string | number)[]): string => parts.join('/');

export const bandRow = (purpose: string, dimension: Dimension): string => at('band', purpose, dimension);
export const driverField = (purpose: string): string => at('driver', purpose);
export const thresholdField = (id: string): string => at('threshold', id);
export const effortField = (question: string): string => at('effort', question);
export const scaleRow = (id: string): string => at('scale', id);
/** How many points a scale has. */
export const countField = (id: string): string => at('scale', id, 'points');
export const pointRow = (id: string, index: number): string => at('scale', id, index);
export const pointField = (id: string, index: number, end: 'answer' | 'score'): string => at('scale', id, index, end);

export type BandEnd = 'low' | 'high' | 'importance';
export const bandField = (purpose: string, dimension: Dimension, end: BandEnd): string =>
  at(bandRow(purpose, dimension), end);

/** Whether a field belongs to a row, or is it. */
export const isOf = (row: string, name: string): boolean => name === row || name.startsWith(`${row}/`);
/** The number of a point as a reader counts, from its place in the name of a field. */
export const pointNumber = (index: string): number => Number(index) + 1;

/** The row in which a field stands: a band, a threshold, a whole scale, an effort. */
export const rowOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('band/') ? 3 : 2)
    .join('/');
