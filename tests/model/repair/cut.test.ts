// By how much an answer would narrow the agreement: what is told beforehand is what is found on the average once each step of the
// scale has been answered and everything judged anew.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { type Answers, type Assessment, isAnswered } from '#model/assessment.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { isNotApplicable } from '#model/facts.ts';
import { judge } from '#model/judge/assess.ts';
import { askNext } from '#model/repair/ask-next.ts';
import { enough } from '../../support/enough.ts';
import { assessmentOf, someAnswers, someDeclaration } from '../laws/arbitraries.ts';

const STEPS = [0, 25, 50, 75, 100] as const;
const parts = DIMENSIONS.flatMap((dimension) => catalogue.evidence[dimension]);
/** Scales of five steps that speak for one part of one dimension, alone. */
const plain = catalogue.questions.flatMap(({ id, form }) => {
  const behind = parts.filter(({ from }) => from.includes(id));
  return form.kind === 'ordinal' && behind.length === 1 && behind[0]?.from.length === 1 ? [id] : [];
});

const widthOf = (assessment: Assessment): number => {
  const { low, high } = judge(catalogue, assessment).verdict.coherence;
  return high - low;
};
const withAnswer = (assessment: Assessment, question: string, value: number): Assessment => ({
  ...assessment,
  answers: { ...assessment.answers, [question]: value } as Answers,
});

test('what an answer would cut is the mean of what its five steps cut, with facts of a top tier and without (300 assessments)', () => {
  const met = { asked: 0, onTopTier: 0 };
  const different = fc.constant([{ purpose: 'different-people', weight: 2 }]);
  const declared = fc.oneof(someDeclaration, different);
  fc.assert(
    fc.property(declared, someAnswers, (declaration, answers) => {
      const assessment = assessmentOf(declaration, answers);
      const judgement = judge(catalogue, assessment);
      const asked = new Map(askNext({ catalogue, assessment, judgement }).map((one) => [one.question, one.cut]));
      const now = widthOf(assessment);
      for (const question of plain) {
        if (isAnswered(answers, question) || isNotApplicable(answers, question)) continue;
        const left = STEPS.map((value) => widthOf(withAnswer(assessment, question, value)));
        const cut = now - left.reduce((sum, one) => sum + one, 0) / STEPS.length;
        met.asked += 1;
        if (judgement.tierFacts.size > 0 && declaration.some(({ purpose }) => purpose === 'different-people'))
          met.onTopTier += 1;
        expect([question, (asked.get(question) ?? 0).toFixed(6)]).toEqual([question, Math.max(0, cut).toFixed(6)]);
      }
    }),
    { numRuns: 300 },
  );
  expect(Math.min(met.asked, met.onTopTier)).toBeGreaterThan(enough(50));
}, 120_000);

/** What may be said to a question that speaks for a part by itself or with others: little, some, much. */
const SAID: Readonly<Record<string, readonly unknown[]>> = {
  'budget.total': [1e3, 1e5, 1e7, 1e9],
  revenue: [1e4, 1e6, 1e8, 1e10],
  'volume.month': [{ phone: 10 }, { phone: 1000, email: 500 }, { phone: 1e5, email: 1e5, chat: 1e5, social: 1e5 }],
  'time.first_response': [{ phone: 5 }, { phone: 120 }, { phone: 3600 }],
};

const PLAIN = {
  'budget.total': 1e6,
  revenue: 3e7,
  'volume.month': { phone: 10_000, email: 5000 },
  'time.first_response': { phone: 60, email: 7200 },
};

test('a question that is said to cut does so by itself for one of its answers, whatever else is blank (300 assessments)', () => {
  let met = 0;
  fc.assert(
    fc.property(someDeclaration, someAnswers, fc.subarray(Object.keys(SAID)), (declaration, some, blank) => {
      // What the top tier is asked apart stands in the place of what everybody is asked.
      const left = Object.entries({ ...some, ...PLAIN }).filter(([id]) => id !== 'tiers.vip' && !blank.includes(id));
      const assessment = assessmentOf(declaration, Object.fromEntries(left));
      const judgement = judge(catalogue, assessment);
      const now = widthOf(assessment);
      for (const { question, cut } of askNext({ catalogue, assessment, judgement })) {
        const values = SAID[question];
        if (!values || cut <= 1e-6) continue;
        met += 1;
        const widths = values.map((value) =>
          widthOf({ ...assessment, answers: { ...assessment.answers, [question]: value } as Answers }),
        );
        expect([question, Math.min(...widths) < now]).toEqual([question, true]);
      }
    }),
    { numRuns: 300 },
  );
  expect(met).toBeGreaterThan(enough(50));
}, 120_000);

test('no budget narrows anything while neither the requests nor the revenue are known, and it is not said to', () => {
  const cutIn = (answers: Answers): number => {
    const assessment = assessmentOf([{ purpose: 'raise-and-surprise', weight: 1 }], answers);
    const asked = askNext({ catalogue, assessment, judgement: judge(catalogue, assessment) });
    return asked.find(({ question }) => question === 'budget.total')?.cut ?? 0;
  };
  expect(cutIn({})).toBe(0);
  expect(cutIn({ revenue: 1e6 })).toBeGreaterThan(1);
  expect(cutIn({ 'volume.month': { phone: 1000 } })).toBeGreaterThan(1);
});
