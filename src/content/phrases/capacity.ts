// One sentence with the figure behind a finding on capacity: what the present people can give at the kindest, on the side
// that the statement does not reach.
import { formatDuration, formatPercent, formatQuantity } from '#content/numbers/format.ts';
import type { Language } from '#content/shape.ts';
import { capacity as english } from '#content/words/en/capacity.ts';
import { type CapacityWords, capacity as italian } from '#content/words/it/capacity.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import type { About } from '#model/report/matter.ts';

const WORDS: Readonly<Record<Language, CapacityWords>> = { it: italian, en: english };

/** Undefined for a rule that measures something else, and where no end is finite. */
export function capacitySentence(
  { observed, promised, channel }: Extract<About, { kind: 'rule' }>,
  given: string | undefined,
  language: Language,
): string | undefined {
  const words = WORDS[language];
  if (!observed || !promised) return undefined;
  if (given === 'capacity-gives') {
    if (channel === 'phone' || channel === 'chat')
      return promised.high === null ? undefined : words.answered(shareText(promised.high, language));
    return observed.low === null || promised.high === null
      ? undefined
      : words.work(hoursText(observed.low, language), hoursText(promised.high, language));
  }
  const isMore = isBeyond(promised, observed);
  if (given === 'capacity-wait') {
    const end = isMore ? promised.low : promised.high;
    if (end === null) return words.waitEndless;
    return (isMore ? words.waitAtLeast : words.waitAtMost)(formatDuration(rounded(end), language));
  }
  if (given !== 'abandonment-given') return undefined;
  const end = (isMore ? promised.low : promised.high) ?? 1;
  return (isMore ? words.lostAtLeast : words.lostAtMost)(shareText(end, language));
}

/** Whether what is worked out lies above what is said. */
const isBeyond = (given: OpenEnded, said: OpenEnded): boolean =>
  given.low === null || (said.high !== null && given.low > said.high);

const shareText = (share: number, language: Language): string => formatPercent(share * 100, language, 0);
const hoursText = (hours: number, language: Language): string =>
  formatQuantity(hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours), 'hours', language);
/** Two digits that matter are enough for a wait. */
const rounded = (seconds: number): number => (seconds < 60 ? Math.round(seconds) : Math.round(seconds / 60) * 60);
