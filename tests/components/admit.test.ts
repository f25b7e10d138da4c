import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admit } from '#components/ask/admit.ts';
import { knownFields } from '#components/ask/closed-fields.ts';
import { toAssessment, toDraft } from '#components/ask/draft.ts';
import { checkedDraft } from '#components/keep/kept-draft.ts';
import { catalogue } from '#content/catalogue.ts';
import { localise } from '#content/face.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES } from '#content/shape.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { assess } from '#model/judge/assess.ts';

const view = localise('it');
const admitted = (fields: Record<string, string>) => admit(toAssessment(fields, 'it', view).assessment, 'it');
const holdsNaN = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isNaN(value)
    : typeof value === 'object' && value !== null && Object.values(value).some(holdsNaN);

const BROKEN: readonly (readonly [string, string])[] = [
  ['declared', 'mass-speed zzz'],
  ['promise~level', 'abc'],
  ['promise~level', '33'],
  ['promise~level/range', '75..25'],
  ['staff~fte/quality', 'zz'],
  ['staff~fte/asOf', 'ieri'],
  ['volume~month/phone/quality', 'zz'],
  ['recovery~practice', 'zz listened'],
  ['recovery~practice', 'listened listened'],
  ['staff~dedicated', 'zz'],
  ['company/currency', 'euro'],
  ['company/name', 'x'.repeat(400)],
  ['profile', 'v9'],
  ['d/mass-speed/scope', 'x'.repeat(400)],
  ['carried/budget~total', '{"value":"zz"}'],
  ['carried/time~first_response', '{"phone":5,"zz":1}'],
  ['carried/tiers~vip', '{"promise.level":"zz","hours.week":40}'],
];
const START = {
  declared: 'mass-speed',
  'd/mass-speed/weight': '100',
  'promise~known': '50',
  'staff~fte/from': '10',
  'volume~month/phone': '100',
  'volume~month/email': '200',
};

describe('what no schema has seen is left out before it is judged', () => {
  test.each(BROKEN)('%s: %s', (name, text) => {
    const { assessment, leftOut } = admitted({ ...START, [name]: text });
    expect(leftOut.length).toBeGreaterThan(0);
    for (const { sentence } of leftOut) expect(sentence).toMatch(/\S/u);
    if (assessment.declaration.length > 0) {
      expect(readAssessment(catalogue, assessment)).toMatchObject({ ok: true });
      expect(holdsNaN(assess(catalogue, assessment))).toBe(false);
    }
    expect(assessment.answers['promise.known']).toBe(50);
  });

  test('exactly what is refused goes: one row of a table, one entry of the declaration', () => {
    const { assessment } = admitted({ ...START, 'volume~month/phone/quality': 'zz' });
    expect(assessment.answers['volume.month']).toEqual({ email: 200 });
    expect(admitted({ ...START, declared: 'mass-speed zzz' }).assessment.declaration).toEqual([
      { purpose: 'mass-speed', weight: 100 },
    ]);
  });
  test('a table of which nothing is left is blank, and not "no request reaches a person"', () => {
    const { assessment } = admitted({ ...START, 'volume~month/email': '', 'volume~month/phone/quality': 'zz' });
    expect(assessment.answers).not.toHaveProperty(['volume.month']);
  });
  test('a declaration of which nothing is left declares nothing', () => {
    const { assessment, leftOut } = admitted({ declared: 'zzz' });
    expect(assessment.declaration).toEqual([]);
    expect(leftOut).toMatchObject([{ kind: 'purpose', id: 'zzz' }]);
  });
  test('a blank draft has nothing left out', () => {
    expect(admitted({}).leftOut).toEqual([]);
  });
  test('every sample passes as it is', () => {
    for (const { assessment } of samples) expect(admit(assessment, 'it')).toEqual({ assessment, leftOut: [] });
  });
  test('any text in any field of a sample leaves something that can be judged without NaN', () => {
    const [first] = samples;
    if (!first) throw new Error('There is no sample company');
    const fields = toDraft(first.assessment, 'it', view);
    const names = [...Object.keys(fields), ...BROKEN.map(([name]) => name)];
    const text = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('NaN', 'abc', 'zz', '-1', '1e9', '..', '[]'));
    fc.assert(
      fc.property(fc.constantFrom(...names), text, (name, broken) => {
        const { assessment } = admitted({ ...fields, [name]: broken });
        return assessment.declaration.length === 0 || !holdsNaN(assess(catalogue, assessment));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a kept draft', () => {
  const kept = (fields: Record<string, string>) =>
    checkedDraft(JSON.stringify({ version: 1, revision: 1, fields }), knownFields(view));

  test('loses what no choice of the page is, and names it', () => {
    const fields = { ...START, declared: 'mass-speed zzz', 'promise~level': 'abc', 'staff~fte/quality': 'zz' };
    expect(kept(fields)).toMatchObject({
      draft: { fields: { ...START, declared: 'mass-speed', 'promise~level': '', 'staff~fte/quality': '' } },
      dropped: ['declared', 'promise~level', 'staff~fte/quality'],
    });
  });
  test('keeps every field of every sample, and text that is not yet a number', () => {
    for (const { assessment } of samples) {
      for (const language of LANGUAGES) {
        const fields = { ...toDraft(assessment, language, localise(language)), 'budget~total/to': 'duemila' };
        expect(kept(fields)).toMatchObject({ draft: { fields }, dropped: [] });
      }
    }
  });
});
