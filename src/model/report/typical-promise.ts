// A promise of about the typical time. The typical time is the median, so it is kept for about half of the requests: one
// that the rules rightly call no contradiction, and that a reader would take for kept.
import type { Channel } from '#model/catalogue.ts';
import type { MeasureContext } from '#model/judge/measures.ts';
import { promisedWait, typicalWait } from '#model/judge/waits.ts';

/** Within this factor of the typical time, either way, a promise is one for about half of the requests; a convention. */
const STILL_TYPICAL = 1.5;

/**
 * Whether the time promised on the channel, by the calendar, is in every case less than 1.5 times the typical one, and
 * more than the typical one divided by 1.5. Where the typical time is so much longer that a rule finds a contradiction,
 * what the rule says comes first.
 */
export function promisesTypical(context: MeasureContext, channel: Channel): boolean {
  const promised = promisedWait(context, channel);
  const typical = typicalWait(context, channel);
  if (typeof promised !== 'object' || !('low' in promised)) return false;
  if (typeof typical !== 'object' || !('low' in typical) || typical.high === Number.POSITIVE_INFINITY) return false;
  return promised.low * STILL_TYPICAL > typical.high && promised.high < STILL_TYPICAL * typical.low;
}
