// The link with its QR code, the files and tables taken away from a result, and the section they stand in.
import type { Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { catalogue } from '#content/catalogue.ts';
import { FILE_MARKS } from '#content/file-marks.ts';
import { pathOf } from '#content/routes.ts';
import { LANGUAGES } from '#content/shape.ts';
import { openAssessment } from '#model/exchange/assessment-schema.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { decodeLink } from '#model/exchange/link/decode-link.ts';
import { openBytes } from '#model/exchange/open-bytes.ts';
import { withoutMoney } from '#model/without-money.ts';
import { expect, expectNoBarriers, openFolds, overflowAt320, test } from './fixtures.ts';
import { button, bytesOf, DAY, downloaded, openOwn, openSample, retailer, section, unfold, words } from './taking.ts';

for (const language of LANGUAGES) {
  const say = words[language];

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
