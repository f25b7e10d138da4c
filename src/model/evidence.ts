// From answers to the twelve dimensions, each an interval of 0 to 100, and how well the budget argument serves each
// purpose (domain 6.2 and 6.4). A blank is [0, 100], what does not apply is removed and the weights renormalised.
import type { Answers } from '#model/assessment.ts';
import {
  DIMENSIONS,
  type Dimension,
  type Driver,
  type EvidencePart,
  type EvidenceRecipe,
  type Quality,
} from '#model/catalogue.ts';
import { absenceQuality, absenceStatedBy, isNotApplicable } from '#model/facts.ts';
import { type Interval, point, UNKNOWN, withoutDust } from '#model/interval.ts';
import { readPart } from '#model/read-part.ts';

/** One part of a dimension as read: where it lies, how much it weighs, which answers say so. */
export interface ReadPart {
  readonly fact: string;
  /** Share of the dimension after what does not apply is removed. */
  readonly weight: number;
  readonly value: Interval;
  /** Answered questions behind it; empty when blank. */
  readonly saidBy: readonly string[];
  readonly quality: Quality;
}

export interface DimensionEvidence extends Interval {
  readonly parts: readonly ReadPart[];
}

export type Evidence = Readonly<Record<Dimension, DimensionEvidence>>;

/**
 * The dimensions whose essential answers are 0 where no person answers: a firm without service cannot be attentive
 * (domain section 3). Optional detail stays as answered, or blank.
 */
export const NEEDS_A_PERSON: readonly Dimension[] = ['attention', 'authority', 'people'];

/** Whether an answer speaks for a part. */
export const isSaid = (part: ReadPart): boolean => part.saidBy.length > 0;

/** How answers become evidence: the parts of each dimension, what a quality mark widens by in points, which are essential. */
export interface Reckoning {
  readonly recipe: EvidenceRecipe;
  readonly widths: Readonly<Record<Quality, number>>;
  readonly essentials: ReadonlySet<string>;
}

/** Evidence on all twelve dimensions. `answers` may already be those of a top tier laid over the base. */
export function gatherEvidence(reckoning: Reckoning, answers: Answers): Evidence {
  const absence = absenceStatedBy(answers);
  const gathered: Partial<Record<Dimension, DimensionEvidence>> = {};
  for (const dimension of DIMENSIONS) {
    const absent = NEEDS_A_PERSON.includes(dimension) ? absence : undefined;
    gathered[dimension] = gatherDimension(reckoning.recipe[dimension], reckoning, answers, absent);
  }
  return gathered as Record<Dimension, DimensionEvidence>;
}

/** Evidence on one dimension alone, as `gatherEvidence` has it. */
export function gatherOn(reckoning: Reckoning, answers: Answers, dimension: Dimension): DimensionEvidence {
  const absent = NEEDS_A_PERSON.includes(dimension) ? absenceStatedBy(answers) : undefined;
  return gatherDimension(reckoning.recipe[dimension], reckoning, answers, absent);
}

function gatherDimension(
  parts: readonly EvidencePart[],
  { widths, essentials }: Reckoning,
  answers: Answers,
  absent: string | undefined,
): DimensionEvidence {
  const read: ReadPart[] = [];
  let applicable = 0;
  for (const part of parts) {
    if (part.from.some((id) => isNotApplicable(answers, id))) continue;
    const reading =
      absent && essentials.has(part.fact)
        ? { value: point(0), saidBy: [absent], quality: absenceQuality(answers) }
        : readPart(part, answers, widths);
    if (reading === 'not-applicable') continue;
    applicable += part.weight;
    read.push({
      fact: part.fact,
      weight: part.weight,
      value: reading?.value ?? UNKNOWN,
      saidBy: reading?.saidBy ?? [],
      quality: reading?.quality ?? 'measured',
    });
  }
  if (applicable === 0) return { ...UNKNOWN, parts: [] };
  let low = 0;
  let high = 0;
  for (const part of read) {
    low += part.weight * part.value.low;
    high += part.weight * part.value.high;
  }
  const shares = read.map((part) => ({ ...part, weight: part.weight / applicable }));
  return { low: withoutDust(low / applicable), high: withoutDust(high / applicable), parts: shares };
}

/** How well the arguments that won serve a purpose, 0 to 1: the better of at most two; unknown while blank. */
export function driverMatch(
  drivers: readonly Driver[],
  chosen: readonly string[] | undefined,
  purpose: string,
): Interval {
  if (!chosen || chosen.length === 0) return { low: 0, high: 1 };
  let best = 0;
  for (const driver of drivers) {
    if (chosen.includes(driver.id)) best = Math.max(best, (driver.matches[purpose] ?? 0) / 100);
  }
  return point(best);
}
