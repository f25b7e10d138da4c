// Reads one part of a dimension from the answers: a plain answer on its scale, or a quantity derived from several
// answers (spend per contact, speed weighted by volume, channels in use). Undefined means blank.
import { type Answers, openAnswer } from '#model/assessment.ts';
import type { EvidencePart, Quality, Scale } from '#model/catalogue.ts';
import {
  absenceQuality,
  amountOf,
  choicesOf,
  contactsPerMonth,
  isNobodyAnswering,
  type Known,
  rowQuality,
  rowsOf,
  worseQuality,
} from '#model/facts.ts';
import {
  hullOf,
  type Interval,
  point,
  quotientOf,
  UNKNOWN,
  type Weighted,
  weightedMean,
  widenOnScale,
} from '#model/interval.ts';
import { scoreBetween, scoreChecklist, scoreInterval } from '#model/scale.ts';

export interface Reading {
  readonly value: Interval;
  readonly saidBy: readonly string[];
  readonly quality: Quality;
}
/** How far an answer may be from the truth, in points of a dimension, by its mark. */
export type Widths = Readonly<Record<Quality, number>>;
type Derived = (part: EvidencePart, answers: Answers) => Reading | 'not-applicable' | undefined;

/** Parts that are worked out from more than the one answer whose name they bear. */
const DERIVED: Readonly<Record<string, Derived>> = {
  'channel-count': channelsInUse,
  'spend-per-contact': spendPerContact,
  'spend-share-of-revenue': spendShareOfRevenue,
};

/** One part as it may be, its quality marks taken into account. */
export function readPart(part: EvidencePart, answers: Answers, widths: Widths): Reading | 'not-applicable' | undefined {
  // Each channel is widened by its own mark: one guess must not blur what is measured on the others.
  if (part.fact === 'time.first_response') return responseSpeed(part, answers, widths);
  const derived = DERIVED[part.fact];
  const reading = derived ? derived(part, answers) : plainReading(part, answers);
  if (!reading || reading === 'not-applicable') return reading;
  return { ...reading, value: widenOnScale(reading.value, widths[reading.quality]) };
}

function plainReading({ fact, scale }: EvidencePart, answers: Answers): Reading | undefined {
  if (scale.kind === 'checklist' || scale.kind === 'choice-count') {
    const ticked = choicesOf(answers, fact);
    if (!ticked) return undefined;
    const score =
      scale.kind === 'checklist' ? scoreChecklist(scale, ticked) : Math.min(100, ticked.length * scale.each);
    return { value: point(score), saidBy: [fact], quality: openAnswer(answers[fact])?.quality ?? 'measured' };
  }
  const amount = amountOf(answers, fact);
  return amount && { value: scored(scale, amount), saidBy: [fact], quality: amount.quality };
}

function scored(scale: Scale, amount: Interval): Interval {
  if (scale.kind === 'reverse') return { low: 100 - amount.high, high: 100 - amount.low };
  if (scale.kind === 'anchors') return scoreInterval(scale.points, scale.along, amount);
  return { low: amount.low, high: amount.high };
}

/** First response on each channel in log time, weighted by volume; without volumes the hull, never an average. */
function responseSpeed({ scale }: EvidencePart, answers: Answers, widths: Widths): Reading | undefined {
  const fact = 'time.first_response';
  if (scale.kind !== 'channel-anchors') return undefined;
  if (isNobodyAnswering(answers)) return { value: point(0), saidBy: [fact], quality: absenceQuality(answers) };
  const times = rowsOf(answers, fact);
  if (!times || times.size === 0) return undefined;
  const volumes = rowsOf(answers, 'volume.month');
  const weighted: Weighted[] = [];
  let quality: Quality = 'measured';
  let weighing: Quality = 'measured';
  for (const [channel, anchors] of Object.entries(scale.points)) {
    const time = times.get(channel as keyof typeof scale.points);
    const volume = volumes?.get(channel as keyof typeof scale.points);
    // A channel without a time is one that is not used: counting it as unknown would let a volume widen the result.
    if (time === undefined) continue;
    quality = worseQuality(quality, rowQuality(answers, fact, channel));
    // One channel alone is as fast as it is, whatever comes in there.
    if (times.size > 1) weighing = worseQuality(weighing, rowQuality(answers, 'volume.month', channel));
    const width = typeof time === 'object' ? widths[time.quality] : 0;
    weighted.push({ value: widenOnScale(speedOn(anchors, time), width), weight: weightOf(volumes, volume) });
  }
  const mean = meanSpeed(weighted);
  return mean && { value: mean, saidBy: [fact], quality: worseQuality(quality, weighing) };
}

/** Where no request arrives on the channels with a time each of them counts alike; where none is certain to, both may be. */
function meanSpeed(weighted: readonly Weighted[]): Interval | undefined {
  const alike = weightedMean(weighted.map(({ value }) => ({ value, weight: point(1) })));
  const mean = weightedMean(weighted);
  const isCertain = weighted.some(({ weight }) => weight.low > 0);
  return isCertain || !mean || !alike ? (mean ?? alike) : hullOf([mean, alike]);
}

function speedOn(anchors: readonly (readonly [number, number])[], time: Known | 'nobody' | 'open'): Interval {
  if (time === 'nobody') return point(0);
  if (time === 'open') return UNKNOWN;
  return {
    low: scoreBetween(anchors, 'log', time.high),
    high: scoreBetween(anchors, 'log', time.low),
  };
}

/** Heavier than any volume a file can hold by so much that nothing is left of the others. */
const ANY_WEIGHT: Interval = { low: 0, high: 1e300 };

function weightOf(volumes: ReturnType<typeof rowsOf>, volume: Known | 'nobody' | 'open' | undefined): Interval {
  if (!volumes || volume === 'open') return ANY_WEIGHT;
  return volume === undefined || volume === 'nobody' ? point(0) : volume;
}

function channelsInUse({ scale }: EvidencePart, answers: Answers): Reading | undefined {
  const volumes = rowsOf(answers, 'volume.month');
  if (!volumes || scale.kind !== 'channel-count') return undefined;
  let certain = 0;
  let possible = 0;
  let quality: Quality = 'measured';
  for (const row of volumes.values()) {
    if (row === 'nobody') continue;
    if (row !== 'open' && row.low > 0) certain += 1;
    if (row === 'open' || row.high > 0) possible += 1;
    quality = worseQuality(quality, row === 'open' ? 'guess' : row.quality);
  }
  const value = { low: Math.min(100, certain * scale.each), high: Math.min(100, possible * scale.each) };
  return { value, saidBy: ['volume.month'], quality };
}

/** Money per contact with a person; with no contacts it cannot be computed, and while that is possible it is unknown. */
function spendPerContact({ scale }: EvidencePart, answers: Answers): Reading | 'not-applicable' | undefined {
  const contacts = contactsPerMonth(answers);
  if (contacts?.high === 0) return 'not-applicable';
  const budget = amountOf(answers, 'budget.total');
  if (!contacts || !budget || contacts.low === 0 || scale.kind !== 'anchors') return undefined;
  const perYear = { low: contacts.low * 12, high: contacts.high * 12 };
  return {
    value: scoreInterval(scale.points, scale.along, quotientOf(budget, perYear)),
    saidBy: ['budget.total', 'volume.month'],
    quality: worseQuality(budget.quality, contacts.quality),
  };
}

/** Budget as a percentage of revenue; without revenue there is no such percentage, and while that is possible it is unknown. */
function spendShareOfRevenue({ scale }: EvidencePart, answers: Answers): Reading | 'not-applicable' | undefined {
  const revenue = amountOf(answers, 'revenue');
  if (revenue?.high === 0) return 'not-applicable';
  const budget = amountOf(answers, 'budget.total');
  if (!revenue || !budget || revenue.low === 0 || scale.kind !== 'anchors') return undefined;
  const share = quotientOf(budget, { low: revenue.low / 100, high: revenue.high / 100 });
  return {
    value: scoreInterval(scale.points, scale.along, share),
    saidBy: ['budget.total', 'revenue'],
    quality: worseQuality(budget.quality, revenue.quality),
  };
}
