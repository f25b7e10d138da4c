// The order of ways out, and that the whole spares what it can: against every smaller choice of its changes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { isHeavy } from '#model/judge/finding.ts';
import { type Change, subjectOfChange, withChanges } from '#model/repair/change.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { compareStandings, type Standing } from '#model/repair/order.ts';
import { enough } from '../../support/enough.ts';
import { someAssessment } from '../laws/arbitraries.ts';

const sampleOf = (id: string): Assessment => {
  const sample = samples.find((one) => one.id === id);
  if (!sample) throw new Error(`no sample ${id}`);
  return sample.assessment;
};
const byDoing = (assessment: Assessment) =>
  repairsOf({ catalogue, assessment, judgement: judge(catalogue, assessment) }).sets.find(({ side }) => side === 'do');
const changed = (assessment: Assessment): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    (byDoing(assessment)?.changes ?? []).flatMap((one) => (one.kind === 'answer' ? [[one.question, one.value]] : [])),
  );

test('fewer heavy findings come first, then less money, fewer steps, fewer people, fewer certain findings', () => {
  const base: Standing = { heavy: 1, money: 100, effort: 5, people: 3, certain: 9 };
  const order = ['heavy', 'money', 'effort', 'people', 'certain'] as const;
  for (const [at, part] of order.entries()) {
    const worse = Object.fromEntries(order.slice(at + 1).map((later) => [later, base[later] + 1000]));
    expect(compareStandings({ ...base, [part]: base[part] - 1, ...worse }, base)).toBeLessThan(0);
  }
  const unpriced = { ...base, money: Number.POSITIVE_INFINITY };
  expect(compareStandings(unpriced, unpriced)).toBe(0);
  expect(compareStandings(base, unpriced)).toBeLessThan(0);
});

test('nobody takes work back from suppliers where sharing the history is enough, and 8,000,000 more is all the cable company takes', () => {
  for (const id of ['tv-via-cavo', 'noleggio-italia']) {
    expect(changed(sampleOf(id))).toMatchObject({ 'history.shared': 50 });
    expect(changed(sampleOf(id))).not.toHaveProperty('outsourcing.share');
    expect(changed(sampleOf(id))).not.toHaveProperty('staff.fte');
  }
  expect(byDoing(sampleOf('tv-via-cavo'))?.costPerYear).toEqual({ low: 8_000_000, high: 8_000_000 });
});

/** A shorter time on messaging would keep the promise for most, and break what the company's own purpose asks. */
const quickAgainstOwnBand: Assessment = {
  format: 'coerente/assessment',
  version: 1,
  profile: 'v1',
  company: { name: 'Prova', currency: 'EUR', asOf: '2026-11' },
  declaration: [
    { purpose: 'because-we-can', weight: 0.01 },
    { purpose: 'other', weight: 1, name: 'Il nostro modo', bands: { speed: [0, 50, 2] } },
  ],
  answers: {
    'promise.level': 0,
    'promise.known': 0,
    'promise.first_response': { chat: 'none', messaging: { seconds: { from: 5, to: 5 }, clock: 'opening' } },
    'time.first_response': { value: { messaging: 1 }, quality: 'measured' },
  },
};

/** Answering on two channels more takes opening hours; spared of them, the set has to be looked through once more. */
const hoursForChannelsSpared: Assessment = {
  ...quickAgainstOwnBand,
  declaration: [{ purpose: 'raise-and-surprise', weight: 1 }],
  answers: {
    'promise.known': 0,
    'budget.total': { value: { from: 0, to: 0 }, quality: 'measured' },
    revenue: 0,
    'budget.driver': { value: ['fewer-contacts'], quality: 'measured' },
    'staff.cost': 1000,
    'staff.turnover': 0,
    'outsourcing.share': { from: 0, to: 0 },
    'metrics.reward': 0,
    'customers.active': { from: 0, to: 0 },
    'volume.month': {
      phone: 0,
      email: { from: 0, to: 0 },
      chat: 0,
      messaging: { from: 0, to: 0 },
      social: { value: 0.000001, quality: 'measured' },
      'in-person': null,
    },
    'time.first_response': {
      value: {
        phone: { value: 'nobody', quality: 'measured' },
        email: null,
        social: { value: 'nobody', quality: 'measured' },
        'in-person': 'nobody',
      },
      quality: 'measured',
    },
    'hours.week': 0,
    'reach.human': { from: 50, to: 75 },
    'auto.share': 0,
    'auth.limit': 0,
    'history.shared': { value: 0, quality: 'measured' },
    'tiers.policy': { from: 0, to: 0 },
    'cocreate.real': 0,
    training: 0,
    'outsourcing.tools': 0,
    'aht.email': 0.2,
    'aht.chat': 'not-applicable',
    'aht.messaging': { value: 0.2, quality: 'measured' },
    patience: 10,
    'peak.share': 0,
    'chat.concurrency': 1,
    'backlog.now': { from: 0, to: 0 },
    variance: 0,
  },
};

test('of 500 assessments no change of the way of doing can be left out', () => {
  const heavyIds = (assessment: Assessment, changes: readonly Change[]): ReadonlySet<string> =>
    new Set(
      judge(catalogue, withChanges(assessment, changes))
        .verdict.findings.filter(isHeavy)
        .map(({ id }) => id),
    );
  const certain = (assessment: Assessment, changes: readonly Change[]): number =>
    judge(catalogue, withChanges(assessment, changes)).verdict.findings.filter(
      (one) => one.certainty === 'certain' && one.severity !== 'note',
    ).length;
  let looked = 0;
  const check = (assessment: Assessment): void => {
    const set = byDoing(assessment);
    if (!set) return;
    const [today, most] = [heavyIds(assessment, []), heavyIds(assessment, set.changes)];
    const mostCertain = Math.max(certain(assessment, []), certain(assessment, set.changes));
    for (const subject of new Set(set.changes.map(subjectOfChange))) {
      const without = set.changes.filter((change) => subjectOfChange(change) !== subject);
      const left = heavyIds(assessment, without);
      const isWorse =
        left.size > most.size || [...left].some((id) => !today.has(id)) || certain(assessment, without) > mostCertain;
      looked += 1;
      expect(isWorse, `${subject} is needed`).toBe(true);
    }
  };
  for (const { assessment } of samples) check(assessment);
  check(quickAgainstOwnBand);
  check(hoursForChannelsSpared);
  fc.assert(fc.property(someAssessment, check), { numRuns: 500 });
  expect(looked).toBeGreaterThan(enough(500));
}, 240_000);
