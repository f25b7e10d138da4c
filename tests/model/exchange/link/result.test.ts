// A result from outside is looked at as strictly as a file: what no verdict could say is refused whole.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import { openResult, resultFile } from '#model/exchange/link/result-file.ts';
import { assess } from '#model/judge/assess.ts';
import type { Loose } from '../samples.ts';

const assessment = samples[3]?.assessment as (typeof samples)[number]['assessment'];
const file = (): Loose => JSON.parse(JSON.stringify(resultFile(assessment.company, assess(catalogue, assessment))));
const opens = (given: Loose): boolean => openResult(catalogue, JSON.stringify(given)).ok;

describe('a result', () => {
  it('opens as it is written', () => expect(opens(file())).toBe(true));

  it('keeps no time, amount or volume of the company, and four digits of what is worked out', () => {
    const written = JSON.stringify(file());
    expect(written).not.toMatch(/observed|promised|604800|86400|4000000/);
    expect(written).not.toMatch(/\d\.\d{5}|\d{3}\.\d{2}/);
  });

  it('leaves out keys it does not know', () => {
    const given = file();
    given.verdict.repairs = ['x'];
    given.answers = { revenue: 1 };
    const read = openResult(catalogue, JSON.stringify(given));
    expect(read.ok && Object.keys(read.value)).toEqual(['company', 'verdict']);
    expect(read.ok && 'repairs' in read.value.verdict).toBe(false);
  });

  const damage: readonly (readonly [string, (given: Loose) => void])[] = [
    ['another format', (given) => (given.format = 'coerente/assessment')],
    ['another version', (given) => (given.version = 2)],
    ['another profile', (given) => (given.verdict.profile = 'v9')],
    ['no name', (given) => delete given.company.name],
    ['a name of 301 characters', (given) => (given.company.name = 'x'.repeat(301))],
    ['a currency that is none', (given) => (given.company.currency = '<b>')],
    ['a date that is none', (given) => (given.company.asOf = '2026-13')],
    ['a number as text', (given) => (given.verdict.coherence.low = '1')],
    ['an interval the wrong way round', (given) => (given.verdict.coherence = { low: 1, high: 0 })],
    ['an unknown purpose', (given) => (given.verdict.declared[0].purpose = 'world-domination')],
    ['a weight above the whole', (given) => (given.verdict.declared[0].weight = 1.5)],
    ['nothing declared', (given) => (given.verdict.declared = [])],
    ['a dimension missing', (given) => delete given.verdict.evidence.speed],
    ['an unknown headline', (given) => (given.verdict.headline.kind = 'splendid')],
    ['an unknown question to ask', (given) => (given.verdict.headline.ask = 'fax')],
    ['more answers than questions', (given) => (given.verdict.answered.essential = 25)],
    ['an id that is not that of its finding', (given) => (given.verdict.findings[0].id = 'gap:x:y')],
    ['an unknown kind of finding', (given) => (given.verdict.findings[0].kind = 'praise')],
    ['a statement of an unknown question', (given) => (given.verdict.findings[0].statements[0].id = 'fax')],
    ['ten thousand findings', (given) => (given.verdict.findings = Array(10_000).fill(given.verdict.findings[0]))],
  ];
  it.each(damage)('%s is refused', (_, harm) => {
    const given = file();
    harm(given);
    expect(opens(given)).toBe(false);
  });

  it('a number beyond all numbers is refused', () => {
    const text = JSON.stringify(file()).replace(/"points":[\d.]+/, '"points":1e309');
    expect(openResult(catalogue, text)).toEqual({
      ok: false,
      refusals: [{ kind: 'link-not-a-result', path: [], details: {} }],
    });
  });
});
