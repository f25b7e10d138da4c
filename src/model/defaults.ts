// What the arithmetic takes where an answer is blank, and the few conventions nobody is asked: shape only, the values are
// the content's.
import type { Channel } from '#model/catalogue.ts';

/** What is assumed where arithmetic needs a number nobody gave: always an interval, never a point. */
export interface Defaults {
  /** Minutes of work per contact. */
  readonly handlingMinutes: Readonly<Record<Channel, { readonly low: number; readonly high: number }>>;
  /** Percent of paid time not spent on contacts. */
  readonly shrinkage: { readonly low: number; readonly high: number };
  readonly contractHoursPerWeek: { readonly low: number; readonly high: number };
  /** Share of working time that can be spent on contacts without pause: kindest first, from 0 to 1. */
  readonly occupancy: { readonly low: number; readonly high: number };
  /** Below this many people nobody can say, unasked, that they only answer customers. */
  readonly smallTeam: number;
  /** How long callers bear to wait before they hang up. */
  readonly patienceSeconds: { readonly low: number; readonly high: number };
  /** Chats that one person follows at once. */
  readonly chatConcurrency: { readonly low: number; readonly high: number };
  /** Contacts of the busiest hour over those of an average one. */
  readonly busiestHour: { readonly low: number; readonly high: number };
  /** Share, 0 to 1, of calls or chats answered in time from which a promise counts as kept. */
  readonly keptShare: number;
}
