// A version of the site is one file whose bytes anybody can make again.
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { archiveOf, checksumOf } from '../../scripts/archive.ts';

const FILES = {
  'index.html': '<!doctype html><title>a</title>',
  'it/valuta/index.html': '<p>perché no</p>',
  '_astro/10.abc.js': 'export {}',
  '_astro/9.abc.js': 'export {}',
  _headers: '/*\n',
};
const CHECKSUM_OF_THESE = 'e4db26a782f33c94219fdff372ddd4c8d395dafc9f44c0a85a254fbf3f491a6c';

describe('the archive of a small folder', () => {
  let folder: string;
  const write = async (files: readonly (readonly [string, string])[]): Promise<void> => {
    for (const [name, text] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
  };
  const again = async (): Promise<void> => {
    await rm(folder, { recursive: true });
    await mkdir(folder);
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coerente-archive-'));
    await write(Object.entries(FILES));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  test('opens to the same files, under one folder, sorted by name', async () => {
    const opened = unzipSync(await archiveOf(folder, 'coerente-1.2.3'));
    const names = Object.keys(FILES).map((name) => `coerente-1.2.3/${name}`);
    expect(Object.keys(opened)).toEqual(names.toSorted((one, other) => (one < other ? -1 : 1)));
    for (const [name, text] of Object.entries(FILES))
      expect(new TextDecoder().decode(opened[`coerente-1.2.3/${name}`])).toBe(text);
  });

  test('has the same bytes when the files were written in another order, at another time, in another time zone', async () => {
    vi.stubEnv('TZ', 'Europe/Rome');
    const first = await archiveOf(folder, 'top');
    await again();
    await write(Object.entries(FILES).toReversed());
    await utimes(join(folder, 'index.html'), 1_000_000_000, 1_000_000_000);
    vi.stubEnv('TZ', 'Pacific/Apia');
    expect(new Date(0).getHours()).toBe(13);
    expect(Buffer.compare(await archiveOf(`${folder}/`, 'top'), first)).toBe(0);
  });

  test('and the bytes it had when this was written', async () => {
    expect(checksumOf(await archiveOf(folder, 'top'), 'top.zip')).toBe(`${CHECKSUM_OF_THESE}  top.zip\n`);
  });

  test('has the same bytes with compressed copies beside the files', async () => {
    const first = await archiveOf(folder, 'top');
    await write([
      ['index.html.br', 'x'],
      ['it/valuta/index.html.gz', 'x'],
    ]);
    expect(Buffer.compare(await archiveOf(folder, 'top'), first)).toBe(0);
  });

  test('changes with one byte of one file, and with a name', async () => {
    const first = await archiveOf(folder, 'top');
    await write([['_headers', '/*\t']]);
    expect(Buffer.compare(await archiveOf(folder, 'top'), first)).not.toBe(0);
    await write([['_headers', FILES['_headers']]]);
    expect(Buffer.compare(await archiveOf(folder, 'top-2'), first)).not.toBe(0);
  });
});

test('an empty folder is no site', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'coerente-archive-'));
  await expect(archiveOf(folder, 'top')).rejects.toThrow('no file');
  await rm(folder, { recursive: true });
});
