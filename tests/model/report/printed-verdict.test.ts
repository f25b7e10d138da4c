// The verdict as it is printed holds the register, the cost of keeping the promises, the physics and what was edited: the same
// figures as the report, without its words, and none of them in a link that holds only the result.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { sampleOf, samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { resultFile } from '#model/exchange/link/result-file.ts';
import { assess } from '#model/judge/assess.ts';
import { mendedVerdict } from '#model/repair/mended-verdict.ts';
import type { Block } from '#model/report/document.ts';
import { printedVerdict } from '#model/report/printed-verdict.ts';
import { reportOf } from '#model/report/report-of.ts';
import { withProfile } from '../profile/editions.ts';

const ROSSI = sampleOf('mobili-rossi')?.assessment as Assessment;
const printed = printedVerdict(catalogue, ROSSI);

const keysIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inside]) => [...(Array.isArray(value) ? [] : [key]), ...keysIn(inside)]);

describe('the printed verdict', () => {
  test.each(samples.map(({ id, assessment }) => [id, assessment] as const))(
    'has the figures of the report of %s',
    (_, given) => {
      const { blocks } = reportOf(catalogue, given).report;
      const of = <K extends Block['kind']>(kind: K) =>
        blocks.find((one) => one.kind === kind) as Extract<Block, { kind: K }> | undefined;
      const { promises, keeping, physics } = printedVerdict(catalogue, given);
      expect(promises).toEqual(of('promises')?.rows);
      const { said, ...told } = { said: [], ...of('promises')?.keeping };
      expect(keeping ?? {}).toMatchObject(told);
      expect((keeping && 'from' in keeping ? keeping.from : []).length).toBe(said.length);
      expect(physics?.channels.map(({ channel, from }) => [channel, from.length])).toEqual(
        of('physics')?.channels.map((card) => [card.channel, card.said.length]),
      );
    },
  );

  test('keeps everything else as it was', () => {
    const { promises, keeping, physics, ...rest } = printed;
    expect(rest).toEqual(mendedVerdict(catalogue, ROSSI));
    expect(Object.keys(printed)).not.toContain('profileDifferences');
  });

  test('holds nothing made for the eye, and comes back from its text as it was', () => {
    expect(keysIn(printed).filter((key) => ['said', 'voice', 'topTier'].includes(key))).toEqual([]);
    expect(JSON.parse(JSON.stringify(printed))).toEqual(printed);
  });

  test('says which answers were blank and what was taken for them: 4 to 9 minutes a call', () => {
    expect(printed.physics?.assumed).toMatchObject({
      'aht.phone': { low: 4, high: 9 },
      shrinkage: catalogue.defaults.shrinkage,
      patience: { low: 60, high: 300 },
    });
    const named = new Set(printed.physics?.channels.flatMap(({ assumed }) => assumed));
    expect(Object.keys(printed.physics?.assumed ?? {}).sort()).toEqual([...named].sort());
    const stated = printedVerdict(catalogue, { ...ROSSI, answers: { ...ROSSI.answers, 'aht.phone': 6 } });
    expect(stated.physics?.assumed).not.toHaveProperty('aht.phone');
  });

  test('lists what an edited profile changed, null for a band that is free', () => {
    const edited = withProfile(ROSSI, {
      bands: { 'race-to-bottom': { clarity: null }, 'mass-speed': { people: [0, 50, 1] } },
      efforts: { 'auth.limit': 2 },
    });
    const { profileDifferences } = printedVerdict(catalogue, edited);
    expect(profileDifferences).toEqual(JSON.parse(JSON.stringify(profileDifferences)));
    expect(profileDifferences).toContainEqual(
      expect.objectContaining({ kind: 'band', purpose: 'race-to-bottom', dimension: 'clarity', edited: null }),
    );
    expect(profileDifferences).toContainEqual({ kind: 'effort', question: 'auth.limit', standard: 1, edited: 2 });
  });

  test('travels in no link that holds only the result: the same bytes as of the bare verdict', () => {
    const bare = JSON.stringify(resultFile(ROSSI.company, assess(catalogue, ROSSI)));
    expect(JSON.stringify(resultFile(ROSSI.company, printed))).toBe(bare);
  });
});
