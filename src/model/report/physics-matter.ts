// The blocks on time, people and money: what each channel takes and what the people there give, the money beside the budget,
// each public promise beside both. Part of the document in document.ts. Ids and intervals only.
import type { Channel } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { BlankCells } from '#model/judge/blank-cells.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import type { Said } from '#model/report/matter.ts';

/** What a figure comes from: answers as they are quoted, and what stood in for blank ones. */
interface Traced {
  /** Blank questions taken from the defaults. */
  readonly assumed: readonly string[];
  readonly said: readonly Said[];
}

/** Whole people, and the full-time equivalents it takes to have them there through the opening hours. */
export interface Needed {
  /** Null where no number that was tried is enough. */
  readonly agents: OpenEnded;
  readonly fullTime: OpenEnded;
}

interface ChannelCard extends Traced {
  readonly channel: Channel;
  readonly handlingMinutes: Interval;
  /** Share, 0 to 1, that a calendar promise can reach at these hours whatever the people; absent where it is all. */
  readonly ceiling?: Interval;
}

/** The phone or the chat: a queue of people. */
export interface LiveCard extends ChannelCard {
  readonly kind: 'live';
  readonly contactsPerHour: Interval;
  /** In erlangs. */
  readonly load: Interval;
  readonly patienceSeconds: Interval;
  /** Whole seats kept filled today by the channel's part of the work. */
  readonly seats: Interval;
  /** Load a person today; without an end where nobody is there. */
  readonly loadFactor: OpenEnded;
  /** Half wait longer than this, in seconds. */
  readonly typicalWait: OpenEnded;
  readonly within?: {
    readonly seconds: number;
    readonly isPromised: boolean;
    readonly answered: Interval;
    readonly needed: Needed;
    /** People for the busiest hour, where its share is stated. */
    readonly busiest?: OpenEnded;
  };
  /** In a chat: conversations at once, one person. */
  readonly slots?: Interval;
}

/** Mail, messages, social media: a backlog. */
export interface DeferredCard extends ChannelCard {
  readonly kind: 'deferred';
  readonly contactsPerWeek: Interval;
  readonly workHoursPerWeek: Interval;
  readonly availableHoursPerWeek: Interval;
  readonly loadFactor: OpenEnded;
  /** Contacts a week, where the backlog may grow. */
  readonly growthPerWeek?: OpenEnded;
  /** Weeks until the promise breaks; null where it need not. */
  readonly weeksUntilBreak?: OpenEnded;
  readonly backlog?: Interval;
  /** Share, 0 to 1, answered within the promise through the day, where a promise is made and the hours are known. */
  readonly answered?: { readonly seconds: Interval; readonly share: Interval };
  /** Full-time equivalents at which the work and the hours are equal. */
  readonly fullTime: OpenEnded;
}

export interface MoneyCard extends Pick<Traced, 'said'> {
  /** Money a year; no upper end where goodwill is given on a channel with a number of requests nobody knows. */
  readonly costs: OpenEnded;
  readonly hasGoodwill: boolean;
  readonly budget: Interval;
  /** Part of the requests goes to suppliers, whose cost is not counted. */
  readonly hasSuppliers: boolean;
  /** Full-time equivalents the budget pays for. */
  readonly affordable: OpenEnded;
  readonly staff: Interval;
}

export interface CoverageCard extends Traced {
  readonly hoursPerWeek: Interval;
  /** Full-time equivalents that keep one seat filled through these hours. */
  readonly oneSeat: OpenEnded;
  readonly staff: Interval;
}

/** What the people for the promises are the sum of. */
export interface KeepingSum {
  /** Full-time equivalents of each channel by itself, and the minutes of work a request takes there. */
  readonly channels: readonly {
    readonly channel: Channel;
    readonly isPromised: boolean;
    readonly need: OpenEnded;
    readonly minutes: Interval;
  }[];
  /** Full-time equivalents of all the work at its least, as if one request filled the pauses of another; of contacts that
   * wait on the spot, of the part that counts as kept. */
  readonly together: number;
  /** The same where nobody gives up waiting. */
  readonly whole: number;
}

/** What keeping every public promise at once takes, level with the work of all channels; or the answers without which it cannot be said. */
export type Keeping =
  | {
      readonly state: 'told';
      /** Channels with a promise: in the count, out of it, and those on which no number of people is enough at these hours. */
      readonly counted: readonly Channel[];
      readonly uncounted: readonly Channel[];
      /** Channels without a promise whose work is counted as well, and those whose work is not known. */
      readonly alongside: readonly Channel[];
      /** With a promise of a time that no formula here counts: of these the work alone. */
      readonly workOnly?: readonly Channel[];
      /** Of the first those on which a time is promised, or may be, and nobody knows which. */
      readonly promiseUnknown?: readonly Channel[];
      readonly unknownAlongside: readonly Channel[];
      readonly beyondHours: readonly Channel[];
      /** Those on which it cannot be told whether any number is, with the part that can be answered in time at these hours. */
      readonly perhapsBeyondHours: readonly { readonly channel: Channel; readonly answerable: Interval }[];
      /** Full-time equivalents; the lower end is null where no number is enough, the upper where none was found. */
      readonly needed: OpenEnded;
      readonly sum: KeepingSum;
      /** Where the people are enough in every case: channels on which those who are there for it may not be. */
      readonly tight: readonly Channel[];
      /** Full-time equivalents there are for customers. */
      readonly people: Interval;
      /** What one costs a year; null where it is not known. */
      readonly each: Interval | null;
      /** Money a year for the people missing, 0 where none is; null where what a person costs is not known. */
      readonly costPerYear: OpenEnded | null;
      readonly missing: readonly string[];
      /** Blank questions that stand as intervals, or are missing. */
      readonly assumed: readonly string[];
      /** Answers it comes from. */
      readonly said: readonly Said[];
    }
  | {
      readonly state: 'untold';
      readonly missing: readonly string[];
      /** Of the missing ones those answered in part. */
      readonly blank?: BlankCells;
    };

export type ToldKeeping = Extract<Keeping, { readonly state: 'told' }>;

export interface PhysicsBlock {
  readonly kind: 'physics';
  readonly keeping?: Keeping;
  readonly channels: readonly (LiveCard | DeferredCard)[];
  readonly coverage?: CoverageCard;
  readonly money?: MoneyCard;
  /** What everybody assumes where it is not stated. */
  readonly shrinkagePercent: Interval;
  readonly contractHoursPerWeek: Interval;
  /** Hours a year one person can spend on contacts, from the two above. */
  readonly productiveHoursPerYear: Interval;
  readonly occupancy: Interval;
}

/**
 * Whether a promise is kept: by the calendar first, then as the findings have it; then it gives way where the work outruns
 * today's people in every case, and holds for a part of the requests where it is too near the typical time that is stated.
 */
export type PromiseVerdict = 'kept' | 'not-kept' | 'cannot-tell' | 'impossible' | 'gives-way' | 'for-a-part';

export interface PromiseRow {
  readonly channel: Channel;
  readonly seconds: Interval;
  readonly clock: 'calendar' | 'opening';
  /** Typical wait that is stated, in seconds; without an end where nobody answers. */
  readonly typical?: OpenEnded;
  /** Share answered in time, or work over hours. */
  readonly gives?:
    | { readonly of: 'share'; readonly share: Interval }
    | { readonly of: 'load'; readonly loadFactor: OpenEnded };
  /** Share, 0 to 1, answered in time as far as the typical wait tells. */
  readonly byTypical?: Interval;
  readonly verdict: PromiseVerdict;
  /** Weeks until it gives way, where the work outruns today's people in every case. */
  readonly weeksUntilBreak?: Interval;
  /** The rules that say so. */
  readonly rules: readonly string[];
}

export interface PromisesBlock {
  readonly kind: 'promises';
  readonly rows: readonly PromiseRow[];
  readonly keeping?: Keeping;
  /** Channels on which a time is promised, or may be, and nobody knows which. */
  readonly unknown?: readonly Channel[];
  /** Words used in advertising, and where the service level is written, by option. */
  readonly claims: readonly string[];
  readonly where: readonly string[];
}
