// The site as hosts have it: built a second time for a folder of a server that has other things too, and sent by the shipped
// nginx. Which headers every kind of file has, that each link and file is there, that it works there, and that a build of the
// same source gives the same bytes.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathOf } from '#content/routes.ts';
import { HEADERS } from '../../integrations/policy.ts';
import { pack } from '../../scripts/pack.ts';
import { buildInto, filesIn, hashesOf, newFolder } from './another-build.ts';
import { continueButton, purposeBox } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { needNginx } from './hardened.ts';
import { FOLDER, type Nginx, startNginx } from './nginx.ts';
import { ORIGIN, untilAlive } from './site-map.ts';
import { attachedTo, bytesOf, makePdf } from './taking.ts';

needNginx();
// The folder is built once for all.
test.describe.configure({ mode: 'serial' });

let built: string;
let nginx: Nginx;

test.beforeAll(async () => {
  test.slow();
  built = newFolder();
  await buildInto(built, FOLDER);
  // Packing all takes long, and one page shows whether it is sent.
  await pack(built, (path) => path === 'it/index.html');
  nginx = await startNginx(DIST, pathToFileURL(`${built}/`));
});
test.afterAll(async () => {
  await nginx?.end();
  rmSync(built, { recursive: true, force: true });
});

const DIST = new URL('../../dist/', import.meta.url);
const FOR_EVER = 'public, max-age=31536000, immutable';
/** The name of the first such file there. */
const hashed = (ending: string, folder: URL): string => {
  const name = readdirSync(new URL('_astro/', folder)).find((one) => one.endsWith(ending));
  return `_astro/${name ?? `no file that ends in ${ending}`}`;
};

/** Path under the base, or how the name of a file ends that bears a hash; type; how long it may be kept. */
const KINDS: readonly (readonly [string, string, string])[] = [
  ['', 'text/html; charset=utf-8', 'no-cache'],
  ['it/valuta/', 'text/html; charset=utf-8', 'no-cache'],
  ['sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['sw-off.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['offline.json', 'application/json', 'no-cache'],
  ['it/app.webmanifest', 'application/manifest+json', 'no-cache'],
  ['icons/192.png', 'image/png', 'no-cache'],
  ['favicon.svg', 'image/svg+xml', 'no-cache'],
  ['robots.txt', 'text/plain; charset=utf-8', 'no-cache'],
  ['sitemap.xml', 'text/xml; charset=utf-8', 'no-cache'],
  ['.js', 'text/javascript; charset=utf-8', FOR_EVER],
  ['.css', 'text/css; charset=utf-8', FOR_EVER],
  ['.woff2', 'font/woff2', FOR_EVER],
  ['.ttf', 'font/ttf', FOR_EVER],
];
const sent = Object.entries(HEADERS).map(([name, text]) => [name.toLowerCase(), text] as const);
const NOTHING = ['_astro/Gone.AAAAAAAA.js', 'it/non-esiste/', '_headers'];

test('nginx sends every kind of file with all headers, its type and its time, at the root and in a folder', async () => {
  for (const [base, folder] of [
    [`${nginx.origin}/`, DIST],
    [`${nginx.shared}${FOLDER}`, pathToFileURL(`${built}/`)],
  ] as const) {
    for (const [kind, type, time] of KINDS) {
      const path = kind.startsWith('.') ? hashed(kind, folder) : kind;
      const { status, headers } = await fetch(base + path);
      expect(status, base + path).toBe(200);
      expect(Object.fromEntries(headers), base + path).toMatchObject({
        ...Object.fromEntries(sent),
        'content-type': type,
        'cache-control': time,
      });
    }
    for (const path of NOTHING) {
      const { status, headers } = await fetch(base + path);
      expect(status, base + path).toBe(404);
      expect(Object.fromEntries(headers), base + path).toMatchObject({
        ...Object.fromEntries(sent),
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
      });
    }
    const bare = await fetch(`${base}it/valuta`, { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([301, `${new URL(base).pathname}it/valuta/`]);
  }
});

test('what has been kept is confirmed in a few bytes, and what is packed comes packed, with the same headers', async () => {
  const packed = nginx.shared + FOLDER.slice(0, -1);
  const first = await fetch(`${packed}/it/`);
  const again = await fetch(`${packed}/it/`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  const text = await first.text();
  for (const [accepted, coding] of [
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const answer = await fetch(`${packed}/it/`, { headers: { 'accept-encoding': accepted } });
    const { headers } = answer;
    expect(headers.get('content-encoding'), accepted).toBe(coding);
    expect(headers.get('vary')).toBe('Accept-Encoding');
    expect(headers.get('content-security-policy')).toBe(HEADERS['Content-Security-Policy']);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect((await answer.text()) === text, accepted).toBe(true);
  }
});

/** What a page, a style sheet or a list names by an address. */
const named = (text: string): readonly string[] => [
  ...[...text.matchAll(/(?:href|src|component-url|renderer-url)="([^"#]+)/gu)].map(([, to = '']) => to),
  ...[...text.matchAll(/url\(["']?([^"')#]+)/gu)].map(([, to = '']) => to),
  ...[...text.matchAll(/"src":\s*"([^"]+)"/gu)].map(([, to = '']) => to),
];

test('in a folder every link and file that a page, a style sheet or a manifest names is under it and is there', async () => {
  const base = nginx.shared + FOLDER;
  const wanted = new Map<string, string>();
  const files = (await filesIn(built)).filter((path) => /\.(html|css|webmanifest)$/u.test(path));
  expect(files.length).toBeGreaterThan(130);
  for (const file of files) {
    const page = new URL(file.replace(/(^|\/)index\.html$/u, '$1'), base);
    for (const to of named(readFileSync(join(built, file), 'utf8'))) {
      const url = new URL(to, page);
      // The site's own name, in links that search engines read.
      if (url.origin === ORIGIN) expect(url.pathname, file).toContain(FOLDER);
      else if (url.origin === nginx.shared) wanted.set(url.pathname, file);
    }
  }
  expect(wanted.size).toBeGreaterThan(130);
  // What scripts name stands in the list of files.
  const list = JSON.parse(readFileSync(join(built, 'offline.json'), 'utf8')) as Record<string, string>;
  for (const path of Object.keys(list)) wanted.set(FOLDER + path, 'offline.json');
  const outside = [...wanted].filter(([path]) => !path.startsWith(FOLDER));
  expect(outside).toEqual([]);
  const missing: string[] = [];
  for (const [path, from] of wanted) {
    const { status } = await fetch(nginx.shared + path, { method: 'HEAD' });
    if (status !== 200) missing.push(`${status} ${path} in ${from}`);
  }
  expect(missing).toEqual([]);
});

test.describe('in a browser', () => {
  test.use({ serviceWorkers: 'allow', baseURL: async ({ browserName: _ }, use) => use(nginx.shared) });

  test('in a folder the site works from its root to a PDF, and is ready without a network', async ({ page, watch }) => {
    const inFolder = (path: string) => FOLDER + path.slice(1);
    await page.goto(FOLDER);
    await page
      .locator(`a[href="${inFolder(pathOf('it', 'home'))}"]`)
      .first()
      .click();
    await page
      .locator(`a[href="${inFolder(pathOf('it', 'assess'))}"]`)
      .first()
      .click();
    await untilAlive(page, 'it');
    await purposeBox(page, 'it', 'mass-speed').check();
    await continueButton(page, 'it').click();
    await expect(page).toHaveURL(inFolder(pathOf('it', 'section', 'promise')));
    await page.goto(inFolder(pathOf('it', 'result')));
    await page.locator('[data-pdf]').waitFor();
    const made = await attachedTo(await bytesOf(await makePdf(page)));
    expect(made.declaration).toMatchObject([{ purpose: 'mass-speed' }]);
    await page.goto(inFolder(pathOf('it', 'workshop')));
    await expect(page.locator('[data-ready]')).toHaveAttribute('data-ready', 'ready', { timeout: 60_000 });
    expect(watch.requested.filter((path) => !path.startsWith(FOLDER))).toEqual([]);
  });
});

test('a build in another folder, time zone and language of the machine gives the same bytes', async () => {
  test.slow();
  const again = newFolder();
  await buildInto(again, FOLDER, { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
  const [first, second] = await Promise.all([hashesOf(built), hashesOf(again)]);
  rmSync(again, { recursive: true, force: true });
  const packed = Object.entries(first).filter(([path]) => !/\.(br|gz)$/u.test(path));
  expect(second).toEqual(Object.fromEntries(packed));
});
