// What of the physics a slide tells: the report's own lines on what the promises take and on the number behind the width, and which
// rows of a channel's card tell nothing, their ends being too far apart.
import { catalogue } from '#content/catalogue.ts';
import type { Language } from '#content/shape.ts';
import { physics as en } from '#content/words/en/physics.ts';
import { physics as it } from '#content/words/it/physics.ts';
import type { Assessment } from '#model/assessment.ts';
import type { Channel } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { Judgement } from '#model/judge/assess.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf } from '#model/report/document.ts';
import { drivingNumber } from '#model/report/narrowing.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import { channelCards } from '#model/report/physics.ts';
import type { DeferredCard, LiveCard } from '#model/report/physics-matter.ts';

export interface TakesLines {
  readonly takes: readonly string[];
  /** Empty where no number by itself narrows it. */
  readonly hangsOn: readonly string[];
}

/** `beside`: the people of every assessment on the slide, so that one need is one figure. */
export function takesLines(
  assessment: Assessment,
  judgement: Judgement,
  phrases: Phrasebook,
  beside: readonly Interval[],
): TakesLines {
  const report = compose(catalogue, assessment, judgement);
  const headline = blockOf(report, 'headline');
  const promises = blockOf(report, 'promises');
  const keeping = promises && phrases.promisesKeeping(promises, beside);
  if (!headline?.brief) return { takes: [], hangsOn: [] };
  const driving = drivingNumber(assessment, catalogue.defaults);
  const told = phrases.brief(headline).find(({ id }) => id === 'keeping');
  return {
    takes: keeping ? [keeping] : (told?.says.map(({ text }) => text) ?? []),
    // Which number comes first of all is for the report to say: it weighs what a slide cannot wait for.
    hangsOn: driving ? [phrases.hangsOn({ ...driving, beside })] : [],
  };
}

/** An end that is this many times the other tells nothing from a distance; a convention of the slide alone. */
const FURTHEST = 4;

const tellsNothing = ({ low, high }: OpenEnded): boolean => {
  if (low === null) return false;
  return high === null ? low <= 0 : high > FURTHEST * low;
};

/** The labels of the rows that tell nothing with the answers of any of these. */
export function muteLabels(all: readonly Assessment[], channel: Channel, language: Language): ReadonlySet<string> {
  const [first, ...others] = all.map(({ answers }) => {
    const card = channelCards({ answers, defaults: catalogue.defaults }).find((one) => one.channel === channel);
    const rows = card ? rangesOf(card, language) : [];
    return rows.flatMap(([label, range]) => (range && tellsNothing(range) ? [label] : []));
  });
  return new Set(first?.filter((label) => others.every((mute) => mute.includes(label))));
}

function rangesOf(card: LiveCard | DeferredCard, language: Language): readonly (readonly [string, OpenEnded?])[] {
  const { live, deferred, ceiling } = { it, en }[language];
  const top = [ceiling, card.ceiling] as const;
  if (card.kind === 'live')
    return [
      top,
      [live.arrive, card.contactsPerHour],
      [live.seats, card.seats],
      [live.load, card.loadFactor],
      [live.humanLoad, card.loadFactor],
      [live.slots, card.slots],
      [live.answered, card.within?.answered],
      [live.wait, card.typicalWait],
      [live.needed(card.within?.isPromised ?? false), card.within?.needed.agents],
      [live.busiest, card.within?.busiest],
    ];
  return [
    top,
    [deferred.arrive, card.contactsPerWeek],
    [deferred.available, card.availableHoursPerWeek],
    [deferred.load, card.loadFactor],
    [deferred.growth, card.growthPerWeek],
    [deferred.answered, card.answered?.share],
    [deferred.fullTime, card.fullTime],
  ];
}
