// The terms on which a matter is accepted, as they were typed: what there is of them, or the field that needs another look with
// the sentence for it. A day is read by the rule that reads it back from a file, so that what is accepted can be read.
import type { Terms } from '#components/result/face.ts';
import type { AcceptedWords } from '#content/words/it/accepted.ts';
import { isDay } from '#model/exchange/schema-parts.ts';

export type TermField = 'reason' | 'owner' | 'until';

export interface TypedTerms {
  readonly reason: string;
  readonly owner: string;
  /** As the field gives it: YYYY-MM-DD, with more digits of the year where more were typed; empty where it cannot be told. */
  readonly until: string;
  readonly isUntilUnreadable: boolean;
}

export interface WrongTerm {
  readonly field: TermField;
  readonly sentence: string;
}

/** The last day that can be written with four digits of the year. */
export const LAST_DAY = '9999-12-31';
const LONG_YEAR = /^[+-]?\d{5,}-/u;

export function readTerms(typed: TypedTerms, today: string, words: AcceptedWords): Terms | WrongTerm {
  const [reason, owner, until] = [typed.reason.trim(), typed.owner.trim(), typed.until.trim()];
  const wrong = (field: TermField, sentence: string): WrongTerm => ({ field, sentence });
  if (reason === '') return wrong('reason', words.reasonMissing);
  if (LONG_YEAR.test(until)) return wrong('until', words.untilLongYear);
  if (typed.isUntilUnreadable || (until !== '' && !isDay(until))) return wrong('until', words.untilUnreadable);
  if (until !== '' && until < today) return wrong('until', words.untilPast);
  return { reason, ...(owner && { owner }), ...(until && { until }) };
}
