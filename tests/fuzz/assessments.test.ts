// Assessments, tables and profiles as somebody hands them in: damaged ones are refused with a sentence or taken as what they say.
import fc from 'fast-check';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { openAssessment, readAssessment } from '#model/exchange/assessment-schema.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { DIALECT_NAMES } from '#model/exchange/csv/dialect.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import { openBytes, openText } from '#model/exchange/open-bytes.ts';
import { openProfile, writeProfile } from '#model/exchange/profile-file.ts';
import { judge } from '#model/judge/assess.ts';
import { companiesIn, rowsOf } from '../model/exchange/csv/read-whole.ts';
import { someEdition } from '../model/profile/editions.ts';
import { fuzz } from '../support/fuzz.ts';
import { mutatedBytes, mutatedJson, mutatedText, mutatedValue } from '../support/mutated.ts';
import { expectOutcome, expectTold } from './outcome.ts';

const assessments = samples.map(({ assessment }) => assessment);
const editions = fc.sample(someEdition, { numRuns: 12, seed: 7 });
const withProfiles = assessments.map((one, at) => ({ ...one, profileEdition: editions[at % editions.length] }));
const reread = (assessment: Assessment) => openAssessment(catalogue, canonicalJson(assessment));
const bytesOf = (text: string) => new TextEncoder().encode(text);

function expectFinite(assessment: Assessment): void {
  JSON.stringify(judge(catalogue, assessment).verdict, (key, value) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
    return value;
  });
}

fuzz(
  'the text of an assessment is refused or is itself again',
  mutatedJson([...assessments, ...withProfiles]),
  (text) => expectOutcome(openAssessment(catalogue, text), reread),
);

fuzz('an assessment as a value is refused, or judged in finite numbers', mutatedValue(withProfiles), (value) => {
  const read = readAssessment(catalogue, value);
  if (read.ok) expectFinite(read.value);
  else expectTold(read.refusals);
});

fuzz(
  'of a damaged file the good part opens, and is an assessment or declares nothing',
  mutatedJson(withProfiles),
  (text) => {
    const opened = openText(catalogue, text);
    if (!opened.ok) return expectTold(opened.refusals);
    const again = reread(opened.value.assessment);
    if (!again.ok && again.refusals.some(({ kind }) => kind !== 'no-declaration'))
      throw new Error(JSON.stringify(again));
  },
);

const NAMES = ['', 'a.json', 'a.csv', 'a.pdf', 'a.ndjson', 'a.png'];
const [first, second] = assessments.map((one) => JSON.stringify(one));
const files = [
  ...assessments.slice(0, 4).map((one) => JSON.stringify(one)),
  `${first}\n${second}\n`,
  writeTable(catalogue, assessments.slice(0, 3), 'italian'),
].map(bytesOf);

fuzz(
  'a file of any kind is refused, found or a link, whatever its name says',
  fc.tuple(mutatedBytes(files), fc.constantFrom(...NAMES)),
  async ([bytes, name]) => {
    const opened = await openBytes(catalogue, bytes, name);
    if (opened.kind === 'refused') expectTold(opened.refusals);
    if (opened.kind === 'found') for (const { refusals } of opened.refused) expectTold(refusals);
  },
);

const tables = DIALECT_NAMES.flatMap((dialect) =>
  [assessments.slice(0, 2), withProfiles.slice(2, 4)].map((some) => writeTable(catalogue, some, dialect)),
);
/** UTF-8, UTF-16 either way, and the letters of Western Windows. */
const encoded = tables.flatMap((text) => [
  bytesOf(text),
  new Uint8Array(Buffer.from(text, 'utf16le')),
  new Uint8Array(Buffer.from(text, 'utf16le').swap16()),
  new Uint8Array(Buffer.from(text.slice(1), 'latin1')),
]);

async function expectRows(given: string | Uint8Array): Promise<void> {
  const rows = await rowsOf(given);
  const taken = rows.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
  for (const { outcome } of rows) if (!outcome.ok) expectTold(outcome.refusals);
  if (taken.length === 0) return;
  const again = await companiesIn(writeTable(catalogue, taken, 'international'));
  if (canonicalJson(again) !== canonicalJson(taken)) throw new Error('other companies than before');
}

fuzz('the rows of a table are refused or are themselves again, in any encoding', mutatedBytes(encoded), expectRows);
fuzz('the cells of a table are refused or are themselves again', mutatedText(tables), expectRows);

const profiles = editions.map((edition) => JSON.parse(writeProfile(catalogue, edition)));

fuzz('the file of a profile is refused or is itself again', mutatedJson(profiles), (text) => {
  const read = openProfile(catalogue, text);
  if (!read.ok) return expectTold(read.refusals);
  // Written without what equals the standard: from the second time on it is the same.
  const written = writeProfile(catalogue, read.value);
  expectOutcome(openProfile(catalogue, written), (value) => openProfile(catalogue, writeProfile(catalogue, value)));
});
