// Named numbers inside one answer: the split of the budget, its goodwill, a target for the length of a contact. What
// contradictions 11, 12 and 21 compare (domain 6.6).
import { isAnswered } from '#model/assessment.ts';
import { isNotApplicable, partOf, worseQuality } from '#model/facts.ts';
import type { MeasureContext, Measurement } from '#model/judge/measures.ts';

const SPLIT = 'budget.split';
const PARTS_OF_SPLIT = ['people', 'suppliers', 'tools', 'goodwill', 'training', 'other'];

/**
 * Sum of the split in percent. With parts left blank it is waited for, unless those stated are more than a whole already:
 * the rest only adds.
 */
export function splitSum({ answers }: MeasureContext): Measurement {
  if (isNotApplicable(answers, SPLIT)) return 'beside-the-point';
  const parts = PARTS_OF_SPLIT.flatMap((part) => partOf(answers, SPLIT, part) ?? []);
  const blank = PARTS_OF_SPLIT.length - parts.length;
  const sum = (end: 'low' | 'high'): number => inBillionths(parts.reduce((total, part) => total + part[end], 0));
  if (blank > 0 && sum('low') <= 100) return { missing: [SPLIT] };
  const quality = parts.map((part) => part.quality).reduce(worseQuality, 'measured');
  return { low: sum('low'), high: sum('high') + 100 * blank, saidBy: [SPLIT], quality };
}

/** 16.8 + 16.8 + 67.4 is 101, not a hair more. */
const inBillionths = (sum: number): number => Math.round(sum * 1e9) / 1e9;

/** Share of the budget kept for goodwill, in percent. Optional detail: a blank is no reason to wait for it. */
export function goodwillShare({ answers }: MeasureContext): Measurement {
  const share = partOf(answers, SPLIT, 'goodwill');
  return share ? { ...share, saidBy: [SPLIT] } : 'beside-the-point';
}

/** Target for the length of a contact in minutes; 0 where targets are stated and none is about that. Not waited for. */
export function handlingTarget({ answers }: MeasureContext): Measurement {
  const id = 'metrics.targets';
  if (!isAnswered(answers, id) || isNotApplicable(answers, id)) return 'beside-the-point';
  const target = partOf(answers, id, 'aht') ?? { low: 0, high: 0, quality: 'measured' };
  return { ...target, saidBy: [id] };
}
