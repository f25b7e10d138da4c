// Puts a compressed copy beside each file of a built site that gets smaller by it, with the most that gzip and Brotli can do: a
// server then sends them without work of its own. `node scripts/pack.ts [folder]`; hosts that compress by themselves need none.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const PACKED = ['.html', '.js', '.css', '.json', '.webmanifest', '.svg', '.txt', '.xml', '.ttf'];
/** Bytes under which one packet of the network carries a file as it is. */
const LEAST = 1000;
const AT_ONCE = 4;

const small = promisify(brotliCompress);
const old = promisify(gzip);

async function packFile(path: string): Promise<number> {
  const bytes = await readFile(path);
  if (bytes.length < LEAST) return 0;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([small(bytes, { params }), old(bytes, { level: 9 })]);
  const written = [[br, 'br'] as const, [gz, 'gz'] as const].filter(([packed]) => packed.length < bytes.length);
  await Promise.all(written.map(([packed, ending]) => writeFile(`${path}.${ending}`, packed)));
  return written.length;
}

/** How many copies were written. Only some, where `isWanted` says so of a path under the folder. */
export async function pack(folder: string, isWanted: (path: string) => boolean = () => true): Promise<number> {
  const found = await readdir(folder, { recursive: true });
  const paths = found.filter((path) => PACKED.includes(extname(path)) && isWanted(path));
  const work = async (): Promise<number> => {
    let copies = 0;
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      const written = await packFile(join(folder, path));
      copies += written;
    }
    return copies;
  };
  const each = await Promise.all(Array.from({ length: AT_ONCE }, work));
  return each.reduce((sum, copies) => sum + copies, 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../dist/', import.meta.url));
  const start = performance.now();
  const copies = await pack(folder);
  console.log(`${copies} compressed copies in ${folder}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
