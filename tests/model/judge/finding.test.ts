// The order of findings, and gaps at the edges of the arithmetic.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers, DeclaredPurpose } from '#model/assessment.ts';
import { assess, judge } from '#model/judge/assess.ts';
import { type ClashFinding, type Finding, isHeavy, orderFindings } from '#model/judge/finding.ts';
import type { Severity } from '#model/judge/rule.ts';
import { shareAtLeast, shareBelow } from '#model/judge/share.ts';
import { assessmentOf } from '../laws/arbitraries.ts';

const clash = (id: string, severity: Severity, points = 0): ClashFinding => ({
  id,
  kind: 'clash',
  severity,
  certainty: 'certain',
  points,
  between: ['a', 'b'],
  relation: 'tension',
  statements: [],
});

describe('findings', () => {
  test('stand by severity from critical to note, then by points, then by id', () => {
    const findings = [
      clash('z', 'note'),
      clash('y', 'open'),
      clash('x', 'minor'),
      clash('b', 'major', 1),
      clash('c', 'major', 1),
      clash('a', 'major', 1),
      clash('d', 'major', 2),
      clash('w', 'critical'),
    ];
    const ids = (ordered: readonly Finding[]) => ordered.map(({ id }) => id).join('');
    expect(ids(orderFindings(findings))).toBe('wdabcxyz');
    expect(ids(orderFindings(findings.toReversed()))).toBe('wdabcxyz');
  });

  test('are heavy when certain and at least major', () => {
    const heavy = (['critical', 'major', 'minor', 'open', 'note'] as const).filter((one) => isHeavy(clash('a', one)));
    expect(heavy).toEqual(['critical', 'major']);
    expect(isHeavy({ ...clash('a', 'critical'), certainty: 'likely' })).toBe(false);
  });
});

const own = (bands: NonNullable<DeclaredPurpose['bands']>): DeclaredPurpose[] => [
  { purpose: 'other', name: 'La nostra via', weight: 1, bands },
];
const gapsOf = (bands: NonNullable<DeclaredPurpose['bands']>, answers: Answers) =>
  assess(catalogue, assessmentOf(own(bands), answers)).findings.filter((one) => one.kind === 'gap');

describe('a gap', () => {
  test('from a band that leaves out a billionth of the scale costs no points, since nothing can be told by it', () => {
    const [gap] = gapsOf({ automation: [1e-9, 100, 3] }, { 'auto.share': 0, 'auto.quality': 0 });
    expect(gap).toMatchObject({ severity: 'minor', side: 'below', points: 0, pointsAtMost: 0 });
  });

  test('on one of two dimensions of equal importance costs half of what 100 less the chance base leaves', () => {
    const answers: Answers = { 'auto.share': 0, 'auto.quality': 0, 'tiers.policy': 0, variance: 0 };
    const [gap, none] = gapsOf({ automation: [50, 100, 2], uniformity: [50, 100, 2] }, answers);
    // Each side of 50 points loses 25 in the mean: chance base 75, so 100 x 2 x 1 / 4 x 100 / 25.
    expect(gap).toMatchObject({ dimension: 'automation', severity: 'major', points: 200, loss: { low: 1, high: 1 } });
    expect(none).toBeUndefined();
    const { coherence } = assess(
      catalogue,
      assessmentOf(own({ automation: [50, 100, 2], uniformity: [50, 100, 2] }), answers),
    );
    expect(coherence).toEqual({ low: -100, high: -100 });
  });

  test('above the band is told by the answer that lies furthest above it', () => {
    const answers: Answers = { 'attention.style': 50, 'history.shared': 100, continuity: 100 };
    const [gap] = gapsOf({ attention: [0, 10, 2] }, answers);
    expect(gap).toMatchObject({ side: 'above', loss: { low: 1, high: 1 } });
    // 0.5 x 40 against 0.3 x 90 and 0.2 x 90.
    expect(gap?.statements[1]).toEqual({ says: 'answer', id: 'history.shared' });
  });

  test('between two answers that pull alike quotes the surer one', () => {
    // 0.8 x (50 - 45) = 4 and 0.2 x (50 - 30) = 4.
    const answers: Answers = { 'auto.share': { from: 35, to: 45 }, 'auto.quality': 30 };
    const [gap] = gapsOf({ automation: [50, 100, 3] }, answers);
    expect(gap?.statements[1]?.id).toBe('auto.quality');
    const [other] = gapsOf({ automation: [50, 100, 3] }, { 'auto.share': 45, 'auto.quality': { from: 10, to: 30 } });
    expect(other?.statements[1]?.id).toBe('auto.share');
    const [heavier] = gapsOf({ automation: [50, 100, 3] }, { 'auto.share': 45, 'auto.quality': 30 });
    expect(heavier?.statements[1]?.id).toBe('auto.share');
  });

  test('that is open may lie on either side of the band and says how many points are at stake', () => {
    const [gap] = gapsOf({ automation: [40, 60, 2] }, { 'auto.share': { from: 0, to: 100 } });
    expect(gap).toMatchObject({ severity: 'open', certainty: 'open', side: 'below', loss: { low: 0, high: 0.8 } });
    // Two sides of 40 points lose 16 each in the mean: base 68, so 80 of 32.
    expect(gap).toMatchObject({ points: 0, pointsAtMost: 250 });
    const [above] = gapsOf({ automation: [20, 60, 2] }, { 'auto.share': { from: 0, to: 100 } });
    expect(above).toMatchObject({ side: 'above' });
  });

  test('carries the weakest mark of all that speaks for its dimension, and the driver that of its own answer', () => {
    const answers: Answers = { 'auto.share': 0, 'auto.quality': { value: 0, quality: 'estimate' } };
    expect(gapsOf({ automation: [50, 100, 3] }, answers)[0]?.quality).toBe('estimate');
    const driver = (quality: string) =>
      assess(
        catalogue,
        assessmentOf([{ purpose: 'mass-speed', weight: 1 }], {
          'budget.driver': { value: ['right'], quality },
        } as Answers),
      ).findings[0];
    expect(driver('guess')).toMatchObject({ dimension: 'driver', quality: 'guess', side: 'below' });
    expect(driver('guess')?.statements).toEqual([
      { says: 'declaration', id: 'mass-speed' },
      { says: 'answer', id: 'budget.driver' },
    ]);
  });
});

describe('the share of a box', () => {
  const ENDLESS = { low: 0, high: Number.POSITIVE_INFINITY };

  test('without an end is told on neither side', () => {
    for (const coefficient of [1, -1]) {
      expect(shareBelow(10, [{ coefficient, range: ENDLESS }])).toBe(0);
      expect(shareAtLeast(-10, [{ coefficient, range: ENDLESS }])).toBe(0);
    }
    expect(shareAtLeast(5, [{ coefficient: 1, range: { low: 0, high: 10 } }])).toBe(0.5);
    expect(shareAtLeast(Number.NEGATIVE_INFINITY, [])).toBe(1);
  });

  test('keeps its digits beside three ranges a billion times narrower', () => {
    const narrow = { coefficient: 1, range: { low: 10, high: 10 + 1e-7 } };
    const wide = { coefficient: 2, range: { low: 0, high: 50 } };
    expect(shareBelow(80, [wide, narrow, narrow, narrow])).toBeCloseTo(0.5, 6);
    expect(shareBelow(80, [narrow, narrow, wide, narrow])).toBeCloseTo(0.5, 6);
  });
});

describe('a declared mix', () => {
  const mixOf = (...declaration: readonly DeclaredPurpose[]) => judge(catalogue, assessmentOf(declaration, {})).mix;

  test('is in shares of the whole, a purpose named twice counted once with the scopes of both', () => {
    const mix = mixOf(
      { purpose: 'mass-speed', weight: 1, scope: ' Soci ' },
      { purpose: 'because-we-can', weight: 2 },
      { purpose: 'mass-speed', weight: 5 },
    );
    expect(mix.map(({ purpose, weight, scopes }) => [purpose.id, weight, scopes])).toEqual([
      ['mass-speed', 0.75, ['soci', '']],
      ['because-we-can', 0.25, ['']],
    ]);
  });

  test('holds a purpose of one’s own as number 11 with the bands it states', () => {
    const [entry] = mixOf({ purpose: 'other', name: 'X', weight: 3, bands: { speed: [70, 90, 2] } });
    expect(entry?.purpose).toEqual({ id: 'other', number: 11, bands: { speed: { low: 70, high: 90, importance: 2 } } });
  });
});
