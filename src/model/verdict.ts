// What the model answers: one verdict per assessment, in the shape of its file (format coerente/verdict 1). Numbers are
// unrounded and unclipped; nothing here has a language.
import type { Dimension } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { Finding } from '#model/judge/finding.ts';
import type { Check } from '#model/judge/rule.ts';

export interface DeclaredFit {
  readonly purpose: string;
  /** Share of the declaration, 0 to 1. */
  readonly weight: number;
  readonly fit: Interval;
  readonly kappa: Interval;
}

export interface RevealedFit {
  readonly purpose: string;
  readonly kappa: Interval;
  readonly fit: Interval;
}

export type HeadlineKind =
  | 'too-little-known'
  | 'coherent'
  | 'different-purpose'
  | 'no-recognisable-purpose'
  | 'not-distinguishable'
  | 'mixed';

export interface Headline {
  readonly kind: HeadlineKind;
  readonly declared: readonly string[];
  /** The purpose the operation agrees with most, and declared ones that cannot be told from it yet. */
  readonly operated: readonly string[];
  /** Where purposes cannot be told apart: the blank question that would separate them best. */
  readonly ask?: string;
}

/** What one rule found, kept also where nothing is wrong: a coherent company has as much to read. */
export type RuleCheck = Check & { readonly rule: string };

/** How many of the essential questions need no answer any more. */
export interface AnsweredCount {
  readonly essential: number;
  readonly of: number;
  /** Of the first, those that another answer settles: where nobody answers, how. Absent where there are none. */
  readonly notNeeded?: number;
}

/** Those of them that were answered. */
export const givenIn = ({ essential, notNeeded = 0 }: AnsweredCount): number => essential - notNeeded;

export interface Verdict {
  readonly format: 'coerente/verdict';
  readonly version: 1;
  readonly profile: string;
  /** Set where that profile was edited. */
  readonly profileEdition?: { readonly name: string; readonly version: string };
  readonly coherence: Interval;
  readonly declared: readonly DeclaredFit[];
  readonly revealed: readonly RevealedFit[];
  readonly evidence: Readonly<Record<Dimension, Interval>>;
  readonly headline: Headline;
  readonly findings: readonly Finding[];
  readonly answered: AnsweredCount;
  /** Essential questions without an answer, in the order they are asked. */
  readonly unknown: readonly string[];
}
