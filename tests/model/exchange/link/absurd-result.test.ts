import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { decodeLink } from '#model/exchange/link/decode-link.ts';
import { encodeLink } from '#model/exchange/link/encode-link.ts';
import { assess } from '#model/judge/assess.ts';
import type { Verdict } from '#model/verdict.ts';

const assessment = samples.find(({ id }) => id === 'mobili-rossi')?.assessment as Assessment;
const verdict = assess(catalogue, assessment);

async function decoded(change: (copy: Verdict) => Verdict): Promise<string> {
  const link = encodeLink({ kind: 'result', company: assessment.company, verdict: change(structuredClone(verdict)) });
  if (!link.ok) throw new Error(JSON.stringify(link.refusals));
  return (await decodeLink(catalogue, link.value)).kind;
}

test('the result of a true verdict opens', async () => {
  expect(await decoded((copy) => copy)).toBe('result');
});

test.each<[string, (copy: Verdict) => Verdict]>([
  ['evidence of 101', (copy) => ({ ...copy, evidence: { ...copy.evidence, speed: { low: 0, high: 101 } } })],
  ['evidence of -1', (copy) => ({ ...copy, evidence: { ...copy.evidence, speed: { low: -1, high: 0 } } })],
  ['an agreement of 1e308', (copy) => ({ ...copy, coherence: { low: 0, high: 1e308 } })],
  ['points of 1.7e308', (copy) => ({ ...copy, findings: copy.findings.map((one) => ({ ...one, points: 1.7e308 })) })],
  ['points below 0', (copy) => ({ ...copy, findings: copy.findings.map((one) => ({ ...one, points: -1 })) })],
])('a result with %s is no result of ours, though its check value is right', async (_, change) => {
  expect(await decoded(change)).toBe('refused');
});
