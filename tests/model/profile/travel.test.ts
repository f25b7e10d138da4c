// Where an edition goes with its assessment: file, table of companies, link, draft, copy without money, attachment; what of
// a broken one is told; and the file of an edition alone.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { admit } from '#components/ask/admit.ts';
import { toAssessment, toDraft } from '#components/ask/draft.ts';
import { catalogue } from '#content/catalogue.ts';
import { localise } from '#content/face.ts';
import { sampleOf } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { compare } from '#model/compare/compare.ts';
import { openAssessment, readAssessment } from '#model/exchange/assessment-schema.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { readTable } from '#model/exchange/csv/read-table.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import { decodeLink } from '#model/exchange/link/decode-link.ts';
import { encodeLink } from '#model/exchange/link/encode-link.ts';
import { openProfile, readProfile, writeProfile } from '#model/exchange/profile-file.ts';
import { salvage } from '#model/exchange/salvage.ts';
import { judge } from '#model/judge/assess.ts';
import { normalised, type ProfileEdition } from '#model/profile/edition.ts';
import { faultsOf } from '#model/profile/faults.ts';
import { pathText } from '#model/refusal.ts';
import { withoutMoney } from '#model/without-money.ts';
import { RUNS } from '../laws/arbitraries.ts';
import { named, someEdition } from './editions.ts';

const rossi = sampleOf('mobili-rossi')?.assessment as Assessment;
const EDITION = named({
  bands: { 'mass-speed': { attention: null, height: [20, 80, 2] } },
  thresholds: { 'gap.major.loss': 0.35 },
  anchors: {
    'time.first_response.phone': [
      [20, 100],
      [600, 25],
      [1800, 0],
    ],
  },
  efforts: { 'auth.limit': 1.5 },
});
const edited: Assessment = { ...rossi, profileEdition: EDITION };
const view = localise('it');
/** Without what a purpose may not be met by: looking for that takes a while, and is looked at elsewhere. */
const light = someEdition.map(({ bands: _bands, anchors: _anchors, ...rest }) => rest);

async function throughTable(assessment: Assessment): Promise<unknown> {
  const bytes = new TextEncoder().encode(writeTable(catalogue, [assessment], 'italian'));
  async function* once() {
    yield bytes;
  }
  for await (const { outcome } of readTable(catalogue, once())) return outcome;
  return undefined;
}

describe('an edition in its assessment', () => {
  test('is read from a file, and what is no edition is told with its path', () => {
    expect(readAssessment(catalogue, edited)).toEqual({ ok: true, value: edited });
    const paths = (profileEdition: unknown): readonly string[] => {
      const read = readAssessment(catalogue, { ...rossi, profileEdition });
      return read.ok ? [] : read.refusals.map(({ kind, path }) => `${kind} ${pathText(path)}`);
    };
    expect(paths(7)).toEqual(['wrong-kind profileEdition']);
    expect(paths({ ...EDITION, color: 'red' })).toEqual(['unknown-key profileEdition.color']);
    expect(paths({ ...EDITION, name: 3 })).toEqual(['wrong-kind profileEdition.name']);
    expect(paths({ ...EDITION, bands: { 'mass-speed': { speed: [1, 2] } } })).toEqual([
      'wrong-kind profileEdition.bands.mass-speed.speed',
    ]);
    expect(paths({ ...EDITION, bands: { 'mass-speed': { sped: [1, 2, 3] } } })).toEqual([
      'unknown-id profileEdition.bands.mass-speed.sped',
    ]);
    expect(paths({ ...EDITION, thresholds: { 'gap.major.loss': '0.3' } })).toEqual([
      'wrong-kind profileEdition.thresholds.gap.major.loss',
    ]);
    expect(paths({ ...EDITION, thresholds: { 'gap.major.loss': 0.9 } })).toEqual([
      'thresholds-order profileEdition.thresholds.gap.major.loss',
    ]);
    const many = Array.from({ length: 100_000 }, (_, at) => [at, 0]);
    expect(paths({ ...EDITION, anchors: { 'auth.eur': many } })).toEqual([
      'anchors-too-many profileEdition.anchors.auth.eur',
    ]);
  });

  test('comes back whole from file, table, link, draft and copy without money (1,000 editions)', async () => {
    await fc.assert(
      fc.asyncProperty(light, async (edition) => {
        fc.pre(faultsOf(catalogue, edition).length === 0);
        const given: Assessment = { ...rossi, profileEdition: edition };
        expect(openAssessment(catalogue, canonicalJson(given))).toEqual({ ok: true, value: given });
        expect(toAssessment(toDraft(given, 'it', view), 'it', view).assessment.profileEdition).toEqual(edition);
        expect(withoutMoney(catalogue, given).profileEdition).toBe(edition);
        const short: Assessment = { ...given, answers: {} };
        expect(await throughTable(short)).toEqual({ ok: true, value: short });
        const packed = encodeLink({ kind: 'assessment', money: true, assessment: short });
        expect(packed.ok && (await decodeLink(catalogue, packed.value))).toMatchObject({ assessment: short });
      }),
      RUNS,
    );
    expect(await throughTable(edited)).toEqual({ ok: true, value: edited });
    const link = encodeLink({ kind: 'assessment', money: true, assessment: edited });
    if (!link.ok) throw new Error('no link');
    expect(await decodeLink(catalogue, link.value)).toMatchObject({ kind: 'assessment', assessment: edited });
    expect(
      toDraft(toAssessment(toDraft(edited, 'it', view), 'it', view).assessment, 'en', localise('en')),
    ).toMatchObject({
      profileEdition: JSON.stringify(EDITION),
    });
  }, 120_000);

  test('in a result alone goes by its name, and the result is taken', async () => {
    const { verdict } = judge(catalogue, edited);
    expect(verdict.profileEdition).toEqual({ name: EDITION.name, version: EDITION.version });
    const link = encodeLink({ kind: 'result', company: rossi.company, verdict });
    if (!link.ok) throw new Error('no link');
    const read = await decodeLink(catalogue, link.value);
    expect(read).toMatchObject({ kind: 'result', verdict: { profileEdition: verdict.profileEdition } });
    expect(JSON.stringify(read)).not.toContain('thresholds');
  });

  test('that is broken is left out as a whole and told; everything else stays', () => {
    const broken = { ...edited, profileEdition: { ...EDITION, thresholds: { 'gap.major.loss': 0.9 } } };
    const { assessment, leftOut } = salvage(catalogue, broken);
    expect(assessment).toEqual(rossi);
    expect(leftOut.map(({ refusal }) => pathText(refusal.path))).toEqual(['profileEdition.thresholds.gap.major.loss']);
    const [told] = admit(broken, 'it').leftOut;
    expect(told).toMatchObject({ kind: 'profile' });
    expect(told?.sentence).toMatch(/^Il profilo modificato resta fuori.*«thresholds\.gap\.major\.loss».*\.$/u);
    expect(admit({ ...rossi, profileEdition: 'x' } as never, 'en').leftOut[0]?.sentence).toMatch(
      /^The edited profile is left out/u,
    );
  });

  test('stays in the draft as it was typed where it cannot be used', () => {
    const fields = { ...toDraft(edited, 'it', view), profileEdition: '{"name":"X"}' };
    const { assessment } = toAssessment(fields, 'it', view);
    expect(assessment.profileEdition).toEqual({ name: 'X' });
    expect(admit(assessment, 'it').assessment.profileEdition).toBeUndefined();
  });
});

describe('a comparison of two moments', () => {
  const side = (assessment: Assessment) => ({ assessment, profile: 'v1' });

  test('says that the profile differs, and by which names', () => {
    const { edition, judged } = compare(catalogue, side(rossi), side(edited));
    expect(edition).toEqual({ before: undefined, after: { name: EDITION.name, version: EDITION.version } });
    expect(judged).toBeDefined();
    const renamed: Assessment = { ...edited, profileEdition: { ...EDITION, version: '2' } };
    expect(compare(catalogue, side(edited), side(renamed)).edition?.after?.version).toBe('2');
  });

  test('says nothing of a profile that is the same, or changes nothing', () => {
    expect(compare(catalogue, side(edited), side({ ...edited })).edition).toBeUndefined();
    expect(compare(catalogue, side(rossi), side({ ...rossi, profileEdition: named({}) })).edition).toBeUndefined();
  });
});

describe('the file of an edition alone', () => {
  test('is written and read back as the same edition, less what equals the standard (1,000 runs)', () => {
    fc.assert(
      fc.property(light, (edition) => {
        fc.pre(faultsOf(catalogue, edition).length === 0);
        const text = writeProfile(catalogue, edition);
        expect(openProfile(catalogue, text)).toEqual({ ok: true, value: normalised(catalogue, edition) });
        const [again] = [openProfile(catalogue, text)].map((one) => (one.ok ? one.value : edition));
        expect(writeProfile(catalogue, again as ProfileEdition)).toBe(text);
      }),
      RUNS,
    );
  });

  test.each([
    ['a list', [], 'not-a-profile .'],
    ['an assessment', rossi, 'not-a-profile format'],
    ['a later version', { format: 'coerente/profile', version: 2 }, 'profile-too-new version'],
    ['another standard', { format: 'coerente/profile', version: 1, profile: 'v9' }, 'unknown-profile profile'],
    ['no edition', { format: 'coerente/profile', version: 1, profile: 'v1' }, 'missing edition'],
    [
      'a key too many',
      { format: 'coerente/profile', version: 1, profile: 'v1', edition: EDITION, x: 1 },
      'unknown-key x',
    ],
  ])('refuses %s', (_, file, expected) => {
    const read = readProfile(catalogue, file);
    expect(read.ok ? [] : read.refusals.map(({ kind, path }) => `${kind} ${pathText(path) || '.'}`)).toEqual([
      expected,
    ]);
  });
});
