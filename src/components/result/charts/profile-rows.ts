// One purpose beside the answers, dimension by dimension: what it asks, what the answers show, and what the judgement
// found there. Reads the judgement; judges nothing.
import { DIMENSIONS, type Dimension } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { Judgement } from '#model/judge/assess.ts';

export type Outcome = 'inside' | 'outside' | 'undecided' | 'free';

export interface ProfileRow {
  readonly dimension: Dimension;
  /** Absent where the purpose leaves the dimension free. */
  readonly asked?: Interval;
  readonly shown: Interval;
  readonly outcome: Outcome;
}

export interface Profile {
  readonly purpose: string;
  readonly kappa: Interval;
  readonly rows: readonly ProfileRow[];
}

export function profileOf(judgement: Judgement, purpose: string): Profile | undefined {
  const entry = judgement.catalogue.purposes.find(({ id }) => id === purpose);
  const fit = judgement.ranked.find((ranked) => ranked.purpose === purpose);
  if (!entry || !fit) return undefined;
  // The purpose that treats customers differently is judged on what its top tier gets.
  const evidence = purpose === 'different-people' ? judgement.topTierEvidence : judgement.evidence;
  const rows = DIMENSIONS.map((dimension): ProfileRow => {
    const { low, high } = evidence[dimension];
    const band = entry.bands[dimension];
    const loss = fit.losses.find((lost) => lost.dimension === dimension)?.loss;
    return {
      dimension,
      ...(band && { asked: { low: band.low, high: band.high } }),
      shown: { low, high },
      outcome: band && loss ? outcomeOf(loss) : 'free',
    };
  });
  return { purpose, kappa: fit.kappa, rows };
}

const outcomeOf = (loss: Interval): Outcome => (loss.low > 0 ? 'outside' : loss.high > 0 ? 'undecided' : 'inside');

export function countOutcomes({ rows }: Profile): Readonly<Record<'inside' | 'outside' | 'undecided', number>> {
  const count = (outcome: Outcome): number => rows.filter((row) => row.outcome === outcome).length;
  return { inside: count('inside'), outside: count('outside'), undecided: count('undecided') };
}
