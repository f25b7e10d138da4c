// The facts of a top tier: read for different-people and for no other purpose, fact by fact over the base.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { assess, judge } from '#model/judge/assess.ts';
import { assessmentOf, PURPOSE_IDS } from '../laws/arbitraries.ts';
import { assessmentOfCase } from '../read-cases.ts';

const ALL = PURPOSE_IDS.map((purpose) => ({ purpose, weight: 1 }));
const AIRLINE = assessmentOfCase('airline-tiers').answers;
const { 'tiers.vip': TIER, ...BASE } = AIRLINE;

test('with and without a tier nine purposes, the dimensions and the disclosures are the same; different-people is not', () => {
  const [withTier, without] = [AIRLINE, BASE as Answers].map((answers) =>
    assess(catalogue, assessmentOf(ALL, answers)),
  );
  const changed = withTier?.declared.filter(({ purpose, fit }, at) => {
    expect(without?.declared[at]?.purpose).toBe(purpose);
    return JSON.stringify(fit) !== JSON.stringify(without?.declared[at]?.fit);
  });
  expect(changed?.map(({ purpose }) => purpose)).toEqual(['different-people']);
  expect(withTier?.evidence).toEqual(without?.evidence);
  const kept = ({ purpose }: { purpose?: string }) => purpose !== 'different-people';
  expect(withTier?.findings.filter((one) => kept(one as never))).toEqual(
    without?.findings.filter((one) => kept(one as never)),
  );
});

test('a tier given as blanks, or said not to apply, is as none', () => {
  for (const tier of [{}, { 'reach.human': null }, 'not-applicable', null]) {
    const verdict = assess(catalogue, assessmentOf(ALL, { ...BASE, 'tiers.vip': tier } as Answers));
    expect(verdict.declared).toEqual(assess(catalogue, assessmentOf(ALL, BASE as Answers)).declared);
  }
});

test('a fact the tier does not state is the base’s', () => {
  const answers: Answers = { 'attention.style': 0, 'history.shared': 100, 'tiers.vip': { 'attention.style': 100 } };
  const { evidence, topTierEvidence } = judge(catalogue, assessmentOf(ALL, answers));
  expect([evidence.attention.low, evidence.attention.high]).toEqual([30, 50]);
  expect([topTierEvidence.attention.low, topTierEvidence.attention.high]).toEqual([80, 100]);
});

test('a gap in the tier quotes the tier’s own fact; one in what the base lends it quotes the base', () => {
  const answers: Answers = {
    'attention.style': 100,
    continuity: 0,
    'history.shared': 100,
    'auth.limit': 0,
    'tiers.vip': { 'attention.style': 0, 'history.shared': 0 },
  };
  const { findings } = assess(catalogue, assessmentOf([{ purpose: 'different-people', weight: 1 }], answers));
  const quoted = (dimension: string) =>
    findings.find(({ id }) => id === `gap:different-people:${dimension}`)?.statements[1];
  expect(quoted('attention')).toEqual({ says: 'answer', id: 'tiers.vip', fact: 'attention.style' });
  expect(quoted('authority')).toEqual({ says: 'answer', id: 'auth.limit' });
});

test('a base that nobody answers does not silence a tier that somebody does', () => {
  const answers: Answers = {
    'time.first_response': 'nobody',
    'attention.style': 100,
    'tiers.vip': { 'time.first_response': { phone: 10 } },
  };
  const { evidence, topTierEvidence } = judge(catalogue, assessmentOf(ALL, answers));
  expect(evidence.attention.high).toBeLessThan(50);
  expect(topTierEvidence.attention.high).toBe(100);
});

test('the tier stated in the airline is what brings different-people from 97 to 100', () => {
  const found = assess(catalogue, assessmentOf(ALL, AIRLINE)).revealed[0];
  expect(found?.purpose).toBe('different-people');
  expect(Math.round(found?.kappa.low ?? 0)).toBe(97);
  expect(TIER).toBeDefined();
});

test('a mark around all facts of the tier is a mark of each: a guess around 100 reads as a guess of 100', () => {
  const read = (tier: unknown) =>
    judge(catalogue, assessmentOf(ALL, { ...BASE, 'tiers.vip': tier } as Answers)).topTierEvidence.attention;
  const around = read({ value: { 'attention.style': 100 }, quality: 'guess' });
  expect(around).toEqual(read({ 'attention.style': { value: 100, quality: 'guess' } }));
  expect(around.low).toBeLessThan(read({ 'attention.style': 100 }).low);
  const worse = read({ value: { 'attention.style': { value: 100, quality: 'guess' } }, quality: 'estimate' });
  expect(worse).toEqual(around);
});

test('a top tier that nobody answers, in one word or channel by channel, is no comparison, and nothing is waited for', () => {
  for (const nobody of ['nobody', { phone: 'nobody' }]) {
    const answers = {
      'tiers.policy': 100,
      'time.first_response': { phone: 60 },
      'tiers.vip': { 'time.first_response': nobody },
    } as Answers;
    const { checks } = judge(catalogue, assessmentOf(ALL, answers));
    const states = checks.filter(({ rule }) => rule === 'tiers-against-waits').map(({ state }) => state);
    expect(states).toEqual(['beside-the-point']);
  }
});
