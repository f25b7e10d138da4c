// What a contradiction rule may say, as data: conditions on facts, or one quantity over another. The evaluator in
// evaluate.ts is the only reader; the content gives the rules their words, sources and examples.
import type { Channel, Quality } from '#model/catalogue.ts';
import type { Support } from '#model/citations.ts';
import type { MeasureId } from '#model/judge/measures.ts';

/** Weight of a finding. `note` informs, `open` asks. */
export type Severity = 'critical' | 'major' | 'minor' | 'note' | 'open';
/** How sure: whatever the blanks hide; in more than the likely share of what they may hide; or it depends on them. */
export type Certainty = 'certain' | 'likely' | 'open';

export type Condition =
  | {
      readonly measure: MeasureId;
      readonly is: 'at-least' | 'at-most' | 'more-than';
      readonly bound: number;
    }
  | { readonly question: string; readonly ticks: string }
  | { readonly anyOf: readonly Condition[] };

/** Observed over promised, graded; the thresholds of the profile unless the rule has its own. */
export interface Ratio {
  readonly observed: MeasureId;
  readonly promised: MeasureId;
  /** Compared on each channel where both are known; the heaviest channel gives the finding. */
  readonly perChannel?: boolean;
  /** The two are the same quantity, said and worked out: they part where either is too large for the other. */
  readonly eitherWay?: boolean;
  readonly grades?: Grades;
}

export interface Grades {
  readonly minor: number;
  readonly major: number;
  readonly critical: number;
}

export interface Rule extends Support {
  /** Also the name of its file: "promise-against-typical-time". */
  readonly id: string;
  /** Number in the domain's list of contradictions. */
  readonly number: number;
  readonly when: readonly Condition[];
  readonly ratio?: Ratio;
  /** Severity where there is no ratio to grade. */
  readonly severity?: 'critical' | 'major' | 'minor';
  /**
   * Holds only for people who answer customers: `wholly`, who do nothing else; `by-share`, whose share of time is known.
   * Where they do other work too it is a note; in a small team that has not said it is open.
   */
  readonly onlyDedicated?: 'wholly' | 'by-share';
  /** Holds only where some declared purpose asks for attention to each customer. */
  readonly onlyWhereAttentionIsAsked?: boolean;
  /** The answers set side by side, in this order. */
  readonly statements: readonly [string, string];
  /** Further questions whose answers can be changed to end it, beside those of the statements. */
  readonly levers?: readonly string[];
}

/** What a rule found. `missing` names the questions that would let it speak. */
export type Check =
  | { readonly state: 'coherent' | 'beside-the-point' }
  | { readonly state: 'unanswered'; readonly missing: readonly string[] }
  | {
      readonly state: 'contradiction' | 'tension';
      readonly severity: Severity;
      readonly certainty: Certainty;
      readonly saidBy: readonly string[];
      readonly quality: Quality;
      /** Blank questions taken from the defaults. */
      readonly assumed: readonly string[];
      readonly ratio?: { readonly low: number; readonly high: number };
      readonly observed?: { readonly low: number; readonly high: number };
      readonly promised?: { readonly low: number; readonly high: number };
      readonly channel?: Channel;
      readonly channels?: readonly {
        readonly channel: Channel;
        readonly ratio: { readonly low: number; readonly high: number };
      }[];
    };
