// The amount and the promise that are offered against a contradiction are the nearest that end it: every amount of the grid
// and every promise of the list between today's and the one offered is tried, and the contradiction stands at each.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { amountOf } from '#model/facts.ts';
import { judge } from '#model/judge/assess.ts';
import { mendContradiction } from '#model/repair/mend-contradiction.ts';
import { type State, stateAfter } from '#model/repair/situation.ts';
import { enough } from '../../support/enough.ts';
import { assessmentOf, drawsFrom, RUNS } from '../laws/arbitraries.ts';

const DECLARES = [{ purpose: 'mass-speed', weight: 1 }];
const stateOf = (answers: Answers): State => {
  const assessment = assessmentOf(DECLARES, answers);
  return { catalogue, assessment, judgement: judge(catalogue, assessment) };
};

/** Numbers of up to two significant digits, whole: what a plan says. */
const GRID = [
  ...Array.from({ length: 100 }, (_, at) => at),
  ...[1, 2, 3, 4, 5, 6].flatMap((power) => Array.from({ length: 90 }, (_, at) => (at + 10) * 10 ** power)),
];

/** Calls, people and hours drawn widely: too few people for the calls, too many, hours that nobody fills. */
function operation(seed: number): Answers {
  const draw = drawsFrom(seed);
  const wide = (least: number, most: number): number => Math.round(least * (most / least) ** draw());
  return {
    'volume.month': { phone: wide(100, 100_000), email: wide(100, 50_000) },
    'staff.fte': wide(1, 300),
    'staff.dedicated': 'yes',
    'staff.cost': wide(20_000, 60_000),
    'budget.total': wide(50_000, 9_000_000),
    'hours.week': wide(20, 168),
    'outsourcing.share': 0,
    'aht.phone': wide(2, 12),
    'aht.email': wide(2, 20),
    shrinkage: 30,
    'contract.hours': 40,
    'promise.first_response': {
      phone: { seconds: wide(20, 900), clock: 'opening' },
      email: { seconds: wide(3600, 400_000), clock: 'opening' },
    },
    'time.first_response': { phone: wide(20, 3600), email: wide(3600, 900_000) },
  };
}

/** Each nearer amount of the grid that would have ended the contradiction too; and how many were tried. */
function nearerIn(seed: number) {
  const state = stateOf(operation(seed));
  const { answers } = state.assessment;
  const nearer: (readonly [string, number, number])[] = [];
  let tried = 0;
  for (const finding of state.judgement.verdict.findings) {
    if (finding.kind !== 'contradiction') continue;
    for (const { move } of mendContradiction(state, finding)) {
      const [change] = move;
      if (change?.kind !== 'answer' || move.length > 1) continue;
      const form = catalogue.questions.find(({ id }) => id === change.question)?.form;
      if (form?.kind !== 'number') continue;
      const offered = change.value as number;
      const today = amountOf(answers, change.question)?.high ?? 0;
      const away = (amount: number): number => Math.abs(Math.log((amount + 1) / (today + 1)));
      const between = GRID.filter(
        (amount) => amount !== today && amount >= form.min && amount <= form.max && away(amount) < away(offered) - 1e-9,
      );
      for (const amount of between.toSorted((a, b) => away(b) - away(a)).slice(0, 12)) {
        tried += 1;
        const after = stateAfter(state, [{ ...change, value: amount }]);
        const stands = after.judgement.verdict.findings.some(
          (one) => one.kind === 'contradiction' && one.rule === finding.rule,
        );
        if (!stands) nearer.push([change.question, offered, amount]);
      }
    }
  }
  return { nearer, tried };
}

describe('a way out of a contradiction', () => {
  test('in people, money or hours is the nearest of the whole grid on either side (1,000 operations)', () => {
    let looked = 0;
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { nearer, tried } = nearerIn(seed);
        looked += tried;
        expect(nearer).toEqual([]);
      }),
      RUNS,
    );
    expect(looked).toBeGreaterThan(enough(500));
  }, 200_000);
});
