// Files on a real disk: folders that are missing, that cannot be made, and that are no folders.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { saveFile } from '../../src/cli/save-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'coerente-'));
afterAll(() => rmSync(folder, { recursive: true }));
const BYTES = Uint8Array.of(1, 2, 3);

/** Gives a first part, then fails as a disk without room does. */
function once(part: Uint8Array): () => Promise<{ done: false; value: Uint8Array }> {
  let isGiven = false;
  return async () => {
    if (isGiven) throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    isGiven = true;
    return { done: false, value: part };
  };
}

describe('a file', () => {
  it('is written into a folder that is there, over the file of that name', async () => {
    await saveFile(folder, 'a.pdf', Uint8Array.of(9));
    await saveFile(folder, 'a.pdf', BYTES);
    expect([...readFileSync(join(folder, 'a.pdf'))]).toEqual([1, 2, 3]);
  });

  it('that cannot be written to its end leaves the one of that name as it was, and no half of itself', async () => {
    await saveFile(folder, 'whole.pdf', BYTES);
    const endless = { [Symbol.asyncIterator]: () => ({ next: once(Uint8Array.of(7)) }) };
    await expect(saveFile(folder, 'whole.pdf', endless as never)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect([...readFileSync(join(folder, 'whole.pdf'))]).toEqual([1, 2, 3]);
    expect(readdirSync(folder).filter((name) => name.includes('whole'))).toEqual(['whole.pdf']);
  });

  it('is written into a folder three levels below one that is there', async () => {
    await saveFile(join(folder, 'x', 'y', 'z'), 'a.pdf', BYTES);
    expect([...readFileSync(join(folder, 'x', 'y', 'z', 'a.pdf'))]).toEqual([1, 2, 3]);
  });

  it('and another may make the same folder at the same time', async () => {
    const names = ['a.pdf', 'b.pdf', 'c.pdf'];
    await Promise.all(names.map((name) => saveFile(join(folder, 'p', 'q'), name, BYTES)));
    expect(names.map((name) => existsSync(join(folder, 'p', 'q', name)))).toEqual([true, true, true]);
  });

  it('is refused by the system where a file stands in the way of its folder', async () => {
    writeFileSync(join(folder, 'note.txt'), '');
    await expect(saveFile(join(folder, 'note.txt'), 'a.pdf', BYTES)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(saveFile(join(folder, 'note.txt', 'x'), 'a.pdf', BYTES)).rejects.toHaveProperty('code');
  });

  it.runIf(existsSync('/proc/self'))(
    'is refused at once in a folder that cannot be made, under /proc',
    async () => {
      await expect(saveFile('/proc/x', 'a.pdf', BYTES)).rejects.toHaveProperty('code');
      await expect(saveFile('/proc/x/y/z', 'a.pdf', BYTES)).rejects.toHaveProperty('code');
    },
    5000,
  );
});
