// Every page of the site in both languages, as it is served: what its head says, what it loads, and whether anybody is
// kept out of it.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { otherLanguage, pathOf } from '#content/routes.ts';
import { LANGUAGES } from '#content/shape.ts';
import { scriptBytes } from '../../scripts/script-bytes.ts';
import { expect, expectNoBarriers, openFolds, overflowAt320, test } from './fixtures.ts';
import { inLots, isInteractive, isQuestionnaire, ORIGIN, openPage, PAGES, type SitePage } from './site-map.ts';

const DIST = new URL('../../dist/', import.meta.url);
/** Pages of one kind have one face. */
const FIRST_OF_KIND = new Set(PAGES.filter((one, i) => PAGES.findIndex(({ kind }) => kind === one.kind) === i));
const MOST_BYTES = 50_000;

const htmlOf = (path: string): string => readFileSync(new URL(`.${path}index.html`, DIST), 'utf8');

interface Head {
  readonly lang: string;
  readonly title: string;
  readonly headings: number;
  readonly canonical: string | null;
  readonly alternates: Readonly<Record<string, string>>;
}

const headOf = (page: Page): Promise<Head> =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    // The section that comes next is there beforehand, out of sight.
    headings: [...document.querySelectorAll('h1')].filter((one) => !one.closest('[hidden]')).length,
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    alternates: Object.fromEntries(
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate]')].map(({ hreflang, href }) => [
        hreflang,
        href,
      ]),
    ),
  }));

function expectHead(head: Head, { path, language, kind, id }: SitePage): void {
  expect(head.lang, path).toBe(language);
  expect(head.title, path).toMatch(/\S.*Coerente|Coerente.*\S/u);
  expect(head.headings, `h1 of ${path}`).toBe(1);
  expect(head.canonical).toBe(ORIGIN + path);
  expect(head.alternates).toEqual({
    [language]: ORIGIN + path,
    [otherLanguage(language)]: ORIGIN + pathOf(otherLanguage(language), kind, id),
    'x-default': ORIGIN + (kind === 'home' ? '/' : pathOf('en', kind, id)),
  });
}

test('the sitemap has the root and every page of two languages, each naming its counterpart', async ({ request }) => {
  const text = await (await request.get('/sitemap.xml')).text();
  const listed = [...text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, url = '']) => url.replace(ORIGIN, ''));
  expect(listed).toEqual(['/', ...PAGES.map(({ path }) => path)]);
  const pairs = [...text.matchAll(/hreflang="(..)" href="([^"]+)"/gu)].map(([, , url = '']) => url.replace(ORIGIN, ''));
  expect(new Set(pairs)).toEqual(new Set(PAGES.map(({ path }) => path)));
});

test('no two pages of a language share a title', () => {
  const titles = PAGES.map(({ path, language }) => {
    return `${language} ${/<title>([^<]+)<\/title>/u.exec(htmlOf(path))?.[1]}`;
  });
  // The start of the questionnaire has two addresses: its own, and that of its first step.
  expect(titles.length - new Set(titles).size).toBe(LANGUAGES.length);
});

for (const language of LANGUAGES) {
  inLots(
    PAGES.filter((one) => one.language === language),
    6,
  ).forEach((lot, number) => {
    test(`${language}, lot ${number + 1}: head in order; every fold open, no barrier in light, dark or forced colours, no scroll at 320 px`, async ({
      page,
    }) => {
      for (const one of lot) {
        await test.step(one.path, async () => {
          await openPage(page, one);
          expectHead(await headOf(page), one);
          await openFolds(page);
          await expectNoBarriers(page, { forced: FIRST_OF_KIND.has(one) });
          expect(await overflowAt320(page), `${one.path} at 320 px`).toBe(0);
        });
      }
    });
  });
}

test('the root offers both languages and has no barrier', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  const head = await headOf(page);
  expect(head.headings).toBe(1);
  expect(head.alternates).toEqual({ it: `${ORIGIN}/it/`, en: `${ORIGIN}/en/`, 'x-default': `${ORIGIN}/` });
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBe(0);
});

test('an address without a page is answered with 404 and the way to both languages', async ({ page, watch }) => {
  watch.allow(/404/u);
  const response = await page.goto('/it/non-esiste/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('main').getByRole('link')).toHaveCount(2);
  await expectNoBarriers(page);
});

test('a page to read loads no script at all', () => {
  const scripted = ['/', ...PAGES.filter((one) => !isInteractive(one)).map(({ path }) => path)].filter(
    (path) => scriptBytes(DIST, path.slice(1)).files > 0,
  );
  expect(scripted).toEqual([]);
});

const scriptsOf = (path: string): readonly string[] =>
  [...htmlOf(path).matchAll(/"(\/_astro\/[^"]+\.js)"/gu)].map(([, script = '']) => script).toSorted();

for (const language of LANGUAGES) {
  test(`${language}: the questionnaire loads under ${MOST_BYTES} bytes of script before anybody touches it`, () => {
    const pages = PAGES.filter((one) => one.language === language && isQuestionnaire(one)).map(({ path }) => path);
    const start = pathOf(language, 'assess');
    expect(pages).toContain(start);
    expect(scriptsOf(start).length).toBeGreaterThan(0);
    // Pressing takes long, and pages that load the same files weigh the same.
    const loads = new Map(pages.map((path) => [scriptsOf(path).join(' '), path]));
    expect(loads.size).toBeLessThan(pages.length);
    for (const path of loads.values()) {
      expect(scriptBytes(DIST, path.slice(1)).brotli, path).toBeLessThan(MOST_BYTES);
    }
  });
}
