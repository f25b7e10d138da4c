// Another purpose in the place of a declared one keeps for whom it was said, and its weight.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { sampleOf } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { restatementsOf } from '#model/repair/restate.ts';

test('the scope goes with the place: whoever replaces what is for members is for members', () => {
  const rossi = sampleOf('mobili-rossi')?.assessment as Assessment;
  const [first, ...others] = rossi.declaration;
  if (!first) throw new Error('nothing declared');
  const assessment: Assessment = { ...rossi, declaration: [{ ...first, scope: 'soci' }, ...others] };
  const judgement = judge(catalogue, assessment);
  const replaced = restatementsOf({ catalogue, assessment, judgement }, first.purpose).flatMap(({ move }) =>
    move.flatMap((change) => (change.kind === 'declaration' ? [change.declaration] : [])),
  );
  const inPlace = replaced.filter(({ length }) => length === assessment.declaration.length).map(([entry]) => entry);
  expect(inPlace.length).toBeGreaterThan(1);
  for (const entry of inPlace) expect(entry).toEqual({ purpose: entry?.purpose, weight: first.weight, scope: 'soci' });
});
