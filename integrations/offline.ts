// After the build: the list of its files with their hashes, the worker that keeps them, and the worker that ends it. The same
// build gives the same bytes. With OFFLINE=off in the environment the worker that ends all workers stands in its place.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import {
  addressOf,
  hashOf,
  isForVisitors,
  LIST,
  OFF_WORKER,
  WORKER,
  writeList,
} from '../src/components/offline/file-list.ts';

export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { files, version } = await writeOffline(dir, process.env['OFFLINE'] === 'off');
        logger.info(`${files} files for use without a network, version ${version}`);
      },
    },
  };
}

/** Writes what the folder of a built site needs to work without a network; what was written before is replaced. */
export async function writeOffline(dir: URL, isOff = false): Promise<{ files: number; version: string }> {
  const list = writeList(await filesOf(dir));
  const version = await hashOf(new TextEncoder().encode(list));
  const off = await bundle('off-worker.ts', {});
  const worker = isOff ? off : await bundle('worker.ts', { VERSION: JSON.stringify(version) });
  await writeFile(new URL(LIST, dir), list);
  await writeFile(new URL(WORKER, dir), worker);
  await writeFile(new URL(OFF_WORKER, dir), off);
  return { files: Object.keys(JSON.parse(list)).length, version };
}

async function filesOf(dir: URL): Promise<Record<string, string>> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const root = fileURLToPath(dir);
  const paths = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      `${parentPath}/${name}`.replaceAll('\\', '/').slice(root.length).replace(/^\/+/u, ''),
    )
    .filter(isForVisitors);
  const hashed = paths.map(async (path) => [addressOf(path), await hashOf(await readFile(new URL(path, dir)))]);
  return Object.fromEntries(await Promise.all(hashed));
}

/** One script without imports, which is all that every browser takes for such a worker. */
async function bundle(name: string, define: Record<string, string>): Promise<string> {
  const entry = fileURLToPath(new URL(`../src/components/offline/${name}`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define,
    build: { write: false, minify: true, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const scripts = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const script = scripts.find((one) => one.type === 'chunk');
  if (!script) throw new Error(`Nothing was made of ${name}`);
  return script.code;
}
