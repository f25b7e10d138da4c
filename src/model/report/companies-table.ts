// What was judged of any number of companies as a table, one row each, for statistics: ids and numbers of the verdict, unrounded,
// and nothing in words. Joined to the table of companies, and to that of findings, by its first columns.
import { type Catalogue, DIMENSIONS } from '#model/catalogue.ts';
import { NAME } from '#model/exchange/csv/columns.ts';
import { BYTE_ORDER_MARK, type Decimal, DIALECTS, type DialectName, writeRecord } from '#model/exchange/csv/dialect.ts';
import { writeNumber } from '#model/exchange/csv/number-cell.ts';
import { writeText } from '#model/exchange/csv/text-cell.ts';
import type { Interval } from '#model/interval.ts';
import { countMatters } from '#model/judge/finding.ts';
import { type Judged, profileText } from '#model/report/findings-table.ts';

const SEVERITIES = ['critical', 'major', 'minor', 'open', 'note'] as const;

/** The two columns of an interval, by the name of what it is of. */
const ends = (name: string): readonly string[] => [`${name}.low`, `${name}.high`];

/** Purposes in the order of the catalogue; one of a company's own has no column, as nobody else has it. */
const columnsOf = ({ purposes }: Catalogue): readonly string[] => [
  NAME,
  'company.asOf',
  'profile',
  'headline',
  'declared',
  'operated',
  ...ends('coherence'),
  'answered',
  'answered.of',
  ...SEVERITIES.map((severity) => `divergences.${severity}`),
  ...purposes.flatMap(({ id }) => ends(`agreement.${id}`)),
  ...DIMENSIONS.flatMap((dimension) => ends(`evidence.${dimension}`)),
];

/** The first row, byte order mark included. */
export const companiesHeader = (catalogue: Catalogue, name: DialectName): string =>
  BYTE_ORDER_MARK + writeRecord(columnsOf(catalogue), DIALECTS[name]);

/**
 * The row of one company. `coherence` and `agreement` are corrected for chance, 100 at most, and can be below 0; `evidence` runs
 * from 0 to 100; both ends of an interval are the same where it is certain. Divergences are counted as the report counts them.
 */
export function companiesRow(
  catalogue: Catalogue,
  { assessment: { company }, judgement: { verdict } }: Judged,
  name: DialectName,
): string {
  const dialect = DIALECTS[name];
  const { headline, coherence, answered, revealed, evidence, findings } = verdict;
  const text = (said: string | undefined): string => (said ? writeText(said) : '');
  const number = numberIn(dialect.decimal);
  const interval = (found: Interval | undefined): readonly string[] =>
    found ? [number(found.low), number(found.high)] : ['', ''];
  const counts = countMatters(findings);
  return writeRecord(
    [
      text(company.name),
      text(company.asOf),
      text(profileText(verdict)),
      headline.kind,
      headline.declared.join('|'),
      headline.operated.join('|'),
      ...interval(coherence),
      number(answered.essential),
      number(answered.of),
      ...SEVERITIES.map((severity) => number(counts[severity])),
      ...catalogue.purposes.flatMap(({ id }) => interval(revealed.find(({ purpose }) => purpose === id)?.kappa)),
      ...DIMENSIONS.flatMap((dimension) => interval(evidence[dimension])),
    ],
    dialect,
  );
}

const numberIn =
  (decimal: Decimal) =>
  (value: number): string =>
    writeNumber(value, decimal);
