// How much of what is possible makes a statement true: the exact share of a box of independent uniform quantities on one
// side of a linear limit. It decides between "likely" and "open", and never makes anything certain.
import type { Interval } from '#model/interval.ts';

export interface Term {
  readonly coefficient: number;
  readonly range: Interval;
}

/**
 * Share, 0 to 1, of the box in which Σ coefficient·x is below `limit`. Exact: the volume under a hyperplane by
 * inclusion and exclusion over the corners (after Lasserre 2015 for the simplex cut of a box). Terms that hardly vary
 * are taken at their middle, where the alternating sum would lose all its digits. Unbounded terms give 0.
 */
export function shareBelow(limit: number, terms: readonly Term[]): number {
  const spans = terms.map(({ coefficient, range }) => Math.abs(coefficient) * (range.high - range.low));
  if (spans.some((span) => !Number.isFinite(span)) || !Number.isFinite(limit)) return 0;
  const widest = Math.max(0, ...spans);
  let rest = limit;
  const varying: number[] = [];
  terms.forEach(({ coefficient, range }, index) => {
    const span = spans[index] ?? 0;
    if (span <= widest * 1e-4) rest -= coefficient * ((range.low + range.high) / 2);
    else {
      rest -= Math.min(coefficient * range.low, coefficient * range.high);
      varying.push(span);
    }
  });
  if (varying.length === 0) return rest > 0 ? 1 : 0;
  return cutOfBox(rest, varying);
}

/** Share in which it is not below. Of a box without an end no share can be told: 0, so that nothing is called likely. */
export function shareAtLeast(limit: number, terms: readonly Term[]): number {
  const isBounded = terms.every(({ range }) => Number.isFinite(range.low) && Number.isFinite(range.high));
  return isBounded ? 1 - shareBelow(limit, terms) : 0;
}

/** Share of the box [0, s1] x [0, s2] x … in which the sum is below `limit`. */
function cutOfBox(limit: number, spans: readonly number[]): number {
  const total = spans.reduce((sum, span) => sum + span, 0);
  if (limit <= 0) return 0;
  if (limit >= total) return 1;
  let sum = 0;
  for (let corner = 0; corner < 1 << spans.length; corner++) {
    let left = limit;
    let sign = 1;
    spans.forEach((span, axis) => {
      if (corner & (1 << axis)) {
        left -= span;
        sign = -sign;
      }
    });
    if (left > 0) sum += sign * left ** spans.length;
  }
  let volume = 1;
  spans.forEach((span, axis) => {
    volume *= span * (axis + 1);
  });
  return Math.min(1, Math.max(0, sum / volume));
}
