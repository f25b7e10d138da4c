// What is taken away from a result: the PDF, the link with its QR code, the files, in both languages and when parts of it
// do not come. Each is opened again with the reader that whoever receives it would use.
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { catalogue } from '#content/catalogue.ts';
import { FILE_MARKS } from '#content/file-marks.ts';
import { pathOf, sampleResultPath } from '#content/routes.ts';
import { sampleOf } from '#content/samples.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import { take as takeEn } from '#content/words/en/take.ts';
import { take as takeIt } from '#content/words/it/take.ts';
import type { Assessment } from '#model/assessment.ts';
import { openAssessment } from '#model/exchange/assessment-schema.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { decodeLink } from '#model/exchange/link/decode-link.ts';
import { openBytes } from '#model/exchange/open-bytes.ts';
import { readPdfAttachments } from '#model/exchange/pdf-attachment.ts';
import { withoutMoney } from '#model/without-money.ts';
import { makeReportPdf } from '#pdf/make-report.ts';
import { expect, expectNoBarriers, openFolds, overflowAt320, test } from './fixtures.ts';
import { keepAnswers } from './kept.ts';

const words = { it: takeIt, en: takeEn };
const DAY = '2026-11-22';
const font = (face: string) =>
  new Uint8Array(readFileSync(new URL(`../../src/pdf/fonts/${face}.ttf`, import.meta.url)));
const FONTS = { serif: font('serif'), strong: font('strong'), text: font('text') };

const assessmentOf = (id: string): Assessment => {
  const sample = sampleOf(id);
  if (!sample) throw new Error(`No sample ${id}`);
  return sample.assessment;
};
const retailer = assessmentOf('mobili-rossi');

const button = (page: Page) => page.locator('[data-pdf]');
const section = (page: Page) => page.locator('.take');
const bytesOf = async (download: Download): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(readFileSync(await download.path()));

async function openOwn(page: Page, language: Language, assessment: Assessment = retailer): Promise<void> {
  await page.clock.setFixedTime(`${DAY}T12:00:00`);
  await keepAnswers(page, language, assessment);
  await page.goto(pathOf(language, 'result'));
  await button(page).waitFor();
}
async function openSample(page: Page, language: Language, id = 'mobili-rossi'): Promise<void> {
  await page.clock.setFixedTime(`${DAY}T12:00:00`);
  await page.goto(sampleResultPath(language, id));
  await button(page).waitFor();
}
/** Presses something and gives what is downloaded. */
async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}
const makePdf = (page: Page) => downloaded(page, () => button(page).click());
const unfold = (page: Page, summary: string) => section(page).getByText(summary, { exact: true }).click();
async function attachmentTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const found = await readPdfAttachments(bytes);
  return found.ok ? found.value.map((one) => new TextDecoder().decode(one.bytes)) : [];
}
async function attachedTo(bytes: Uint8Array): Promise<Assessment> {
  const opened = await openBytes(catalogue, bytes, 'report.pdf', async () => {});
  if (opened.kind !== 'found' || !opened.entries[0]) throw new Error(JSON.stringify(opened));
  return opened.entries[0].assessment;
}

for (const language of LANGUAGES) {
  const say = words[language];

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

  test(`${language}: every fold open there is no barrier, and no scroll at 320 px`, async ({ page }) => {
    await openSample(page, language);
    await openFolds(page);
    await section(page).getByLabel(say.link.field, { exact: true }).waitFor();
    await openFolds(page);
    await section(page).getByRole('img', { name: say.link.qrAlt }).waitFor();
    await expectNoBarriers(page);
    expect(await overflowAt320(page)).toBe(0);
  });

  test(`${language}: a copied link holds the same assessment, and its QR code the same link`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openOwn(page, language);
    await unfold(page, say.link.title);
    const field = section(page).getByLabel(say.link.field, { exact: true });
    const address = await field.inputValue();
    expect(address).toContain(`${pathOf(language, 'open')}#`);
    await expect(section(page).getByText(say.link.size(address.length))).toBeVisible();
    await section(page).getByRole('button', { name: say.link.copy }).click();
    await expect(section(page).getByText(say.link.copied)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    expect(await decodeLink(catalogue, address)).toEqual({
      kind: 'assessment',
      money: true,
      assessment: retailer,
      isSealed: false,
    });
    await unfold(page, say.link.qr);
    expect(await readQr(page, say.link.qrAlt)).toBe(address);
  });

  test(`${language}: the link follows its choices, and a passphrase closes it`, async ({ page }) => {
    await openSample(page, language);
    await unfold(page, say.link.title);
    const field = section(page).getByLabel(say.link.field, { exact: true });
    const whole = await field.inputValue();
    await section(page).getByRole('radio', { name: say.link.noMoney.name }).check();
    await expect(field).not.toHaveValue(whole);
    expect(await decodeLink(catalogue, await field.inputValue())).toMatchObject({
      kind: 'assessment',
      money: false,
      assessment: withoutMoney(catalogue, retailer),
    });
    await section(page).getByRole('radio', { name: say.link.result.name }).check();
    await expect(field).toHaveValue(/#c1r\./u);
    expect((await decodeLink(catalogue, await field.inputValue())).kind).toBe('result');
    await section(page).getByRole('radio', { name: say.link.full.name }).check();
    await section(page).getByLabel(say.link.passphrase).fill('ombrello giallo');
    await expect(section(page).getByText(say.link.sealed)).toBeVisible();
    const sealed = await field.inputValue();
    expect((await decodeLink(catalogue, sealed)).kind).toBe('needs-passphrase');
    expect(await decodeLink(catalogue, sealed, 'ombrello giallo')).toMatchObject({
      assessment: retailer,
      isSealed: true,
    });
  });

  test(`${language}: files and tables come back as the same assessment`, async ({ page }) => {
    await openOwn(page, language);
    await unfold(page, say.files.title);
    const press = (kind: keyof typeof say.files.kinds) =>
      downloaded(page, () => section(page).getByRole('button', { name: say.files.kinds[kind].name }).click());
    const file = await bytesOf(await press('json'));
    const opened = openAssessment(catalogue, new TextDecoder().decode(file));
    expect(opened).toEqual({ ok: true, value: retailer });
    for (const dialect of ['italian', 'international'] as const) {
      await section(page).getByRole('radio', { name: say.files.dialects[dialect].name }).check();
      const download = await press('table');
      const table = await bytesOf(download);
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(table).split('\r\n')[0]).toContain(
        dialect === 'italian' ? 'company.name;' : 'company.name,',
      );
      const read = await openBytes(catalogue, table, download.suggestedFilename(), async () => {});
      expect(read.kind === 'found' && read.entries.map(({ assessment }) => canonicalJson(assessment))).toEqual([
        canonicalJson(retailer),
      ]);
    }
    expect((await press('findings')).suggestedFilename()).toBe(
      `coerente-mobili-rossi-${DAY}-${FILE_MARKS[language].findings}.${language}.csv`,
    );
    expect((await press('markdown')).suggestedFilename()).toBe(`coerente-mobili-rossi-${DAY}.${language}.md`);
    const text = await press('text');
    expect(new TextDecoder().decode(await bytesOf(text))).toContain('Mobili Rossi');
  });

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

/** What a camera would read from the drawing. */
async function readQr(page: Page, label: string): Promise<string> {
  const drawn = await page.getByRole('img', { name: label }).screenshot();
  const pixels = await page.evaluate(
    async (picture) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(picture)], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(image.width, image.height);
      const drawing = canvas.getContext('2d');
      drawing?.drawImage(image, 0, 0);
      const { data, width, height } = drawing?.getImageData(0, 0, image.width, image.height) ?? new ImageData(1, 1);
      return { data: [...data], width, height };
    },
    [...drawn],
  );
  return decodeQR({ width: pixels.width, height: pixels.height, data: new Uint8Array(pixels.data) });
}

const isPdfCode = (path: string): boolean => /pdf-worker|\.ttf$/u.test(path);

test('nothing of the PDF is fetched before the button is approached', async ({ page, watch }) => {
  await openSample(page, 'it');
  await page.waitForLoadState('networkidle');
  expect(watch.requested.filter(isPdfCode)).toEqual([]);
  await button(page).hover();
  await expect.poll(() => watch.requested.filter(isPdfCode).length).toBe(4);
});

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

test('without the clipboard the link is selected, with a sentence', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await openSample(page, 'it');
  await unfold(page, words.it.link.title);
  await section(page).getByRole('button', { name: words.it.link.copy }).click();
  await expect(section(page).getByText(words.it.link.notCopied)).toBeVisible();
  const field = section(page).getByLabel(words.it.link.field, { exact: true });
  await expect(field).toBeFocused();
});

test('without a cipher a link is made without a passphrase, and says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
  await openSample(page, 'it');
  await unfold(page, words.it.link.title);
  await expect(section(page).getByText(words.it.link.noCipher)).toBeVisible();
  await expect(section(page).getByLabel(words.it.link.field, { exact: true })).toHaveValue(/#c1f\./u);
});

test('the short way at the top leads to the section; on paper there is none of it', async ({ page }) => {
  await openOwn(page, 'it');
  await page.getByRole('button', { name: words.it.title }).click();
  await expect(section(page).getByRole('heading', { name: words.it.title })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page)).toBeFocused();
  await page.emulateMedia({ media: 'print' });
  await expect(section(page)).toBeHidden();
});

test('while a PDF is made no task of the page takes over 50 ms', async ({ page }) => {
  await openSample(page, 'it');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    Object.assign(window, { tasks });
  });
  await makePdf(page);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)).toEqual([]);
});
