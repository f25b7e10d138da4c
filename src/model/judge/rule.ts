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
      readonly is: 'at-least' | 'at-most' | 'more-than' | 'less-than';
      readonly bound: number;
    }
  /** `ifAnswered`: one of several ways of saying it, and no reason to wait while it is blank. */
  | { readonly question: string; readonly ticks: string; readonly ifAnswered?: true }
  | { readonly anyOf: readonly Condition[] }
  | { readonly allOf: readonly Condition[] };

/** Observed over promised, graded; the thresholds of the profile unless the rule has its own. */
export interface Ratio {
  readonly observed: MeasureId;
  readonly promised: MeasureId;
  /** Compared on each channel where both are known; the heaviest channel gives the finding. */
  readonly perChannel?: boolean;
  /** The two are the same quantity, said and worked out: they part where either is too large for the other. */
  readonly eitherWay?: boolean;
  /** A weight without a number is never given. */
  readonly grades?: Partial<Grades>;
  /** A grade begins at its number, and not just above it. */
  readonly reaches?: true;
}

export interface Grades {
  readonly minor: number;
  readonly major: number;
  readonly critical: number;
}

/** At least this heavy where a purpose is declared, or where further conditions hold for certain. */
export type Heavier = { readonly severity: 'critical' | 'major' } & (
  | { readonly whereDeclared: string }
  | { readonly when: readonly Condition[] }
);

export interface Rule extends Support {
  /** Also the name of its file: "promise-against-typical-time". */
  readonly id: string;
  /** Number in the domain's list of contradictions. */
  readonly number: number;
  /**
   * What the company says that the rule takes at its word. Where it surely does not say it the rule is beside the point;
   * while it is blank there is nothing to compare.
   */
  readonly where?: readonly Condition[];
  /** What cannot stand beside it. A rule that measures a ratio may need no more. */
  readonly when: readonly Condition[];
  readonly ratio?: Ratio;
  /** Severity where there is no ratio to grade. */
  readonly severity?: 'critical' | 'major' | 'minor';
  readonly heavier?: readonly Heavier[];
  /**
   * Holds only for people who answer customers: `wholly`, who do nothing else; `by-share`, whose share of time is known.
   * Where they do other work too it is a note; in a small team that has not said it is open.
   */
  readonly onlyDedicated?: 'wholly' | 'by-share';
  /** Holds only where some declared purpose asks for attention to each customer. */
  readonly onlyWhereAttentionIsAsked?: boolean;
  /** Holds only where this purpose is declared, and sets the declaration beside the answer. */
  readonly onlyWhereDeclared?: string;
  /** The answers set side by side, in this order; of more than two, those that say it. */
  readonly statements: readonly [string, string, ...string[]];
  /** Of what is answered for the top tier, the fact that is quoted. */
  readonly tierFact?: string;
  /** Further questions whose answers can be changed to end it, beside those of the statements. */
  readonly levers?: readonly string[];
  /** Answers that only say where the rule applies: to move one would leave the rule, and mend nothing. */
  readonly notLevers?: readonly string[];
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
