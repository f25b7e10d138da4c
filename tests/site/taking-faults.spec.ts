// When a part of what makes the PDF does not come, breaks, or is asked for twice: told, nothing lost, and the next attempt works.
import { LANGUAGES } from '#content/shape.ts';
import { expect, test } from './fixtures.ts';
import {
  attachedTo,
  button,
  bytesOf,
  downloaded,
  makePdf,
  openOwn,
  openSample,
  retailer,
  section,
  words,
} from './taking.ts';

for (const language of LANGUAGES) {
  const say = words[language];

  test(`${language}: a font that does not come is told, nothing is lost, and the next attempt works`, async ({
    page,
    watch,
  }) => {
    watch.allow(/Failed to load resource/u);
    await openOwn(page, language);
    await page.route(/\.ttf$/u, (route) => route.fulfill({ status: 404 }));
    await button(page).click();
    await expect(section(page).getByText(say.pdf.notLoaded)).toBeVisible();
    await expect(page.locator('[data-result]').getByRole('heading', { level: 1 })).toBeVisible();
    await page.unroute(/\.ttf$/u);
    const again = section(page).getByRole('button', { name: say.pdf.again });
    expect(await attachedTo(await bytesOf(await downloaded(page, () => again.click())))).toEqual(retailer);
    await expect(button(page)).toBeFocused();
  });
}

test('a worker that does not come is told, and the next attempt works', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/u);
  await openSample(page, 'it');
  await page.route(/pdf-worker/u, (route) => route.fulfill({ status: 404 }));
  await button(page).click();
  await expect(section(page).getByText(words.it.pdf.notLoaded)).toBeVisible();
  await page.unroute(/pdf-worker/u);
  await downloaded(page, () => section(page).getByRole('button', { name: words.it.pdf.again }).click());
});

test('a browser that refuses workers is told the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, {
      Worker: class {
        constructor() {
          throw new DOMException('refused', 'SecurityError');
        }
      },
    });
  });
  await openSample(page, 'en');
  await button(page).click();
  await expect(section(page).getByText(words.en.pdf.notLoaded)).toBeVisible();
});

test('an exception in the worker is told, and leaves the page as it is', async ({ page, watch }) => {
  watch.allow(/broken on purpose/u);
  await openSample(page, 'it');
  await page.route(/pdf-worker/u, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: 'onmessage = ({ data }) => { if (data.kind === "make") postMessage({ kind: "fault", told: "broken on purpose" }); };',
    }),
  );
  await button(page).click();
  await expect(section(page).getByText(words.it.pdf.fault)).toBeVisible();
  await page.unroute(/pdf-worker/u);
  await downloaded(page, () => section(page).getByRole('button', { name: words.it.pdf.again }).click());
});

test('a double click makes one file', async ({ page }) => {
  await openSample(page, 'it');
  const files: string[] = [];
  page.on('download', (download) => files.push(download.suggestedFilename()));
  await downloaded(page, () => button(page).dblclick());
  await page.waitForTimeout(1000);
  expect(files).toHaveLength(1);
});

test('interrupted, it downloads nothing and the button is there for another time', async ({ page }) => {
  await openSample(page, 'it');
  // A worker that never answers.
  await page.route(/pdf-worker/u, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await button(page).click();
  await expect(section(page).getByRole('progressbar', { name: words.it.pdf.progress })).toBeVisible();
  await section(page).getByRole('button', { name: words.it.pdf.stop }).click();
  await expect(section(page).getByText(words.it.pdf.stopped)).toBeVisible();
  await expect(button(page)).toBeFocused();
  await page.unroute(/pdf-worker/u);
  await makePdf(page);
});
