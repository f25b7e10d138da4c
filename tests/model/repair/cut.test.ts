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
