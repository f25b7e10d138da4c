// What "equal" means in the tests of the queue: a relative error, with a fixed seed for whatever is drawn.
import { expect } from 'vitest';

/** Fails unless `actual` is within `tolerance` of `reference`, relative to it (absolute where the reference is 0). */
export function expectClose(actual: number, reference: number | string, tolerance: number): void {
  const exact = Number(reference);
  const error = Math.abs(actual - exact) / (exact === 0 ? 1 : Math.abs(exact));
  expect(error, `${actual} against ${reference}`).toBeLessThanOrEqual(tolerance);
}

/** Gives the answer, or fails the test with the refusal. */
export function accepted<Answer>(answer: Answer): Exclude<Answer, { readonly refused: true }> {
  expect(answer).not.toMatchObject({ refused: true });
  return answer as Exclude<Answer, { readonly refused: true }>;
}

/** Uniform numbers in (0, 1): the linear congruential generator of Numerical Recipes, from a fixed seed. */
export function uniformFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 4294967296;
  };
}

/** Does every number inside this record, however deep, exist as a finite number? */
export function isFiniteThroughout(answer: unknown): boolean {
  if (typeof answer === 'number') return Number.isFinite(answer);
  if (typeof answer !== 'object' || answer === null) return true;
  return Object.values(answer).every(isFiniteThroughout);
}

/** Numbers no formula may take: each is refused wherever it is put. */
export const NEVER_LEGAL = [
  Number.NaN,
  -1,
  -1e-300,
  Number.NEGATIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  1e300,
] as const;
