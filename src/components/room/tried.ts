// Numbers tried on one channel, worked out: the card of today beside the card with them, the divergences that come or go, and the
// nearest number that would end one of those on this channel.
import { muteLabels, type TakesLines, takesLines } from '#components/room/physics-lines.ts';
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import type { Channel } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import { type Judgement, judge } from '#model/judge/assess.ts';
import { peopleForCustomers } from '#model/judge/labour.ts';
import { sensitivityOf } from '#model/repair/sensitivity.ts';
import type { Subject } from '#model/report/matter.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import { channelCards, physicsBlock } from '#model/report/physics.ts';
import type { PhysicsCard } from '#model/report/physics-phrases.ts';
import { channelsWithDials, dialsOf, missingOn, withDials } from '#model/workshop/room/dials.ts';
import { mattersOf } from '#model/workshop/room/matters.ts';
import type { Trial } from '#model/workshop/room/room-state.ts';

/** What the promises take, with the numbers that are tried. */
export interface Tried extends TakesLines {
  readonly title: string;
  /** Of today, where something was tried. */
  readonly tookBefore: readonly string[];
  readonly rows: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  readonly gone: readonly string[];
  readonly come: readonly string[];
  readonly isTouched: boolean;
  readonly turns: string | undefined;
}

/** Nothing can be worked out: for want of these answers, or, where none is missing, since nobody of the company answers there. */
export interface Untold {
  readonly missing: readonly string[];
}

/** The channel a room speaks of: the one chosen, or the first with contacts that people answer. */
export function triedChannel(assessment: Assessment, trial: Pick<Trial, 'channel'> | undefined): Channel | undefined {
  const channels = channelsWithDials(assessment);
  return channels.find((one) => one === trial?.channel) ?? channels[0];
}

/** Why nothing can be told of the channel on the screen; undefined where something can. */
export function untoldOn(assessment: Assessment, trial: Pick<Trial, 'channel'> | undefined): Untold | undefined {
  const channel = triedChannel(assessment, trial);
  const missing = missingOn(catalogue, assessment, channel);
  if (missing.length > 0 || channel === undefined) return { missing };
  const cards = channelCards({ answers: assessment.answers, defaults: catalogue.defaults });
  return cards.some((card) => card.channel === channel) ? undefined : { missing };
}

export function triedOn(
  assessment: Assessment,
  judgement: Judgement,
  phrases: Phrasebook,
  trial: Trial | undefined,
): Tried | Untold {
  const channel = triedChannel(assessment, trial);
  const untold = untoldOn(assessment, trial);
  if (channel === undefined || untold) return untold ?? { missing: [] };
  const now = withDials(assessment, dialsOf(catalogue, assessment, channel), trial?.amounts ?? {});
  const beside = [assessment, now].flatMap(({ answers }) => peopleForCustomers(answers) ?? []);
  const [before, after] = [assessment, now].map((one) => cardOf(one, channel, phrases, beside));
  // A trial that leaves nobody on the channel, as with no contacts at all.
  if (!before || !after) return { missing: missingOn(catalogue, now, channel) };
  const isTouched = now !== assessment;
  const judged = isTouched ? judge(catalogue, now) : judgement;
  const [had, has] = [mattersOf(catalogue, assessment, judgement), mattersOf(catalogue, now, judged)];
  const titles = (subjects: readonly Subject[], others: readonly Subject[]): readonly string[] =>
    subjects
      .filter(({ id }) => others.every((other) => other.id !== id))
      .map((subject) => phrases.subjectTitle(subject));
  const mute = muteLabels([assessment, now], channel, phrases.language);
  const labels = [...new Set([...before.facts, ...after.facts].map(({ label }) => label))].filter(
    (label) => !mute.has(label),
  );
  const textIn = (card: PhysicsCard, label: string): string =>
    card.facts.find((fact) => fact.label === label)?.text ?? '–';
  return {
    title: before.title,
    ...takesLines(now, judged, phrases, beside),
    tookBefore: isTouched ? takesLines(assessment, judgement, phrases, beside).takes : [],
    rows: labels.map((label) => ({ label, before: textIn(before, label), after: textIn(after, label) })),
    gone: titles(had, has),
    come: titles(has, had),
    isTouched,
    turns: turnOn(now, judged, phrases, channel),
  };
}

function cardOf(
  assessment: Assessment,
  channel: Channel,
  phrases: Phrasebook,
  beside: readonly Interval[],
): PhysicsCard | undefined {
  const block = physicsBlock({ answers: assessment.answers, defaults: catalogue.defaults });
  if (!block) return undefined;
  // The card of the channel alone: money, hours and the promises taken together stand in the report.
  const { keeping: _, coverage: __, money: ___, ...rest } = block;
  return phrases.physicsCards(
    { ...rest, channels: block.channels.filter((card) => card.channel === channel) },
    beside,
  )[0];
}

/** Of the divergences that quote this channel, the first that a single number would end. */
function turnOn(
  assessment: Assessment,
  judgement: Judgement,
  phrases: Phrasebook,
  channel: Channel,
): string | undefined {
  const isOn = ({ about }: Subject): boolean => about.kind === 'rule' && about.channel === channel;
  if (!mattersOf(catalogue, assessment, judgement).some(isOn)) return undefined;
  const sensitivity = sensitivityOf({ catalogue, assessment, judgement });
  const [first] = mattersOf(catalogue, assessment, judgement, { sensitivity }).filter(
    (subject) => isOn(subject) && subject.turns.length > 0,
  );
  return first && `${phrases.subjectTitle(first)}: ${phrases.turns(first) ?? ''}`;
}
