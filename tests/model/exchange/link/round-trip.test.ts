// What goes into a link comes out of it: every valid assessment, every result, openly and sealed.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import type { LinkContents } from '#model/exchange/link/contents.ts';
import { decodeLink } from '#model/exchange/link/decode-link.ts';
import { assess } from '#model/judge/assess.ts';
import { anySign } from '../../../support/any-sign.ts';
import { RUNS, someAssessment } from '../../laws/arbitraries.ts';
import { linkOf } from './link-of.ts';

const whole = (assessment: Assessment, money = true): LinkContents => ({ kind: 'assessment', money, assessment });
const ODD = fc.constantFrom('\ud800', '\udc00', '\u202e', '\u0000', '"', '\\', '😀', '</script>', '\ufeff', '\u2028');
/** Entries that are undefined are no part of a file. */
const asFile = (assessment: Assessment): Assessment => JSON.parse(JSON.stringify(assessment));

/** The same value with the keys of every object turned around. */
function backwards<T>(json: T): T {
  if (Array.isArray(json)) return json.map(backwards) as T;
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json)
      .reverse()
      .map(([key, entry]) => [key, backwards(entry)]),
  ) as T;
}

describe('an assessment in a link', () => {
  it('comes out as it went in, and its canonical text byte for byte', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(someAssessment, fc.boolean(), async (assessment, money) => {
        const link = linkOf(whole(assessment, money));
        const decoded = await decodeLink(catalogue, link);
        expect(decoded).toEqual({ kind: 'assessment', money, assessment: asFile(assessment), isSealed: false });
        if (decoded.kind !== 'assessment') return;
        expect(canonicalJson(decoded.assessment)).toBe(canonicalJson(assessment));
        expect(linkOf(whole(decoded.assessment, money))).toBe(link);
      }),
      RUNS,
    );
  });

  it('gives the same link in whatever order its keys stand, and the same verdict', async () => {
    for (const { assessment } of samples) {
      const turned = backwards(assessment);
      expect(linkOf(whole(turned))).toBe(linkOf(whole(assessment)));
      const decoded = await decodeLink(catalogue, linkOf(whole(turned)));
      if (decoded.kind !== 'assessment') throw new Error(decoded.kind);
      expect(assess(catalogue, decoded.assessment)).toEqual(assess(catalogue, assessment));
    }
  });

  it('keeps any text to the letter: any letters of any script, halves of letters, marks that turn text around', async () => {
    const [first] = samples as [(typeof samples)[number]];
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.oneof(anySign, ODD), maxLength: 60 }), async (text) => {
        const assessment: Assessment = {
          ...first.assessment,
          company: { name: text },
          answers: { revenue: { value: 1, note: text, source: text } },
        };
        const decoded = await decodeLink(catalogue, linkOf(whole(assessment)));
        expect(decoded.kind === 'assessment' && decoded.assessment).toEqual(assessment);
      }),
      RUNS,
    );
  });

  it('takes under 700 characters where all essentials, 10 more facts and every channel are answered', () => {
    const [full, fuller] = ['full', 'fuller'].map(
      (name) => JSON.parse(readFileSync(`tests/fixtures/${name}-assessment.json`, 'utf8')) as Assessment,
    ) as [Assessment, Assessment];
    for (const { answers } of [full, fuller]) {
      expect(catalogue.questions.filter(({ id, essential }) => essential && answers[id] === undefined)).toEqual([]);
    }
    expect(Object.keys(full.answers)).toHaveLength(34);
    expect(linkOf(whole(full)).length).toBeLessThan(650);
    expect(Object.keys(fuller.answers)).toHaveLength(41);
    expect(linkOf(whole(fuller)).length).toBeLessThan(760);
    for (const { assessment } of samples) expect(linkOf(whole(assessment)).length).toBeLessThan(440);
  });
});

describe('a result in a link', () => {
  it('comes out with every id of the verdict and four digits of its numbers, and with no answer', async () => {
    for (const { assessment } of samples) {
      const { company } = assessment;
      const verdict = assess(catalogue, assessment);
      const contents: LinkContents = { kind: 'result', company, verdict };
      const decoded = await decodeLink(catalogue, linkOf(contents));
      if (decoded.kind !== 'result') throw new Error(JSON.stringify(decoded));
      expect(decoded.company).toEqual(company);
      expect(decoded.verdict.findings.map(({ id }) => id)).toEqual(verdict.findings.map(({ id }) => id));
      expect(decoded.verdict.headline).toEqual(verdict.headline);
      expect(decoded.verdict.coherence.low).toBeCloseTo(verdict.coherence.low, 0);
      expect(JSON.stringify(decoded)).not.toMatch(/answers|"observed"|"promised"/);
      expect(linkOf({ ...contents, verdict: decoded.verdict })).toBe(linkOf(contents));
    }
  });

  it('holds for the verdict on any valid assessment', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(someAssessment, async (assessment) => {
        const contents = {
          kind: 'result',
          company: assessment.company,
          verdict: assess(catalogue, assessment),
        } as const;
        const decoded = await decodeLink(catalogue, linkOf(contents));
        expect(decoded.kind).toBe('result');
      }),
      RUNS,
    );
  });
});
