// The columns of the table of findings, and how it, and the one of companies in numbers, are known from their first row by those
// who read tables of companies.
import { NAME } from '#model/exchange/csv/columns.ts';

/**
 * `statement.1` is what is said, `statement.2` what it is set against, several sentences where there are several. What is
 * knowingly accepted stands as it is in the file, expired or not: the table knows no day.
 */
export const FINDINGS_COLUMNS = [
  NAME,
  'company.asOf',
  'profile',
  'kind',
  'id',
  'severity',
  'certainty',
  'quality',
  'purpose',
  'dimension',
  'points',
  'title',
  'statement.1',
  'statement.2',
  'reason',
  'accepted.reason',
  'accepted.owner',
  'accepted.until',
] as const;

const TELLING: readonly (typeof FINDINGS_COLUMNS)[number][] = ['kind', 'severity', 'certainty'];

/** Whether a first row is that of a table of findings, with columns left out or added: no company has these. */
export const isFindingsHeader = (names: readonly string[]): boolean => TELLING.every((name) => names.includes(name));

/** Those of a table of companies in numbers, by the same reckoning. */
const NUMBERING = ['headline', 'operated', 'coherence.low'];

export const isCompaniesHeader = (names: readonly string[]): boolean => NUMBERING.every((name) => names.includes(name));
