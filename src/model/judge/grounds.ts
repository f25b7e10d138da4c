// What a finding on answers rests on, and how sure that makes it: shared by conditions and ratios.
import type { Quality, Thresholds } from '#model/catalogue.ts';
import { worseQuality } from '#model/facts.ts';
import type { Measured } from '#model/judge/measures.ts';
import type { Certainty, Check, Severity } from '#model/judge/rule.ts';

/** What a verdict on answers rests on: who says so, how well it is known, what was assumed. */
export interface Grounds {
  readonly saidBy: readonly string[];
  readonly quality: Quality;
  readonly assumed: readonly string[];
}
export const NO_GROUNDS: Grounds = { saidBy: [], quality: 'measured', assumed: [] };

export function joined(grounds: readonly Grounds[]): Grounds {
  // Most rules have a side without conditions.
  if (grounds.length === 0) return NO_GROUNDS;
  return {
    saidBy: [...new Set(grounds.flatMap(({ saidBy }) => saidBy))],
    quality: grounds.map(({ quality }) => quality).reduce(worseQuality, 'measured'),
    assumed: [...new Set(grounds.flatMap(({ assumed }) => assumed))],
  };
}

export const groundsOf = ({ saidBy, quality, assumed = [] }: Measured): Grounds => ({ saidBy, quality, assumed });

/** A check that found something against the answers. */
export type Found = Extract<Check, { severity: Severity }>;

/** Neither never nor surely: of 0 to 50 all but a single point is more than 0, and yet it may be that point. */
export const undecided = (share: number): number => Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, share));

export const certaintyOf = (share: number, { likelyShare }: Thresholds): Certainty =>
  share === 1 ? 'certain' : share > likelyShare ? 'likely' : 'open';
