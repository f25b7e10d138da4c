// Where the short-lived files of a run are kept: in memory where the system has a folder for that, with room, and not on a disk.
import { accessSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SHARED_MEMORY = '/dev/shm';
/** Bytes: in a container it may be a few megabytes, which one browser fills. */
const ENOUGH = 2 ** 31;

/** A folder that is gone with this process and all that is in it; the usual one, which stays, where memory has no place for it. */
export function inMemory() {
  if (!hasRoom()) return tmpdir();
  const folder = mkdtempSync(join(SHARED_MEMORY, 'coerente-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

function hasRoom() {
  try {
    accessSync(SHARED_MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(SHARED_MEMORY);
    return bavail * bsize >= ENOUGH;
  } catch {
    return false;
  }
}
