// The rows of a channel's card: a label and what was worked out, as far as it was.
import { formatDuration } from '#content/numbers/format.ts';
import { blankNames } from '#content/phrases/blank-names.ts';
import {
  amountText,
  carriedText,
  countText,
  figuresOf,
  loadText,
  openText,
  saysNothing,
  shareText,
} from '#content/phrases/physics-figures.ts';
import type { Language } from '#content/shape.ts';
import type { PhysicsWords } from '#content/words/it/physics.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import { SECONDS_PER } from '#model/quantity.ts';
import type { DeferredCard, LiveCard } from '#model/report/physics-matter.ts';
import type { PhysicsCard } from '#model/report/physics-phrases.ts';

type Facts = PhysicsCard['facts'];
type Needed = (people: number) => string;

/** `needed` writes full-time equivalents, which are told beside the people there are. */
export function liveFacts(card: LiveCard, words: PhysicsWords, language: Language, needed: Needed): Facts {
  const { live } = words;
  const { count, people, isOne } = figuresOf(words, language);
  const { within, slots, ceiling } = card;
  const isChat = slots !== undefined;
  // From no seat to enough for all: neither the wait nor the load tells anything either; what would is told beside the chart.
  const saysAnything =
    card.seats.low === 0 &&
    within !== undefined &&
    Math.round(within.answered.low * 100) === 0 &&
    Math.round(within.answered.high * 100) === 100;
  return [
    { label: live.arrive, text: live.perHour(count(card.contactsPerHour), count(card.load)) },
    { label: live.seats, text: live.seatCount(count(card.seats), isOne(card.seats)) },
    ...(isChat
      ? [
          { label: live.slots, text: count(slots) },
          {
            label: live.humanLoad,
            text: carriedText(card.loadFactor, words, () =>
              live.humanLoadIs(loadText(card.loadFactor, words, language)),
            ),
          },
        ]
      : saysAnything
        ? []
        : [{ label: live.load, text: loadPerSeat(card.loadFactor, words, language) }]),
    ...(within && !saysAnything
      ? [
          {
            label: live.answered,
            text: live.within(
              formatDuration(within.seconds, language),
              within.isPromised,
              shareText(within.answered, language),
            ),
          },
        ]
      : []),
    ...(saysAnything ? [] : [{ label: live.wait, text: waitText(card, words, language) }]),
    ...(within
      ? [
          {
            label: live.needed(within.isPromised),
            text:
              within.needed.agents.low === null
                ? words.notFound
                : live.people(
                    people(within.needed.agents),
                    openText(within.needed.fullTime, needed, words, words.notFound),
                    isOne(within.needed.agents),
                  ),
          },
        ]
      : []),
    ...(within?.busiest
      ? [{ label: live.busiest, text: live.busiestPeople(people(within.busiest), isOne(within.busiest)) }]
      : []),
    ...(ceiling ? [{ label: words.ceiling, text: words.ceilingIs(shareText(ceiling, language)) }] : []),
  ];
}

/** A wait is told as an interval only where it tells something; else what is blank behind it is named. */
function waitText({ typicalWait, assumed }: LiveCard, words: PhysicsWords, language: Language): string {
  if (assumed.length === 0 || !saysNothing(typicalWait, SECONDS_PER.minute))
    return figuresOf(words, language).wait(typicalWait);
  return words.hangsOn(blankNames(assumed, language));
}

const loadPerSeat = (range: OpenEnded, words: PhysicsWords, language: Language): string =>
  carriedText(range, words, () => {
    const text = openText(range, countText(language), words);
    return range.high === null || range.high >= 1 ? words.live.overOne(text) : text;
  });

export function deferredFacts(card: DeferredCard, words: PhysicsWords, language: Language, needed: Needed): Facts {
  const { deferred } = words;
  const { count, people, hours, isOne } = figuresOf(words, language);
  const { growthPerWeek, weeksUntilBreak, backlog, answered, ceiling } = card;
  return [
    {
      label: deferred.arrive,
      text: deferred.perWeek(count(card.contactsPerWeek), hours(card.workHoursPerWeek), isOne(card.contactsPerWeek)),
    },
    { label: deferred.available, text: hours(card.availableHoursPerWeek) },
    { label: deferred.load, text: weeklyLoad(card.loadFactor, words, language) },
    ...(growthPerWeek
      ? [{ label: deferred.growth, text: deferred.growthIs(count(growthPerWeek), isOne(growthPerWeek)) }]
      : []),
    ...(backlog ? [{ label: deferred.waiting, text: deferred.waitingIs(count(backlog), isOne(backlog)) }] : []),
    ...(weeksUntilBreak && weeksUntilBreak.low !== null
      ? [{ label: deferred.breaks, text: breaksText(weeksUntilBreak.low, weeksUntilBreak.high, words, language) }]
      : []),
    ...(answered ? [{ label: deferred.answered, text: deferred.answeredIs(shareText(answered.share, language)) }] : []),
    { label: deferred.fullTime, text: deferred.fullTimeIs(people(card.fullTime, needed)) },
    ...(ceiling ? [{ label: words.ceiling, text: words.ceilingIs(shareText(ceiling, language)) }] : []),
  ];
}

const weeklyLoad = (range: OpenEnded, words: PhysicsWords, language: Language): string =>
  carriedText(range, words, () => {
    const text = loadText(range, words, language);
    return range.high === null || range.high > 1 ? words.deferred.loadIs(text) : words.deferred.loadFits(text);
  });

/** When a promise gives way, in weeks at both ends; the upper is null where it need not. */
export function breaksText(low: number, high: number | null, words: PhysicsWords, language: Language): string {
  const { deferred } = words;
  const weeks = (value: number): string =>
    value < 2 ? formatDuration(wholeDays(value), language) : deferred.weeks(countText(language)(value), false);
  if (high === null) return deferred.mayHold(low < 0.05 ? deferred.atOnce : deferred.breaksAfter(weeks(low)));
  if (high < 0.05) return deferred.atOnce;
  return low < 0.05 ? deferred.breaksAtMost(weeks(high)) : deferred.breaksAfter(amountText({ low, high }, weeks));
}

const SECONDS_PER_WEEK = 7 * SECONDS_PER.day;
/** Weeks in seconds, to the hour under two days and to the day above. */
function wholeDays(weeks: number): number {
  const seconds = weeks * SECONDS_PER_WEEK;
  const step = seconds < 2 * SECONDS_PER.day ? SECONDS_PER.hour : SECONDS_PER.day;
  return Math.max(1, Math.round(seconds / step)) * step;
}
