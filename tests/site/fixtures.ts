// What every test of the built site shares: a watch that fails a test on anything the browser complains about or fetches
// from elsewhere, and the search for barriers with axe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

export interface Watch {
  /** Lets complaints pass that match; a test that asks for trouble says which. */
  allow(complaint: RegExp): void;
  /** Paths of everything that was requested from the site itself, in order. */
  readonly requested: readonly string[];
}

/** Chromium says so of a font it took from its memory on the second page of a visit, though it was fetched and used once. */
const FALSE_ALARM = /woff2 was preloaded using link preload but not used/u;

/** Playwright says so where it keeps the worker of the site out. */
const BLOCKED = /Service Worker registration blocked by Playwright/u;

/** Chromium tells of what is laid out before it is shown, which the questionnaire does on purpose. */
const AHEAD = /Rendering was performed in a subtree hidden by content-visibility/u;

export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ browser, context, baseURL }, use) => {
      const complaints: string[] = [];
      const allowed: RegExp[] = [FALSE_ALARM, BLOCKED, AHEAD];
      const requested: string[] = [];
      const listen = (visit: BrowserContext) => {
        visit.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
        visit.on('weberror', (fault) => complaints.push(`page error: ${fault.error().message}`));
        visit.on('dialog', (dialog) => {
          complaints.push(`dialog: ${dialog.message()}`);
          void dialog.dismiss();
        });
        visit.on('request', (request) => {
          const { origin, protocol, pathname } = new URL(request.url());
          if (protocol === 'data:' || protocol === 'blob:') return;
          if (origin === baseURL) requested.push(pathname);
          else complaints.push(`request to another origin: ${request.url()}`);
        });
      };
      listen(context);
      // A second device, where a test has one, is watched like the first.
      browser.on('context', listen);
      await use({ requested, allow: (complaint) => allowed.push(complaint) });
      browser.off('context', listen);
      expect(complaints.filter((one) => !allowed.some((pattern) => pattern.test(one)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The smaller of its two files; there are no frames on these pages, so it is brought to the page alone. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EVERYTHING = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
};
/** The rules of axe whose outcome depends on colours: what is left to look at once another colour scheme is on. */
const ABOUT_COLOUR = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** Listing what is in order would take most of the time. */
const ONLY_VIOLATIONS = { resultTypes: ['violations' as const] };

/** Rules whose failures axe tells as doubts; here they are faults. */
const TOLD_AS_DOUBTS = ['aria-braille-equivalent', 'bypass', 'duplicate-id-aria', 'frame-title-unique'];

type Found = AxeResults['violations'];

const told = (violations: Found): readonly string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`));

/** What some rules of axe find. Bringing it to a page takes longer than most looks, so what is there already is taken again. */
export async function look(page: Page, runOnly: object): Promise<Found> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ([options, doubts]) => {
      type Looked = Record<'violations' | 'incomplete', Found>;
      const { axe } = window as unknown as { axe: { run(options: object): Promise<Looked> } };
      const { violations, incomplete } = await axe.run(options);
      return [...violations, ...incomplete.filter(({ id }) => doubts.includes(id))];
    },
    [{ runOnly, ...ONLY_VIOLATIONS }, TOLD_AS_DOUBTS] as const,
  );
}

/** Whether the page is looked at in forced colours too: where both languages share a face, once is enough. */
const isLookedAtForced = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.lang.startsWith('it'));

interface Looked {
  /** A page whose face another page has too needs no look in forced colours. */
  readonly forced?: boolean;
}

/** Nothing for axe to say about the page as it stands: in light, in dark, and in Italian in forced colours; ends in light. */
export async function expectNoBarriers(page: Page, { forced = true }: Looked = {}): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(told(await look(page, EVERYTHING)), `${page.url()} light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(told(await look(page, ABOUT_COLOUR)), `${page.url()} dark`).toEqual([]);
  if (forced && (await isLookedAtForced(page))) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(told(await look(page, ABOUT_COLOUR)), `${page.url()} forced colours`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: null });
}

/** Opens everything that can be folded away, so that what is folded is looked at too. */
export const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** Pixels by which the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** Pixels by which the page is wider than a window of 320. */
export async function overflowAt320(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const over = await overflow(page);
  if (before) await page.setViewportSize(before);
  return over;
}

/** The policy of the pages lets no style in but through the object model. */
export const wear = (page: Page, rules: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = text === '' ? [] : [sheet];
  }, rules);

export const TWICE = 'html { font-size: 200% !important }';

/** Pixels by which the page is wider than a telephone with text at twice its size. */
export async function overflowTwice(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  await wear(page, TWICE);
  // The typeface of the headings is wider than what stands in for it.
  await page.evaluate(() => document.fonts.ready);
  const over = await overflow(page);
  await wear(page, '');
  if (before) await page.setViewportSize(before);
  return over;
}
