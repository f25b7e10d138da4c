// A consultant’s own practice: how several engagements lie beside one another, without saying which is which. Takes engagements;
// gives the spread of each measure over those that have it, and nothing from fewer than three.
import type { Catalogue } from '#model/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { readAims } from '#model/workshop/disagreement/aims.ts';
import { ballotsOf } from '#model/workshop/disagreement/analyse.ts';
import { type Spread, spreadOf } from '#model/workshop/disagreement/spread.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { placesOf } from '#model/workshop/places.ts';

/** From fewer, whoever knows two of the companies would know the third. */
export const LEAST_COMPARED = 3;

export const PRACTICE_MEASURES = ['coherence', 'distance', 'operated'] as const;
export type PracticeMeasure = (typeof PRACTICE_MEASURES)[number];

/**
 * Of one engagement, what it has: coherence, 100 at most and perhaps below 0, the middle of what it may be; tokens of 20 that two voters must move on
 * average to agree, in the first vote; percent of the declaration that lies on the purpose the operation fits best, or on those that cannot be told from it. The first
 * and the last are absent where nothing is declared or the answers do not tell.
 */
export type Measured = Readonly<Partial<Record<PracticeMeasure, number>>>;

export function measureOf(catalogue: Catalogue, engagement: Engagement): Measured {
  const { distance } = engagement.revealed.includes(1)
    ? readAims(
        placesOf(catalogue),
        ballotsOf(engagement, 1).map(({ tokens }) => tokens),
      )
    : {};
  const agreed = agreedAssessment(engagement);
  const told = agreed.declaration.length > 0 ? judge(catalogue, agreed).verdict : undefined;
  const isTold = told !== undefined && told.headline.kind !== 'too-little-known';
  const nearest = told?.headline.operated ?? [];
  const sum = told?.declared.reduce((total, { weight }) => total + weight, 0) ?? 0;
  const onIt = told?.declared.reduce((total, one) => total + (nearest.includes(one.purpose) ? one.weight : 0), 0) ?? 0;
  return {
    ...(isTold && { coherence: (told.coherence.low + told.coherence.high) / 2 }),
    ...(distance !== undefined && { distance }),
    ...(isTold && sum > 0 && { operated: (100 * onIt) / sum }),
  };
}

/** Only measures that at least three of the engagements have; the order of the engagements does not matter. */
export function comparePractice(measured: readonly Measured[]): Readonly<Partial<Record<PracticeMeasure, Spread>>> {
  return Object.fromEntries(
    PRACTICE_MEASURES.flatMap((measure) => {
      const values = measured.flatMap((one) => one[measure] ?? []);
      const spread = values.length < LEAST_COMPARED ? undefined : spreadOf(values);
      return spread ? [[measure, spread]] : [];
    }),
  );
}
