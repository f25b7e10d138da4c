import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import type { Answers, DeclaredPurpose } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf } from '#model/report/document.ts';
import { faceOfVerdict } from '#model/report/of-verdict.ts';
import { assessmentOf } from '../laws/arbitraries.ts';

describe('what a verdict shows without its answers', () => {
  it.each(samples.map(({ id, assessment }) => [id, assessment] as const))(
    '%s: the headline, the purposes and the dimensions are those of the full report',
    (_, assessment) => {
      const judgement = judge(catalogue, assessment);
      const report = compose(catalogue, assessment, judgement);
      const face = faceOfVerdict(catalogue, judgement.verdict);
      // What to check first is known only where the answers are.
      const { brief: _brief, ...headline } = blockOf(report, 'headline') ?? {};
      expect(face.headline).toEqual(headline);
      const rows = blockOf(report, 'declared-operated')?.rows.map((row) => ({ ...row, scopes: [] }));
      expect(face.declaredOperated.rows).toEqual(rows);
      const evidence = blockOf(report, 'dimensions')?.rows.map((row) => [row.dimension, row.evidence, row.points]);
      expect(face.dimensions.rows.map((row) => [row.dimension, row.evidence, row.points])).toEqual(evidence);
    },
  );

  it('names every subject of the full report once, in words of both languages', () => {
    for (const { assessment } of samples) {
      const judgement = judge(catalogue, assessment);
      const subjects = compose(catalogue, assessment, judgement).blocks.flatMap((block) =>
        'subjects' in block ? block.subjects : [],
      );
      const { found } = faceOfVerdict(catalogue, judgement.verdict);
      expect(found.length).toBeGreaterThanOrEqual(new Set(subjects.map(({ id }) => id)).size);
      for (const language of ['it', 'en'] as const) {
        const titles = found.map((one) => phrasebook(language).subjectTitle(one));
        for (const title of titles) expect(title).not.toBe('');
      }
    }
  });

  const SPEED = { purpose: 'mass-speed', weight: 1 };
  const OWN = {
    purpose: 'other',
    name: 'La nostra via',
    weight: 3,
    bands: { automation: [80, 100, 3] },
  } as const;
  const faceOf = (declaration: readonly DeclaredPurpose[], answers: Answers) =>
    faceOfVerdict(catalogue, judge(catalogue, assessmentOf(declaration, answers)).verdict);

  it('a purpose of one’s own comes after the ten, as number 11, without the name and the bands that did not travel', () => {
    const { declaredOperated, dimensions, headline } = faceOf([SPEED, OWN], {});
    expect(declaredOperated.rows).toHaveLength(11);
    expect(declaredOperated.rows[10]).toMatchObject({
      purpose: 'other',
      number: 11,
      weight: 0.75,
      scopes: [],
      isOperated: false,
    });
    expect(declaredOperated.rows.filter((row) => 'weight' in row)).toHaveLength(2);
    expect(headline).toMatchObject({ declared: ['other', 'mass-speed'], asksNothing: [], ownNames: {} });
    const asks = dimensions.rows.find(({ dimension }) => dimension === 'automation')?.asks;
    expect(asks?.[0]).toEqual({ purpose: 'other' });
    expect(asks?.[1]).toEqual({ purpose: 'mass-speed', ...catalogue.purposes[1]?.bands.automation });
  });

  it('findings on one matter are one, under the weight of the first, by severity and then by points', () => {
    const cold: Answers = {
      'attention.style': 0,
      'history.shared': 0,
      continuity: 0,
      'recovery.practice': ['acted', 'waits'],
      'budget.driver': ['right'],
    };
    const asking = [
      { purpose: 'unique-advantage', weight: 3 },
      { purpose: 'extraordinary-trust', weight: 1 },
    ];
    const { found, dimensions, headline } = faceOf(asking, cold);
    const attention = found.find(({ id }) => id === 'attention-below');
    const points = dimensions.rows.find(({ dimension }) => dimension === 'attention')?.points;
    expect(attention).toMatchObject({
      severity: 'critical',
      about: { kind: 'dimension', dimension: 'attention', side: 'below' },
    });
    expect(attention?.points).toBeCloseTo(points ?? 0, 9);
    expect(found.map(({ id }) => id)).toContain('contradiction-acts-and-waits');
    const RANK = ['critical', 'major', 'minor', 'open', 'note'];
    const keys = found.map(({ severity, points: one }) => [RANK.indexOf(severity), -one] as const);
    expect(keys).toEqual(keys.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
    expect(dimensions.totalPoints).toBeCloseTo(
      found.reduce((sum, one) => sum + one.points, 0),
      9,
    );
    expect(dimensions.driverPoints).toBeGreaterThan(0);
    expect(Object.values(headline.counts).reduce((sum, one) => sum + one, 0)).toBe(found.length);
  });
});
