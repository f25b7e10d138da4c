import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import { judge } from '#model/judge/assess.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf } from '#model/report/document.ts';
import { faceOfVerdict } from '#model/report/of-verdict.ts';

describe('what a verdict shows without its answers', () => {
  it.each(samples.map(({ id, assessment }) => [id, assessment] as const))(
    '%s: the headline, the purposes and the dimensions are those of the full report',
    (_, assessment) => {
      const judgement = judge(catalogue, assessment);
      const report = compose(catalogue, assessment, judgement);
      const face = faceOfVerdict(catalogue, judgement.verdict);
      expect(face.headline).toEqual(blockOf(report, 'headline'));
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
});
