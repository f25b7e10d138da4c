// Files of earlier versions. There is one version today, so the steps are made up; the saved files are real.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { catalogue } from '#content/catalogue.ts';
import { VERSION } from '#model/assessment.ts';
import { openAssessment, readAssessment } from '#model/exchange/assessment-schema.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { decodeLink } from '#model/exchange/link/decode-link.ts';
import { encodeLink } from '#model/exchange/link/encode-link.ts';
import { joinMigrations, type Migration } from '#model/exchange/migrations.ts';
import { companiesIn } from './csv/read-whole.ts';
import { sample } from './samples.ts';

const step = (from: number): Migration => ({
  from,
  schema: z.looseObject({ steps: z.array(z.number(), { error: () => 'list' }) }),
  change: (file) => ({ ...file, version: from + 1, steps: [...(file['steps'] as number[]), from] }),
});

describe('migrations', () => {
  it('are applied in order of version, whatever the order of the list', () => {
    const migrate = joinMigrations([step(2), step(1)], 3);
    expect(migrate({ version: 1, steps: [] })).toEqual({ ok: true, value: { version: 3, steps: [1, 2] } });
    expect(migrate({ version: 2, steps: [] })).toEqual({ ok: true, value: { version: 3, steps: [2] } });
  });

  it('leave a file of today’s version, of a later one and of none as it is', () => {
    const migrate = joinMigrations([step(1), step(2)], 3);
    for (const file of [{ version: 3 }, { version: 4 }, { version: 1.5 }, { version: '1' }, { version: 0 }, {}]) {
      const migrated = migrate(file);
      expect(migrated.ok && migrated.value).toBe(file);
    }
  });

  it('refuse with its place what no file of that version ever was', () => {
    const migrate = joinMigrations([step(1), step(2)], 3);
    expect(migrate({ version: 1, steps: 'x' })).toEqual({
      ok: false,
      refusals: [{ kind: 'wrong-kind', path: ['steps'], details: { expected: 'list', given: 'text' } }],
    });
  });

  it('cannot be loaded with a gap, a double, or a step from where nothing starts', () => {
    expect(() => joinMigrations([step(2)], 3)).toThrow('no migration starts at 1');
    expect(() => joinMigrations([step(1)], 3)).toThrow('no migration starts at 2');
    expect(() => joinMigrations([step(1), step(2), step(2)], 3)).toThrow('two migrations start at 2');
    for (const from of [0, 3, 1.5, Number.NaN]) {
      expect(() => joinMigrations([step(1), step(2), step(from)], 3)).toThrow('no migration can start at');
    }
  });

  it('throw where a step does not reach the next version, before it can go round for ever', () => {
    const stuck: Migration = { ...step(1), change: (file) => file };
    expect(() => joinMigrations([stuck], 2)({ version: 1, steps: [] })).toThrow('the migration from 1');
  });

  it('stand before the schema on every way in: what they give is parsed again', () => {
    const given = sample();
    const read = readAssessment(catalogue, given, (file) => ({ ok: true, value: { ...file, answers: { fax: 1 } } }));
    expect(read.ok ? [] : read.refusals.map(({ kind, path }) => [kind, path.join('.')])).toEqual([
      ['unknown-id', 'answers.fax'],
    ]);
  });
});

describe('saved files of each version', () => {
  const folder = new URL('../../fixtures/versions/', import.meta.url);
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8').trim();
  const names = readdirSync(folder);

  it('are there for every version up to today’s', () => {
    for (let version = 1; version <= VERSION; version++) {
      expect(names).toContain(`assessment-${version}.json`);
      expect(names).toContain(`link-${version}.txt`);
      expect(names).toContain(`table-${version}.csv`);
    }
  });

  it.each(names.filter((name) => name.endsWith('.json')))('%s opens', (name) => {
    expect(openAssessment(catalogue, read(name)).ok).toBe(true);
  });

  it('link-1.txt opens to the file of its version, and is still what is written', async () => {
    const saved = JSON.parse(read('assessment-1.json'));
    const decoded = await decodeLink(catalogue, read('link-1.txt'));
    if (decoded.kind !== 'assessment') throw new Error(JSON.stringify(decoded));
    expect(canonicalJson(decoded.assessment)).toBe(canonicalJson(saved));
    expect(encodeLink({ kind: 'assessment', money: true, assessment: saved })).toEqual({
      ok: true,
      value: read('link-1.txt'),
    });
  });

  it('table-1.csv opens to the file of its version', async () => {
    const [company] = await companiesIn(readFileSync(new URL('table-1.csv', folder)));
    expect(canonicalJson(company)).toBe(canonicalJson(JSON.parse(read('assessment-1.json'))));
  });

  it('link-1-result.txt opens to a result', async () => {
    const decoded = await decodeLink(catalogue, read('link-1-result.txt'));
    expect(decoded).toMatchObject({ kind: 'result', company: { name: 'Mobili Rossi' }, isSealed: false });
  });

  it('link-1-sealed.txt opens with its passphrase, however its accent is typed', async () => {
    const link = read('link-1-sealed.txt');
    expect(await decodeLink(catalogue, link)).toEqual({ kind: 'needs-passphrase' });
    for (const passphrase of ['perché no', 'perche\u0301 no']) {
      expect(await decodeLink(catalogue, link, passphrase)).toMatchObject({
        kind: 'assessment',
        money: false,
        isSealed: true,
      });
    }
  });
});

describe('a file of a later version', () => {
  it('is refused with its number and the last one read here', () => {
    const read = readAssessment(catalogue, { ...sample(), version: 7 });
    expect(read).toEqual({
      ok: false,
      refusals: [{ kind: 'too-new', path: ['version'], details: { given: 7, known: VERSION } }],
    });
  });
});
