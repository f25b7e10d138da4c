// What it takes to keep every public promise at once: people needed against people there are, and what the difference costs
// a year. Takes the cards of the channels; at the kind end people fill the gaps of one channel with the work of another, at
// the other each channel has people of its own.
import { CHANNELS, type Channel } from '#model/catalogue.ts';
import { amountOf } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import { peopleForCustomers, productiveHours } from '#model/judge/labour.ts';
import { livePool } from '#model/judge/live-pool.ts';
import type { MeasureContext } from '#model/judge/measures.ts';
import { deskOf, isDeferred, isLive, isPartUnknown } from '#model/judge/pool.ts';
import { promiseOn } from '#model/judge/waits.ts';
import { WEEKS_PER_YEAR } from '#model/quantity.ts';
import type { DeferredCard, Keeping, LiveCard } from '#model/report/physics-matter.ts';
import { saidIn } from '#model/report/subjects.ts';

type Card = LiveCard | DeferredCard;

/** Undefined where nothing is promised, or no promise is one that in-house people keep. */
export function keepingOf(context: MeasureContext, cards: readonly Card[]): Keeping | undefined {
  const { answers, defaults } = context;
  const promised = CHANNELS.filter((channel) => promiseOn(context, channel) !== undefined);
  const missing = [...new Set(promised.flatMap((channel) => missingOn(context, channel)))];
  if (missing.length > 0) return { state: 'untold', missing };
  const counted = cards.filter(({ channel }) => promised.includes(channel));
  const staff = peopleForCustomers(answers);
  if (counted.length === 0 || !staff) return undefined;
  const needed = neededFor(context, counted);
  const people = { low: isPartUnknown(answers, defaults) ? 0 : staff.low, high: staff.high };
  const each = amountOf(answers, 'staff.cost');
  const has = new Set(counted.map(({ channel }) => channel));
  return {
    state: 'told',
    counted: [...has],
    uncounted: promised.filter((channel) => !has.has(channel)),
    beyondHours: counted.flatMap(({ channel, ceiling }) =>
      ceiling && ceiling.high < defaults.keptShare ? [channel] : [],
    ),
    needed,
    people,
    costPerYear: each ? costOf(needed, people, each) : null,
    missing: each ? [] : ['staff.cost'],
    said: saidIn(answers, ['promise.first_response', 'volume.month', 'staff.fte', 'staff.cost']),
  };
}

function missingOn(context: MeasureContext, channel: Channel): readonly string[] {
  const found = isLive(channel) ? livePool(context, channel) : isDeferred(channel) && deskOf(context, channel);
  return typeof found === 'object' && 'missing' in found ? found.missing : [];
}

/** Full-time equivalents. No fewer than the channel that takes most, nor than all their work together. */
function neededFor({ answers, defaults }: MeasureContext, cards: readonly Card[]): OpenEnded {
  const hours = amountOf(answers, 'hours.week')?.low ?? 0;
  const aYear = productiveHours(answers, defaults).high;
  // Of live contacts a promise that is kept asks no more than the part that counts as kept.
  const workOf = (card: Card): number =>
    card.kind === 'deferred'
      ? (card.fullTime.low ?? 0)
      : aYear === 0
        ? 0
        : (card.load.low * defaults.keptShare * hours * WEEKS_PER_YEAR) / aYear;
  const alone = cards.map(ownNeed);
  const together = cards.reduce((sum, card) => sum + workOf(card), 0);
  const high = alone.reduce<number | null>((sum, need) => added(sum, need.high), 0);
  const isEndless = aYear === 0;
  return { low: isEndless ? null : Math.max(together, ...alone.map(({ low }) => low ?? 0)), high };
}

const added = (sum: number | null, one: number | null): number | null =>
  sum === null || one === null ? null : sum + one;

const ownNeed = (card: Card): OpenEnded =>
  card.kind === 'deferred' ? card.fullTime : (card.within?.needed.fullTime ?? { low: null, high: null });

/** The people missing at their yearly cost; where none is missing, nothing. */
function costOf(needed: OpenEnded, people: Interval, each: Interval): OpenEnded {
  return {
    low: needed.low === null ? null : Math.max(0, needed.low - people.high) * each.low,
    high: needed.high === null ? null : Math.max(0, needed.high - people.low) * each.high,
  };
}
