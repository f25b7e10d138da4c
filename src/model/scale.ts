// Turns one raw answer into 0 to 100 by a published scale. All scales are monotone, so the ends of an interval are
// enough; nothing here knows which question is being read.
import type { Scale } from '#model/catalogue.ts';
import { type Interval, mapMonotone } from '#model/interval.ts';

export type Anchors = readonly (readonly [number, number])[];

/**
 * Score of `value` by piecewise interpolation through (value, score) anchors in ascending order of value, level beyond
 * both ends. Along `log` the interpolation is linear in the logarithm of the value; a first anchor at 0 has no
 * logarithm, so the first stretch is then linear.
 */
export function scoreBetween(anchors: Anchors, along: 'linear' | 'log', value: number): number {
  const first = anchors[0];
  const last = anchors[anchors.length - 1];
  if (!first || !last) return 0;
  if (value <= first[0]) return first[1];
  if (value >= last[0]) return last[1];
  const next = anchors.findIndex(([at]) => at >= value);
  const [fromValue, fromScore] = anchors[next - 1] ?? first;
  const [toValue, toScore] = anchors[next] ?? last;
  const part =
    along === 'log' && fromValue > 0
      ? Math.log(value / fromValue) / Math.log(toValue / fromValue)
      : (value - fromValue) / (toValue - fromValue);
  return fromScore + part * (toScore - fromScore);
}

/** An interval of raw values on an anchored scale, rising or falling. */
export function scoreInterval(anchors: Anchors, along: 'linear' | 'log', values: Interval): Interval {
  const falls = (anchors[0]?.[1] ?? 0) > (anchors[anchors.length - 1]?.[1] ?? 0);
  return mapMonotone(values, (value) => scoreBetween(anchors, along, value), falls);
}

/** Score of a checklist: 100 x positives ticked / positives there are, less the penalty for each other tick, within 0 and 100. */
export function scoreChecklist(scale: Extract<Scale, { kind: 'checklist' }>, ticked: readonly string[]): number {
  const positives = ticked.filter((option) => scale.positives.includes(option)).length;
  const negatives = ticked.length - positives;
  return Math.min(100, Math.max(0, (100 * positives) / scale.positives.length - scale.penalty * negatives));
}
