import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import mobiliRossi from '#content/companies/mobili-rossi.json' with { type: 'json' };
import { samples } from '#content/samples.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import { MOST_ENTRIES, type Opened, openBytes } from '#model/exchange/open-bytes.ts';
import { assess } from '#model/judge/assess.ts';
import { keptPdf, makePdf } from './pdf-files.ts';

const open = (given: string | Uint8Array, name?: string): Promise<Opened> =>
  openBytes(catalogue, typeof given === 'string' ? new Uint8Array(Buffer.from(given)) : given, name);
const found = async (given: string | Uint8Array, name?: string) => {
  const opened = await open(given, name);
  if (opened.kind !== 'found') throw new Error(JSON.stringify(opened));
  return opened;
};
const refusalsOf = async (given: string | Uint8Array, name?: string) => {
  const opened = await open(given, name);
  return opened.kind === 'refused' ? opened.refusals.map(({ kind }) => kind) : opened.kind;
};
const altered = (change: (file: Record<string, unknown>) => void): string => {
  const file = structuredClone(mobiliRossi) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};

describe('a file that is opened', () => {
  it.each(samples.map(({ id, assessment }) => [id, assessment] as const))(
    'gives %s back from JSON and from a PDF, with the same verdict byte for byte',
    async (_, assessment) => {
      const text = JSON.stringify(assessment);
      const pdf = await makePdf({ attached: [{ name: 'valutazione.json', text }] });
      for (const given of [text, pdf]) {
        const { entries, refused } = await found(given);
        expect(refused).toEqual([]);
        expect(entries).toEqual([{ assessment, leftOut: [] }]);
        const judged = entries.map((entry) => JSON.stringify(assess(catalogue, entry.assessment)));
        expect(judged).toEqual([JSON.stringify(assess(catalogue, assessment))]);
      }
    },
  );

  it('with one answer out of its limits opens without it, and says which', async () => {
    const { entries } = await found(altered((file) => Object.assign(file['answers'] as object, { 'hours.week': 169 })));
    expect(entries[0]?.leftOut).toMatchObject([{ refusal: { kind: 'out-of-range', path: ['answers', 'hours.week'] } }]);
    expect(entries[0]?.assessment.answers['hours.week']).toBeUndefined();
    expect(Object.keys(entries[0]?.assessment.answers ?? {})).toHaveLength(Object.keys(mobiliRossi.answers).length - 1);
  });

  it('with 10,000 unknown keys opens without them, and names every one', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`unknown.${i}`, i]));
    const { entries } = await found(altered((file) => Object.assign(file['answers'] as object, unknown)));
    expect(entries[0]?.leftOut).toHaveLength(10_000);
    expect(Object.keys(entries[0]?.assessment.answers ?? {}).sort()).toEqual(Object.keys(mobiliRossi.answers).sort());
  });

  it('without a declaration opens to be gone on with', async () => {
    const { entries } = await found(altered((file) => Object.assign(file, { declaration: [] })));
    expect(entries[0]).toMatchObject({ assessment: { declaration: [] }, leftOut: [] });
  });

  it('of several lines opens the good ones and names the line of each other', async () => {
    const line = JSON.stringify(mobiliRossi);
    const opened = await found(`${line}\n\n{"format":"coerente/assessment",\n${line}\n`);
    expect(opened.entries.map((entry) => entry.line)).toEqual([1, 4]);
    expect(opened.refused).toMatchObject([{ line: 3, refusals: [{ kind: 'not-json' }] }]);
  });

  it('of more than 500 lines lists 500 and says that there are more', async () => {
    const opened = await found(`${JSON.stringify(mobiliRossi)}\n`.repeat(MOST_ENTRIES + 3));
    expect(opened.entries).toHaveLength(MOST_ENTRIES);
    expect(opened.isMore).toBe(true);
  });

  it('of many rows goes on past 500 that cannot be read', async () => {
    const opened = await found(`${'{"format":"x"}\n'.repeat(MOST_ENTRIES + 1)}${JSON.stringify(mobiliRossi)}\n`);
    expect(opened.entries.map((entry) => entry.line)).toEqual([MOST_ENTRIES + 2]);
    expect(opened.refused).toHaveLength(MOST_ENTRIES + 1);
  });

  it('that holds a link is opened as one', async () => {
    expect(await open('https://example.org/it/apri/#c1f.abc.def\n')).toEqual({
      kind: 'link',
      text: 'https://example.org/it/apri/#c1f.abc.def',
    });
  });
});

describe('a file that is not opened', () => {
  it.each([
    ['a verdict', JSON.stringify(assess(catalogue, samples[0]?.assessment as never)), ['file-is-verdict']],
    ['other JSON', '{"hello":"world"}', ['not-an-assessment']],
    ['a list', '[1,2]', ['not-an-assessment']],
    ['a later version', altered((file) => Object.assign(file, { version: 2 })), ['too-new']],
    ['no version', altered((file) => Object.assign(file, { version: 'one' })), ['wrong-kind']],
    ['JSON that breaks off', JSON.stringify(mobiliRossi).slice(0, -9), ['not-json']],
    ['JSON 100,000 deep', `{"answers":${'['.repeat(100_000)}`, ['too-deep']],
    ['a key twice', '{"format":"a","format":"b"}', ['repeated-key']],
    ['a prototype', '{"format":"coerente/assessment","__proto__":{"x":1}}', ['unknown-key']],
    ['nothing that can be read', '{"format":"coerente/assessment","version":1}', expect.arrayContaining(['missing'])],
    ['an empty file', '', ['file-empty']],
    ['a PDF of another program', keptPdf('foreign'), ['pdf-foreign']],
    ['an encrypted PDF', keptPdf('encrypted'), ['pdf-encrypted']],
    ['a report printed again', keptPdf('reprinted'), ['pdf-without-assessment']],
    ['a report cut in half', keptPdf('ours').slice(0, 600), ['pdf-incomplete']],
  ])('%s gives its own refusal', async (_, given, kinds) => {
    expect(await refusalsOf(given)).toEqual(kinds);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('is a foreign PDF where the JSON inside is of another program', async () => {
    const pdf = await makePdf({ attached: [{ name: 'invoice.json', text: '{"total":12}' }] });
    expect(await refusalsOf(pdf)).toEqual(['pdf-foreign']);
  });

  it('every cut of a JSON file refuses or gives the same assessment', async () => {
    const text = `${JSON.stringify(mobiliRossi)}\n`;
    for (let end = 0; end < text.length - 2; end += 7)
      expect(typeof (await refusalsOf(text.slice(0, end)))).toBe('object');
    expect((await found(text.slice(0, -1))).entries[0]?.assessment).toEqual(mobiliRossi);
  });

  it('never throws, whatever JSON stands where an assessment should (1,000 runs)', async () => {
    const parts = fc.record(
      { company: fc.jsonValue(), declaration: fc.jsonValue(), answers: fc.jsonValue(), profile: fc.jsonValue() },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(parts, async (given) => {
        const opened = await open(JSON.stringify({ format: 'coerente/assessment', version: 1, ...given }));
        expect(['found', 'refused']).toContain(opened.kind);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a table longer than is read at once', () => {
  const rows = samples.map(({ assessment }) => assessment);
  const long = Array.from({ length: 48 }, () => rows).flat();
  const bytes = new TextEncoder().encode(writeTable(catalogue, long, 'international'));

  it('opens whole, and others have their turn in between', async () => {
    expect(bytes.length).toBeGreaterThan(2 * 65_536);
    let turns = 0;
    const opened = await openBytes(catalogue, bytes, 'a.csv', async () => {
      turns += 1;
    });
    expect(opened.kind === 'found' && opened.entries.map(({ assessment }) => assessment)).toEqual(long);
    expect(turns).toBeGreaterThanOrEqual(Math.ceil(bytes.length / 65_536));
  });

  it('opens whole too where nobody waits', async () => {
    const opened = await openBytes(catalogue, bytes, 'a.csv');
    expect(opened.kind === 'found' && opened.entries).toHaveLength(long.length);
  });
});
