// What a report is composed of: which parts, in which order, with which totals, and what stands where something is blank.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { sampleOf } from '#content/samples.ts';
import type { Answers, Assessment, DeclaredPurpose } from '#model/assessment.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { blockOf, holdingComesFirst, type ReportDocument } from '#model/report/document.ts';
import { reportOf as wholeReport } from '#model/report/report-of.ts';
import { assessmentOf } from '../laws/arbitraries.ts';
import { reportOf } from './hostile-names.ts';

const SPEED: DeclaredPurpose = { purpose: 'mass-speed', weight: 1 };
const CHEAP: DeclaredPurpose = { purpose: 'race-to-bottom', weight: 3 };
const own = (bands: DeclaredPurpose['bands'], weight = 1): DeclaredPurpose => ({
  purpose: 'other',
  name: 'La nostra via',
  weight,
  ...(bands && { bands }),
});
const report = (declaration: readonly DeclaredPurpose[], answers: Answers, more: Partial<Assessment> = {}) =>
  reportOf(catalogue, { ...assessmentOf(declaration, answers), ...more });
const kinds = ({ blocks }: ReportDocument) => blocks.map(({ kind }) => kind);

describe('the parts of a report', () => {
  it('on nothing but a declaration are headline, declaration, agreement, dimensions, what is not known, method, sources', () => {
    expect(kinds(report([SPEED], {}))).toEqual([
      'headline',
      'declaration',
      'declared-operated',
      'dimensions',
      'unknown',
      'method',
      'sources',
    ]);
  });

  it('tell first where things part, then where they hold; the other way round where the company is coherent', () => {
    const apart: Answers = { 'auto.share': 0, 'auto.quality': 0, 'tiers.policy': 0, variance: 0 };
    const bands = { automation: [80, 100, 3], uniformity: [80, 100, 3] } as const;
    const mixed = report([own(bands)], apart);
    expect(kinds(mixed).slice(2, 6)).toEqual(['declared-operated', 'parting', 'holding', 'dimensions']);
    expect(holdingComesFirst(mixed)).toBe(false);
    // A minor gap: 97.6 where 98 is asked.
    const nearly = report([own({ automation: [98, 100, 1], uniformity: [80, 100, 3] })], {
      ...apart,
      'auto.share': 97,
      'auto.quality': 100,
    });
    expect(blockOf(nearly, 'headline')?.headline.kind).toBe('coherent');
    expect(kinds(nearly).slice(2, 6)).toEqual(['declared-operated', 'holding', 'parting', 'dimensions']);
    expect(holdingComesFirst(nearly)).toBe(true);
  });

  it('keep gaps, crossings, open questions and notes apart', () => {
    const answers: Answers = {
      'auto.share': 0,
      'auto.quality': 0,
      'recovery.practice': ['acted', 'waits'],
      'tiers.policy': 50,
      'hours.week': 168,
      'staff.fte': 1,
      'staff.dedicated': 'partly',
      'outsourcing.share': 0,
    };
    const full = report([own({ automation: [80, 100, 3], uniformity: [60, 100, 2] })], answers);
    const ids = (kind: 'parting' | 'crossing' | 'open' | 'notes') => blockOf(full, kind)?.subjects.map(({ id }) => id);
    expect(ids('parting')).toEqual(['automation-below']);
    expect(ids('crossing')).toEqual(['contradiction-acts-and-waits']);
    expect(ids('open')).toEqual(['uniformity-below']);
    expect(ids('notes')).toEqual(['contradiction-hours-against-staff']);
    expect(kinds(full).filter((kind) => kind === 'open' || kind === 'notes')).toEqual(['open', 'notes']);
    expect(blockOf(full, 'headline')?.counts).toEqual({ critical: 1, major: 0, minor: 1, open: 1, note: 1 });
  });

  it('tell the way for the whole that changes what is said before the one that changes what is done, whichever takes fewer steps', () => {
    const rental = sampleOf('noleggio-italia')?.assessment as Assessment;
    const steps = repairsOf({ catalogue, assessment: rental, judgement: judge(catalogue, rental) }).sets;
    expect(steps.map(({ side }) => side)).toEqual(['do', 'declare']);
    const told = blockOf(wholeReport(catalogue, rental).report, 'repairs')?.sets;
    expect(told?.map(({ side }) => side)).toEqual(['declare', 'do']);
  });

  it('bear the company, its date, and which answers they were made from', () => {
    const dated = report([SPEED], {}, { company: { name: 'Rossi', asOf: '2026-03' } });
    expect(dated.company).toEqual({ name: 'Rossi', asOf: '2026-03' });
    expect(dated.share).toBe('whole');
    expect(blockOf(dated, 'method')).toHaveProperty('asOf', '2026-03');
    expect(blockOf(report([SPEED], {}, { company: { name: 'Rossi' } }), 'method')).not.toHaveProperty('asOf');
  });
});

describe('the headline', () => {
  it('names declared purposes heaviest first, and those of one’s own that ask nothing yet', () => {
    const head = blockOf(report([SPEED, own(undefined, 2), CHEAP], {}), 'headline');
    expect(head).toMatchObject({
      declared: ['race-to-bottom', 'other', 'mass-speed'],
      asksNothing: ['other'],
      ownNames: { other: 'La nostra via' },
      answered: { essential: 0, of: 24 },
    });
    expect(blockOf(report([SPEED, own({ speed: [50, 100, 1] })], {}), 'headline')?.asksNothing).toEqual([]);
    expect(blockOf(report([SPEED], {}), 'headline')?.ownNames).toEqual({});
  });
});

describe('agreement by purpose', () => {
  const rowsOf = (declaration: readonly DeclaredPurpose[], answers: Answers = {}) =>
    blockOf(report(declaration, answers), 'declared-operated')?.rows ?? [];

  it('has the ten by rank, then a purpose of one’s own; shares, scopes and names only for what is declared', () => {
    const rows = rowsOf([
      { ...SPEED, scope: ' soci ' },
      { ...SPEED, scope: 'altri' },
      { ...own(undefined), scope: ' ' },
    ]);
    expect(rows).toHaveLength(11);
    const { kappa: _kappa, ...other } = rows[10] ?? {};
    expect(other).toEqual({
      purpose: 'other',
      number: 11,
      weight: 1 / 3,
      scopes: [],
      isOperated: false,
      ownName: 'La nostra via',
    });
    const speed = rows.find(({ purpose }) => purpose === 'mass-speed');
    expect(speed).toMatchObject({ number: 2, scopes: [' soci ', 'altri'] });
    expect(speed?.weight).toBeCloseTo(2 / 3, 12);
    const rest = rows.filter(({ purpose }) => purpose !== 'mass-speed' && purpose !== 'other');
    for (const row of rest) {
      expect(row).not.toHaveProperty('weight');
      expect(row).not.toHaveProperty('ownName');
      expect(row.scopes).toEqual([]);
      expect(row.number).toBe(catalogue.purposes.find(({ id }) => id === row.purpose)?.number);
    }
    const middles = rows.slice(0, 10).map(({ kappa }) => (kappa.low + kappa.high) / 2);
    expect(middles).toEqual(middles.toSorted((a, b) => b - a));
  });
});

describe('the dimensions', () => {
  const answers: Answers = { 'auto.share': 0, 'auto.quality': 0, 'tiers.policy': 50, variance: 50 };
  const declared = [own({ uniformity: [60, 100, 1], automation: [80, 100, 3] })];

  it('stand by the points they cost, then in their own order, and add up to the total', () => {
    const block = blockOf(report(declared, answers), 'dimensions');
    expect(block?.rows.map(({ dimension }) => dimension)).toEqual([
      'automation',
      'uniformity',
      ...DIMENSIONS.filter((one) => one !== 'automation' && one !== 'uniformity'),
    ]);
    // Base of 80-100: 45; of 60-100: 65; (3 x 45 + 65) / 4 = 50. Points: 75 and 0.2 x 25, over a half.
    expect(block?.rows[0]?.points).toBeCloseTo(150, 9);
    expect(block?.rows[1]?.points).toBeCloseTo(10, 9);
    expect(block?.totalPoints).toBeCloseTo(160, 9);
    expect(block?.driverPoints).toBe(0);
    expect(blockOf(report(declared, answers), 'parting')?.totalPoints).toBe(block?.totalPoints);
  });

  it('say what each declared purpose asks, in the order declared, and leave free what it does not', () => {
    const block = blockOf(report([...declared, SPEED], answers), 'dimensions');
    const asks = (dimension: string) => block?.rows.find((row) => row.dimension === dimension)?.asks;
    expect(asks('uniformity')?.[0]).toEqual({
      purpose: 'other',
      ownName: 'La nostra via',
      low: 60,
      high: 100,
      importance: 1,
    });
    expect(asks('uniformity')?.[1]?.purpose).toBe('mass-speed');
    expect(asks('speed')?.[0]).toEqual({ purpose: 'other', ownName: 'La nostra via' });
    expect(asks('speed')?.[1]).not.toHaveProperty('ownName');
  });

  it('count the points of the budget argument apart', () => {
    const block = blockOf(report([SPEED], { 'budget.driver': ['right'] }), 'dimensions');
    expect(block?.driverPoints).toBeGreaterThan(0);
    expect(block?.totalPoints).toBe(block?.driverPoints);
  });

  it('show the top tier beside everybody where a declared purpose is judged on it and it differs', () => {
    const tier: Answers = {
      'attention.style': 0,
      'history.shared': 50,
      continuity: 50,
      'tiers.vip': { 'attention.style': 100 },
    };
    const attention = (purpose: string) =>
      blockOf(report([{ purpose, weight: 1 }], tier), 'dimensions')?.rows.find(
        ({ dimension }) => dimension === 'attention',
      );
    expect(attention('different-people')).toMatchObject({
      evidence: { low: 25, high: 25 },
      topTier: { low: 75, high: 75 },
    });
    expect(attention('mass-speed')).not.toHaveProperty('topTier');
    const rows = blockOf(report([{ purpose: 'different-people', weight: 1 }], tier), 'dimensions')?.rows ?? [];
    expect(rows.filter((row) => 'topTier' in row)).toHaveLength(1);
  });
});

describe('what is not known', () => {
  it('lists the essential questions, those that could settle most first, with what they feed and the rules that wait', () => {
    const questions = blockOf(report([SPEED], { 'promise.level': 50 }), 'unknown')?.questions ?? [];
    expect(questions.filter(({ isEssential }) => isEssential)).toHaveLength(23);
    expect(questions.every(({ separates }) => !separates)).toBe(true);
    const asked = catalogue.questions
      .filter(({ essential, id }) => essential && id !== 'promise.level')
      .map(({ id }) => id);
    expect(new Set(questions.flatMap(({ question, isEssential }) => (isEssential ? [question] : [])))).toEqual(
      new Set(asked),
    );
    // Rules that wait come first in the order; only the points that are open already are counted as such.
    const waiting = questions.map(({ rules }) => rules.length);
    expect(waiting[0]).toBeGreaterThan(3);
    expect(questions.every(({ settles }) => settles === 0)).toBe(true);
    expect(questions.find(({ question }) => question === 'volume.month')).toMatchObject({
      dimensions: ['speed', 'reach', 'resources'],
      rules: expect.arrayContaining(['work-against-staff', 'closed-against-volume']),
    });
    expect(questions.find(({ question }) => question === 'revenue')?.rules).toEqual([]);
  });

  it('is left out where every essential question is answered', () => {
    const all = Object.fromEntries(
      catalogue.questions.filter(({ essential }) => essential).map(({ id }) => [id, 'not-applicable']),
    );
    expect(kinds(report([SPEED], all))).not.toContain('unknown');
  });
});

describe('the declaration', () => {
  it('of one’s own says what it asks in the order of the dimensions, and of the ten nothing, heaviest first', () => {
    const rows = blockOf(
      report([SPEED, own({ uniformity: [1, 2, 3], height: [4, 5, 1] }, 3)], {}),
      'declaration',
    )?.purposes;
    expect(rows).toEqual([
      {
        purpose: 'other',
        number: 11,
        weight: 0.75,
        ownName: 'La nostra via',
        asks: [
          { dimension: 'height', low: 4, high: 5 },
          { dimension: 'uniformity', low: 1, high: 2 },
        ],
      },
      { purpose: 'mass-speed', number: 2, weight: 0.25, asks: [] },
    ]);
    const scoped = blockOf(report([{ ...SPEED, scope: ' soci ' }], {}), 'declaration')?.purposes[0];
    expect(scoped?.scope).toBe('soci');
    expect(blockOf(report([{ ...SPEED, scope: ' ' }], {}), 'declaration')?.purposes[0]).not.toHaveProperty('scope');
  });
});
