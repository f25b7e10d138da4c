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
  const saidBy: string[] = [];
  const assumed: string[] = [];
  let quality: Quality = 'measured';
  for (const one of grounds) {
    addNew(saidBy, one.saidBy);
    addNew(assumed, one.assumed);
    quality = worseQuality(quality, one.quality);
  }
  return { saidBy, quality, assumed };
}

/** A handful of ids at most, many times for every verdict: there a set costs more than looking. */
function addNew(all: string[], more: readonly string[]): void {
  for (const id of more) if (!all.includes(id)) all.push(id);
}

export const groundsOf = ({ saidBy, quality, assumed = [] }: Measured): Grounds => ({ saidBy, quality, assumed });

/** A check that found something against the answers. */
export type Found = Extract<Check, { severity: Severity }>;

/** Neither never nor surely: of 0 to 50 all but a single point is more than 0, and yet it may be that point. */
export const undecided = (share: number): number => Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, share));

export const certaintyOf = (share: number, { likelyShare }: Thresholds): Certainty =>
  share === 1 ? 'certain' : share > likelyShare ? 'likely' : 'open';
