// What a report carries is what it was made from, whatever that was: the PDF opens to the same assessment, byte for byte.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { openBytes } from '#model/exchange/open-bytes.ts';
import { assess } from '#model/judge/assess.ts';
import { withoutMoney } from '#model/without-money.ts';
import { someAssessment } from '../model/laws/arbitraries.ts';
import { making } from './making.ts';

async function reopened(bytes: Uint8Array): Promise<Assessment | string> {
  const opened = await openBytes(catalogue, bytes, 'rapporto.pdf');
  if (opened.kind !== 'found') return opened.kind;
  const [entry, ...others] = opened.entries;
  if (!entry || others.length > 0 || entry.leftOut.length > 0) return `${opened.entries.length} entries`;
  return entry.assessment;
}

test('a report of any of 16 assessments opens to the assessment it was made from', async () => {
  await fc.assert(
    fc.asyncProperty(someAssessment, async (assessment) => {
      const { bytes } = await making(assessment);
      expect(canonicalJson(await reopened(bytes))).toBe(canonicalJson(assessment));
    }),
    { numRuns: 16 },
  );
}, 120_000);

test.each(samples.map(({ id, assessment }) => [id, assessment] as const))(
  'the report of %s, in both languages in one file, opens to the same verdict byte for byte',
  async (_, assessment) => {
    const { bytes } = await making(assessment, ['it', 'en']);
    const found = await reopened(bytes);
    expect(typeof found).toBe('object');
    expect(JSON.stringify(assess(catalogue, found as Assessment))).toBe(JSON.stringify(assess(catalogue, assessment)));
  },
);

test('a report without money carries no answer in money, and one without data carries nothing', async () => {
  const assessment = samples[0]?.assessment as Assessment;
  const spared = await making(assessment, ['it'], { money: false });
  expect(canonicalJson(await reopened(spared.bytes))).toBe(canonicalJson(withoutMoney(catalogue, assessment)));
  const bare = await making(assessment, ['it'], { carries: 'nothing' });
  expect(await reopened(bare.bytes)).toBe('refused');
});
