// A contradiction in what is ticked ends with as few items taken away as can be: compared with every subset, in any order of the list.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { choicesOf } from '#model/facts.ts';
import { judge } from '#model/judge/assess.ts';
import { mendContradiction } from '#model/repair/mend-contradiction.ts';
import { enough } from '../../support/enough.ts';
import { assessmentOf } from '../laws/arbitraries.ts';

const DECLARES = [{ purpose: 'mass-speed', weight: 1 }];
const CLAIMS = ['always-open', 'immediate', 'always', 'personal', 'top', 'guaranteed'];
const PRACTICE = ['listened', 'acted', 'explained', 'waits', 'denies', 'blames'];
const form = catalogue.questions.find(({ id }) => id === 'recovery.practice')?.form;
const practice = PRACTICE.filter((option) => form?.kind === 'choices' && form.options.includes(option));

const subsets = (options: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** options.length }, (_, mask) => options.filter((_, at) => (mask >> at) % 2 === 1));
const foundIn = (answers: Answers) =>
  judge(catalogue, assessmentOf(DECLARES, answers)).verdict.findings.filter(({ kind }) => kind === 'contradiction');

test.each([
  ['promise.claims', CLAIMS, { 'hours.week': 40, 'attention.style': 0, 'history.shared': 0, 'outsourcing.share': 90 }],
  ['recovery.practice', practice, {}],
] as const)('%s loses as few items as any subset that ends it (200 lists)', (question, options, others) => {
  let met = 0;
  fc.assert(
    fc.property(fc.shuffledSubarray([...options]), (ticked) => {
      const answersWith = (value: readonly string[]) => ({ ...others, [question]: value }) as Answers;
      const assessment = assessmentOf(DECLARES, answersWith(ticked));
      const judgement = judge(catalogue, assessment);
      for (const finding of judgement.verdict.findings) {
        if (finding.kind !== 'contradiction') continue;
        const ends = subsets(ticked).filter((kept) => foundIn(answersWith(kept)).every(({ id }) => id !== finding.id));
        const most = Math.max(...ends.map((kept) => kept.length));
        const mends = mendContradiction({ catalogue, assessment, judgement }, finding);
        const [change] = mends
          .map(({ move }) => move[0])
          .filter((one) => one?.kind === 'answer' && one.question === question);
        if (change?.kind !== 'answer') continue;
        met += 1;
        expect([ticked, choicesOf(answersWith(change.value as readonly string[]), question)?.length]).toEqual([
          ticked,
          most,
        ]);
      }
    }),
    { numRuns: 200 },
  );
  expect(met).toBeGreaterThan(enough(20));
});

test.each([[['acted', 'waits', 'denies']], [['acted', 'denies', 'waits']]])(
  'of %j what works against what is done goes, and the rest stays',
  (ticked) => {
    const assessment = assessmentOf(DECLARES, { 'recovery.practice': ticked });
    const judgement = judge(catalogue, assessment);
    const finding = judgement.verdict.findings.find(({ id }) => id === 'contradiction:acts-and-waits');
    if (finding?.kind !== 'contradiction') throw new Error('It is not found');
    expect(mendContradiction({ catalogue, assessment, judgement }, finding)).toEqual([
      { side: 'do', move: [{ kind: 'answer', question: 'recovery.practice', value: ['acted', 'denies'] }] },
    ]);
  },
);
