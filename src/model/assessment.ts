// What a company says, in the shape of its file (format coerente/assessment 1): who, what it declares, what it answers.
// Types only, with the one way of looking inside an answer; the schema that lets a file in is in exchange/.
import type { Band, Channel, Dimension, Quality } from '#model/catalogue.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';

export const FORMAT = 'coerente/assessment';
export const VERSION = 1;

export interface Range {
  readonly from: number;
  readonly to: number;
}
/** A number known exactly, or within a range. */
export type Amount = number | Range;
export const NOBODY = 'nobody';
export const NONE = 'none';
export const NOT_APPLICABLE = 'not-applicable';

export interface PublicPromise {
  readonly seconds: Amount;
  /** Whether the time runs always, or only while someone is at work. */
  readonly clock: 'calendar' | 'opening';
}

/** A value as typed, before its quality mark. Ordinals are amounts of 0 to 100. */
export type Content =
  | Amount
  | string
  | readonly string[]
  | Readonly<Partial<Record<Channel, Cell<Amount | typeof NOBODY> | null>>>
  | Readonly<Partial<Record<Channel, PublicPromise | typeof NONE | null>>>
  | Readonly<Record<string, unknown>>;

/** A value with how it is known. */
export interface Marked<T> {
  readonly value: T;
  readonly quality?: Quality;
  readonly source?: string;
  readonly note?: string;
  readonly asOf?: string;
}
export type Cell<T> = T | Marked<T>;
export type Answer = Cell<Content> | null;
export type Answers = Readonly<Record<string, Answer | undefined>>;

export interface DeclaredPurpose {
  readonly purpose: string;
  readonly weight: number;
  /** For whom, or when. */
  readonly scope?: string;
  /** Only for `other`: its name and what it asks. */
  readonly name?: string;
  readonly bands?: Readonly<Partial<Record<Dimension, readonly [number, number, Band['importance']]>>>;
}

export interface Company {
  readonly name: string;
  readonly currency?: string;
  readonly asOf?: string;
}

/** A finding that somebody decided to live with, by its id. It changes no number. */
export interface Acceptance {
  readonly finding: string;
  readonly reason: string;
  readonly owner?: string;
  /** The last day on which it holds, YYYY-MM-DD; without one it holds until it is taken back. */
  readonly until?: string;
}

/** Answers taken over from a scenario: as they were adopted, so that one given anew since is told apart. */
export interface Adoption {
  readonly scenario: string;
  /** The day, YYYY-MM-DD. */
  readonly at: string;
  readonly answers: Answers;
}

export interface Assessment {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly profile: string;
  /** What is changed of that profile; whoever judges judges by it. */
  readonly profileEdition?: ProfileEdition;
  readonly company: Company;
  readonly declaration: readonly DeclaredPurpose[];
  readonly answers: Answers;
  readonly accepted?: readonly Acceptance[];
  readonly adopted?: readonly Adoption[];
}

export const isMarked = (answer: unknown): answer is Marked<unknown> =>
  typeof answer === 'object' && answer !== null && !Array.isArray(answer) && 'value' in answer;

/** The value inside its quality mark; a bare value counts as measured, absent and null as undefined. */
export function openAnswer(answer: unknown): { readonly value: unknown; readonly quality: Quality } | undefined {
  if (answer === undefined || answer === null) return undefined;
  if (!isMarked(answer)) return { value: answer, quality: 'measured' };
  if (answer.value === undefined || answer.value === null) return undefined;
  return { value: answer.value, quality: answer.quality ?? 'measured' };
}

export const isRange = (value: unknown): value is Range =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;

/** Whether a question has an answer of any kind, "not applicable" and "nobody" included. */
export const isAnswered = (answers: Answers, id: string): boolean => openAnswer(answers[id]) !== undefined;
