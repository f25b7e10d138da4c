import { describe, expect, it } from 'vitest';
import { refusalSentence } from '#content/refusal-sentence.ts';
import { LANGUAGES } from '#content/shape.ts';
import { refusals as english } from '#content/words/en/refusals.ts';
import { refusals as italian } from '#content/words/it/refusals.ts';
import type { Refusal, RefusalKind } from '#model/refusal.ts';

const details: Partial<Record<RefusalKind, Refusal['details'] | readonly Refusal['details'][]>> = {
  'not-json': [
    { line: 3, column: 14, found: ',' },
    { line: 1, column: 1 },
  ],
  'too-large': { most: 1_048_576 },
  'too-deep': { line: 1, column: 41, most: 40 },
  'repeated-key': { given: 'weight', line: 2, column: 3 },
  'too-new': { given: 2, known: 1 },
  'unknown-profile': { given: 'v2', known: 'v1' },
  'wrong-kind': [{ expected: 'amount', given: 'text' }, { expected: 'anchor', given: 'list' }, { expected: 'band' }],
  'unknown-key': [{ given: 'wieght', nearest: 'weight' }, { given: 'fax', known: 'phone, email' }, { given: 'fax' }],
  'unknown-id': [{ given: 'promise.levl', nearest: 'promise.level' }, { given: 'world-domination' }],
  'out-of-range': [
    { given: -1, min: 0, max: 1e10, unit: 'money-per-year' },
    { given: 0.5, min: 5, max: 5_184_000, unit: 'seconds' },
    { given: 112.5, min: 0, max: 100, unit: 'percent' },
    { given: 0, min: 1, max: 1, unit: 'index' },
    { given: 1.5e300, min: 0, max: 168, unit: 'hours-per-week' },
  ],
  'not-an-anchor': { given: 30 },
  'range-reversed': { from: 20_000, to: 1.5 },
  'not-an-option': [{ given: 'gues', nearest: 'guess' }, { given: 'x', known: 'calendar, opening' }, { given: 'x' }],
  repeated: { given: 'right' },
  'too-few': { given: 0, least: 1 },
  'too-many': { given: 3, most: 2 },
  'too-long': { most: 10_000 },
  'not-a-date': { given: '2026-13' },
  'not-a-currency': { given: 'eur' },
  'weight-not-positive': { given: -0 },
  'same-purpose-twice': { given: 'mass-speed' },
  'not-a-finding': { given: 'speed' },
  'not-a-day': { given: '2027-06' },
  'file-too-large': { most: 30 },
  'column-twice': { given: 'staff.fte' },
  'column-unnamed': { given: 3 },
  'cells-not-columns': { given: 12, known: 14 },
  'cell-unreadable': [
    { given: 'alto', expected: 'anchor' },
    { given: 'molti', expected: 'amount' },
    { given: 'a', expected: 'promise' },
    { given: 'x' },
  ],
  'cell-not-json': { given: '[1, 2' },
  'number-two-ways': { given: '1.500', from: 1.5, to: 1500, nearest: '1,5', known: '1500' },
  'number-rounded': { given: '1,23E+05' },
  'number-as-date': { given: 'mag-25' },
  'said-twice': { given: 'time.first_response' },
  'mark-alone': { given: 'staff.fte.note' },
  'weight-absent': { given: 'declaration.other' },
  'link-too-long': { most: 16_384 },
  'link-too-new': { given: 2, known: 1 },
  'too-much-for-link': { most: 16_384 },
  'logo-too-large': { most: 1024 },
  'logo-out-of-size': { most: 4000 },
  'thresholds-order': { lower: 'clash.weight', higher: 'clash.criticalWeight', below: 0.5, above: 0.3 },
  'anchors-too-few': { given: 1, least: 2 },
  'anchors-too-many': { given: 13, most: 12 },
  'anchors-order': { given: 3, before: 5 },
  'anchors-rise': { given: 50, before: 25 },
  'anchors-fall': { given: 25, before: 50 },
  'band-out-of-reach': [
    { dimension: 'attention', from: 88, to: 89, given: 87.5, nearest: 90 },
    { dimension: 'height', from: 99, to: 100, given: 98 },
  ],
  'bands-exclude': { dimension: 'attention', from: 90, to: 100, other: 'people', given: 0, nearest: 5 },
  'bands-undisclosed': { dimension: 'height', from: 75, to: 100, other: 'clarity', given: 0, nearest: 20 },
  'bands-not-met': [
    { dimension: 'uniformity', from: 12.5, to: 37.5, other: 'authority', given: 87.5, nearest: 100 },
    { dimension: 'uniformity', from: 12.5, to: 37.5 },
  ],
  'profile-too-new': { given: 2, known: 1 },
  'profile-differs': { given: 'Arredamento 2', known: 'Arredamento 2026-1' },
  'ballot-too-new': { given: 2, known: 1 },
  'engagement-too-new': { given: 2, known: 1 },
  'not-tokens': [{ given: -1 }, { given: 2.5 }],
  'tokens-not-all': { given: 10_000, known: 20 },
  'no-tokens': { known: 20 },
  'not-estimable': { given: 'volume.month' },
  'not-an-engagement-id': { given: 'k7qfmu' },
  'not-an-id': { given: 'a b' },
  'not-a-moment': { given: '2026-11-21' },
  'too-many-entries': { given: 201, most: 200 },
  'unknown-role': { given: 7 },
  'role-twice': { given: 2 },
  'other-engagement': { given: 'ABCDEF', known: 'K7QFM2' },
  'file-not-written': { given: 'rapporti/mobili-rossi.it.pdf' },
  'file-written-by-another': { given: 'verdetti.ndjson' },
};

const samples: readonly Refusal[] = (Object.keys(italian) as RefusalKind[]).flatMap((kind) => {
  const given = details[kind] ?? {};
  return [given]
    .flat()
    .map((one): Refusal => ({ kind, path: ['declaration', 0, 'bands'], details: one as Refusal['details'] }));
});

describe('the sentence of a refusal', () => {
  it('exists for the same kinds in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(italian).sort());
  });

  it.each(samples.map((sample) => [`${sample.kind} ${JSON.stringify(sample.details)}`, sample] as const))(
    '%s is a whole sentence in each language, and its own',
    (_says, sample) => {
      const [it, en] = LANGUAGES.map((language) => refusalSentence(language, sample)) as [string, string];
      for (const sentence of [it, en]) {
        expect(sentence).toMatch(/^[«“"\p{Lu}\d].*[.?]$/u);
        expect(sentence).not.toMatch(/undefined|NaN|null|Infinity|\{|«»|“”| {2}|!|-0\b/u);
        expect(sentence.length).toBeLessThan(220);
        expect(sentence).not.toContain("'");
      }
      expect(it).not.toBe(en);
      expect(it).not.toMatch(/\bdovr|scars|sbagliat|[“”]/u);
      expect(en).not.toMatch(/should|\bpoor\b|\bbad\b|[«»]/u);
    },
  );

  it('names a value just beyond a limit to the last second, not as the limit', () => {
    const beyond = (given: number, min: number, max: number): Refusal => ({
      kind: 'out-of-range',
      path: ['answers', 'patience'],
      details: { given, min, max, unit: 'seconds' },
    });
    expect(refusalSentence('it', beyond(3601, 10, 3600))).toMatch(/1\sora e 1\ssecondo è fuori/u);
    expect(refusalSentence('en', beyond(86_401, 1, 86_400))).toMatch(/and 1\ssecond\s/u);
  });

  it('says everything as it is read', () => {
    const said = samples.map((sample) => [
      sample.kind,
      ...LANGUAGES.map((language) => refusalSentence(language, sample)),
    ]);
    expect(
      said.map((line) => line.join('\n')).join('\n\n'),
      'if meant: npx vitest run tests/content/refusals.test.ts -u',
    ).toMatchSnapshot();
  });

  it('writes numbers as the page does', () => {
    const refusal: Refusal = {
      kind: 'out-of-range',
      path: [],
      details: { given: 1234.5, min: 0, max: 1e10, unit: 'money' },
    };
    expect(refusalSentence('it', refusal)).toContain('1.234,5');
    expect(refusalSentence('it', refusal)).toContain('fra 0 e 10.000.000.000');
    expect(refusalSentence('en', refusal)).toContain('between 0 and 10,000,000,000');
    const times: Refusal = {
      kind: 'out-of-range',
      path: [],
      details: { given: 1, min: 5, max: 5_184_000, unit: 'seconds' },
    };
    expect(refusalSentence('it', times)).toContain('fra 5\u00a0secondi e 60\u00a0giorni');
  });

  it('never shows a stranger’s detail as anything but text', () => {
    const refusal: Refusal = { kind: 'unknown-id', path: [], details: { given: '<img src=x onerror=alert(1)>' } };
    expect(refusalSentence('it', refusal)).toBe(
      'Non conosco «<img src=x onerror=alert(1)>»: controllate come è scritto, oppure toglietelo.',
    );
  });
});
