// What a method reads in the answers: a value of ids, numbers and questions, without a language. A reading is no finding:
// it holds, it names the first step or place that is missing, it is beside the point, or it cannot tell and says what to ask.
import type { Channel } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { MethodId } from '#model/methods/method.ts';

/** The answered questions that a reading rests on, to be quoted with it. */
export interface Resting {
  readonly from: readonly string[];
}

/** Why a method has nothing to say here. */
export type Beside =
  /** No declared purpose asks for it. */
  | 'not-asked'
  /** The declared purposes do without, and customers know. */
  | 'known'
  | 'no-apology'
  | 'no-steps'
  | 'nobody'
  | 'not-applicable';

export interface BesideReading extends Resting {
  readonly method: MethodId;
  readonly state: 'beside-the-point';
  readonly because: Beside;
}

export interface UndecidedReading extends Resting {
  readonly method: MethodId;
  readonly state: 'cannot-tell';
  /** Blank questions whose answers would let it tell. */
  readonly ask: readonly string[];
}

interface Told<M extends MethodId> extends Resting {
  readonly method: M;
  readonly state: 'holds' | 'named';
}

/** `now` is how source 000 prints the last step of LEARN, `notify` how others do. */
export type Step =
  | 'listen'
  | 'acknowledge'
  | 'act'
  | 'thank'
  | 'explain'
  | 'empathise'
  | 'apologise'
  | 'react'
  | 'notify'
  | 'now';

export interface LadderReading extends Told<'latte' | 'learn'> {
  /** In the order of the ladder; `notify` and `now` are two readings of one step. */
  readonly rungs: readonly { readonly step: Step; readonly stands: boolean }[];
  /** The first step of the ladder that is missing. */
  readonly missing?: Step;
}

export type Habit = 'presumes-right' | 'waits' | 'denies' | 'silent' | 'only-if-pressed';

export interface PanzaReading extends Told<'panza'> {
  /** The habits answered, in the order of the letters, each with the practice that answers it and whether that happens too. */
  readonly habits: readonly { readonly habit: Habit; readonly mirror: string; readonly mirrored: boolean }[];
  readonly of: number;
}

export interface DesignGapReading extends Told<'design-gap'> {
  /** Which of the two answers show it. */
  readonly shownBy: readonly ('changes' | 'repeated')[];
}

export interface HandOff {
  readonly step: string;
  readonly acts: 'you' | 'partner' | 'unknown';
  readonly informs: 'you' | 'partner' | 'both' | 'nobody' | 'unknown';
  /** Who the customer thinks acts. */
  readonly thought: 'you' | 'partner' | 'other' | 'unknown';
}

export interface HandOffsReading extends Told<'hand-offs'> {
  readonly rows: readonly HandOff[];
  /** Steps of which nobody tells the customer. */
  readonly orphans: readonly string[];
  /** Steps of which the customer thinks somebody else acts. */
  readonly mismatches: readonly string[];
  /** Blank questions that would complete the map. */
  readonly ask: readonly string[];
}

export interface OutsourcedReading extends Told<'outsourced'> {
  readonly steps: readonly string[];
  /** Those of which no contract says who informs and within what time. */
  readonly without: readonly string[];
}

export interface ChannelChoiceReading extends Told<'channel-choice'> {
  readonly channels: readonly Channel[];
  readonly isSingle: boolean;
  /** Whether it was read as a low promise that customers may know of. */
  readonly isLow: boolean;
}

export type Gate = 'collected' | 'owned' | 'analysed';

export interface GatesReading extends Told<'gates'> {
  readonly gates: readonly { readonly gate: Gate; readonly stands?: boolean }[];
  readonly broken?: Gate;
  /** Blank questions on gates before the broken one, which may be the first broken instead. */
  readonly ask: readonly string[];
}

export interface IcebergReading extends Resting {
  readonly method: 'iceberg';
  /** A sum that neither holds nor fails. */
  readonly state: 'told';
  readonly perMonth: Interval;
  /** Complaints a year for each hundred active customers; absent where their number is blank or may be nought. */
  readonly perHundred?: Interval;
  /** Silent customers a month, were all complaints about trouble of one severity. */
  readonly rows: readonly { readonly severity: string; readonly percent: Interval; readonly silent: Interval }[];
  /** With the company's own number of silent customers for each complaint. */
  readonly own?: { readonly times: Interval; readonly silent: Interval };
}

export interface CustomerPartReading extends Told<'customer-part'> {}

export interface PhasesReading extends Told<'phases'> {
  readonly rows: readonly { readonly phase: string; readonly isPromised: boolean; readonly share?: Interval }[];
  /** Phases with a promise and none of the means. */
  readonly without: readonly string[];
}

export type ToldReading =
  | LadderReading
  | PanzaReading
  | DesignGapReading
  | HandOffsReading
  | OutsourcedReading
  | ChannelChoiceReading
  | GatesReading
  | IcebergReading
  | CustomerPartReading
  | PhasesReading;

export type MethodReading = ToldReading | BesideReading | UndecidedReading;
