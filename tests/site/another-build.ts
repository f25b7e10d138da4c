// Builds the site once more, into a folder of its own and for a folder of its host, as `npm run build` does.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A new folder for a build: the last step of one moves files, which cannot be done from one disk to another. */
export function newFolder(): string {
  const cache = join(ROOT, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  return mkdtempSync(join(cache, 'coerente-folder-'));
}

export async function buildInto(
  folder: string,
  base: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder, '--base', base],
    {
      cwd: ROOT,
      env: { ...process.env, ...env },
    },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      said += chunk;
    });
  }
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build ended with ${code}:\n${said}`);
}

/** Paths under a folder, sorted. */
export const filesIn = async (folder: string): Promise<readonly string[]> => {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).replace(/^\//u, ''))
    .toSorted();
};

/** Path to hash of every file. */
export async function hashesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = (await filesIn(folder)).map(
    async (path) =>
      [
        path,
        createHash('sha256')
          .update(await readFile(join(folder, path)))
          .digest('hex'),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
