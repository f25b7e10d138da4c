// Why something from outside was not taken: a value with a place and a kind, never a sentence. The content knows the
// words for each kind in both languages.

import type { ProfileRefusalKind } from '#model/profile/refusal-kinds.ts';
import type { WorkshopRefusalKind } from '#model/workshop/refusal-kinds.ts';

export type RefusalKind =
  /** The text itself: what it is, how large, how deep. */
  | 'not-json'
  | 'not-text'
  | 'too-large'
  | 'too-deep'
  | 'repeated-key'
  /** What the file says it is. */
  | 'not-an-assessment'
  | 'too-new'
  | 'unknown-profile'
  /** Any value. */
  | 'missing'
  | 'wrong-kind'
  | 'unknown-key'
  | 'unknown-id'
  | 'not-finite'
  | 'out-of-range'
  | 'not-an-anchor'
  | 'range-reversed'
  | 'not-an-option'
  | 'repeated'
  | 'too-few'
  | 'too-many'
  | 'too-long'
  | 'not-a-date'
  | 'not-a-currency'
  | 'not-applicable-here'
  | 'nobody-here'
  /** The declaration. */
  | 'no-declaration'
  | 'weight-not-positive'
  | 'weights-too-uneven'
  | 'same-purpose-twice'
  | 'more-than-one-other'
  | 'only-for-other'
  | 'name-missing'
  /** What is knowingly accepted. */
  | 'not-a-finding'
  | 'reason-missing'
  | 'not-a-day'
  /** Files named on a command line. */
  | 'file-missing'
  | 'file-unreadable'
  | 'file-is-folder'
  | 'taken-by-name'
  | 'lines-by-name'
  | 'file-is-pdf'
  | 'list-of-assessments'
  /** Files of any kind, opened to see what they are. */
  | 'file-empty'
  | 'file-too-large'
  | 'file-is-picture'
  | 'file-is-workbook'
  | 'file-is-archive'
  | 'file-unknown'
  | 'file-is-verdict'
  | 'pdf-encrypted'
  | 'pdf-without-assessment'
  | 'pdf-foreign'
  | 'pdf-incomplete'
  | 'pdf-damaged'
  /** Links, and the passphrase some are sealed with. */
  | 'link-foreign'
  | 'link-incomplete'
  | 'link-altered'
  | 'link-too-long'
  | 'link-too-new'
  | 'link-not-a-result'
  | 'link-is-invitation'
  | 'link-is-ballot'
  | 'too-much-for-link'
  | 'passphrase-empty'
  | 'passphrase-wrong'
  | 'no-cipher'
  /** The logo on a report. */
  | 'logo-not-an-image'
  | 'logo-too-large'
  | 'logo-out-of-size'
  | 'logo-in-print-colours'
  | 'logo-damaged'
  /** What is made from a file, and has nowhere to go. */
  | 'file-not-written'
  | 'file-written-by-another'
  | 'verdicts-of-others'
  | TableRefusalKind
  | ProfileRefusalKind
  | WorkshopRefusalKind;

/** What only a table of companies can have wrong. */
export type TableRefusalKind =
  /** The table. */
  | 'not-a-table'
  | 'table-empty'
  | 'table-of-findings'
  | 'table-of-numbers'
  | 'column-twice'
  | 'column-unnamed'
  /** A row. */
  | 'cells-not-columns'
  | 'quotes-broken'
  /** A cell. */
  | 'cell-unreadable'
  | 'cell-not-json'
  | 'number-two-ways'
  | 'number-rounded'
  | 'number-as-date'
  | 'said-twice'
  | 'mark-alone'
  | 'weight-absent'
  | 'order-differs';

/** What a value was expected to be, where it is of another kind. */
export type Expected =
  | 'number'
  | 'whole-number'
  | 'amount'
  | 'anchor'
  | 'text'
  | 'list'
  | 'object'
  | 'band'
  | 'choices'
  | 'channels'
  | 'promises'
  | 'promise'
  | 'parts'
  | 'dedication'
  | 'tier-facts'
  | 'text-or-amount';

/** What a value of the wrong kind is. */
export type Given = 'number' | 'text' | 'list' | 'object' | 'truth' | 'null' | 'something';

export interface Refusal {
  readonly kind: RefusalKind;
  /** Keys and positions from the top of the file to the refused value. */
  readonly path: readonly (string | number)[];
  /** What the sentence needs: limits, the value given, the nearest known id. */
  readonly details: Readonly<Record<string, string | number>>;
}

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Refusals beyond this many are not collected: a hostile file would only fill the page with them. */
export const MOST_REFUSALS = 100;

/** The path as people write one, `answers.time.first_response.phone`, positions counted from 0. */
export const pathText = (path: readonly (string | number)[]): string => path.map(String).join('.');
