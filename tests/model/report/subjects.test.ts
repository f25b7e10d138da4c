// Matters of a report: findings told together, what is quoted, what would settle them, what could be declared instead.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers, DeclaredPurpose } from '#model/assessment.ts';
import { subjectsOf } from '#model/report/subjects.ts';
import { ASKS_ATTENTION, materialOf, own } from '../../support/material.ts';

const DAY = 86_400;
function subjects(declaration: readonly DeclaredPurpose[], answers: Answers) {
  const material = materialOf(declaration, answers);
  return subjectsOf(material.judgement.verdict.findings, material);
}
const subject = (id: string, declaration: readonly DeclaredPurpose[], answers: Answers) =>
  subjects(declaration, answers).find((one) => one.id === id);
const COLD: Answers = { 'attention.style': 0, 'history.shared': { value: 0, quality: 'guess' }, continuity: 0 };

describe('one answer against two purposes', () => {
  const cold = subject('attention-below', ASKS_ATTENTION, COLD);
  const { findings } = materialOf(ASKS_ATTENTION, COLD).judgement.verdict;
  const gaps = findings.flatMap((one) => (one.kind === 'gap' && one.dimension === 'attention' ? [one] : []));

  it('is told once, by the one that loses more, with the sum of the points and the other named beside it', () => {
    expect(gaps).toHaveLength(2);
    expect(cold?.findings).toEqual(['gap:unique-advantage:attention', 'gap:extraordinary-trust:attention']);
    expect(cold?.points).toBeCloseTo(
      gaps.reduce((sum, { points }) => sum + points, 0),
      9,
    );
    expect(cold).toMatchObject({
      severity: 'critical',
      certainty: 'certain',
      quality: 'guess',
      alsoAsking: [{ purpose: 'extraordinary-trust', asks: { dimension: 'attention', bound: 'at-least' } }],
    });
    expect(cold?.about).toEqual({ kind: 'dimension', dimension: 'attention', side: 'below' });
  });

  it('quotes what the purpose asks at least, and the answer as it stands', () => {
    const band = catalogue.purposes.find(({ id }) => id === 'unique-advantage')?.bands.attention;
    expect(cold?.say).toEqual({
      kind: 'purpose',
      voice: 'say',
      purpose: 'unique-advantage',
      asks: { dimension: 'attention', bound: 'at-least', limit: band?.low },
    });
    expect(cold?.against).toEqual([
      { kind: 'answer', voice: 'do', question: 'attention.style', value: 0, quality: 'measured', topTier: false },
    ]);
  });

  it('could be mended by declaring one of at most three purposes that lose nothing by it, none of them declared', () => {
    expect(cold?.couldDeclare.length).toBeGreaterThan(0);
    expect(cold?.couldDeclare.length).toBeLessThanOrEqual(3);
    const { judgement } = materialOf(ASKS_ATTENTION, COLD);
    const ranked = judgement.ranked.map(({ purpose }) => purpose);
    const places = cold?.couldDeclare.map((purpose) => ranked.indexOf(purpose)) ?? [];
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const purpose of cold?.couldDeclare ?? []) {
      expect(['extraordinary-trust', 'unique-advantage']).not.toContain(purpose);
      const loss = judgement.ranked
        .find((fit) => fit.purpose === purpose)
        ?.losses.find(({ dimension }) => dimension === 'attention');
      expect(loss?.loss.low ?? 0).toBe(0);
    }
  });

  it('is not to be mended by a purpose that contradicts one which stays', () => {
    const staying: DeclaredPurpose = { purpose: 'raise-and-surprise', weight: 1 };
    const slow: Answers = { 'time.first_response': 'nobody', 'time.resolution': 60 * DAY };
    const free = subject('speed-below', [{ purpose: 'mass-speed', weight: 1 }], slow)?.couldDeclare;
    expect(free).toContain('lower-expectations');
    const scene = materialOf([{ purpose: 'mass-speed', weight: 1 }, staying], {});
    const [gap] = materialOf([{ purpose: 'mass-speed', weight: 1 }], slow).judgement.verdict.findings.filter(
      ({ id }) => id === 'gap:mass-speed:speed',
    );
    const [matter] = subjectsOf(gap ? [gap] : [], scene);
    expect(matter?.couldDeclare).not.toContain('lower-expectations');
  });
});

describe('a matter', () => {
  it('above a band quotes what the purpose asks at most, and a purpose of one’s own by its name', () => {
    const high = subject('attention-above', [own({ attention: [0, 20, 3] })], {
      'attention.style': 100,
      'history.shared': 100,
      continuity: 100,
    });
    expect(high?.say).toEqual({
      kind: 'purpose',
      voice: 'say',
      purpose: 'other',
      ownName: 'La nostra via',
      asks: { dimension: 'attention', bound: 'at-most', limit: 20 },
    });
  });

  it('of the budget argument has no limit to quote, and nothing that would settle it', () => {
    const driver = subject('driver-below', [{ purpose: 'mass-speed', weight: 1 }], { 'budget.driver': ['right'] });
    expect(driver?.say).toMatchObject({ asks: { dimension: 'driver', bound: 'at-least' } });
    expect(driver?.say).not.toHaveProperty('asks.limit');
    expect(driver?.couldSettle).toEqual([]);
  });

  it('of the top tier quotes the fact inside its answer, with its own mark', () => {
    const answers: Answers = {
      'attention.style': 100,
      'history.shared': 100,
      continuity: 100,
      'tiers.vip': { 'attention.style': { value: 0, quality: 'estimate' }, 'history.shared': 0 },
    };
    const tier = subject('attention-below', [{ purpose: 'different-people', weight: 1 }], answers);
    expect(tier?.against).toEqual([
      { kind: 'answer', voice: 'do', question: 'attention.style', value: 0, quality: 'estimate', topTier: true },
    ]);
  });

  it('of a rule says in one ink what is promised in public and in the other what is done, with its figures', () => {
    const answers: Answers = {
      'promise.first_response': { email: { seconds: DAY, clock: 'calendar' } },
      'time.first_response': { email: 4 * DAY },
    };
    const wait = subject('contradiction-promise-against-typical-time', ASKS_ATTENTION, answers);
    expect([wait?.say, ...(wait?.against ?? [])].map((said) => said?.voice)).toEqual(['say', 'do']);
    expect(wait?.about).toEqual({
      kind: 'rule',
      rule: 'promise-against-typical-time',
      channel: 'email',
      channels: [{ channel: 'email', ratio: { low: 4, high: 4 } }],
      ratio: { low: 4, high: 4 },
      observed: { low: 4 * DAY, high: 4 * DAY },
      promised: { low: DAY, high: DAY },
    });
    expect(wait?.points).toBe(0);
    const ticks = subject('contradiction-acts-and-waits', ASKS_ATTENTION, { 'recovery.practice': ['acted', 'waits'] });
    expect(ticks?.about).toEqual({ kind: 'rule', rule: 'acts-and-waits' });
    expect(ticks?.say).toMatchObject({ voice: 'do', option: 'acted' });
    expect(ticks?.couldDeclare).toEqual([]);
  });

  it('of a clash quotes both purposes without what they ask, and of a disclosure the promise and who knows it', () => {
    const clash = subject(
      'clash-lower-expectations-raise-and-surprise',
      [
        { purpose: 'lower-expectations', weight: 1 },
        { purpose: 'raise-and-surprise', weight: 1 },
      ],
      {},
    );
    expect(clash?.about).toEqual({
      kind: 'clash',
      between: ['lower-expectations', 'raise-and-surprise'],
      relation: 'contradiction',
    });
    expect(clash?.say).toEqual({ kind: 'purpose', voice: 'say', purpose: 'lower-expectations' });
    expect(clash).toMatchObject({ quality: 'measured', couldSettle: [] });
    const hidden = subject('disclosure-high-promise-unknown', ASKS_ATTENTION, {
      'promise.level': 100,
      'promise.known': 0,
    });
    expect(hidden?.about).toEqual({ kind: 'disclosure', which: 'high-promise-unknown' });
    expect([hidden?.say, ...(hidden?.against ?? [])].map((said) => said?.voice)).toEqual(['say', 'say']);
    expect(hidden?.couldSettle).toEqual(['promise.claims', 'promise.surprise']);
  });

  it('that is open names the blank questions of its dimension, or what the arithmetic assumed', () => {
    const half = subject('automation-below', [own({ automation: [60, 100, 2] })], { 'auto.share': 50 });
    expect(half).toMatchObject({ severity: 'open', certainty: 'likely', couldSettle: ['auto.quality'] });
    const work: Answers = { 'volume.month': { phone: 90_000 }, 'staff.fte': 9, 'outsourcing.share': 0 };
    expect(subject('contradiction-work-against-staff', ASKS_ATTENTION, work)?.couldSettle).toEqual([
      'contract.hours',
      'shrinkage',
      'aht.phone',
    ]);
  });

  it('stands by points first, then by weight, then by its name', () => {
    const all = subjects([...ASKS_ATTENTION, { purpose: 'race-to-bottom', weight: 1 }], {
      ...COLD,
      'budget.driver': ['right'],
      'recovery.practice': ['acted', 'waits'],
      'promise.level': 100,
      'promise.known': 0,
      'promise.surprise': 100,
    });
    const RANK = ['critical', 'major', 'minor', 'open', 'note'];
    const keys = all.map(({ points, severity, id }) => [-points, RANK.indexOf(severity), id] as const);
    const sorted = keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
    expect(keys).toEqual(sorted);
    expect(all.filter(({ points }) => points === 0).length).toBeGreaterThan(2);
  });
});

describe('what is answered for the top level', () => {
  const written: Answers = { 'tiers.policy': 100, 'time.first_response': { phone: 100 } };
  const against = (id: string, tier: unknown) =>
    subject(`contradiction-${id}`, [{ purpose: 'mass-speed', weight: 1 }], { ...written, 'tiers.vip': tier } as Answers)
      ?.against[0];

  it('is quoted as the question asked again, and as of the top level', () => {
    expect(against('tiers-against-waits', { 'time.first_response': { phone: 90 } })).toMatchObject({
      question: 'time.first_response',
      value: { phone: 90 },
      topTier: true,
    });
  });

  it('is quoted as part of its own answer where it is what was added', () => {
    expect(against('tiers-against-additions', { added: 0, 'auth.limit': 50 })).toMatchObject({
      question: 'tiers.vip',
      value: { added: 0 },
      topTier: false,
    });
  });
});
