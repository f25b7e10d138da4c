// The PDF taken away from a result: its bytes, what it carries, its choices, and that it opens again.
import type { Page } from '@playwright/test';
import { catalogue } from '#content/catalogue.ts';
import { pathOf } from '#content/routes.ts';
import { LANGUAGES } from '#content/shape.ts';
import { found as foundEn } from '#content/words/en/found.ts';
import { found as foundIt } from '#content/words/it/found.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { assess } from '#model/judge/assess.ts';
import { withoutMoney } from '#model/without-money.ts';
import { makeReportPdf } from '#pdf/make-report.ts';
import { expect, test } from './fixtures.ts';
import {
  attachedTo,
  attachmentTexts,
  button,
  bytesOf,
  DAY,
  FONTS,
  makePdf,
  openOwn,
  openSample,
  retailer,
  section,
  unfold,
  words,
} from './taking.ts';

for (const language of LANGUAGES) {
  test(`${language}: the PDF is the one made away from the browser, byte for byte, with the answers inside`, async ({
    page,
  }) => {
    await openSample(page, language);
    const download = await makePdf(page);
    expect(download.suggestedFilename()).toBe(`coerente-mobili-rossi-${DAY}.${language}.pdf`);
    const bytes = await bytesOf(download);
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-');
    const request = {
      assessment: retailer,
      languages: [language],
      date: DAY,
      carries: 'assessment',
      money: true,
    } as const;
    const made = await makeReportPdf(request, FONTS);
    expect(Buffer.compare(bytes, made.bytes), 'the same bytes').toBe(0);
    expect(await attachmentTexts(bytes)).toEqual([canonicalJson(retailer)]);
    await expect(
      section(page)
        .getByRole('status')
        .filter({ hasText: `coerente-mobili-rossi-${DAY}.${language}.pdf` }),
    ).toBeVisible();
  });

  test(`${language}: one’s own answers come back from the PDF, and the device remembers the copy`, async ({ page }) => {
    await openOwn(page, language);
    expect(canonicalJson(await attachedTo(await bytesOf(await makePdf(page))))).toBe(canonicalJson(retailer));
    const exports = await page.evaluate(() =>
      Object.entries(localStorage).filter(([, text]) => text.includes('"pdf"')),
    );
    expect(exports).toHaveLength(1);
  });
}

const foundWords = { it: foundIt, en: foundEn };
const isPdfCode = (path: string): boolean => /pdf-worker|\.ttf$/u.test(path);

test('nothing of the PDF is fetched before the button is approached', async ({ page, watch }) => {
  await openSample(page, 'it');
  await page.waitForLoadState('networkidle');
  expect(watch.requested.filter(isPdfCode)).toEqual([]);
  await button(page).hover();
  await expect.poll(() => watch.requested.filter(isPdfCode).length).toBe(4);
});

test('opening the choices of the PDF fetches what they will be used for', async ({ page, watch }) => {
  await openSample(page, 'it');
  await page.waitForLoadState('networkidle');
  expect(watch.requested.filter(isPdfCode)).toEqual([]);
  await unfold(page, words.it.pdf.choices);
  await expect.poll(() => watch.requested.filter(isPdfCode).length).toBe(4);
});

test('both languages, without data, without amounts: what is chosen is what is made', async ({ page }) => {
  await openSample(page, 'it');
  await unfold(page, words.it.pdf.choices);
  await section(page).getByRole('radio', { name: words.it.pdf.languages.both.name }).check();
  await section(page).getByRole('checkbox', { name: words.it.pdf.noMoney.name }).check();
  const small = await bytesOf(await makePdf(page));
  expect(await attachedTo(small)).toEqual(withoutMoney(catalogue, retailer));
  await section(page).getByRole('radio', { name: words.it.pdf.nothing.name }).check();
  const download = await makePdf(page);
  expect(download.suggestedFilename()).toBe(`coerente-mobili-rossi-${DAY}-senza-dati-senza-importi.it-en.pdf`);
  expect(await attachmentTexts(await bytesOf(download))).toEqual([]);
});

/** One white pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

test('a logo is looked at, shown and removable; what is none is refused with a sentence', async ({ page }) => {
  await openSample(page, 'it');
  await unfold(page, words.it.pdf.choices);
  const field = section(page).getByLabel(words.it.pdf.logo, { exact: true });
  await field.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
  await expect(section(page).locator('#pdf-logo-told')).toContainText('PNG');
  await expect(section(page).getByRole('img', { name: words.it.pdf.logoAlt })).toHaveCount(0);
  await field.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.alloc(1_100_000) });
  await expect(section(page).locator('#pdf-logo-told')).toContainText('kB');
  const plain = await bytesOf(await makePdf(page));
  await field.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: PNG });
  await expect(section(page).getByRole('img', { name: words.it.pdf.logoAlt })).toBeVisible();
  const signed = await bytesOf(await makePdf(page));
  expect(Buffer.compare(plain, signed)).not.toBe(0);
  await section(page).getByRole('button', { name: words.it.pdf.logoOff }).click();
  await expect(section(page).getByRole('img', { name: words.it.pdf.logoAlt })).toHaveCount(0);
  expect(Buffer.compare(plain, await bytesOf(await makePdf(page)))).toBe(0);
});

test('a hostile name makes a harmless name of a file, and letters the PDF lacks are told after', async ({ page }) => {
  const name = `../..\\<img src=x onerror=alert(1)>\u202Efdp.exe 公 ${'à'.repeat(200)}`;
  await openOwn(page, 'en', { ...retailer, company: { ...retailer.company, name } });
  const download = await makePdf(page);
  expect(download.suggestedFilename()).toMatch(new RegExp(`^coerente-[a-z0-9-]{1,60}-${DAY}\\.en\\.pdf$`, 'u'));
  await expect(section(page).getByText(/公/u).last()).toBeVisible();
  expect((await attachedTo(await bytesOf(download))).company.name).toBe(name);
});

test('the PDF is made in a worker: the page itself loads none of the code that makes it', async ({ page }) => {
  await openSample(page, 'it');
  const worker = page.waitForEvent('worker');
  await makePdf(page);
  expect((await worker).url()).toMatch(/pdf-worker/u);
  expect(await page.locator('script[src*="pdf-worker"]').count()).toBe(0);
});

/** What the page asks of the worker, as far as it matters here: whether the report travels along. */
async function watchRequests(page: Page): Promise<() => Promise<readonly boolean[]>> {
  await page.addInitScript(() => {
    const asked: boolean[] = [];
    const post = Worker.prototype.postMessage;
    Object.assign(window, { asked });
    Worker.prototype.postMessage = function (this: Worker, message, ...more: []) {
      if (message.kind === 'make') asked.push('report' in message.request);
      post.call(this, message, ...more);
    };
  });
  return () => page.evaluate(() => (window as unknown as { asked: readonly boolean[] }).asked);
}

for (const [whose, open] of [
  ['a sample', openSample],
  ['one’s own answers', openOwn],
] as const)
  test(`on ${whose} the report of the page is taken for the PDF, but not where amounts are left out`, async ({
    page,
  }) => {
    const asked = await watchRequests(page);
    await open(page, 'it');
    await page.locator('#repairs').waitFor();
    await makePdf(page);
    await unfold(page, words.it.pdf.choices);
    await section(page).getByRole('checkbox', { name: words.it.pdf.noMoney.name }).check();
    await makePdf(page);
    expect(await asked()).toEqual([true, false]);
  });

for (const language of LANGUAGES) {
  test(`${language}: a PDF made here opens in a fresh browser to the same verdict`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await openSample(page, language);
    const made = await (await makePdf(page)).path();
    const fresh = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const elsewhere = await fresh.newPage();
    await elsewhere.goto(pathOf(language, 'open'));
    await elsewhere.locator('#open-file').setInputFiles(made);
    await elsewhere.getByRole('button', { name: foundWords[language].copy }).click();
    await elsewhere.goto(pathOf(language, 'result'));
    await elsewhere.locator('[data-result] h1').waitFor();
    const kept = await elsewhere.evaluate(() =>
      Object.entries(localStorage).flatMap(([key, text]) => (/\/assessment\//u.test(key) ? [JSON.parse(text)] : [])),
    );
    const [copy] = kept.flatMap((draft) => (draft?.assessment ? [draft.assessment] : []));
    expect(JSON.stringify(assess(catalogue, copy))).toBe(JSON.stringify(assess(catalogue, retailer)));
    await fresh.close();
  });
}
