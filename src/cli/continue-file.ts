// Writes behind the first bytes of a file, for as long as nobody else writes there. Two runs of one command may meet in a
// file: one typed again while the first, believed ended, still works. Their lines in one file would be those of neither.
import { open } from 'node:fs/promises';

/** The code of the fault when another wrote in the meantime; no system gives it for a write. */
export const WRITTEN_BY_ANOTHER = 'WRITTEN_BY_ANOTHER';

/** Keeps the first `bytes` of a file that has `size` of them, and makes one that is missing. Fails as the system fails, with its code. */
export async function continueFile(
  path: string,
  bytes: number,
  size: number,
): Promise<(text: string) => Promise<void>> {
  const handle = await open(path, 'a');
  let expected = size;
  const meetNobody = async (): Promise<void> => {
    if ((await handle.stat()).size === expected) return;
    throw Object.assign(new Error(WRITTEN_BY_ANOTHER), { code: WRITTEN_BY_ANOTHER });
  };
  try {
    await meetNobody();
    await handle.truncate(bytes);
  } catch (fault) {
    await handle.close();
    throw fault;
  }
  expected = bytes;
  return async (text) => {
    await meetNobody();
    await handle.appendFile(text);
    expected += Buffer.byteLength(text);
  };
}
