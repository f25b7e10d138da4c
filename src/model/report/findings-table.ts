// The findings of any number of companies as a table, one row each, joined to the table of companies by its first column.
// Ids and numbers stand beside the words of a phrasebook; nothing is worked out anew.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { NAME } from '#model/exchange/csv/columns.ts';
import { BYTE_ORDER_MARK, type Decimal, DIALECTS, type DialectName, writeRecord } from '#model/exchange/csv/dialect.ts';
import { FINDINGS_COLUMNS } from '#model/exchange/csv/findings-columns.ts';
import { writeNumber } from '#model/exchange/csv/number-cell.ts';
import { writeText } from '#model/exchange/csv/text-cell.ts';
import type { Judgement } from '#model/judge/assess.ts';
import type { Finding } from '#model/judge/finding.ts';
import { asJudgedBy } from '#model/profile/origin.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import { subjectsOf } from '#model/report/subjects.ts';
import type { Verdict } from '#model/verdict.ts';

/** A company with what was judged of it. */
export interface Judged {
  readonly assessment: Assessment;
  readonly judgement: Judgement;
}

type Row = Readonly<Record<(typeof FINDINGS_COLUMNS)[number], string>>;

/** The first row, byte order mark included. */
export const findingsHeader = (name: DialectName): string =>
  BYTE_ORDER_MARK + writeRecord(FINDINGS_COLUMNS, DIALECTS[name]);

/** The rows of one company, in the order of its verdict; none where it has no findings. */
export function findingsRows(catalogue: Catalogue, judged: Judged, phrases: Phrasebook, name: DialectName): string {
  const dialect = DIALECTS[name];
  return judged.judgement.verdict.findings
    .map((finding) => rowOf(catalogue, judged, finding, phrases, dialect.decimal))
    .map((row) =>
      writeRecord(
        FINDINGS_COLUMNS.map((column) => row[column]),
        dialect,
      ),
    )
    .join('');
}

/** The text of the file, to be saved as UTF-8. The phrasebook of each company knows its currency. */
export const findingsTable = (
  catalogue: Catalogue,
  companies: readonly Judged[],
  phrasesOf: (assessment: Assessment) => Phrasebook,
  name: DialectName,
): string =>
  findingsHeader(name) +
  companies.map((judged) => findingsRows(catalogue, judged, phrasesOf(judged.assessment), name)).join('');

/** The standard by its name; of an edited profile also what its author calls it. */
export const profileText = ({ profile, profileEdition }: Verdict): string =>
  profileEdition ? `${profile}: ${profileEdition.name}, ${profileEdition.version}` : profile;

function rowOf(
  given: Catalogue,
  { assessment, judgement }: Judged,
  finding: Finding,
  phrases: Phrasebook,
  decimal: Decimal,
): Row {
  const catalogue = asJudgedBy(given, judgement.catalogue);
  const [subject] = subjectsOf([finding], { catalogue, assessment, judgement });
  if (!subject) throw new Error(`No subject for ${finding.id}`);
  const quoted = [subject.say, ...subject.against].map((said) => `${phrases.who(said)}: ${phrases.quote(said)}`);
  const [first = '', ...others] = quoted;
  const { name, asOf } = assessment.company;
  // What is open is told as the question it is: why two statements cannot both hold is true only once they do not.
  const open = finding.severity === 'open' ? phrases.openQuestion(subject) : undefined;
  const terms = assessment.accepted?.find((one) => one.finding === finding.id);
  // An empty cell is nothing known; only a text that is there is written as one.
  const text = (said: string | undefined): string => (said ? writeText(said) : '');
  return {
    [NAME]: text(name),
    'company.asOf': text(asOf),
    profile: text(profileText(judgement.verdict)),
    kind: finding.kind,
    id: finding.id,
    severity: finding.severity,
    certainty: finding.certainty,
    quality: finding.quality ?? '',
    purpose: finding.kind === 'gap' ? finding.purpose : '',
    dimension: finding.kind === 'gap' ? finding.dimension : '',
    points: writeNumber(finding.points, decimal),
    title: text(open?.question ?? phrases.subjectTitle(subject)),
    'statement.1': text(first),
    'statement.2': text(others.join(' · ')),
    reason: text(open ? [open.because, open.settle].filter(Boolean).join(' ') : phrases.reason(subject)),
    'accepted.reason': text(terms?.reason),
    'accepted.owner': text(terms?.owner),
    'accepted.until': text(terms?.until),
  };
}
