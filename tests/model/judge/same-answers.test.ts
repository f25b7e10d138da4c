// A judgement of the same answers under another declaration may take over what does not depend on the declaration: the
// verdict is the one that would be worked out anew.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { RUNS, someAssessment, someDeclaration } from '../laws/arbitraries.ts';

test('the verdict under another declaration is the same, taken over or worked out anew', () => {
  fc.assert(
    fc.property(someAssessment, someDeclaration, (assessment, declaration) => {
      const other = { ...assessment, declaration };
      expect(judge(catalogue, other, judge(catalogue, assessment)).verdict).toEqual(judge(catalogue, other).verdict);
    }),
    RUNS,
  );
});
