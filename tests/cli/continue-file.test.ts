// A file of verdicts on a real disk: gone on with, begun, and met by another run.
import { appendFileSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { continueFile } from '../../src/cli/continue-file.ts';
import { line, ROSSI, short } from './printed.ts';
import { ran } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'coerente-'));
const out = join(folder, 'out');
afterAll(() => rmSync(folder, { recursive: true }));
const held = () => readFileSync(out, 'utf8');

describe('a file that is gone on with', () => {
  it('is made where it is missing, keeps its first bytes, and takes what follows', async () => {
    const first = await continueFile(out, 0, 0);
    await first('è\n');
    await first('b');
    expect(held()).toBe('è\nb');
    const second = await continueFile(out, 3, 4);
    await second('c\n');
    expect(held()).toBe('è\nc\n');
  });

  it('is left as it is where it is no longer as long as it was when it was read', async () => {
    writeFileSync(out, 'a\nb\nc');
    await expect(continueFile(out, 2, 3)).rejects.toMatchObject({ code: 'WRITTEN_BY_ANOTHER' });
    expect(held()).toBe('a\nb\nc');
  });

  it('takes nothing more once another run has cut it or written there', async () => {
    writeFileSync(out, 'a\n');
    const write = await continueFile(out, 2, 2);
    appendFileSync(out, 'x\n');
    await expect(write('b\n')).rejects.toMatchObject({ code: 'WRITTEN_BY_ANOTHER' });
    truncateSync(out, 0);
    await expect(write('b\n')).rejects.toMatchObject({ code: 'WRITTEN_BY_ANOTHER' });
    expect(held()).toBe('');
  });
});

describe('two runs that write in one file of verdicts', () => {
  it('end with one of them stopped: it says why, with status 3, and the file stays that of the other', async () => {
    const rows = `${line(ROSSI)}\n`.repeat(3);
    writeFileSync(out, '');
    const meddled = async (file: string, bytes: number, size: number) => {
      const write = await continueFile(file, bytes, size);
      return async (text: string) => {
        if (held() !== '') appendFileSync(out, short(ROSSI));
        await write(text);
      };
    };
    const typed = ['a.ndjson', '--resume', out, '--lang'];
    const files = { 'a.ndjson': rows, [out]: '' };
    const more = { continueFile: meddled };
    const { status, complained } = await ran([...typed, 'en'], files, {}, 64, () => 0, more);
    expect([status, held()]).toEqual([3, short(ROSSI).repeat(2)]);
    expect(complained).toMatch(
      /^\S+out:1: \.: Another run is writing in “\S+out” too, so this one stopped: [^\n]+\n$/u,
    );
    writeFileSync(out, '');
    const told = await ran([...typed, 'it'], files, {}, 64, () => 0, more);
    expect(told.complained).toContain('Anche un altro comando sta scrivendo in');
  });
});
