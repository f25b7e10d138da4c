// How much a blank number would narrow what keeping the promises takes: each is put at either end of what stands in for it,
// and the people missing, or their cost, are worked out again. It ranks questions; it says nothing about what is found.
import type { Assessment } from '#model/assessment.ts';
import { CHANNELS, type Defaults } from '#model/catalogue.ts';
import { amountOf } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
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
  // The counter has no card, and a channel without a promise may have none: their work is in the sum all the same.
  for (const id of new Set([...cards, keeping].flatMap(({ assumed }) => assumed))) {
    const stands = standsFor(id, defaults);
    if (!stands || !isBlank(id)) continue;
    const part = partOff(today, leftAt(context, id, stands).map(widthOf));
    if (part >= WORTH_ASKING) narrowing.set(id, part);
  }
  return narrowing;
}

/** A number known as an interval only, on which the people that the promises take hang more than on any other. */
export interface DrivingNumber {
  readonly question: string;
  readonly stands: Interval;
  /** Blank, and taken so; else it was stated so. */
  readonly isAssumed: boolean;
  /** Full-time equivalents that the promises take. */
  readonly needed: OpenEnded;
  /** The people there are: the need is told as finely as they were stated. */
  readonly beside: readonly Interval[];
  /** A good part of that interval comes from it. */
  readonly isMost: boolean;
}

/** From this part on it is a good part; a convention. */
const GOOD_PART = 0.25;

/** Undefined where nothing is to pay for in any case, or no number by itself narrows it. */
export function drivingNumber({ answers }: Pick<Assessment, 'answers'>, defaults: Defaults): DrivingNumber | undefined {
  const context: MeasureContext = { answers, defaults };
  const cards = channelCards(context);
  const keeping = keepingOf(context, cards);
  if (keeping?.state !== 'told' || widthOf(keeping) === 0) return undefined;
  const { needed, people } = keeping;
  const candidates = new Set(
    [...cards, keeping].flatMap(({ assumed, said }) => [
      ...assumed,
      ...said.flatMap((one) => (one.kind === 'answer' ? [one.question] : [])),
    ]),
  );
  let widest: (DrivingNumber & { readonly part: number }) | undefined;
  for (const question of candidates) {
    const stated = amountOf(answers, question);
    const stands = stated ?? standsFor(question, defaults);
    if (!stands || stands.low === stands.high) continue;
    const { low, high } = stands;
    const then = leftAt(context, question, stands);
    const part = partOff(widthOf(keeping), then.map(widthOf));
    if (part < WORTH_ASKING || part <= (widest?.part ?? 0)) continue;
    const isMost = partOff(openWidth(needed), then.map(neededWidth)) >= GOOD_PART;
    widest = { question, stands: { low, high }, isAssumed: !stated, needed, beside: [people], isMost, part };
  }
  if (!widest) return undefined;
  const { part, ...found } = widest;
  return found;
}

/** What the promises take once the number is at either end. */
const leftAt = ({ answers, defaults }: MeasureContext, id: string, { low, high }: Interval) =>
  [low, high].map((value) => {
    const then = { answers: { ...answers, [id]: value }, defaults };
    return keepingOf(then, channelCards(then));
  });

/** Part, 0 to 1, that is taken off a width where one of these comes after it, one as likely as another. */
function partOff(today: number, widths: readonly number[]): number {
  const left = widths.reduce((sum, width) => sum + width, 0) / widths.length;
  return today === left ? 0 : today === Number.POSITIVE_INFINITY ? ALL : (today - left) / today;
}

const openWidth = ({ low, high }: OpenEnded): number =>
  low === null ? 0 : high === null ? Number.POSITIVE_INFINITY : high - low;

const neededWidth = (keeping: Keeping | undefined): number =>
  keeping?.state === 'told' ? openWidth(keeping.needed) : Number.POSITIVE_INFINITY;

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
