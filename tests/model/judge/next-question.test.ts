// Where two purposes cannot be told apart the headline asks the blank question that would separate them best: checked
// against answering every blank question with each of its anchors and judging again.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { type Answers, isAnswered } from '#model/assessment.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { assess } from '#model/judge/assess.ts';
import { assessmentOf } from '../laws/arbitraries.ts';
import { ANCHORS, rawFor } from '../laws/operation.ts';
import { assessmentOfCase } from '../read-cases.ts';

const RENTAL = assessmentOfCase('b2b-rental-it');

/** Parts that one answer speaks for, with the five answers that score the five anchors. */
const SINGLE = DIMENSIONS.flatMap((dimension) =>
  catalogue.evidence[dimension].flatMap(({ fact, scale }) =>
    ['direct', 'reverse', 'anchors'].includes(scale.kind) && catalogue.questions.some(({ id }) => id === fact)
      ? [{ fact, answers: ANCHORS.map((score) => rawFor(scale, score)) }]
      : [],
  ),
);

function widthLeft(answers: Answers, pair: readonly string[], declared: typeof RENTAL.declaration): number {
  const { revealed } = assess(catalogue, assessmentOf(declared, answers));
  return revealed
    .filter(({ purpose }) => pair.includes(purpose))
    .reduce((sum, { kappa }) => sum + kappa.high - kappa.low, 0);
}

const meanLeft = (
  answers: Answers,
  { fact, answers: raws }: (typeof SINGLE)[number],
  pair: readonly string[],
): number =>
  raws.reduce<number>(
    (sum, raw) => sum + widthLeft({ ...answers, [fact]: raw } as Answers, pair, RENTAL.declaration),
    0,
  ) / raws.length;

test('only where purposes cannot be told apart is there something to ask', () => {
  for (const name of ['writer', 'italian-furniture', 'zappos-like', 'airline-tiers']) {
    const { headline } = assess(catalogue, assessmentOfCase(name));
    expect(headline.kind).not.toBe('not-distinguishable');
    expect('ask' in headline).toBe(false);
  }
});

test('the rental company is asked the question that narrows the two most, by brute force over every blank one', () => {
  // Claims have no answer for each anchor, so they are given.
  const answers: Answers = { ...RENTAL.answers, 'promise.claims': [] };
  const { headline, revealed } = assess(catalogue, assessmentOf(RENTAL.declaration, answers));
  expect(headline.kind).toBe('not-distinguishable');
  const [first = '', rival = ''] = revealed
    .map(({ purpose }) => purpose)
    .filter((purpose, at) => at === 0 || (headline.declared.includes(purpose) && headline.operated.includes(purpose)));
  const blank = SINGLE.filter(({ fact }) => !isAnswered(answers, fact));
  expect(blank.length).toBeGreaterThan(8);
  const left = blank.map((question) => meanLeft(answers, question, [first, rival]));
  const asked = blank.findIndex(({ fact }) => fact === headline.ask);
  expect(asked).toBeGreaterThanOrEqual(0);
  expect(left[asked]).toBeCloseTo(Math.min(...left), 6);
  expect(left[asked]).toBeLessThan(widthLeft(answers, [first, rival], RENTAL.declaration));
});

test('with the budget argument blank too, that is what separates best', () => {
  const { 'budget.driver': _, ...blank } = RENTAL.answers;
  const { headline } = assess(catalogue, assessmentOf(RENTAL.declaration, blank));
  expect(headline.kind).toBe('not-distinguishable');
  expect(headline.ask).toBe('budget.driver');
});

test('what is asked is blank, and answering it leaves something else to ask or nothing', () => {
  const { headline } = assess(catalogue, RENTAL);
  expect(headline.kind).toBe('not-distinguishable');
  expect(isAnswered(RENTAL.answers, headline.ask ?? '')).toBe(false);
  const after = assess(catalogue, assessmentOf(RENTAL.declaration, { ...RENTAL.answers, [headline.ask ?? '']: 50 }));
  expect(after.headline.ask).not.toBe(headline.ask);
});
