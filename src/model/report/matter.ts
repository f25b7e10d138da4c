// What the report quotes and sets side by side: a statement, what a subject is about, the subject itself. Ids and values
// only; the words are the phrasebook's.
import type { Acceptance } from '#model/assessment.ts';
import type { Channel, Dimension, Quality } from '#model/catalogue.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import type { Certainty, Severity } from '#model/judge/rule.ts';
import type { Turn } from '#model/repair/sensitivity.ts';
import type { WayOut } from '#model/report/ways-out.ts';

/** Which side of a band is meant: a purpose asks for at least this, or for at most this. */
export type Bound = 'at-least' | 'at-most';

/** One statement as it will be quoted. `voice` says in which ink: what is said, or what is done. */
export type Said =
  | {
      readonly kind: 'purpose';
      readonly voice: 'say';
      readonly purpose: string;
      /** What the purpose asks; absent where the purpose itself is the statement. */
      readonly asks?: {
        readonly dimension: Dimension | 'driver';
        readonly bound: Bound;
        /** The end of the band that is meant, 0 to 100; absent for the budget driver. */
        readonly limit?: number;
      };
      /** Name given by the user to a purpose of their own. */
      readonly ownName?: string;
    }
  | {
      readonly kind: 'answer';
      readonly voice: 'say' | 'do';
      readonly question: string;
      /** The value as it stands in the file, its quality mark taken off. */
      readonly value: unknown;
      readonly quality: Quality;
      /** Answered for the top tier only. */
      readonly topTier: boolean;
      /** Set where it comes from a scenario that was adopted. */
      readonly isAdopted?: true;
      /** The option of a checklist that is meant. */
      readonly option?: string;
    };

export type SaidPurpose = Extract<Said, { kind: 'purpose' }>;

export type SaidAnswer = Extract<Said, { kind: 'answer' }>;

export type About =
  | { readonly kind: 'dimension'; readonly dimension: Dimension | 'driver'; readonly side: 'below' | 'above' }
  | {
      readonly kind: 'rule';
      readonly rule: string;
      readonly channel?: Channel;
      readonly channels?: readonly { readonly channel: Channel; readonly ratio: OpenEnded }[];
      readonly ratio?: OpenEnded;
      readonly observed?: OpenEnded;
      readonly promised?: OpenEnded;
    }
  | {
      readonly kind: 'clash';
      readonly between: readonly [string, string];
      readonly relation: 'tension' | 'contradiction';
    }
  | { readonly kind: 'disclosure'; readonly which: 'high-promise-unknown' | 'low-promise-unknown' };

/** Findings on one matter, told once: one answer against up to all declared purposes. */
export interface Subject {
  /** Anchor on the page. */
  readonly id: string;
  readonly about: About;
  /** The heaviest of its findings. */
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly quality: Quality;
  /** Sum over its findings; 0 for what costs no points. */
  readonly points: number;
  readonly findings: readonly string[];
  readonly say: Said;
  /** Further declared purposes that part from it on the same side, each with what it asks itself. */
  readonly alsoAsking: readonly SaidPurpose[];
  readonly against: readonly Said[];
  /** Blank questions whose answers may settle it. */
  readonly couldSettle: readonly string[];
  /** Purposes that could be declared instead: they live with what is done and clash with nothing else declared. */
  readonly couldDeclare: readonly string[];
  /** Computed ways out, one of each side at most; none where none were computed, or nothing mends it. */
  /** Ways out were looked for, and none was found that holds. */
  readonly hasNoWay?: true;
  readonly ways: readonly WayOut[];
  /** The nearest single numbers at which none of its findings holds, two at most, within three times today's. */
  readonly turns: readonly Turn[];
  /** Single numbers would, and all of them are further away than that. */
  readonly turnsFar: boolean;
  /** Acceptances of its findings that have expired; absent where there are none. */
  readonly expired?: readonly Expired[];
  /** The room of a workshop disputes what it rests on; with what was noted of it, empty where nothing was. */
  readonly contested?: string;
}

/** How findings of one matter were accepted, and until when. */
export interface Expired extends Omit<Acceptance, 'finding'> {
  readonly until: string;
  /** How many of its findings. */
  readonly findings: number;
}

/** What somebody decided to live with, and when it comes back: told apart, and still counted in every number. */
export interface AcceptedBlock {
  readonly kind: 'accepted';
  /** Heaviest first; a matter stands twice where its findings were accepted on different terms. */
  readonly entries: readonly (Omit<Acceptance, 'finding'> & { readonly subject: Subject })[];
  /** Sum of the points of all certain gaps, as where the others stand. */
  readonly totalPoints: number;
}
