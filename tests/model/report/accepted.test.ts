// What is knowingly accepted: it moves a matter and changes no number; it holds through its last day and no longer.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { sampleOf } from '#content/samples.ts';
import type { Acceptance, Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { mendedVerdict } from '#model/repair/mended-verdict.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf, type ReportDocument } from '#model/report/document.ts';
import { renderMarkdown } from '#model/report/markdown.ts';
import { renderText } from '#model/report/text.ts';
import { RUNS, someAssessment } from '../laws/arbitraries.ts';

const SPEED = 'gap:raise-and-surprise:speed';
const retailer = sampleOf('mobili-rossi')?.assessment as Assessment;
const accepting = (...accepted: readonly Acceptance[]): Assessment => ({ ...retailer, accepted });
const reportOn = (assessment: Assessment, today?: string): ReportDocument =>
  compose(catalogue, assessment, judge(catalogue, assessment), { today });
const findingsIn = (report: ReportDocument, kind: 'parting' | 'crossing'): readonly string[] =>
  (blockOf(report, kind)?.subjects ?? []).flatMap(({ findings }) => findings);
const acceptedIn = (report: ReportDocument): readonly string[] =>
  (blockOf(report, 'accepted')?.entries ?? []).flatMap(({ subject }) => subject.findings);
const PLAIN = { finding: SPEED, reason: 'Costa troppo.' };

describe('an acceptance', () => {
  it('changes no number: verdict, points and totals are those without it, on any day', () => {
    fc.assert(
      fc.property(someAssessment, fc.constantFrom('2026-11-21', '2026-11-22', '2027-07-01'), (assessment, today) => {
        const { accepted: _, ...bare } = assessment;
        expect(judge(catalogue, assessment)).toEqual(judge(catalogue, bare));
        const [report, without] = [reportOn(assessment, today), reportOn(bare, today)];
        for (const kind of ['declared-operated', 'dimensions', 'holding', 'phone'] as const) {
          expect(blockOf(report, kind)).toEqual(blockOf(without, kind));
        }
        const [a, b] = [blockOf(report, 'headline'), blockOf(without, 'headline')];
        expect([a?.headline, a?.coherence]).toEqual([b?.headline, b?.coherence]);
        // Nothing is lost and nothing stands twice.
        const all = [...findingsIn(report, 'parting'), ...findingsIn(report, 'crossing'), ...acceptedIn(report)];
        const before = [...findingsIn(without, 'parting'), ...findingsIn(without, 'crossing')];
        expect(all.toSorted()).toEqual(before.toSorted());
        // The head counts what the parts below it show: one a matter, accepted or not.
        const shown = (one: ReportDocument) =>
          [...(blockOf(one, 'parting')?.subjects ?? []), ...(blockOf(one, 'crossing')?.subjects ?? [])].length;
        const count = ({ critical = 0, major = 0, minor = 0 } = {}) => critical + major + minor;
        expect(count(a?.counts)).toBe(shown(report));
        expect(count(b?.counts)).toBe(shown(without));
        const entries = blockOf(report, 'accepted')?.entries ?? [];
        expect(a?.accepted).toBe(new Set(entries.map(({ subject }) => subject.id.replace(/-\d+$/u, ''))).size);
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it('holds through its last day, and the day after the matter is back with why it had been accepted', () => {
    const assessment = accepting({ ...PLAIN, owner: 'Anna', until: '2026-11-22' });
    const on = reportOn(assessment, '2026-11-22');
    expect(acceptedIn(on)).toEqual([SPEED]);
    expect(findingsIn(on, 'parting')).not.toContain(SPEED);
    const after = reportOn(assessment, '2026-11-23');
    expect(acceptedIn(after)).toEqual([]);
    expect(findingsIn(after, 'parting')).toContain(SPEED);
    const text = renderText(after, phrasebook('it', 'EUR'));
    expect(text).toMatch(
      /accettat[ae] consapevolmente, con ultimo giorno 22\u00a0?\s?novembre 2026\. Responsabile: Anna\. Motivo: «Costa troppo»\./u,
    );
    expect(blockOf(after, 'headline')?.accepted).toBe(0);
  });

  it('without a last day, or without a day to compare it with, does not expire', () => {
    expect(acceptedIn(reportOn(accepting(PLAIN), '9999-12-31'))).toEqual([SPEED]);
    expect(acceptedIn(reportOn(accepting({ ...PLAIN, until: '2000-01-01' })))).toEqual([SPEED]);
  });

  it('of a finding that is not there is kept and shown nowhere', () => {
    const gone = accepting({ finding: 'gap:mass-speed:speed', reason: 'x' });
    expect(reportOn(gone, '2026-11-22')).toEqual(reportOn(retailer, '2026-11-22'));
  });

  it('is told in text and in Markdown, in both languages, with its reason, owner and last day, and in the tally', () => {
    const report = reportOn(accepting({ ...PLAIN, owner: 'Anna', until: '2027-06-30' }), '2026-11-22');
    for (const [language, heading, day] of [
      ['it', 'Accettate consapevolmente', '30 giugno 2027'],
      ['en', 'Knowingly accepted', '30 June 2027'],
    ] as const) {
      const phrases = phrasebook(language, 'EUR');
      for (const told of [renderText(report, phrases), renderMarkdown(report, phrases)]) {
        for (const part of [heading, 'Anna', 'Costa troppo', day]) expect(told).toContain(part);
      }
    }
    const tally = phrasebook('it').tally(blockOf(report, 'headline') as never);
    expect(tally.map(({ text }) => text)).toContain('1\u00a0accettata consapevolmente');
  });

  it('stands with its terms on the finding of the printed verdict, without a clock', () => {
    const { findings } = mendedVerdict(catalogue, accepting({ ...PLAIN, until: '2000-01-01' }));
    const told = findings.filter(({ accepted }) => accepted !== undefined);
    expect(told.map(({ id, accepted }) => [id, accepted])).toEqual([
      [SPEED, { reason: 'Costa troppo.', until: '2000-01-01' }],
    ]);
  });
});
