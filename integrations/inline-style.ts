// After the build, before the policies: where people arrive, the style sheet stands in the page, so that it is painted after one
// round trip of the network instead of two. Elsewhere it stays a file that is kept. The text is made from the sources alone,
// because the headers of hosts name its hash: after a change of it `npm run deploy:files`.
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const SOURCE = new URL('../src/components/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, SOURCE), 'utf8');

/** As the build names them; it stops where it names them otherwise. */
const FONTS: Readonly<Record<string, string>> = {
  'libre-franklin-latin-wght-normal': '/_astro/libre-franklin-latin-wght-normal.CLTz0ja0.woff2',
  'newsreader-latin-400-normal': '/_astro/newsreader-latin-400-normal.BFBkh4jY.woff2',
};

const fontUrl = (written: string, file: string): string => {
  const url = FONTS[file];
  if (!url) throw new Error(`${written} is not in integrations/inline-style.ts`);
  return `url("${url}")`;
};

/** Without comments and the space that means nothing; strings of these sheets hold no more than one space in a row. */
const tight = (css: string): string =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ ?([{};,]) ?/gu, '$1')
    .replaceAll(';}', '}')
    .replaceAll(/url\("[^"]*\/([^"/]+)\.woff2"\)/gu, fontUrl)
    .trim();

const imported = [...read('style/site.css').matchAll(/@import "\.\/([^"]+)";/gu)].map(([, file]) => `style/${file}`);

/** What every page has, and what the questionnaire has besides, which the first may overrule. */
export const STYLES = {
  site: tight(imported.map(read).join('\n')),
  ask: tight(['ask/ask.css', 'take/take.css'].map(read).join('\n')),
} as const;

const LINKS = /<link rel="stylesheet"[^>]*>/gu;

/** The page with its style in it. */
export function withStyle(html: string): string {
  const [first] = html.match(LINKS) ?? [];
  if (!first) throw new Error('A page without a style sheet');
  const styles = html.includes('<astro-island') ? [STYLES.ask, STYLES.site] : [STYLES.site];
  const inside = styles.map((text) => `<style>${text}</style>`).join('');
  return html.replace(first, () => inside).replaceAll(LINKS, '');
}

/** The root, the two landing pages, the questionnaire with its result. */
const ARRIVING =
  /^(?:index|(?:it|en)\/index|(?:it\/(?:valuta|risultato)|en\/(?:assess|result))\/(?:[\w-]+\/)?index)\.html$/u;

export function inlineStyle(): AstroIntegration {
  let base = '/';
  return {
    name: 'inline-style',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        // In a folder the fonts have other addresses, so the text another hash than the one that hosts are told.
        if (base !== '/') return;
        const folder = fileURLToPath(dir);
        const missing = Object.values(FONTS).filter((url) => !existsSync(join(folder, url)));
        if (missing.length > 0) throw new Error(`No longer made: ${missing.join(', ')}: integrations/inline-style.ts`);
        const found = await readdir(folder, { recursive: true });
        const pages = found.map((path) => path.replaceAll('\\', '/')).filter((path) => ARRIVING.test(path));
        for (const path of pages)
          await writeFile(join(folder, path), withStyle(await readFile(join(folder, path), 'utf8')));
        logger.info(`${pages.length} pages with their style in them`);
      },
    },
  };
}
