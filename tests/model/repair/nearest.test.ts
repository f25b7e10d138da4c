// The amount and the promise that are offered against a contradiction are the nearest that end it: every amount of the grid
// and every promise of the list between today's and the one offered is tried, and the contradiction stands at each.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers, Assessment } from '#model/assessment.ts';
import { amountOf } from '#model/facts.ts';
import { judge } from '#model/judge/assess.ts';
import { isHeavy } from '#model/judge/finding.ts';
import { waysOut } from '#model/repair/mend.ts';
import { mendContradiction } from '#model/repair/mend-contradiction.ts';
import { mendDimension } from '#model/repair/mend-dimension.ts';
import { sensitivityOf } from '#model/repair/sensitivity.ts';
import { stateAfter } from '#model/repair/situation.ts';
import { enough } from '../../support/enough.ts';
import { assessmentOf, drawsFrom, RUNS } from '../laws/arbitraries.ts';
import { amountsAway } from './grid.ts';

const DECLARES = [{ purpose: 'mass-speed', weight: 1 }];
const stateOf = (answers: Answers, declaration: Assessment['declaration'] = DECLARES) => {
  const assessment = assessmentOf(declaration, answers);
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

const CALLS = {
  'volume.month': { phone: 20_000 },
  'staff.dedicated': 'yes',
  'hours.week': 60,
  'outsourcing.share': 0,
  'aht.phone': 6,
  shrinkage: 30,
  'contract.hours': 40,
  patience: 120,
} as const;
const LOST = 'contradiction:abandonment-against-capacity';
const PEOPLE = { min: 0, max: 10_000 };
const MONEY = { min: 0, max: 1e10 };

describe('people that fit the calls said to be lost, neither too few nor too many', () => {
  const findIn = (state: ReturnType<typeof stateOf>, id: string) =>
    state.judgement.verdict.findings.find((one) => one.id === id);

  test('are offered and told as a number that turns it wherever an amount of the grid fits (100 operations)', () => {
    let looked = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 60 }), (people, abandon) => {
        const state = stateOf({ ...CALLS, 'staff.fte': people, abandon });
        const finding = findIn(state, LOST);
        if (finding?.kind !== 'contradiction') return;
        const stands = (amount: number): boolean =>
          findIn(stateOf({ ...CALLS, 'staff.fte': amount, abandon }), LOST) !== undefined;
        const nearest = (['up', 'down'] as const).flatMap(
          (direction) =>
            amountsAway(people, PEOPLE, direction)
              .slice(0, 300)
              .find((amount) => !stands(amount)) ?? [],
        );
        const offered = mendContradiction(state, finding).flatMap(({ move: [change] }) =>
          change?.kind === 'answer' && change.question === 'staff.fte' ? [change.value] : [],
        );
        looked += nearest.length;
        expect([people, abandon, offered]).toEqual([people, abandon, nearest]);
      }),
      { numRuns: 100 },
    );
    expect(looked).toBeGreaterThan(enough(20));
  }, 120_000);

  test('are 23 of 200 where a fifth is lost, and 21.5 of 6 where a twentieth is', () => {
    const many = stateOf({ ...CALLS, 'peak.share': 12, 'staff.fte': 200, abandon: 20 });
    const finding = findIn(many, LOST);
    expect(finding && waysOut(many, finding).map(({ patch }) => patch)).toEqual([
      [{ op: 'replace', path: '/answers/staff.fte', value: 23 }],
    ]);
    const few = stateOf({ ...CALLS, 'peak.share': 12, 'staff.fte': 6, abandon: 5 });
    const turn = sensitivityOf(few)
      .ofFinding.get(LOST)
      ?.find(({ id }) => id === 'staff.fte');
    expect(turn).toMatchObject({ direction: 'up', flipsAt: 21.5, holdsAt: 21.4 });
  });
});

test('the budget offered is the nearest of the grid within what is asked on both sides, or there is none (200 operations)', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 30 }), (seed, low, wide) => {
      const draw = drawsFrom(seed);
      const wideDraw = (least: number, most: number): number => Math.round(least * (most / least) ** draw());
      const answers: Answers = {
        'budget.total': wideDraw(1000, 1e8),
        revenue: wideDraw(1e5, 1e9),
        'volume.month': { phone: wideDraw(100, 100_000) },
        'budget.trend': 50,
      };
      const bands = { resources: [low, Math.min(100, low + wide), 3] } as const;
      const declared = [{ purpose: 'other', name: 'x', weight: 1, bands }] as unknown as Assessment['declaration'];
      const state = stateOf(answers, declared);
      const isGap = (budget: unknown): boolean =>
        judge(
          catalogue,
          assessmentOf(declared, { ...answers, 'budget.total': budget } as Answers),
        ).verdict.findings.some(({ id }) => id === 'gap:other:resources');
      const today = answers['budget.total'] as number;
      if (!isGap(today)) return;
      const nearest =
        amountsAway(today, MONEY, 'up').find((one) => !isGap(one)) ??
        amountsAway(today, MONEY, 'down').find((one) => !isGap(one));
      found += nearest === undefined ? 0 : 1;
      const [change] = mendDimension(state, 'resources', 'clear') ?? [];
      expect(change?.kind === 'answer' ? change.value : undefined).toBe(nearest);
    }),
    { numRuns: 200 },
  );
  expect(found).toBeGreaterThan(enough(50));
}, 120_000);

test('where no budget contents all purposes, the one offered leaves as few as any of the grid, the nearest that does (60 operations)', () => {
  const others = [['lower-expectations'], ['race-to-bottom'], ['mass-speed', 'lower-expectations']];
  let met = 0;
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...others), fc.integer({ min: 75, max: 90 }), (seed, purposes, low) => {
      const draw = drawsFrom(seed);
      const drawn = (least: number, most: number): number => Math.round(least * (most / least) ** draw());
      const own = { purpose: 'other', name: 'x', weight: 1, bands: { resources: [low, low + 5, 3] } };
      const declared = [...purposes.map((purpose) => ({ purpose, weight: 1 })), own] as Assessment['declaration'];
      const today = drawn(10_000, 1_000_000);
      // About what lies between what they ask.
      const contacts = Math.ceil(today / 12 / (6 + draw()));
      const answers = {
        'budget.total': today,
        'volume.month': { phone: contacts },
        revenue: today * drawn(50, 66),
        'budget.trend': 50,
      };
      const heavy = (budget: number): number =>
        judge(catalogue, assessmentOf(declared, { ...answers, 'budget.total': budget })).verdict.findings.filter(
          (finding) => finding.kind === 'gap' && finding.dimension === 'resources' && isHeavy(finding),
        ).length;
      const state = stateOf(answers, declared);
      if (heavy(today) < 2 || mendDimension(state, 'resources', 'light')) return;
      const all = [...amountsAway(today, MONEY, 'up'), ...amountsAway(today, MONEY, 'down')];
      const counted = all.map((amount) => ({ amount, count: heavy(amount) }));
      const least = Math.min(heavy(today), ...counted.map(({ count }) => count));
      const away = (amount: number): number => Math.abs(Math.log((amount + 1) / (today + 1)));
      const [nearest] = counted
        .filter(({ count }) => count === least)
        .toSorted((a, b) => away(a.amount) - away(b.amount));
      const [change] = mendDimension(state, 'resources', 'fewer') ?? [];
      met += 1;
      expect(change?.kind === 'answer' ? change.value : undefined).toBe(
        least < heavy(today) ? nearest?.amount : undefined,
      );
    }),
    { numRuns: 60 },
  );
  expect(met).toBeGreaterThan(enough(5));
}, 120_000);

test('where no budget contents two purposes that part, the one offered contents one of them, the nearest that does', () => {
  const declared = [
    { purpose: 'raise-and-surprise', weight: 1 },
    { purpose: 'lower-expectations', weight: 1, scope: 'x' },
  ] as const;
  const answers = {
    'budget.total': 72_000,
    'volume.month': { phone: 1000 },
    revenue: 4_800_000,
    'budget.trend': 50,
  } as const;
  const state = stateOf(answers, declared);
  const heavy = (budget: number): number =>
    judge(catalogue, assessmentOf(declared, { ...answers, 'budget.total': budget })).verdict.findings.filter(
      (finding) => finding.kind === 'gap' && finding.dimension === 'resources' && isHeavy(finding),
    ).length;
  const amounts = [...amountsAway(72_000, MONEY, 'up'), ...amountsAway(72_000, MONEY, 'down')];
  expect([heavy(72_000), Math.min(...amounts.map(heavy))]).toEqual([2, 1]);
  expect(mendDimension(state, 'resources', 'light')).toBeUndefined();
  const [change] = mendDimension(state, 'resources', 'fewer') ?? [];
  expect(change).toEqual({ kind: 'answer', question: 'budget.total', value: 73_000 });
  expect(heavy(73_000)).toBe(1);
});
