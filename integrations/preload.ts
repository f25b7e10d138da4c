// After the build: every page with a part that comes alive names in its head all the files that part is made of, so that they
// are asked for together, once it is painted (after-paint.ts), instead of each when the one before names it. On a slow phone each such turn is half a second.
import { readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

type Read = (address: string) => string;
type Scripts = ReadonlyMap<string, string>;

/** What the scripts are asked for by `import()` as soon as they run, which is right after the page has come alive. */
const RIGHT_AFTER = /import\(["'`](\.\/(?:later|answering)\.[\w-]+\.js)["'`]\)/gu;

const from = (address: string, name: string): string => new URL(name, new URL(address, 'file:///')).pathname;

/** The scripts at these addresses and all that they import statically, by address; `read` gives the text of one. */
function withImports(addresses: readonly string[], read: Read): Scripts {
  const found = new Map<string, string>();
  const queue = [...addresses];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (found.has(address)) continue;
    const text = read(address);
    found.set(address, text);
    for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/gu))
      queue.push(from(address, imported));
  }
  return found;
}

/** The scripts that a page loads by itself: what its HTML names, with all that those import statically. */
export const scriptsOf = (html: string, read: Read): Scripts =>
  withImports(
    [...html.matchAll(/(?:src|component-url|renderer-url)="(\/[^"]+\.js)"/gu)].map(([, address = '']) => address),
    read,
  );

const askedBy = (address: string, text: string): readonly string[] =>
  [...text.matchAll(RIGHT_AFTER)].map(([, name = '']) => from(address, name));

/**
 * What is asked for right after by the scripts of a page. Every page with a part bears the file in which the questionnaire comes
 * alive; it runs only where the part itself, whose file is that page's own, asks for something.
 */
function askedAfter(html: string, scripts: Scripts): readonly string[] {
  const own = [...html.matchAll(/component-url="(\/[^"]+\.js)"/gu)].map(([, address = '']) => address);
  const isAsking = own.some((address) => askedBy(address, scripts.get(address) ?? '').length > 0);
  return isAsking ? [...scripts].flatMap(([address, text]) => askedBy(address, text)) : [];
}

export function withPreloads(html: string, read: Read): string {
  const now = scriptsOf(html, read);
  const asked = askedAfter(html, now);
  const soon = [...withImports(asked, read).keys()].filter((address) => !now.has(address));
  const links = [
    ...[...now.keys()].map((address) => `<link rel="soon" href="${address}">`),
    ...soon.map((address) => `<link rel="soon" fetchpriority="low" href="${address}">`),
  ];
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

export function preload(): AstroIntegration {
  let base = '/';
  return {
    name: 'preload',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/u, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const read: Read = (address) => readFileSync(new URL(address.slice(base.length), dir), 'utf8');
        const paths = await readdir(dir, { recursive: true });
        let count = 0;
        for (const path of paths.filter((one) => one.endsWith('.html'))) {
          const file = join(fileURLToPath(dir), path);
          const html = await readFile(file, 'utf8');
          if (!html.includes('<astro-island')) continue;
          await writeFile(file, withPreloads(html, read));
          count += 1;
        }
        logger.info(`${count} pages name their scripts`);
      },
    },
  };
}
