// Every face reads by the edition in the assessment, whichever catalogue it is handed: given the standard or the edited one,
// it says the same; and it says something else than without the edition. A face that forgot would fail one of the two.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { profileOf } from '#components/result/charts/profile-rows.ts';
import { writeFile } from '#components/take/parts.ts';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { sampleOf, samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { compare } from '#model/compare/compare.ts';
import { openBytes } from '#model/exchange/open-bytes.ts';
import { judge } from '#model/judge/assess.ts';
import { withEdition } from '#model/profile/edition.ts';
import { askNext } from '#model/repair/ask-next.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { sensitivityOf } from '#model/repair/sensitivity.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf } from '#model/report/document.ts';
import { findingsTable } from '#model/report/findings-table.ts';
import { renderMarkdown } from '#model/report/markdown.ts';
import { faceOfVerdict } from '#model/report/of-verdict.ts';
import { printedVerdict } from '#model/report/printed-verdict.ts';
import { reportOf } from '#model/report/report-of.ts';
import { renderText } from '#model/report/text.ts';
import { DATE, making, textIn } from '../../pdf/making.ts';
import { CODE } from '../../read-source.ts';
import { named, withProfile } from './editions.ts';

const rossi = sampleOf('mobili-rossi')?.assessment as Assessment;
/** Something of every part, so that no face can be right by chance. */
const CHANGES = {
  bands: {
    'raise-and-surprise': { speed: [20, 60, 2], authority: null, automation: [60, 100, 3] },
    'race-to-bottom': { attention: [40, 100, 3] },
  },
  driverImportance: { 'extraordinary-trust': 1 },
  thresholds: { 'gap.critical.loss': 0.9, 'headline.coherentFrom': 40, likelyShare: 0.95 },
  anchors: {
    'staff.turnover': [
      [5, 100],
      [60, 50],
      [200, 0],
    ],
  },
  efforts: { 'auth.limit': 3, 'reach.human': 0.5 },
} as const;
const edited = withProfile(rossi, CHANGES);
/** With blanks, so that there is something to ask. */
const open = { ...edited, answers: { ...edited.answers, 'auth.limit': null, 'staff.turnover': null } };

const situation = (given: Catalogue, assessment: Assessment) => ({
  catalogue: given,
  assessment,
  judgement: judge(given, assessment),
});
const phrases = phrasebook('it', 'EUR');
const plain = (value: unknown): string => JSON.stringify(value, (_, one) => (one instanceof Map ? [...one] : one));

const FACES: Readonly<Record<string, (given: Catalogue, assessment: Assessment) => unknown>> = {
  judgement: (given, assessment) => judge(given, assessment).verdict,
  'printed verdict': printedVerdict,
  'ways out': (given, assessment) => repairsOf(situation(given, assessment)),
  sensitivity: (given, assessment) => sensitivityOf(situation(given, assessment)),
  'what to ask next': (given, assessment) => askNext(situation(given, assessment)),
  report: (given, assessment) => reportOf(given, assessment).report,
  'report composed apart': (given, assessment) => compose(given, assessment, judge(given, assessment)),
  text: (given, assessment) => renderText(reportOf(given, assessment).report, phrases),
  markdown: (given, assessment) => renderMarkdown(reportOf(given, assessment).report, phrases),
  'table of findings': (given, assessment) =>
    findingsTable(given, [{ assessment, judgement: judge(given, assessment) }], () => phrases, 'italian'),
  'chart of a purpose': (given, assessment) => profileOf(judge(given, assessment), 'raise-and-surprise'),
  'comparison of two moments': (given, assessment) =>
    compare(given, { assessment, profile: 'v1' }, { assessment: { ...assessment, answers: {} }, profile: 'v1' }),
  'result without answers': (given, assessment) => faceOfVerdict(given, judge(given, assessment).verdict),
};

describe('every face reads by the edition of the assessment', () => {
  test.each(Object.entries(FACES))('%s', (_, face) => {
    const byStandard = plain(face(catalogue, open));
    expect(plain(face(withEdition(catalogue, named(CHANGES)), open))).toBe(byStandard);
    expect(plain(face(withEdition(catalogue, named({ efforts: { 'auth.limit': 9 } })), open))).toBe(byStandard);
    const { profileEdition: _edition, ...bare } = open;
    expect(plain(face(catalogue, bare))).not.toBe(byStandard);
  });

  test('what is judged by one catalogue is never told by another: a fault of ours, and thrown', () => {
    const other = { ...catalogue };
    expect(() => compose(other, rossi, judge(catalogue, rossi))).toThrow('another catalogue');
  });

  test('files to take away and the PDF say by which profile, on their first lines and page', async () => {
    const note = 'Profilo modificato: Settore mobili, versione 2026-1';
    const wish = { language: 'it', dialect: 'italian', money: true } as const;
    expect(
      writeFile(edited, { ...wish, kind: 'text' })
        .text.split('\n')
        .slice(0, 3),
    ).toContain(note);
    expect(
      writeFile(edited, { ...wish, kind: 'markdown' })
        .text.split('\n')
        .slice(0, 3),
    ).toContain(note);
    expect(writeFile(edited, { ...wish, kind: 'findings' }).text).toContain('v1: Settore mobili, 2026-1');
    expect(writeFile(edited, { ...wish, kind: 'json' }).text).toContain('"profileEdition"');
    for (const money of [true, false]) {
      const { bytes } = await making(edited, ['it'], { money, date: DATE });
      const pages = await textIn(bytes);
      expect(pages[0]).toContain(note);
      expect(pages.join(' ')).toContain('Il profilo modificato');
      expect(pages.join(' ')).toContain('da 20 a 60, importanza 2 (alta)');
      const opened = await openBytes(catalogue, bytes);
      const [entry] = opened.kind === 'found' ? opened.entries : [];
      expect(entry?.assessment.profileEdition).toEqual(edited.profileEdition);
    }
  }, 60_000);

  test('the block stands only where the profile is edited, with a row for each difference', () => {
    const block = blockOf(reportOf(catalogue, edited).report, 'profile');
    expect(block?.differences).toHaveLength(11);
    for (const { assessment } of samples)
      expect(blockOf(reportOf(catalogue, assessment).report, 'profile')).toBeUndefined();
    const unchanged = withProfile(rossi, { thresholds: { likelyShare: 0.8 } });
    expect(reportOf(catalogue, unchanged).report).toEqual(reportOf(catalogue, rossi).report);
  });

  test('sentences follow the edited bands: asked more than is done, then less', () => {
    const say = (low: number, high: number): string => {
      const other = withProfile(rossi, { bands: { 'raise-and-surprise': { automation: [low, high, 3] } } });
      const { report } = reportOf(catalogue, other);
      const subjects = blockOf(report, 'parting')?.subjects ?? [];
      const subject = subjects.find(({ id }) => id.startsWith('automation'));
      return subject ? phrases.quote(subject.say) : '';
    };
    const [more, less] = [say(90, 100), say(0, 5)];
    const { atLeast, atMost } = catalogue.dimensions.automation;
    const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
    expect([more, less]).toEqual([sentence(atLeast.it), sentence(atMost.it)]);
    expect(say(0, 100)).toBe('');
  });
});

// A mutation run copies no history to list the files by.
test.skipIf(process.env['MUTATION_PART'] !== undefined)(
  'no face takes bands, thresholds, scales or efforts from the content behind the back of a judgement',
  () => {
    // The pages of the method and of the purposes show the standard, that of the profile departs from it; so do the hints of
    // the form and the two worked examples.
    const standard = /^src\/components\/(?:method|purposes|home|profile)\/|^src\/components\/ask\/edition-field\.ts$/u;
    const faces = CODE.filter((file) => /^src\/(?:components|pdf|cli)\//u.test(file) && !standard.test(file));
    const taken = faces.filter((file) =>
      /catalogue\.(?:thresholds|evidence|levers)|chanceBase|purposeOf\([^)]*\)\.(?:bands|driver)|#content\/(?:thresholds|levers|evidence)\.ts/u.test(
        readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'),
      ),
    );
    expect(faces.length).toBeGreaterThan(100);
    expect(taken).toEqual([]);
  },
);
