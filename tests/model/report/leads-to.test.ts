// Where the first line of the brief leads once everything that is apart is knowingly accepted: nothing else is left to tell it.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers, DeclaredPurpose } from '#model/assessment.ts';
import { blockOf, type ReportDocument } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import { materialOf, own } from '../../support/material.ts';

/** The report with everything accepted that its first parts tell. */
function allAccepted(declared: readonly DeclaredPurpose[], answers: Answers): ReportDocument {
  const { assessment } = materialOf(declared, answers);
  const { blocks } = reportOf(catalogue, assessment).report;
  const findings = blocks
    .flatMap((block) => (block.kind === 'crossing' || block.kind === 'parting' ? block.subjects : []))
    .flatMap((subject) => subject.findings);
  expect(findings).not.toEqual([]);
  const accepted = findings.map((finding) => ({ finding, reason: 'È una scelta' }));
  return reportOf(catalogue, { ...assessment, accepted }).report;
}
const briefOf = (report: ReportDocument) => blockOf(report, 'headline')?.brief;

const COLD: Answers = { 'attention.style': 0, 'history.shared': 0, continuity: 0 };

test('to the register of promises where one of them is broken: accepted or not, it is not kept', () => {
  const late: Answers = {
    'promise.first_response': { email: { seconds: 3600, clock: 'calendar' } },
    'time.first_response': { email: 36_000 },
  };
  const brief = briefOf(allAccepted([own({ height: [0, 100, 1] })], late));
  expect(brief?.leadsTo.apart).toBe('promises');
  expect(brief?.apart).toMatchObject({ state: 'told', broken: [{ channel: 'email' }], heaviest: [] });
});

test('to what is accepted where no promise is broken, also before what holds together', () => {
  const declared = [own({ attention: [60, 100, 3], automation: [0, 40, 1] })];
  const report = allAccepted(declared, { ...COLD, 'auto.share': 0, 'auto.quality': 0 });
  expect(blockOf(report, 'holding')?.pairs.map(({ dimension }) => dimension)).toContain('automation');
  expect(briefOf(report)?.leadsTo.apart).toBe('accepted');
});
