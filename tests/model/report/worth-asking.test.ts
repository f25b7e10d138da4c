// What the desk asks first is what the report looks for first, and counts for as many points.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import { report as reportEn } from '#content/words/en/report.ts';
import { workshopSheets as en } from '#content/words/en/workshop-sheets.ts';
import { report as reportIt } from '#content/words/it/report.ts';
import { workshopSheets as it } from '#content/words/it/workshop-sheets.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { judge } from '#model/judge/assess.ts';
import { askNext } from '#model/repair/ask-next.ts';
import { blockOf } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import { worthAsking } from '#model/report/worth-asking.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';

const demo = agreedAssessment(demonstration('DEM234', '2026-11-22T09:00:00.000Z'));
const { 'promise.known': _, 'auth.limit': __, 'aht.phone': ___, ...fewer } = demo.answers;
const ALL = [
  ['the demonstration', demo],
  ['the demonstration with three answers fewer', { ...demo, answers: fewer }],
  ...samples.map(({ id, assessment }) => [id, assessment] as const),
] as const;

test.each(ALL)('%s: the list of the report first, in its order and with its counts', (_name, assessment) => {
  const situation = { catalogue, assessment, judgement: judge(catalogue, assessment) };
  const asked = worthAsking(situation);
  const listed = blockOf(reportOf(catalogue, assessment).report, 'unknown')?.questions ?? [];
  const count = ({ question, settles, narrows }: (typeof asked)[number] | (typeof listed)[number]) => ({
    question,
    settles,
    narrows,
  });
  expect(asked.slice(0, listed.length).map(count)).toEqual(listed.map(count));
  const rest = asked.slice(listed.length);
  for (const { settles, narrows } of rest) expect([settles, narrows]).toEqual([0, false]);
  // Nothing that would tell more is lost, and nothing is asked twice.
  const ids = asked.map(({ question }) => question);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { question } of askNext(situation)) expect(ids).toContain(question);
});

test('the demonstration asks first for the hours that are not spent on contacts, which may settle 2 open points', () => {
  const asked = worthAsking({ catalogue, assessment: demo, judgement: judge(catalogue, demo) });
  expect(asked[0]).toEqual({ question: 'shrinkage', settles: 2, narrows: true, comparisons: 1 });
  expect(asked.find(({ question }) => question === 'promise.claims')).toMatchObject({ settles: 0, comparisons: 2 });
});

test('desk and report say the count in the same words', () => {
  for (const [words, report] of [
    [it, reportIt],
    [en, reportEn],
  ] as const)
    for (const points of [1, 2, 5]) {
      const tail = words.next.settles(points).replace(/^(?:può|may) /u, '');
      expect(report.settles(points)).toContain(tail);
    }
});
