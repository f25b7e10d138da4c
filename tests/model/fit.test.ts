// Fit and agreement of an operation with a purpose, by hand: loss by distance from a band, chance base, correction.
import { describe, expect, test } from 'vitest';
import { DIMENSIONS, type Dimension, type Driver, type Purpose } from '#model/catalogue.ts';
import type { DimensionEvidence, Evidence } from '#model/evidence.ts';
import { chanceBase, fitTo } from '#model/fit.ts';
import { type Interval, UNKNOWN } from '#model/interval.ts';
import { separatingQuestion } from '#model/next-question.ts';

const FULL = 50;
const asks = (bands: Purpose['bands'], driverImportance?: 1 | 2 | 3): Purpose => ({
  id: 'p',
  number: 1,
  bands,
  ...(driverImportance && { driverImportance }),
});
const drivers: readonly Driver[] = [
  { id: 'own', matches: { p: 100 } },
  { id: 'near', matches: { p: 50 } },
  { id: 'far', matches: {} },
];
function evidenceOf(shown: Partial<Record<Dimension, Interval>>): Evidence {
  const entries = DIMENSIONS.map((dimension): [Dimension, DimensionEvidence] => {
    const value = shown[dimension] ?? UNKNOWN;
    return [
      dimension,
      {
        ...value,
        parts: [{ fact: dimension, weight: 1, value, saidBy: shown[dimension] ? ['x'] : [], quality: 'measured' }],
      },
    ];
  });
  return Object.fromEntries(entries) as Evidence;
}
const fitted = (purpose: Purpose, shown: Partial<Record<Dimension, Interval>>, chosen?: readonly string[]) =>
  fitTo(purpose, evidenceOf(shown), { drivers, chosen }, chanceBase(purpose, drivers, FULL), FULL);

describe('the chance base', () => {
  test.each([
    ['a band of everything', { low: 0, high: 100 }, 100],
    ['50 to 100', { low: 50, high: 100 }, 75],
    ['0 to 50', { low: 0, high: 50 }, 75],
    ['40 to 60: two sides that lose 16 each', { low: 40, high: 60 }, 68],
    ['80 to 100: 25 and 30 lost', { low: 80, high: 100 }, 45],
    ['0 to 20', { low: 0, high: 20 }, 45],
    ['the point 100', { low: 100, high: 100 }, 25],
  ] as const)('of %s is as worked out by hand', (_, band, base) => {
    expect(chanceBase(asks({ speed: { ...band, importance: 2 } }), drivers, FULL)).toBeCloseTo(base, 12);
  });

  test('weighs dimensions by importance, and the budget argument by the mean of all arguments', () => {
    const two = asks({ speed: { low: 50, high: 100, importance: 3 }, reach: { low: 80, high: 100, importance: 1 } });
    expect(chanceBase(two, drivers, FULL)).toBeCloseTo((3 * 75 + 45) / 4, 12);
    expect(chanceBase(asks({ speed: { low: 50, high: 100, importance: 1 } }, 1), drivers, FULL)).toBeCloseTo(
      (75 + 50) / 2,
      12,
    );
    expect(chanceBase(asks({ speed: { low: 50, high: 100, importance: 1 } }, 1), [], FULL)).toBeCloseTo(75, 12);
    expect(chanceBase(asks({}), drivers, FULL)).toBe(100);
  });
});

describe('a fit', () => {
  const speed = asks({ speed: { low: 60, high: 80, importance: 2 } });
  const lossAt = (low: number, high: number) => fitted(speed, { speed: { low, high } }).losses[0];

  test('loses nothing in the band, half at 25 points from it, all at 50 and beyond', () => {
    expect(lossAt(60, 80)).toEqual({ dimension: 'speed', importance: 2, loss: { low: 0, high: 0 }, side: 'above' });
    expect(lossAt(35, 35)?.loss).toEqual({ low: 0.5, high: 0.5 });
    expect(lossAt(10, 10)?.loss).toEqual({ low: 1, high: 1 });
    expect(lossAt(0, 0)?.loss).toEqual({ low: 1, high: 1 });
    expect(lossAt(90, 100)?.loss).toEqual({ low: 0.2, high: 0.4 });
    expect(lossAt(35, 60)?.loss).toEqual({ low: 0, high: 0.5 });
    expect(lossAt(80, 90)?.loss).toEqual({ low: 0, high: 0.2 });
    expect(lossAt(35, 50)?.loss).toEqual({ low: 0.2, high: 0.5 });
  });

  test('names the side on which more may be lost, below where it is the same', () => {
    expect(
      [lossAt(35, 50), lossAt(50, 90), lossAt(50, 95), lossAt(90, 95), lossAt(60, 90)].map((one) => one?.side),
    ).toEqual(['below', 'below', 'above', 'above', 'above']);
  });

  test('is 100 less the mean loss by importance, and its agreement is what is left above chance', () => {
    const purpose = asks({
      speed: { low: 50, high: 100, importance: 3 },
      reach: { low: 50, high: 100, importance: 1 },
    });
    const half = fitted(purpose, { speed: { low: 25, high: 100 }, reach: { low: 0, high: 0 } });
    expect(half).toMatchObject({ totalImportance: 4, base: 75, fit: { low: 37.5, high: 75 } });
    expect(half.kappa).toEqual({ low: -150, high: 0 });
    const all = fitted(purpose, { speed: { low: 50, high: 50 }, reach: { low: 100, high: 100 } });
    expect(all).toMatchObject({ fit: { low: 100, high: 100 }, kappa: { low: 100, high: 100 } });
  });

  test('counts the budget argument last: its own loses nothing, a neighbour half, another all, a blank anything', () => {
    const purpose = asks({ speed: { low: 50, high: 100, importance: 1 } }, 3);
    const driver = (...chosen: readonly string[]) => fitted(purpose, {}, chosen).losses[1];
    expect(driver('own')).toEqual({ dimension: 'driver', importance: 3, loss: { low: 0, high: 0 }, side: 'below' });
    expect(driver('far', 'near')?.loss).toEqual({ low: 0.5, high: 0.5 });
    expect(driver('far')?.loss).toEqual({ low: 1, high: 1 });
    expect(fitted(purpose, {}).losses[1]?.loss).toEqual({ low: 0, high: 1 });
  });

  test('with a purpose that asks nothing, or nothing that could be missed, tells nothing', () => {
    const nothing = { fit: { low: 0, high: 100 }, kappa: { low: -100, high: 100 } };
    expect(fitted(asks({}), {})).toMatchObject({ ...nothing, totalImportance: 0 });
    expect(fitted(asks({ speed: { low: 0, high: 100, importance: 3 } }), {})).toMatchObject({
      ...nothing,
      totalImportance: 3,
    });
  });
});

describe('the question that would separate two purposes', () => {
  const [fast, near] = [
    asks({ speed: { low: 90, high: 100, importance: 3 } }),
    asks({ reach: { low: 90, high: 100, importance: 1 }, height: { low: 0, high: 50, importance: 3 } }),
  ];
  const search = (
    shown: Partial<Record<Dimension, Interval>>,
    answered: readonly string[] = [],
    args: readonly string[] = [],
    ofTier: Partial<Record<Dimension, Interval>> = {},
    questionsOf: (fact: string) => readonly string[] = (fact) => [fact],
  ) =>
    separatingQuestion({
      judgedOn: [
        { evidence: evidenceOf(shown), purposes: [fast] },
        { evidence: evidenceOf({ ...shown, ...ofTier }), purposes: [near] },
      ],
      agreement: (purpose, evidence, chosen) =>
        fitTo(purpose, evidence, { drivers, chosen }, chanceBase(purpose, drivers, FULL), FULL).kappa,
      isAnswered: (id) => answered.includes(id),
      questionsOf,
      arguments: args,
    });

  test('is the blank one on which most hangs, the next where that is answered, and none where all is', () => {
    expect(search({ height: { low: 0, high: 0 } })).toBe('speed');
    expect(search({ height: { low: 0, high: 0 }, speed: { low: 0, high: 0 } })).toBe('reach');
    expect(search({ height: { low: 0, high: 0 } }, ['speed'])).toBe('reach');
    const all = { height: { low: 0, high: 0 }, speed: { low: 0, high: 0 }, reach: { low: 0, high: 0 } };
    expect(search(all)).toBeUndefined();
  });

  test('is one on which most hangs where each purpose is judged on its own evidence', () => {
    const shown = { height: { low: 0, high: 0 }, speed: { low: 0, high: 0 } };
    expect(search(shown)).toBe('reach');
    expect(search(shown, [], [], { reach: { low: 0, high: 0 } })).toBeUndefined();
    expect(search({ height: { low: 0, high: 0 } }, [], [], { speed: { low: 0, high: 0 } })).toBe('speed');
  });

  test('is none of two that a part is read from together while both are blank, and the last one once the other is not', () => {
    const behind = (fact: string) => (fact === 'speed' ? ['calls', 'people'] : [fact]);
    const height = { height: { low: 0, high: 0 } };
    expect(search(height, [], [], {}, behind)).toBe('reach');
    expect(search(height, ['calls'], [], {}, behind)).toBe('people');
    expect(search(height, ['people'], [], {}, behind)).toBe('calls');
    // One that bears the name of the part tells by itself.
    expect(search(height, [], [], {}, (fact) => [fact, 'calls'])).toBe('speed');
  });

  test('is never the budget argument where no purpose asks for one', () => {
    const all = { height: { low: 0, high: 0 }, speed: { low: 0, high: 0 }, reach: { low: 0, high: 0 } };
    expect(search(all, [], ['own', 'far'])).toBeUndefined();
  });
});
