// Several engagements beside one another: measures of each, nothing from fewer than three, and no matter in which order.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { beginEngagement, blankAssessment } from '#model/workshop/acts/begin.ts';
import { comparePractice, LEAST_COMPARED, measureOf } from '#model/workshop/practice.ts';

const AT = '2026-11-22T09:00:00.000Z';
const demo = demonstration('K7Q2M9', AT);

test('the demonstration has all three measures; a blank engagement has none, and a sealed vote is not looked at', () => {
  const { coherence = -1, distance = -1, operated = -1 } = measureOf(catalogue, demo);
  expect(coherence).toBeGreaterThan(0);
  expect(coherence).toBeLessThan(100);
  expect(distance).toBeGreaterThan(0);
  expect(distance).toBeLessThanOrEqual(20);
  expect(operated).toBeGreaterThanOrEqual(0);
  expect(operated).toBeLessThanOrEqual(100);
  const blank = beginEngagement('K7Q2M9', AT, 'Noleggi', blankAssessment(catalogue.profile));
  expect(measureOf(catalogue, blank)).toEqual({});
  expect(measureOf(catalogue, { ...demo, revealed: [] }).distance).toBeUndefined();
});

test('of 40, 60 and 80 the range is 40 to 80 and the middle 60; of two engagements nothing is told', () => {
  const three = [{ coherence: 80 }, { coherence: 40, distance: 3 }, { coherence: 60, distance: 5 }];
  const { coherence, distance } = comparePractice(three);
  expect([coherence?.count, coherence?.least, coherence?.most, coherence?.median]).toEqual([3, 40, 80, 60]);
  expect(distance).toBeUndefined();
  expect(comparePractice(three.slice(0, 2))).toEqual({});
});

test('the order of the engagements never matters, and no measure is told of fewer than three', () => {
  const one = fc.record(
    { coherence: fc.double({ min: 0, max: 100, noNaN: true }), distance: fc.double({ min: 0, max: 20, noNaN: true }) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (all) => {
      const told = comparePractice(all);
      expect(comparePractice(all.toReversed())).toEqual(told);
      for (const spread of Object.values(told)) expect(spread.count).toBeGreaterThanOrEqual(LEAST_COMPARED);
    }),
    { numRuns: 1000 },
  );
});
