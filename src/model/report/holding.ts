// What holds a declaration and an operation together: the dimensions on which what is asked is met whatever is unknown,
// and the rules that compared two answers and found agreement.
import { DIMENSIONS, type Dimension } from '#model/catalogue.ts';
import type { Fit } from '#model/fit.ts';
import { JUDGED_ON_TOP_TIER } from '#model/judge/prepare.ts';
import type { HoldingBlock } from '#model/report/document.ts';
import type { Bound, SaidPurpose } from '#model/report/matter.ts';
import { answerSaid, type Material, purposeSaid, voiceOf } from '#model/report/subjects.ts';

/** Dimensions on which a declared purpose gets what it asks, whatever is unknown, and rules that found agreement. */
export function holdingBlock({ judgement, assessment }: Material): HoldingBlock {
  const heaviestFirst = judgement.mix.toSorted((a, b) => b.weight - a.weight);
  const fits = new Map(judgement.declared.map((fit) => [fit.purpose, fit]));
  const pairs = [...DIMENSIONS, 'driver' as const].flatMap((dimension): HoldingBlock['pairs'] => {
    const met = heaviestFirst.filter(({ purpose }) => isMet(fits.get(purpose.id), dimension));
    const first = met[0];
    const onTopTier = first?.purpose.id === JUDGED_ON_TOP_TIER;
    const against = first && mainAnswer(dimension, judgement, onTopTier);
    if (!first || !against) return [];
    const bound = boundOf(first.purpose.bands, dimension);
    // Two purposes may both be met and yet ask opposite ends.
    const said = ({ purpose: { id, bands } }: (typeof met)[number]): SaidPurpose =>
      purposeSaid(id, { dimension, bound, ...limitOf(bands, dimension, bound) }, assessment);
    const asking = met.filter(({ purpose }) => boundOf(purpose.bands, dimension) === bound);
    return [
      {
        dimension,
        say: said(first),
        alsoAsking: asking.slice(1).map(said),
        notFor: heaviestFirst.flatMap(({ purpose: { id } }) => (isMissed(fits.get(id), dimension) ? [id] : [])),
        against: against.map((id) => {
          const isTierFact = onTopTier && judgement.tierFacts.has(id);
          const statement = isTierFact ? { id: 'tiers.vip', fact: id } : { id };
          return answerSaid({ says: 'answer', ...statement }, voiceOf(id), assessment);
        }),
      },
    ];
  });
  const rules = judgement.checks.filter(({ state }) => state === 'coherent').map(({ rule }) => rule);
  return { kind: 'holding', declared: heaviestFirst.map(({ purpose }) => purpose.id), pairs, rules };
}

const isMet = (fit: Fit | undefined, dimension: Dimension | 'driver'): boolean =>
  fit?.losses.some((loss) => loss.dimension === dimension && loss.loss.high === 0) ?? false;

const isMissed = (fit: Fit | undefined, dimension: Dimension | 'driver'): boolean =>
  fit?.losses.some((loss) => loss.dimension === dimension && loss.loss.low > 0) ?? false;

function mainAnswer(
  dimension: Dimension | 'driver',
  { evidence, topTierEvidence }: Material['judgement'],
  isTopTier: boolean,
): readonly string[] | undefined {
  if (dimension === 'driver') return ['budget.driver'];
  const parts = (isTopTier ? topTierEvidence : evidence)[dimension].parts.filter(({ saidBy }) => saidBy.length > 0);
  return parts.toSorted((a, b) => b.weight - a.weight)[0]?.saidBy;
}

function limitOf(
  bands: Material['judgement']['mix'][number]['purpose']['bands'],
  dimension: Dimension | 'driver',
  bound: Bound,
): { readonly limit?: number } {
  const band = dimension === 'driver' ? undefined : bands[dimension];
  return band ? { limit: bound === 'at-least' ? band.low : band.high } : {};
}

function boundOf(
  bands: Material['judgement']['mix'][number]['purpose']['bands'],
  dimension: Dimension | 'driver',
): Bound {
  const band = dimension === 'driver' ? undefined : bands[dimension];
  return band && 100 - band.high > band.low ? 'at-most' : 'at-least';
}
