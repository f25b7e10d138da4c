// The blocks of what a report stands on: the declaration as it was made, the method and its version, the works and figures
// behind what is shown. Part of the document in document.ts.
import type { Dimension } from '#model/catalogue.ts';
import type { MethodId } from '#model/methods/method.ts';
import type { ProfileName } from '#model/report/profile.ts';

/** One line of the declaration, as it was made: a purpose declared twice, for two kinds of customers, is two. */
export interface DeclaredPurposeRow {
  readonly purpose: string;
  readonly number: number;
  /** Share of the declaration, 0 to 1. */
  readonly weight: number;
  /** For whom, or when. */
  readonly scope?: string;
  readonly ownName?: string;
  /** What a purpose of the user's own asks, which no page of ours can tell. */
  readonly asks: readonly { readonly dimension: Dimension; readonly low: number; readonly high: number }[];
}

export interface DeclarationBlock {
  readonly kind: 'declaration';
  /** Heaviest first, then in the order declared. */
  readonly purposes: readonly DeclaredPurposeRow[];
}

/** What in this report rests on a work or a figure: the method, the calls, one rule, one method read, or what stands for a blank answer. */
export type Reliance =
  | { readonly kind: 'method' | 'phone' }
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'reading'; readonly method: MethodId }
  | { readonly kind: 'assumption'; readonly question: string };

/** The works and the published figures behind what this report shows, and behind nothing else. */
export interface SourcesBlock {
  readonly kind: 'sources';
  readonly works: readonly { readonly work: string; readonly behind: readonly Reliance[] }[];
  readonly figures: readonly { readonly figure: string; readonly behind: readonly Reliance[] }[];
}

export interface MethodBlock {
  readonly kind: 'method';
  /** Version of the arithmetic, and of the conventions it was given. */
  readonly method: number;
  readonly profile: string;
  /** Set where that profile was edited. */
  readonly edition?: ProfileName;
  readonly asOf?: string;
}
