// A first visit over a slow network: how little the landing page weighs, that nothing moves while the rest arrives, and that
// what is typed before the script is there stays.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { pathOf, sampleResultPath } from '#content/routes.ts';
import { LANGUAGES } from '#content/shape.ts';
import { anchorOf, numberField, questionBox } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { keptDraft } from './kept.ts';
import { untilAlive } from './site-map.ts';

const DIST = new URL('../../dist/', import.meta.url);
const MOST_BYTES = 15_000;

const read = (path: string): string => readFileSync(new URL(`.${path}`, DIST), 'utf8');

for (const language of LANGUAGES) {
  test(`${language}: the landing page with its style is under ${MOST_BYTES} bytes, packed, and is painted without another file`, () => {
    const html = read(`${pathOf(language, 'home')}index.html`);
    expect(html).not.toContain('rel="stylesheet"');
    expect(html).toContain('<style>@font-face{');
    expect(brotliCompressSync(html).length).toBeLessThan(MOST_BYTES);
  });
}

/** Files of the site come so much later, each kind at its own time. */
async function slowDown(page: Page): Promise<void> {
  for (const [files, delay] of [
    [/\.woff2$/u, 600],
    [/_astro\/.*\.js$/u, 300],
  ] as const)
    await page.route(files, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      await route.continue().catch(() => {});
    });
}

test('nothing moves while letters and script arrive: landing, questionnaire, result', async ({ page }) => {
  await slowDown(page);
  await page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node: Node | null }[];
      })[])
        if (!entry.hadRecentInput && entry.value > 0)
          moved.push(`${entry.value}: ${entry.sources.map(({ node }) => node?.textContent?.slice(0, 60)).join(' | ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.setViewportSize({ width: 412, height: 823 });
  const ways: readonly (readonly [string, () => Promise<void>])[] = [
    [pathOf('it', 'home'), () => page.waitForTimeout(900)],
    [pathOf('en', 'assess'), () => untilAlive(page, 'en')],
    [pathOf('it', 'section', 'money'), () => untilAlive(page, 'it')],
    [sampleResultPath('it', 'mobili-rossi'), () => page.locator('[data-pdf]').waitFor()],
  ];
  for (const [path, arrived] of ways) {
    await page.goto(path);
    await arrived();
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved), path).toEqual([]);
  }
});

/** Keeps the scripts back; gives what lets them come. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/_astro\/.*\.js$/u, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('what is typed and ticked before the script runs is kept once it runs, also after a reload', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(pathOf('it', 'section', 'people'), { waitUntil: 'commit' });
  await numberField(page, 'it', 'staff.fte').pressSequentially('37,5');
  await anchorOf(page, 'it', 'metrics.reward', 25).check();
  await expect(page.locator('astro-island[ssr]')).toBeAttached();
  release();
  for (const again of [false, true]) {
    if (again) await page.reload();
    await untilAlive(page, 'it');
    await expect(numberField(page, 'it', 'staff.fte')).toHaveValue('37,5');
    await expect(anchorOf(page, 'it', 'metrics.reward', 25)).toBeChecked();
  }
});

test('an option and “none of these” ticked before the script runs leave the option, on the page and in what is kept', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(pathOf('it', 'section', 'listening'), { waitUntil: 'commit' });
  const boxes = questionBox(page, 'it', 'recovery.practice').getByRole('checkbox');
  await boxes.first().check();
  await boxes.last().check();
  await expect(page.locator('astro-island[ssr]')).toBeAttached();
  release();
  await untilAlive(page, 'it');
  await expect(boxes.first()).toBeChecked();
  await expect(boxes.last()).not.toBeChecked();
  const kept = (await keptDraft(page)).assessment?.answers['recovery.practice'];
  expect(kept).toHaveLength(1);
  expect(kept).not.toContain('-');
});
