// After the build, before the list of files is made: writes each page's own policy into its head, and the headers for hosts that
// read them from a file of the site. Nothing is written twice: a page that has a policy already is a fault.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './hosts.ts';
import { pagePolicy, textOf } from './policy.ts';

export function hardening(): AstroIntegration {
  let base = '/';
  return {
    name: 'hardening',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await writePolicies(fileURLToPath(dir));
        await writeFile(new URL('_headers', dir), headersFile(base));
        logger.info(`${pages} pages with a policy of their own, and _headers`);
      },
    },
  };
}

async function writePolicies(folder: string): Promise<number> {
  const found = await readdir(folder, { recursive: true });
  const pages = found.filter((path) => path.endsWith('.html'));
  const writing = pages.map(async (path) => {
    const html = await readFile(join(folder, path), 'utf8');
    await writeFile(join(folder, path), outgoing(path, html));
  });
  await Promise.all(writing);
  return pages.length;
}

/** A page as it goes out; a fault names the page it is on. */
export function outgoing(path: string, html: string): string {
  if (html === '') throw new Error(`${path} is empty: no line of src/pages/[lang]/[...path].astro draws its kind`);
  try {
    return withPolicy(anywhere(html));
  } catch (fault) {
    throw new Error(`${path}: ${fault instanceof Error ? fault.message : fault}`, { cause: fault });
  }
}

/**
 * The same bytes in whatever folder the site is built: Astro makes the `uid` of an island from the path of its file on the
 * machine, and nothing reads it.
 */
export const anywhere = (html: string): string => html.replaceAll(/<astro-island uid="[^"]*"/gu, '<astro-island');

const CHARSET = '<meta charset="utf-8">';

/** The policy stands before everything it governs. */
export function withPolicy(html: string): string {
  const policy = `<meta http-equiv="content-security-policy" content="${textOf(pagePolicy(html))}">`;
  const [before, after, ...more] = html.split(CHARSET);
  if (after === undefined || more.length > 0 || html.includes('http-equiv="content-security-policy"'))
    throw new Error('No place for a policy in the head of a page, or more than one');
  return `${before}${CHARSET}${policy}${after}`;
}
