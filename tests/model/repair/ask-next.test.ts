// Which missing answer is worth fetching: of the samples with one answer taken away, and of random assessments.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { type Assessment, isAnswered } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { askNext } from '#model/repair/ask-next.ts';
import { materialOf, own } from '../../support/material.ts';
import { samples } from '../exchange/samples.ts';
import { RUNS, someAssessment } from '../laws/arbitraries.ts';

const askedIn = (assessment: Assessment) => askNext({ catalogue, assessment, judgement: judge(catalogue, assessment) });

test('only blank questions are asked, most points first, and each names open findings or rules that wait', () => {
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      const { verdict, checks } = judge(catalogue, assessment);
      const open = new Set([
        ...verdict.findings.flatMap(({ id, severity }) => (severity === 'open' ? [id] : [])),
        ...checks.flatMap(({ rule, state }) => (state === 'unanswered' ? [rule] : [])),
      ]);
      const width = verdict.coherence.high - verdict.coherence.low;
      const asked = askedIn(assessment);
      asked.forEach(({ question, settles, cut }, at) => {
        expect(isAnswered(assessment.answers, question)).toBe(false);
        expect(settles.every((id) => open.has(id))).toBe(true);
        expect(settles.length > 0 || cut > 0).toBe(true);
        expect(cut).toBeLessThanOrEqual(width + 1e-6);
        expect(settles.length).toBeLessThanOrEqual(asked[at - 1]?.settles.length ?? settles.length);
      });
    }),
    RUNS,
  );
}, 60_000);

test('the shop without its answer on what is rewarded is asked for it, and it narrows more than any other', () => {
  const shop = samples[0] as Assessment;
  const { 'metrics.reward': _, ...answers } = shop.answers;
  const before = askedIn(shop).map(({ question }) => question);
  const after = askedIn({ ...shop, answers });
  expect(before).not.toContain('metrics.reward');
  const asked = after.find(({ question }) => question === 'metrics.reward');
  expect(asked?.cut).toBe(Math.max(...after.map(({ cut }) => cut)));
});

test('with nothing answered every essential question is worth asking, but for two that tell nothing by themselves', () => {
  const asked = new Set(askedIn({ ...(samples[0] as Assessment), answers: {} }).map(({ question }) => question));
  const essentials = catalogue.questions.filter(({ essential }) => essential).map(({ id }) => id);
  expect(essentials.filter((id) => !asked.has(id) && id !== 'customers.active')).toEqual(['revenue']);
});

test('an answer settles what is open on its dimension and the rules that wait for it, and nothing else', () => {
  const asked = askNext(
    materialOf([own({ automation: [60, 100, 2] })], {
      'auto.share': 50,
      'promise.first_response': { email: { seconds: 3600, clock: 'calendar' } },
    }),
  );
  const settles = (id: string) => asked.find(({ question }) => question === id)?.settles;
  // Half is automated: whether it is enough hangs on how well it works.
  expect(settles('auto.quality')).toEqual(['gap:other:automation']);
  expect(settles('time.first_response')).toEqual(['promise-against-typical-time', 'typical-time-against-capacity']);
  expect(settles('auth.eur')).toEqual(['authority-against-money']);
  // One point each: first the only one by which the agreement narrows.
  const [first, ...others] = asked.filter(({ settles: { length } }) => length === 1);
  expect(first?.question).toBe('auto.quality');
  expect(first?.cut).toBeGreaterThan(0);
  expect(new Set(others.map(({ cut }) => cut))).toEqual(new Set([0]));
});
