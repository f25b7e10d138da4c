// What holds together: which purpose asks it, at which end of its band, and which answer meets it.
import { describe, expect, it } from 'vitest';
import type { Answers } from '#model/assessment.ts';
import { holdingBlock } from '#model/report/holding.ts';
import { ASKS_ATTENTION, materialOf, own } from '../../support/material.ts';

describe('what holds together', () => {
  const ANSWERS: Answers = { 'auto.share': 100, 'auto.quality': 90, 'budget.driver': ['throughput'] };

  it('is told by the heaviest purpose that asks it, with others that ask the same end, and the main answer', () => {
    const declared = [own({ automation: [60, 100, 1] }, 2), { purpose: 'race-to-bottom', weight: 1 }];
    const automation = holdingBlock(materialOf(declared, ANSWERS)).pairs.find(
      ({ dimension }) => dimension === 'automation',
    );
    expect(automation).toEqual({
      dimension: 'automation',
      say: {
        kind: 'purpose',
        voice: 'say',
        purpose: 'other',
        ownName: 'La nostra via',
        asks: { dimension: 'automation', bound: 'at-least', limit: 60 },
      },
      alsoAsking: [
        {
          kind: 'purpose',
          voice: 'say',
          purpose: 'race-to-bottom',
          asks: { dimension: 'automation', bound: 'at-least', limit: 30 },
        },
      ],
      notFor: [],
      against: [
        { kind: 'answer', voice: 'do', question: 'auto.share', value: 100, quality: 'measured', topTier: false },
      ],
    });
  });

  it('says at most where the band leaves more room above than below, at least where it is even', () => {
    const bound = (low: number, high: number) => {
      const [pair] = holdingBlock(
        materialOf([own({ automation: [low, high, 1] })], { 'auto.share': 50, 'auto.quality': 50 }),
      ).pairs;
      return pair?.say.kind === 'purpose' ? pair.say.asks : undefined;
    };
    expect(bound(0, 60)).toEqual({ dimension: 'automation', bound: 'at-most', limit: 60 });
    expect(bound(40, 60)).toEqual({ dimension: 'automation', bound: 'at-least', limit: 40 });
    expect(bound(39, 60)).toEqual({ dimension: 'automation', bound: 'at-most', limit: 60 });
  });

  it('does not name beside it a purpose that asks the opposite end', () => {
    const declared = [own({ automation: [40, 100, 1] }, 2), { purpose: 'extraordinary-trust', weight: 1 }];
    // What it asks of automation leaves more room above than below: it asks for no more than so much.
    const [pair] = holdingBlock(materialOf(declared, { 'auto.share': 45, 'auto.quality': 45 })).pairs;
    expect(pair).toMatchObject({ dimension: 'automation', alsoAsking: [] });
  });

  it('holds the budget argument, and nothing that was not said or of which something is lost', () => {
    const speed = [{ purpose: 'mass-speed', weight: 1 }];
    const holds = (answers: Answers) =>
      holdingBlock(materialOf(speed, answers)).pairs.map(({ dimension }) => dimension);
    expect(holds({ 'budget.driver': ['throughput'] })).toEqual(['driver']);
    expect(holds({ 'budget.driver': ['cost-parity'] })).toEqual([]);
    expect(holds({})).toEqual([]);
    expect(holdingBlock(materialOf([own({ speed: [0, 100, 1] })], {})).pairs).toEqual([]);
  });

  it('quotes of the top tier its own facts, and of the base what the tier does not state', () => {
    const answers: Answers = {
      'attention.style': 0,
      'history.shared': 100,
      continuity: 100,
      'auth.limit': 100,
      'auth.eur': 1000,
      'tiers.vip': { 'attention.style': 100 },
    };
    const pairs = holdingBlock(materialOf([{ purpose: 'different-people', weight: 1 }], answers)).pairs;
    const quoted = (dimension: string) => pairs.find((pair) => pair.dimension === dimension)?.against;
    expect(quoted('attention')).toEqual([
      { kind: 'answer', voice: 'do', question: 'attention.style', value: 100, quality: 'measured', topTier: true },
    ]);
    expect(quoted('authority')).toMatchObject([{ question: 'auth.limit', topTier: false }]);
  });

  it('lists the rules that compared two answers and found them in agreement', () => {
    const { rules } = holdingBlock(
      materialOf(ASKS_ATTENTION, { 'recovery.practice': ['acted'], 'attention.style': 0 }),
    );
    expect(rules).toEqual(['acts-and-waits', 'turnover-against-known-name']);
  });
});
