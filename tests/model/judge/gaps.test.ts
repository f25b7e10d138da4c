// F1: severity on both sides of importance, loss and weight; the open question; points; which answer is quoted.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers, DeclaredPurpose } from '#model/assessment.ts';
import { assess } from '#model/judge/assess.ts';
import type { GapFinding } from '#model/judge/finding.ts';
import { assessmentOf } from '../laws/arbitraries.ts';

type Importance = 1 | 2 | 3;

/** A purpose that asks for automation of 100 and nothing else, and an operation that shows `shown` of it. */
function gap(importance: Importance, shown: number, weight: number): GapFinding | undefined {
  const declaration: DeclaredPurpose[] = [
    { purpose: 'other', name: 'Tutto da sé', weight, bands: { automation: [100, 100, importance] } },
    { purpose: 'contain-bad-word', weight: 100 - weight },
  ];
  const answers = { 'auto.share': shown, 'auto.quality': shown };
  const { findings } = assess(
    catalogue,
    assessmentOf(
      declaration.filter((one) => one.weight > 0),
      answers,
    ),
  );
  return findings.find((one): one is GapFinding => one.id === 'gap:other:automation');
}

test.each([
  [3, 70, 25, 'critical', 'importance 3, a loss of 0.6, a weight of 25%'],
  [3, 70.1, 25, 'major', 'a loss of 0.598'],
  [3, 70, 24.9, 'major', 'a weight of 24.9%'],
  [2, 70, 25, 'major', 'importance 2'],
  [2, 85, 20, 'major', 'importance 2, a loss of 0.3, a weight of 20%'],
  [2, 85.1, 20, 'minor', 'a loss of 0.298'],
  [2, 85, 19.9, 'minor', 'a weight of 19.9%'],
  [1, 0, 100, 'minor', 'importance 1, everything lost'],
  [3, 99.9, 100, 'minor', 'a loss of 0.002'],
] as const)('importance %s, shown %s of 100, weight %s: %s (%s)', (importance, shown, weight, severity, _reason) => {
  expect(gap(importance, shown, weight)).toMatchObject({ severity, certainty: 'certain', side: 'below' });
});

test('on the edge of the band there is no gap', () => {
  expect(gap(3, 100, 100)).toBeUndefined();
});

test('50 points from the band is a complete loss, and so is anything further', () => {
  expect(gap(3, 50, 100)?.loss).toEqual({ low: 1, high: 1 });
  expect(gap(3, 0, 100)?.loss).toEqual({ low: 1, high: 1 });
  expect(gap(3, 75, 100)?.loss).toEqual({ low: 0.5, high: 0.5 });
});

const open = (answers: Answers, importance: Importance = 2) =>
  assess(
    catalogue,
    assessmentOf(
      [{ purpose: 'other', name: 'Da sé', weight: 1, bands: { automation: [60, 100, importance] } }],
      answers,
    ),
  ).findings.map(({ severity, certainty, points }) => [severity, certainty, points]);

test('nothing lost for certain but 0.4 possible is an open question, 0.398 is not', () => {
  // 0.8 x 50 + 0.2 x [0, 100] is 40 to 60: the loss may reach 0.4.
  expect(open({ 'auto.share': 50 })).toEqual([['open', 'likely', 0]]);
  expect(open({ 'auto.share': 50.125 })).toEqual([]);
});

test('an open question is not asked of importance 1, nor where nothing at all was said', () => {
  expect(open({ 'auto.share': 50 }, 1)).toEqual([]);
  expect(open({})).toEqual([]);
});

test('outside in 80 percent of what is possible is open, in more is likely', () => {
  // 0.8 x share + [0, 20] below 60 in exactly 80 percent, then in 85.
  expect(open({ 'auto.share': { from: 55, to: 55 } })).toEqual([]);
  expect(open({ 'auto.share': { from: 30, to: 70 } })[0]?.[1]).toBe('open');
  expect(open({ 'auto.share': { from: 10, to: 60 } })[0]?.[1]).toBe('likely');
});

test('the answer quoted is the one that pulls most: 0.5 of attention before 0.3', () => {
  const answers = { 'attention.style': 0, 'history.shared': 0, continuity: 0 };
  const { findings } = assess(catalogue, assessmentOf([{ purpose: 'extraordinary-trust', weight: 1 }], answers));
  const attention = findings.find(({ id }) => id === 'gap:extraordinary-trust:attention');
  expect(attention?.statements).toEqual([
    { says: 'declaration', id: 'extraordinary-trust' },
    { says: 'answer', id: 'attention.style' },
  ]);
  const kinder = assess(
    catalogue,
    assessmentOf([{ purpose: 'extraordinary-trust', weight: 1 }], { ...answers, 'attention.style': 75 }),
  ).findings.find(({ id }) => id === 'gap:extraordinary-trust:attention');
  expect(kinder?.statements[1]?.id).toBe('history.shared');
});

test('an argument that is neither the purpose’s own nor a neighbour’s loses all, a neighbour’s loses half', () => {
  const driver = (argument: string) =>
    assess(
      catalogue,
      assessmentOf([{ purpose: 'mass-speed', weight: 1 }], { 'budget.driver': [argument] }),
    ).findings.map((one) => [one.id, one.kind === 'gap' && one.loss.low]);
  expect(driver('right')).toEqual([['gap:mass-speed:driver', 1]]);
  expect(driver('cost-parity')).toEqual([['gap:mass-speed:driver', 0.5]]);
  expect(driver('throughput')).toEqual([]);
});

test('spending above what a cheap purpose asks is a gap above, quoting budget and volumes', () => {
  const lavish = { 'budget.total': 3e6, 'volume.month': { phone: 10_000 }, revenue: 1e7, 'budget.trend': 100 };
  const found = assess(catalogue, assessmentOf([{ purpose: 'race-to-bottom', weight: 1 }], lavish)).findings.find(
    ({ id }) => id === 'gap:race-to-bottom:resources',
  );
  expect(found).toMatchObject({ severity: 'critical', side: 'above' });
  expect(found?.statements.map(({ id }) => id)).toEqual(['race-to-bottom', 'budget.total', 'volume.month']);
});
