// What the tests of what is taken away share: a result opened, its section, and each thing read back by the reader that
// whoever receives it would use.
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { catalogue } from '#content/catalogue.ts';
import { pathOf, sampleResultPath } from '#content/routes.ts';
import { sampleOf } from '#content/samples.ts';
import type { Language } from '#content/shape.ts';
import { take as takeEn } from '#content/words/en/take.ts';
import { take as takeIt } from '#content/words/it/take.ts';
import type { Assessment } from '#model/assessment.ts';
import { openBytes } from '#model/exchange/open-bytes.ts';
import { readPdfAttachments } from '#model/exchange/pdf-attachment.ts';
import { keepAnswers } from './kept.ts';

export const words = { it: takeIt, en: takeEn };
export const DAY = '2026-11-22';
export const font = (face: string) =>
  new Uint8Array(readFileSync(new URL(`../../src/pdf/fonts/${face}.ttf`, import.meta.url)));
export const FONTS = { serif: font('serif'), strong: font('strong'), text: font('text') };

export const assessmentOf = (id: string): Assessment => {
  const sample = sampleOf(id);
  if (!sample) throw new Error(`No sample ${id}`);
  return sample.assessment;
};
export const retailer = assessmentOf('mobili-rossi');

export const button = (page: Page) => page.locator('[data-pdf]');
export const section = (page: Page) => page.locator('.take');
export const bytesOf = async (download: Download): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(readFileSync(await download.path()));

export async function openOwn(page: Page, language: Language, assessment: Assessment = retailer): Promise<void> {
  await page.clock.setFixedTime(`${DAY}T12:00:00`);
  await keepAnswers(page, language, assessment);
  await page.goto(pathOf(language, 'result'));
  await button(page).waitFor();
}
export async function openSample(page: Page, language: Language, id = 'mobili-rossi'): Promise<void> {
  await page.clock.setFixedTime(`${DAY}T12:00:00`);
  await page.goto(sampleResultPath(language, id));
  await button(page).waitFor();
}
/** Presses something and gives what is downloaded. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}
export const makePdf = (page: Page) => downloaded(page, () => button(page).click());
export const unfold = (page: Page, summary: string) => section(page).getByText(summary, { exact: true }).click();
export async function attachmentTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const found = await readPdfAttachments(bytes);
  return found.ok ? found.value.map((one) => new TextDecoder().decode(one.bytes)) : [];
}
export async function attachedTo(bytes: Uint8Array): Promise<Assessment> {
  const opened = await openBytes(catalogue, bytes, 'report.pdf', async () => {});
  if (opened.kind !== 'found' || !opened.entries[0]) throw new Error(JSON.stringify(opened));
  return opened.entries[0].assessment;
}
