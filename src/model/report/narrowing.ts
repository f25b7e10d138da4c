// How much a blank number would narrow what keeping the promises takes: each is put at either end of what stands in for it,
// and the people missing, or their cost, are worked out again. It ranks questions; it says nothing about what is found.
import type { Assessment } from '#model/assessment.ts';
import { CHANNELS, type Defaults } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { MeasureContext } from '#model/judge/measures.ts';
import { keepingOf } from '#model/report/keeping.ts';
import { channelCards } from '#model/report/physics.ts';
import type { Keeping, ToldKeeping } from '#model/report/physics-matter.ts';

/** Less than this part of the width is nothing to fetch a number for; a convention. */
const WORTH_ASKING = 0.05;
/** An answer without which nothing can be said. */
const ALL = 1;

/** Part of the width, 0 to 1, that each blank question would take off on the average; those that take little are left out. */
export function narrowingOf(
  { answers }: Pick<Assessment, 'answers'>,
  defaults: Defaults,
  isBlank: (question: string) => boolean,
): ReadonlyMap<string, number> {
  const context: MeasureContext = { answers, defaults };
  const cards = channelCards(context);
  const keeping = keepingOf(context, cards);
  if (!keeping) return new Map();
  if (keeping.state === 'untold') return new Map(keeping.missing.map((id) => [id, ALL]));
  const today = widthOf(keeping);
  if (today === 0) return new Map();
  const narrowing = new Map(keeping.missing.map((id) => [id, ALL]));
  for (const id of new Set(cards.flatMap(({ assumed }) => assumed))) {
    const stands = standsFor(id, defaults);
    if (!stands || !isBlank(id)) continue;
    const widths = [stands.low, stands.high].map((value) => {
      const then = { answers: { ...answers, [id]: value }, defaults };
      return widthOf(keepingOf(then, channelCards(then)));
    });
    const left = widths.reduce((sum, width) => sum + width, 0) / widths.length;
    const part = today === left ? 0 : today === Number.POSITIVE_INFINITY ? ALL : (today - left) / today;
    if (part >= WORTH_ASKING) narrowing.set(id, part);
  }
  return narrowing;
}

/** What the arithmetic takes where the question is blank. */
function standsFor(id: string, defaults: Defaults): Interval | undefined {
  const channel = CHANNELS.find((one) => id === `aht.${one}`);
  if (channel) return defaults.handlingMinutes[channel];
  if (id === 'shrinkage') return defaults.shrinkage;
  if (id === 'contract.hours') return defaults.contractHoursPerWeek;
  if (id === 'patience') return defaults.patienceSeconds;
  return id === 'chat.concurrency' ? defaults.chatConcurrency : undefined;
}

/** People missing between the two ends, in full-time equivalents; 0 where none is missing in any case. */
function widthOf(keeping: Keeping | undefined): number {
  if (keeping?.state !== 'told') return Number.POSITIVE_INFINITY;
  const { needed, people }: ToldKeeping = keeping;
  if (needed.low === null) return 0;
  const least = Math.max(0, needed.low - people.high);
  return needed.high === null ? Number.POSITIVE_INFINITY : Math.max(0, needed.high - people.low) - least;
}
