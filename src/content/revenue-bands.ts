// Bands of yearly revenue for those who prefer not to write the figure (domain 3.1): each enters the calculation as an
// interval, in the currency of the company. The last one ends where the question's own limit does.
import type { Words } from '#content/shape.ts';

export interface RevenueBand {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly words: Words;
}

export const revenueBands = [
  { id: 'under-100k', from: 0, to: 1e5, words: { it: 'meno di 100.000', en: 'under 100,000' } },
  { id: '100k-500k', from: 1e5, to: 5e5, words: { it: 'da 100.000 a 500.000', en: '100,000 to 500,000' } },
  { id: '500k-2m', from: 5e5, to: 2e6, words: { it: 'da 500.000 a 2 milioni', en: '500,000 to 2 million' } },
  { id: '2m-10m', from: 2e6, to: 1e7, words: { it: 'da 2 a 10 milioni', en: '2 to 10 million' } },
  { id: '10m-50m', from: 1e7, to: 5e7, words: { it: 'da 10 a 50 milioni', en: '10 to 50 million' } },
  { id: '50m-250m', from: 5e7, to: 2.5e8, words: { it: 'da 50 a 250 milioni', en: '50 to 250 million' } },
  { id: 'over-250m', from: 2.5e8, to: 1e12, words: { it: 'oltre 250 milioni', en: 'over 250 million' } },
] as const satisfies readonly RevenueBand[];
