// Law 3: knowing more never widens any fit. Two exceptions by design, each stated exactly: saying that nobody answers
// takes the place of what was said on attention, authority and people; and the facts of a top tier take the place of
// the base facts for the purpose judged on them (a tier is therefore loosened inside here, never taken away).
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { type Answers, openAnswer } from '#model/assessment.ts';
import { absenceStatedBy, answersOfTopTier } from '#model/facts.ts';
import { assess } from '#model/judge/assess.ts';
import { assessmentOf, someAnswers, tableAnswers } from './arbitraries.ts';
import { withLooser } from './looser.ts';

const TAKEN_BY_ABSENCE = [
  'attention.style',
  'history.shared',
  'auth.limit',
  'metrics.reward',
  'staff.turnover',
  'outsourcing.share',
];

function without(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id))) as Answers;
}

const statesAbsence = (answers: Answers): boolean =>
  absenceStatedBy(answers) !== undefined || absenceStatedBy(answersOfTopTier(answers)) !== undefined;

/** What the loose answers would be compared with: their facts on people are set aside where the tight ones say nobody answers. */
function comparable(tight: Answers, loose: Answers): Answers {
  if (!statesAbsence(tight)) return loose;
  const tier = openAnswer(loose['tiers.vip']);
  const base = without(loose, TAKEN_BY_ABSENCE);
  if (typeof tier?.value !== 'object' || tier.value === null) return base;
  const value = without(tier.value as Answers, TAKEN_BY_ABSENCE);
  return { ...base, 'tiers.vip': { value, quality: tier.quality } as Answers[string] };
}

const DECLARED = catalogue.purposes.map(({ id }) => ({ purpose: id, weight: 1 }));

function expectNested({ tight, loose }: { tight: Answers; loose: Answers }): void {
  const narrow = assess(catalogue, assessmentOf(DECLARED, tight));
  const wide = assess(catalogue, assessmentOf(DECLARED, comparable(tight, loose)));
  const widened = narrow.declared.filter(({ fit, kappa }, at) => {
    const outer = wide.declared[at];
    if (!outer) return true;
    const isOut = fit.low < outer.fit.low - 1e-9 || fit.high > outer.fit.high + 1e-9;
    return isOut || kappa.low < outer.kappa.low - 1e-8 || kappa.high > outer.kappa.high + 1e-8;
  });
  expect(widened).toEqual([]);
}

test('answering a blank, narrowing a range or saying it does not apply widens no fit, in 1,500 pairs', () => {
  fc.assert(fc.property(withLooser(someAnswers), expectNested), { numRuns: 1500 });
});

test('nor does it where only times, volumes and money are answered, in 3,000 pairs', () => {
  fc.assert(fc.property(withLooser(tableAnswers), expectNested), { numRuns: 3000 });
});

const speedOf = (answers: Answers) => assess(catalogue, assessmentOf(DECLARED, answers)).evidence.speed;

test('a volume of 0 to 10 on the phone gives an interval that holds the one of 0 on the phone', () => {
  const times = { 'time.first_response': { phone: 10, email: 7 * 86_400 } };
  const wide = speedOf({ ...times, 'volume.month': { phone: { from: 0, to: 10 }, email: 0 } });
  const narrow = speedOf({ ...times, 'volume.month': { phone: 0, email: 0 } });
  expect(narrow.low).toBeGreaterThanOrEqual(wide.low);
  expect(narrow.high).toBeLessThanOrEqual(wide.high);
});

test('a guess of 1 request a month by e-mail widens neither speed nor spend per contact beyond the open cell', () => {
  const known = { 'budget.total': 10_000, revenue: 1e6, 'hours.week': 40, 'reach.human': 50, 'reach.find': 1 };
  const guess = { value: 1, quality: 'guess' } as const;
  const open: Answers = {
    ...known,
    'volume.month': { phone: 1000, email: null },
    'time.first_response': { phone: 20, email: null },
  };
  const guessed: Answers = {
    ...known,
    'volume.month': { phone: 1000, email: guess },
    'time.first_response': { phone: 20, email: { value: 3600, quality: 'guess' } },
  };
  const wide = assess(catalogue, assessmentOf(DECLARED, open)).evidence;
  const narrow = assess(catalogue, assessmentOf(DECLARED, guessed)).evidence;
  for (const dimension of ['speed', 'reach', 'resources'] as const) {
    expect(narrow[dimension].low, dimension).toBeGreaterThanOrEqual(wide[dimension].low);
    expect(narrow[dimension].high, dimension).toBeLessThanOrEqual(wide[dimension].high);
  }
});
