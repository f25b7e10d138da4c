// Writes a file into a folder, which is made where it is missing. Folders are made one level at a time: where a folder
// cannot be made at all, as under /proc, Node's own way of making several at once never comes back.
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Fails as the system fails, with its code. A file bears its name only once it is whole: half of one would pass for it. */
export async function saveFile(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await makeFolder(folder);
  const half = join(folder, `.${name}.half`);
  try {
    await writeFile(half, bytes);
    await rename(half, join(folder, name));
  } catch (fault) {
    await rm(half, { force: true }).catch(() => {});
    throw fault;
  }
}

async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  try {
    await mkdir(folder);
  } catch (fault) {
    // Somebody else may have made it in the meantime.
    if (!(await isFolder(folder))) throw fault;
  }
}

const isFolder = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
};
