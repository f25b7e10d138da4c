// Lighthouse's four scores of a page, with its own idea of a phone, in a browser started for it.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath, FLAGS } from '../../../scripts/browser.mjs';

const PROGRAM = new URL('lighthouse/node_modules/lighthouse/core/index.js', import.meta.url);
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Result {
  readonly lhr: {
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, { readonly score: number | null; readonly scoreDisplayMode: string }>>;
  };
}
type Lighthouse = (url: string, flags: object) => Promise<Result>;

/** A score from 0 to 100 for each category, and the audits that were not passed. */
export async function look(url: string): Promise<{ scores: Record<string, number>; missed: readonly string[] }> {
  const { default: lighthouse } = (await import(PROGRAM.href)) as { default: Lighthouse };
  const profile = mkdtempSync(join(tmpdir(), 'coerente-lighthouse-'));
  const flags = [
    ...FLAGS,
    '--headless',
    '--disable-dev-shm-usage',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
  ];
  const browser = spawn(await browserPath(), [...flags, 'about:blank'], { stdio: 'ignore' });
  try {
    const port = await portIn(join(profile, 'DevToolsActivePort'));
    const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
    const scores = CATEGORIES.map((one) => [one, Math.round((lhr.categories[one]?.score ?? 0) * 100)] as const);
    const missed = Object.entries(lhr.audits)
      .filter(([, { score, scoreDisplayMode }]) => score !== null && score < 0.9 && scoreDisplayMode === 'binary')
      .map(([id]) => id);
    return { scores: Object.fromEntries(scores), missed };
  } finally {
    const ended = new Promise<void>((resolve) => browser.on('exit', () => resolve()));
    browser.kill('SIGTERM');
    await ended;
    rmSync(profile, { recursive: true, force: true });
  }
}

async function portIn(file: string): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    if (existsSync(file)) return Number(readFileSync(file, 'utf8').split('\n')[0]);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The browser for Lighthouse does not start');
}
