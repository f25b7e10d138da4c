// The report of an engagement made at the desk: the PDF in both languages with the workshop’s parts and without a single ballot,
// its text, and the same report on the page.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { pathOf } from '#content/routes.ts';
import { report as englishReport } from '#content/words/en/report.ts';
import { report as italianReport } from '#content/words/it/report.ts';
import { take } from '#content/words/it/take.ts';
import { workshopAfter as after } from '#content/words/it/workshop-after.ts';
import { workshopDesk as desk } from '#content/words/it/workshop-desk.ts';
import { workshopReport as say } from '#content/words/it/workshop-report.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { demonstrationVotes } from '#content/workshop/demonstration-votes.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { textIn } from '../pdf/making.ts';
import { expect, expectNoBarriers, overflowAt320, test } from './fixtures.ts';
import { attachedTo, attachmentTexts, bytesOf, DAY, downloaded, makePdf, section } from './taking.ts';

const bare = (text: string): string => text.replaceAll(/\s/gu, '');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const demo = demonstration('DEM234', `${DAY}T12:00:00.000Z`);

async function openAfter(page: Page): Promise<void> {
  await page.clock.setFixedTime(`${DAY}T12:00:00`);
  await page.goto(pathOf('it', 'workshop'));
  await button(page, desk.create.demo).click();
  await page
    .getByRole('navigation', { name: desk.parts.nav })
    .getByRole('link', { name: desk.parts.after, exact: true })
    .click();
  await page.locator('[data-pdf]').waitFor();
}

test('the demonstration gives its PDF in both languages at the desk, with the workshop’s parts and no ballot inside', async ({
  page,
}) => {
  await openAfter(page);
  await section(page).getByText(take.pdf.choices, { exact: true }).click();
  await page.getByRole('radio', { name: take.pdf.languages.both.name, exact: true }).check();
  const download = await makePdf(page);
  expect(download.suggestedFilename()).toBe(`coerente-noleggi-vardana-${DAY}.it-en.pdf`);
  const bytes = await bytesOf(download);
  const pages = await textIn(bytes);
  const text = bare(pages.join(' '));
  for (const words of [italianReport, englishReport])
    for (const kind of ['agreed', 'votes', 'decided'] as const) expect(text).toContain(bare(words.headings[kind]));
  for (const { what, owner } of demo.commitments) {
    expect(text).toContain(bare(what));
    expect(text).toContain(bare(owner));
  }
  expect(text).toContain(bare(demo.definitions[0]?.text.it ?? ''));
  expect(text).toContain(bare(demo.disputes[0]?.note ?? ''));
  for (const { existTo = '' } of demonstrationVotes) expect(text).not.toContain(bare(existTo));
  // What is inside is the assessment of the contract, and nothing else.
  const attached = await attachedTo(bytes);
  expect(await attachmentTexts(bytes)).toEqual([canonicalJson(attached)]);
  expect(attached.declaration).toEqual(agreedAssessment(demo).declaration);
  expect(canonicalJson(attached)).not.toContain('tokens');
  await expect(section(page).getByRole('status').filter({ hasText: '.it-en.pdf' })).toBeVisible();
});

test('without data and without money the PDF carries nothing and says no amount of the workshop', async ({ page }) => {
  await openAfter(page);
  await section(page).getByText(take.pdf.choices, { exact: true }).click();
  await page.getByRole('radio', { name: take.pdf.nothing.name }).check();
  await page.getByRole('radio', { name: take.pdf.languages.it.name, exact: true }).check();
  await section(page).locator('.pdf').getByRole('checkbox', { name: take.pdf.noMoney.name }).check();
  const bytes = await bytesOf(await makePdf(page));
  expect(await attachmentTexts(bytes)).toEqual([]);
  const [first = '', ...rest] = await textIn(bytes);
  expect(bare(first)).toContain(bare(italianReport.withoutMoney));
  expect(bare(rest.join(' '))).toContain(bare(italianReport.headings.votes));
});

test('the report in text has the votes and the commitments', async ({ page }) => {
  await openAfter(page);
  await section(page).getByText(take.files.title, { exact: true }).click();
  const download = await downloaded(page, () => page.getByRole('button', { name: take.files.kinds.text.name }).click());
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain(`\n${say.votes.mix}\n`);
  expect(text).toContain(`\n${say.decided.commitments}\n`);
});

test('the report is read at the desk without losing its address, without a barrier and without a scroll at 320 px', async ({
  page,
}) => {
  await openAfter(page);
  const address = page.url();
  await button(page, after.report.show).click();
  await page.getByRole('heading', { level: 2, name: italianReport.headings.votes, exact: true }).waitFor();
  await page.locator('.report-parts').getByRole('link', { name: italianReport.headings.decided, exact: true }).click();
  await expect(page.locator('#decided-title')).toBeFocused();
  expect(page.url()).toBe(address);
  await expect(page.getByRole('heading', { level: 3, name: say.decided.commitments, exact: true })).toBeVisible();
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBeLessThanOrEqual(0);
  await button(page, after.report.hide).click();
  await expect(page.locator('.result')).toHaveCount(0);
});
