// What the top tier gets, beside what everybody gets: what contradictions 13 and 14 compare (domain 6.6).

import { openAnswer } from '#model/assessment.ts';
import type { Channel } from '#model/catalogue.ts';
import { ADDED, amountOf, factsOfTopTier, isNobodyAnswering, isNotApplicable, rowsOf, TOP_TIER } from '#model/facts.ts';
import type { MeasureContext, Measurement } from '#model/judge/measures.ts';
import { typicalWait } from '#model/judge/waits.ts';

/**
 * Typical wait of a top-tier customer in seconds. A channel on which the tier is not served, or nobody answers it, is no
 * comparison: such a tier may have a door of its own.
 */
export function topTierWait({ answers }: MeasureContext, channel: Channel): Measurement {
  if (isNotApplicable(answers, TOP_TIER)) return 'beside-the-point';
  const facts = factsOfTopTier(answers) ?? {};
  // Said in one word, it is no answer still to come.
  if (isNobodyAnswering(facts)) return 'beside-the-point';
  const rows = rowsOf(facts, 'time.first_response');
  if (!rows) return { missing: [TOP_TIER] };
  const row = rows.get(channel);
  if (row === undefined || row === 'nobody') return 'beside-the-point';
  return row === 'open' ? { missing: [TOP_TIER] } : { ...row, saidBy: [TOP_TIER] };
}

/** Typical wait of everybody in seconds; a channel that only the top tier uses is no comparison. */
export function everydayWait(context: MeasureContext, channel: Channel): Measurement {
  const rows = rowsOf(context.answers, 'time.first_response');
  return rows && !rows.has(channel) ? 'beside-the-point' : typicalWait(context, channel);
}

/** New things for the top tier in 12 months. Told in words they are at least one. */
export function addedToTopTier({ answers }: MeasureContext): Measurement {
  if (isNotApplicable(answers, TOP_TIER)) return 'beside-the-point';
  const facts = factsOfTopTier(answers) ?? {};
  const told = openAnswer(facts[ADDED]);
  if (typeof told?.value === 'string' && told.value.trim() !== '')
    return { low: 1, high: Number.POSITIVE_INFINITY, saidBy: [TOP_TIER], quality: told.quality };
  const counted = amountOf(facts, ADDED);
  return counted ? { ...counted, saidBy: [TOP_TIER] } : { missing: [TOP_TIER] };
}
