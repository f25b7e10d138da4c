// Everything a verdict may say comes back from a link that holds only the result, and nothing past its limits does.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import { CHANNELS, DIMENSIONS } from '#model/catalogue.ts';
import { openResult, resultFile } from '#model/exchange/link/result-file.ts';
import { assess } from '#model/judge/assess.ts';
import type { Loose } from '../samples.ts';

const assessment = samples[3]?.assessment as (typeof samples)[number]['assessment'];
const TEXT = JSON.stringify(resultFile(assessment.company, assess(catalogue, assessment)));
const file = (): Loose => JSON.parse(TEXT);
function opened(change: (given: Loose) => void): Loose {
  const given = file();
  change(given);
  const read = openResult(catalogue, JSON.stringify(given));
  return read.ok ? read.value : undefined;
}
const isTaken = (change: (given: Loose) => void): boolean => opened(change) !== undefined;

const base = { severity: 'major', certainty: 'certain', points: 0, statements: [{ says: 'answer', id: 'hours.week' }] };
const gap = {
  ...base,
  id: 'gap:mass-speed:speed',
  kind: 'gap',
  purpose: 'mass-speed',
  dimension: 'speed',
  side: 'below',
  loss: { low: 0, high: 1 },
  pointsAtMost: 3,
};
const contradiction = {
  ...base,
  id: 'contradiction:hours-against-staff',
  kind: 'contradiction',
  rule: 'hours-against-staff',
};
const clash = {
  ...base,
  id: 'clash:mass-speed:other',
  kind: 'clash',
  between: ['mass-speed', 'other'],
  relation: 'tension',
};
const disclosure = {
  ...base,
  id: 'disclosure:high-promise-unknown',
  kind: 'disclosure',
  which: 'high-promise-unknown',
};
const takes = (finding: Loose): boolean => isTaken(({ verdict }) => (verdict.findings = [finding]));

describe('a finding in a result', () => {
  it.each([
    ['gap', gap],
    ['contradiction', contradiction],
    ['clash', clash],
    ['disclosure', disclosure],
  ] as const)('may be a %s, under the id that follows from what it is about and no other', (_, finding) => {
    const read = opened(({ verdict }) => (verdict.findings = [finding]));
    expect(read.verdict.findings).toEqual([finding]);
    expect(takes({ ...finding, id: `${finding.id}x` })).toBe(false);
    for (const key of Object.keys(finding)) {
      const { [key]: _left, ...rest } = finding as Loose;
      expect([key, takes(rest)]).toEqual([key, false]);
    }
  });

  it('has one of five severities, three certainties and three marks, or no mark', () => {
    for (const severity of ['critical', 'major', 'minor', 'note', 'open'])
      expect(takes({ ...gap, severity })).toBe(true);
    for (const certainty of ['certain', 'likely', 'open']) expect(takes({ ...gap, certainty })).toBe(true);
    for (const quality of ['measured', 'estimate', 'guess']) expect(takes({ ...gap, quality })).toBe(true);
    for (const wrong of [{ severity: '' }, { certainty: '' }, { quality: '' }])
      expect(takes({ ...gap, ...wrong })).toBe(false);
  });

  it('of a gap is on one of twelve dimensions or the driver, below or above', () => {
    for (const dimension of [...DIMENSIONS, 'driver'])
      expect(takes({ ...gap, dimension, id: `gap:mass-speed:${dimension}` })).toBe(true);
    for (const side of ['below', 'above']) expect(takes({ ...gap, side })).toBe(true);
    expect(takes({ ...gap, dimension: '', id: 'gap:mass-speed:' })).toBe(false);
    expect(takes({ ...gap, side: '' })).toBe(false);
    expect(takes({ ...gap, loss: { low: 1, high: 1 } })).toBe(true);
    expect(takes({ ...gap, loss: { low: 1, high: 0.9 } })).toBe(false);
    expect(takes({ ...gap, purpose: 'other', id: 'gap:other:speed' })).toBe(true);
  });

  it('of a contradiction may have an end of its ratio out of reach, on any of six channels', () => {
    for (const channel of CHANNELS) {
      const ratio = { low: 2, high: null };
      expect(takes({ ...contradiction, ratio, channel, channels: [{ channel, ratio }], assumed: ['shrinkage'] })).toBe(
        true,
      );
    }
    const all = (count: number) =>
      Array.from({ length: count }, () => ({ channel: 'phone', ratio: { low: null, high: null } }));
    expect(takes({ ...contradiction, channels: all(6) })).toBe(true);
    expect(takes({ ...contradiction, channels: all(7) })).toBe(false);
    expect(takes({ ...contradiction, channel: 'fax' })).toBe(false);
    expect(takes({ ...contradiction, assumed: ['fax'] })).toBe(false);
    expect(takes({ ...contradiction, ratio: { low: 2 } })).toBe(false);
    expect(takes({ ...contradiction, rule: 'fax', id: 'contradiction:fax' })).toBe(false);
  });

  it('of a clash is a tension or a contradiction between two purposes, of a disclosure a high or a low promise', () => {
    for (const relation of ['tension', 'contradiction']) expect(takes({ ...clash, relation })).toBe(true);
    expect(takes({ ...clash, relation: 'compatible' })).toBe(false);
    expect(takes({ ...clash, between: ['mass-speed'], id: 'clash:mass-speed' })).toBe(false);
    for (const which of ['high-promise-unknown', 'low-promise-unknown'])
      expect(takes({ ...disclosure, which, id: `disclosure:${which}` })).toBe(true);
    expect(takes({ ...disclosure, which: '', id: 'disclosure:' })).toBe(false);
  });

  it('quotes from one statement to one for each question, of a purpose or a question, with a fact or an option', () => {
    const said = (count: number) => Array.from({ length: count }, () => base.statements[0]);
    const most = catalogue.questions.length;
    expect([0, 1, most, most + 1].map((count) => takes({ ...gap, statements: said(count) }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    const quotes = (statement: Loose): boolean => takes({ ...gap, statements: [statement] });
    expect(quotes({ says: 'declaration', id: 'mass-speed' })).toBe(true);
    expect(quotes({ says: 'answer', id: 'tiers.vip', fact: 'auth.limit' })).toBe(true);
    expect(quotes({ says: 'answer', id: 'recovery.practice', option: 'waits' })).toBe(true);
    expect(quotes({ says: 'answer', id: 'tiers.vip', fact: 'fax' })).toBe(false);
    expect(quotes({ says: 'answer', id: 'recovery.practice', option: 'fax' })).toBe(false);
    expect(quotes({ says: '', id: 'hours.week' })).toBe(false);
  });
});

describe('a verdict in a result', () => {
  it('has one of six headlines', () => {
    for (const kind of [
      'too-little-known',
      'coherent',
      'different-purpose',
      'no-recognisable-purpose',
      'not-distinguishable',
      'mixed',
    ])
      expect(isTaken(({ verdict }) => (verdict.headline.kind = kind))).toBe(true);
    expect(isTaken(({ verdict }) => (verdict.headline.kind = ''))).toBe(false);
    expect(isTaken(({ verdict }) => (verdict.headline.ask = 'training'))).toBe(true);
    expect(isTaken(({ verdict }) => (verdict.headline.operated = ['other']))).toBe(true);
    expect(isTaken(({ verdict }) => (verdict.headline.operated = Array(11).fill('other')))).toBe(true);
    expect(isTaken(({ verdict }) => (verdict.headline.operated = Array(12).fill('other')))).toBe(false);
  });

  it('has weights from 0 to 1, and from one declared purpose to eleven', () => {
    const one = file().verdict.declared[0];
    const declares = (...declared: Loose[]): boolean => isTaken(({ verdict }) => (verdict.declared = declared));
    for (const weight of [0, 1]) expect(declares({ ...one, weight })).toBe(true);
    for (const weight of [-0.001, 1.001]) expect(declares({ ...one, weight })).toBe(false);
    expect([0, 1, 11, 12].map((count) => declares(...Array(count).fill(one)))).toEqual([false, true, true, false]);
    for (const key of Object.keys(one)) expect([key, declares({ ...one, [key]: undefined })]).toEqual([key, false]);
    expect(declares({ ...one, fit: { low: 2, high: 1 } })).toBe(false);
    expect(declares({ ...one, kappa: { low: 2, high: 1 } })).toBe(false);
  });

  it('reveals eleven purposes at most, each with its fit and agreement', () => {
    const [one] = file().verdict.revealed;
    const reveals = (...revealed: Loose[]): boolean => isTaken(({ verdict }) => (verdict.revealed = revealed));
    expect([0, 11, 12].map((count) => reveals(...Array(count).fill(one)))).toEqual([true, true, false]);
    for (const key of Object.keys(one)) expect([key, reveals({ ...one, [key]: undefined })]).toEqual([key, false]);
  });

  it('has from none to all 24 essentials answered, as whole numbers', () => {
    const counts = (essential: number, of = 24): boolean =>
      isTaken(({ verdict }) => (verdict.answered = { essential, of }));
    expect([-1, 0, 24, 25, 1.5].map((count) => counts(count))).toEqual([false, true, true, false, false]);
    expect([-1, 24, 25].map((of) => counts(0, of))).toEqual([false, true, false]);
  });

  it('leaves as many questions blank as there are, and no more', () => {
    const most = catalogue.questions.length;
    const blank = (count: number): boolean =>
      isTaken(({ verdict }) => (verdict.unknown = Array(count).fill('training')));
    expect([0, most, most + 1].map(blank)).toEqual([true, true, false]);
    expect(isTaken(({ verdict }) => (verdict.unknown = ['fax']))).toBe(false);
  });

  it('finds at most a gap for each dimension and driver of 11 purposes, a clash for each pair, each rule, two disclosures', () => {
    const most = 11 * (13 + 11) + catalogue.rules.length + 2;
    const finds = (count: number): boolean => isTaken(({ verdict }) => (verdict.findings = Array(count).fill(gap)));
    expect([most, most + 1].map(finds)).toEqual([true, false]);
  });

  it('is of this format, version and profile, and lacks nothing', () => {
    for (const [key, wrong] of [
      ['format', 'coerente/assessment'],
      ['version', 2],
      ['profile', 'v2'],
    ] as const)
      expect(isTaken(({ verdict }) => (verdict[key] = wrong))).toBe(false);
    for (const key of Object.keys(file().verdict))
      expect([key, isTaken(({ verdict }) => delete verdict[key])]).toEqual([key, false]);
    for (const key of ['format', 'version', 'company', 'verdict'])
      expect([key, isTaken((given) => delete given[key])]).toEqual([key, false]);
  });
});

describe('a company in a result', () => {
  it('has a name of 300 characters at most, and needs neither currency nor date', () => {
    expect(isTaken((given) => (given.company = { name: 'a'.repeat(300) }))).toBe(true);
    for (const currency of ['EURO', 'XEUR', 'eur'])
      expect(isTaken(({ company }) => (company.currency = currency))).toBe(false);
    expect(isTaken(({ company }) => (company.asOf = '2026-11-21'))).toBe(true);
  });

  it('travels with its numbers at four digits: 12,345 becomes 12,350 and 0.00012346 becomes 0.0001235', () => {
    const verdict = assess(catalogue, assessment);
    const written = resultFile(assessment.company, {
      ...verdict,
      coherence: { low: -12_345, high: 0.000_123_46 },
    }) as Loose;
    expect(written.verdict.coherence).toEqual({ low: -12_350, high: 0.000_123_5 });
    expect(written).toMatchObject({
      format: 'coerente/result',
      version: 1,
      company: { name: assessment.company.name },
    });
  });
});
