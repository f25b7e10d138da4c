// One file out of the folder of a built site: a zip whose bytes depend on the files' names and bytes alone, not on the day, the
// time zone, the order of the disk or the version of Node. Copies that `npm run deploy:pack` left beside the files stay out:
// they would double it, and their bytes hang on the compressor that Node happens to bring.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The hour of every file: the first year that a zip can name, told in whatever the local time is, as a zip does. */
const hour = (): Date => new Date(1980, 0, 1, 12);
/** Attributes as Unix has them, so that unpacked files can be read by everyone and changed by their owner. */
const UNIX = 3;
const READABLE = 0o100644 * 0x1_0000;
const PACKED = /\.(?:br|gz)$/u;

/** The files of `folder`, sorted by name, under one folder called `top`. */
export async function archiveOf(folder: string, top: string): Promise<Uint8Array> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((entry) => entry.isFile() && !PACKED.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .toSorted((one, other) => (one < other ? -1 : 1));
  if (names.length === 0) throw new Error(`There is no file in ${folder}`);
  const entries: Zippable = {};
  for (const name of names) entries[`${top}/${name}`] = await readFile(join(folder, name));
  return zipSync(entries, { level: 9, mtime: hour(), os: UNIX, attrs: READABLE });
}

/** In the form that `sha256sum --check` reads. */
export function checksumOf(bytes: Uint8Array, name: string): string {
  return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
}
