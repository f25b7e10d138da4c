// The six kinds of headline: each reached by an assessment, their order, and both sides of each threshold.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers, Assessment } from '#model/assessment.ts';
import type { Fit } from '#model/fit.ts';
import type { Interval } from '#model/interval.ts';
import { assess } from '#model/judge/assess.ts';
import type { Finding } from '#model/judge/finding.ts';
import { cleanOperation } from '#model/profile/clean-operation.ts';
import { headlineOf, rankFits } from '#model/reveal.ts';
import { assessmentOf } from '../laws/arbitraries.ts';
import { assessmentOfCase } from '../read-cases.ts';

const { thresholds } = catalogue;

function agreeing(purpose: string, low: number, high: number): Fit {
  const kappa: Interval = { low, high };
  return { purpose, kappa, fit: kappa, base: 50, totalImportance: 10, losses: [] };
}

interface Scene {
  readonly coherence: readonly [number, number];
  readonly declared?: readonly Fit[];
  readonly ranked?: readonly Fit[];
  readonly findings?: readonly Finding[];
}
const A = agreeing('a', 40, 60);
const headline = ({ coherence: [low, high], declared = [A], ranked = [A], findings = [] }: Scene) =>
  headlineOf({ coherence: { low, high }, declared, ranked: rankFits(ranked), findings, thresholds });
const kind = (scene: Scene) => headline(scene).kind;

const heavy = (severity: Finding['severity'], certainty: Finding['certainty']): Finding => ({
  id: 'clash:a:b',
  kind: 'clash',
  severity,
  certainty,
  points: 0,
  between: ['a', 'b'],
  relation: 'contradiction',
  statements: [],
});

describe('too-little-known', () => {
  test('100 points of width are known enough, 100.001 are not', () => {
    expect(kind({ coherence: [-10, 90] })).toBe('mixed');
    expect(kind({ coherence: [-10, 90.001] })).toBe('too-little-known');
  });
  test('what lies below -100 is cut off first: -300 to -1 is 99 wide, -300 to 1 is 101', () => {
    expect(kind({ coherence: [-300, -1] })).not.toBe('too-little-known');
    expect(kind({ coherence: [-300, 1] })).toBe('too-little-known');
  });
  test('comes before every other kind, and names no operation', () => {
    const scene = { coherence: [-90, 100], ranked: [agreeing('b', 90, 95)] } as const;
    expect(headline(scene)).toEqual({ kind: 'too-little-known', declared: ['a'], operated: [] });
  });
});

describe('coherent', () => {
  test('from 60, and not at 59.999', () => {
    expect(kind({ coherence: [60, 100] })).toBe('coherent');
    expect(kind({ coherence: [59.999, 100] })).toBe('mixed');
  });
  test.each([
    ['critical', 'certain', 'mixed'],
    ['major', 'certain', 'mixed'],
    ['minor', 'certain', 'coherent'],
    ['note', 'certain', 'coherent'],
    ['open', 'likely', 'coherent'],
    ['open', 'open', 'coherent'],
  ] as const)('with a %s finding that is %s it is %s', (severity, certainty, expected) => {
    expect(kind({ coherence: [70, 80], findings: [heavy(severity, certainty)] })).toBe(expected);
  });
  test('comes before a purpose that is met even better', () => {
    expect(kind({ coherence: [60, 62], declared: [agreeing('a', 60, 62)], ranked: [agreeing('b', 90, 95)] })).toBe(
      'coherent',
    );
  });
});

describe('different-purpose', () => {
  const declared = [agreeing('a', 0, 40), agreeing('c', 0, 50)];
  test('when the first revealed lies above every declared, 50.001 above 50 and not 50', () => {
    expect(kind({ coherence: [0, 45], declared, ranked: [agreeing('b', 50.001, 90), ...declared] })).toBe(
      'different-purpose',
    );
    expect(kind({ coherence: [0, 45], declared, ranked: [agreeing('b', 50, 90), ...declared] })).toBe(
      'not-distinguishable',
    );
  });
  test('comes before no-recognisable-purpose', () => {
    const low = [agreeing('a', -50, -40)];
    expect(kind({ coherence: [-50, -40], declared: low, ranked: [agreeing('b', -10, 20), ...low] })).toBe(
      'different-purpose',
    );
  });
  test('is not said of a declared purpose', () => {
    expect(
      kind({
        coherence: [0, 45],
        declared: [agreeing('b', 80, 90), agreeing('a', 0, 1)],
        ranked: [agreeing('b', 80, 90)],
      }),
    ).toBe('mixed');
  });
});

describe('no-recognisable-purpose', () => {
  test('when no upper end reaches 50: 49.999 and not 50', () => {
    const scene = (high: number): Scene => ({
      coherence: [0, 30],
      declared: [agreeing('a', 0, 30)],
      ranked: [agreeing('b', 10, high), agreeing('a', 0, 30)],
    });
    expect(kind(scene(49.999))).toBe('no-recognisable-purpose');
    expect(kind(scene(50))).toBe('not-distinguishable');
    expect(headline(scene(49.999)).operated).toEqual([]);
  });
});

test('not-distinguishable names the first revealed and the declared ones it cannot be told from', () => {
  const [a, c] = [agreeing('a', 0, 60), agreeing('c', 0, 10)];
  const found = headline({ coherence: [0, 50], declared: [a, c], ranked: [agreeing('b', 55, 80), a, c] });
  expect(found).toEqual({ kind: 'not-distinguishable', declared: ['a', 'c'], operated: ['b', 'a'] });
});

test('a purpose of the company’s own is a rival as well: it is named, and a question told that would separate the two', () => {
  const clean = cleanOperation(
    catalogue,
    catalogue.purposes.find(({ id }) => id === 'because-we-can') as (typeof catalogue.purposes)[number],
  );
  if (!('answers' in clean)) throw new Error('no clean operation');
  const { 'auto.share': _, ...answers } = clean.answers;
  const bands = { automation: [75, 100, 3], recovery: [65, 100, 3], people: [45, 100, 3] } as const;
  const own = { purpose: 'other', name: 'La nostra via', weight: 1, bands };
  const { headline: found } = assess(catalogue, assessmentOf([own], answers));
  expect(found).toMatchObject({ kind: 'not-distinguishable', operated: ['because-we-can', 'other'] });
  expect(found.ask).toBe('auto.share');
});

describe('each kind is reached by an assessment', () => {
  const declaring = (purpose: string, answers: Answers): Assessment => assessmentOf([{ purpose, weight: 1 }], answers);
  const lukewarm = { ...assessmentOfCase('b2b-rental-it').answers };
  const scenes: readonly [string, Assessment][] = [
    ['too-little-known', declaring('mass-speed', {})],
    ['coherent', assessmentOfCase('writer')],
    ['different-purpose', assessmentOfCase('italian-furniture')],
    ['not-distinguishable', assessmentOfCase('b2b-rental-it')],
    ['mixed', declaring('different-people', lukewarm)],
  ];
  test.each(scenes)('%s', (expected, assessment) => {
    expect(assess(catalogue, assessment).headline.kind).toBe(expected);
  });

  test('no-recognisable-purpose', () => {
    const answers: Answers = {
      'promise.level': 100,
      'promise.known': 0,
      'promise.claims': ['immediate'],
      'promise.surprise': 100,
      'budget.driver': ['throughput'],
      'budget.total': 5_000_000,
      revenue: 20_000_000,
      'volume.month': { phone: 10_000 },
      'time.first_response': { phone: 600 },
      'time.resolution': 86_400 * 30,
      'hours.week': 20,
      'reach.human': 25,
      'auto.share': 0,
      'auto.quality': 0,
      'auth.limit': 0,
      'auth.eur': 0,
      'attention.style': 100,
      'history.shared': 100,
      'metrics.reward': 0,
      'staff.turnover': 80,
      'outsourcing.share': 100,
      'recovery.practice': ['waits'],
      'listen.loop': 0,
      'cocreate.real': 0,
      'tiers.policy': 50,
    };
    expect(assess(catalogue, declaring('extraordinary-trust', answers)).headline.kind).toMatch(
      /no-recognisable-purpose|different-purpose/,
    );
    const best = assess(catalogue, declaring('extraordinary-trust', answers)).revealed[0]?.purpose ?? '';
    const itself = assess(catalogue, declaring(best, answers));
    expect(itself.revealed.every(({ kappa }) => kappa.high < 50)).toBe(true);
    expect(itself.headline.kind).toBe('no-recognisable-purpose');
  });
});
