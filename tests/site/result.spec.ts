// The result in its states: no barriers, charts that come when they are looked at and never alone, paper, dark, no script.
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { phrasebook } from '#content/phrasebook.ts';
import { pathOf, sampleResultPath } from '#content/routes.ts';
import { sampleOf, samples } from '#content/samples.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import { result as resultEn } from '#content/words/en/result.ts';
import { askPage } from '#content/words/it/ask.ts';
import { result as resultIt } from '#content/words/it/result.ts';
import { site as siteWords } from '#content/words/it/site.ts';
import type { Assessment } from '#model/assessment.ts';
import { VIEWS } from './answering.ts';
import { expect, expectNoBarriers, openFolds, overflowAt320, test } from './fixtures.ts';
import { keepAnswers } from './kept.ts';
import { askWords } from './site-map.ts';

const words = { it: resultIt, en: resultEn };
const phrases = { it: phrasebook('it', 'EUR'), en: phrasebook('en', 'EUR') };

function assessmentOf(id: string): Assessment {
  const sample = sampleOf(id);
  if (!sample) throw new Error(`No sample ${id}`);
  return sample.assessment;
}
const retailer = assessmentOf('mobili-rossi');
const declarationOnly: Assessment = { ...retailer, answers: {} };

const SCRIPTS = new URL('../../dist/_astro/', import.meta.url);
/** The built files that carry Chart.js, told by a method of its scales. */
const CHART_FILES = readdirSync(SCRIPTS)
  .filter((name) => name.endsWith('.js') && readFileSync(new URL(name, SCRIPTS), 'utf8').includes('getPixelForDecimal'))
  .map((name) => `/_astro/${name}`);

const resultOf = (page: Page) => page.locator('[data-result]');
const partOf = (page: Page, language: Language, kind: 'phone' | 'dimensions') =>
  resultOf(page).getByRole('region', { name: phrases[language].heading(kind) });

async function openOwn(page: Page, language: Language, assessment: Assessment): Promise<void> {
  await keepAnswers(page, language, assessment);
  await page.goto(pathOf(language, 'result'));
  await resultOf(page).waitFor();
}

const isDrawn = (page: Page, label: string): Promise<boolean> =>
  page.getByRole('img', { name: label }).evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const pixels =
      canvas.width > 0 ? canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data : [];
    return [...(pixels ?? [])].some((value) => value !== 0);
  });

for (const language of LANGUAGES) {
  for (const [state, assessment] of [
    ['a declaration alone', declarationOnly],
    ['all answers, apart from the declaration', retailer],
    ['all answers, in agreement with it', assessmentOf('scrittore')],
  ] as const) {
    test(`${language}: ${state}: no barrier, every fold open, and no scroll at 320 px`, async ({ page }) => {
      await openOwn(page, language, assessment);
      await openFolds(page);
      await expectNoBarriers(page);
      expect(await overflowAt320(page)).toBe(0);
      await expect(resultOf(page)).not.toContainText(/NaN|Infinity|undefined|\[object/u);
    });
  }
}

test('a sample opened in the questionnaire says that it is invented and has no barrier', async ({ page }) => {
  await page.goto(sampleResultPath('it', 'noleggio-italia'));
  await expect(resultOf(page)).toContainText(words.it.invented);
  await expectNoBarriers(page);
});

test('Chart.js is fetched when the curve comes near, and the curve stands beside its table', async ({
  page,
  watch,
}) => {
  const fetched = () => watch.requested.filter((path) => CHART_FILES.includes(path)).length;
  expect(CHART_FILES.length).toBeGreaterThan(0);
  await openOwn(page, 'it', retailer);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(fetched()).toBe(0);
  const part = partOf(page, 'it', 'phone');
  await part.scrollIntoViewIfNeeded();
  const curve = part.getByRole('img');
  await curve.scrollIntoViewIfNeeded();
  await expect.poll(fetched).toBe(CHART_FILES.length);
  await expect(part.getByText(words.it.chart.loading)).toHaveCount(0);
  expect(await isDrawn(page, (await curve.getAttribute('aria-label')) ?? '')).toBe(true);
  await expect(part.getByRole('table').first()).toBeVisible();
  expect(await part.getByRole('table').first().getByRole('row').count()).toBeGreaterThan(2);
});

test('the profile beside another purpose is drawn once its fold is open, with a sentence and a table', async ({
  page,
  watch,
}) => {
  await openOwn(page, 'en', assessmentOf('scrittore'));
  expect(watch.requested.filter((path) => CHART_FILES.includes(path))).toEqual([]);
  const part = partOf(page, 'en', 'dimensions');
  await part.getByText(words.en.explore.title).click();
  await expect.poll(() => watch.requested.some((path) => CHART_FILES.includes(path))).toBe(true);
  await expect(part.getByText(words.en.chart.loading)).toHaveCount(0);
  const other = phrases.en.purposeName('mass-speed');
  await part.getByLabel(words.en.explore.choose).selectOption({ label: words.en.explore.optionNumber('2', other) });
  const chart = part.getByRole('img', { name: other });
  expect(await isDrawn(page, (await chart.getAttribute('aria-label')) ?? '')).toBe(true);
  await expect(part.getByRole('table', { name: words.en.explore.caption(other) }).getByRole('row')).toHaveCount(13);
});

test('where Chart.js does not come the page says so, keeps its tables, and tries again when asked', async ({
  page,
  watch,
}) => {
  watch.allow(/Failed to load resource: net::ERR_FAILED/u);
  const isChart = (url: URL) => CHART_FILES.includes(url.pathname);
  await page.route(isChart, (route) => route.abort());
  await openOwn(page, 'it', retailer);
  const part = partOf(page, 'it', 'phone');
  await part.getByRole('img').scrollIntoViewIfNeeded();
  await expect(part.getByText(words.it.chart.failed)).toBeVisible();
  await expect(part.getByRole('table').first()).toBeVisible();
  await page.unroute(isChart);
  await part.getByRole('button', { name: words.it.chart.again }).click();
  await expect(part.getByText(words.it.chart.failed)).toHaveCount(0);
  await expect(part.getByRole('img')).toBeVisible();
});

test('on paper there is no navigation and nothing to press, and what was folded is there', async ({ page }) => {
  await openOwn(page, 'it', retailer);
  const folded = resultOf(page).locator('details article').first();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
  await expect(resultOf(page).getByRole('button')).toHaveCount(0);
  await expect(page.getByText(askWords.it.keep.download)).toBeHidden();
  await expect(page.getByRole('navigation', { name: siteWords.frame.navigation })).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  // What a script would put right later is not there at the first paint.
  test('the page is dark from its first paint where the system is', async ({ page }) => {
    const lightness = () =>
      page.evaluate(() => {
        const grounds = [document.body, document.documentElement].map((one) => getComputedStyle(one).backgroundColor);
        const painted = grounds.find((colour) => colour !== 'rgba(0, 0, 0, 0)');
        // Before its style has come nothing is painted, and this is not asked.
        if (!painted) return undefined;
        const [red = 0, green = 0, blue = 0] = (painted.match(/[\d.]+/gu) ?? []).map(Number);
        return (red + green + blue) / 765;
      });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(pathOf('it', 'sample', 'mobili-rossi'), { waitUntil: 'commit' });
    await resultOf(page).waitFor();
    await expect.poll(lightness).toBeDefined();
    expect(await lightness()).toBeLessThan(0.2);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(lightness).toBeGreaterThan(0.8);
  });

  for (const language of LANGUAGES) {
    test(`${language}: the pages of samples have their verdict and their tables`, async ({ page }) => {
      for (const { id } of samples) {
        await page.goto(pathOf(language, 'sample', id));
        await expect(resultOf(page).getByRole('heading', { level: 2 }).first()).not.toBeEmpty();
        expect(await resultOf(page).getByRole('table').count()).toBeGreaterThanOrEqual(2);
        await expect(resultOf(page).getByRole('row')).not.toHaveCount(0);
        await expect(page.locator('canvas')).toHaveCount(0);
      }
    });
  }

  test('every question can be read, and the page says what needs a script', async ({ page }) => {
    for (const section of VIEWS.it.sections) {
      await page.goto(pathOf('it', 'section', section.id));
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.locator('noscript p')).toContainText(askPage.noScript);
      await expect(page.locator('noscript a')).toHaveAttribute('href', pathOf('it', 'paper'));
      const text = await page.getByRole('main').textContent();
      for (const { ask } of section.questions) expect(text).toContain(ask);
    }
  });
});
