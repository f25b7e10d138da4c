// Installs and builds the peers, each from its own lockfile in its own folder, and our site; packs all the way a host does.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pack } from '../../../scripts/pack.ts';
import type { Root } from './serve.ts';
import { buildFloor } from './vanilla/build.ts';
import type { Site } from './ways.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const BUILT = join(ROOT, 'reports/peers');
const LEAST_NODE = 22;

function run(folder: string, program: string, ...words: readonly string[]): void {
  const { status } = spawnSync(program, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} in ${folder}: status ${status}`);
}

export function install(name: string): void {
  const folder = join(HERE, name);
  if (existsSync(join(folder, 'node_modules'))) return;
  console.error(`npm ci: ${name}`);
  // Whatever they would run on installing may fetch from elsewhere.
  run(folder, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund');
}

const folderOf = (site: Site): string => (site === 'ours' ? join(ROOT, 'dist') : join(BUILT, site));

/** The folder of a site, built anew and packed, or as it is. */
export async function prepare(site: Site, isBuilt: boolean): Promise<Root> {
  if (!isBuilt || !existsSync(folderOf(site))) await make(site);
  return { folder: folderOf(site), isOurs: site === 'ours' };
}

async function make(site: Site): Promise<void> {
  if (Number(process.versions.node.split('.')[0]) < LEAST_NODE) throw new Error('Use npm run bench:peers');
  console.error(`build: ${site}`);
  if (site === 'ours') {
    run(ROOT, 'npm', 'run', '--silent', 'build');
    await pack(folderOf(site));
    return;
  }
  const folder = folderOf(site);
  await rm(folder, { recursive: true, force: true });
  if (site === 'vanilla') await buildFloor(folder);
  else {
    install(site);
    const vite = join(HERE, site, 'node_modules/vite/bin/vite.js');
    run(join(HERE, site), process.execPath, vite, 'build', '--outDir', folder, '--logLevel', 'error');
  }
  await pack(folder);
}
