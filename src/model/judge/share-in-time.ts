// From the typical wait to the share that is answered in the time promised. The typical wait is the median: a promise of it
// holds for half of the requests. The rules rightly find no contradiction there; but it is not a promise that is kept.
import type { Channel } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { MeasureContext } from '#model/judge/measures.ts';
import { promisedWait, typicalWait } from '#model/judge/waits.ts';

/** How many times the median the time is within which the share (0 to 1, below 1) is answered: 2.32 for 80 in 100. */
export const timesTypical = (share: number): number => Math.log2(1 / (1 - share));

/**
 * Share, 0 to 1, answered within the promise of the channel by the typical wait that is stated: 1 - 2^(-promised / typical).
 * Waits are taken as exponential, as those of whoever has to wait in an Erlang C queue are (Cooper, Introduction to
 * Queueing Theory, 1981, section 3.4): nobody states more than the median. Undefined where there is no promise, or no
 * typical wait is stated; 0 where nobody answers.
 */
export function shareInTime(context: MeasureContext, channel: Channel): Interval | undefined {
  const promised = promisedWait(context, channel);
  const typical = typicalWait(context, channel);
  if (typeof promised !== 'object' || !('low' in promised)) return undefined;
  if (typeof typical !== 'object' || !('low' in typical)) return undefined;
  const share = (within: number, median: number): number => {
    if (median === Number.POSITIVE_INFINITY) return 0;
    return median === 0 ? 1 : 1 - 2 ** (-within / median);
  };
  return { low: share(promised.low, typical.high), high: share(promised.high, typical.low) };
}
