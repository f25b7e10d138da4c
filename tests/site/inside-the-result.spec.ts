// What is done on the page of a result leaves the rest of the page as it was: its ways inside keep the address, and to say that a
// scenario is in place draws nothing anew.
import type { Page } from '@playwright/test';
import { ADOPTED } from '#components/ask/draft.ts';
import { pathOf, sampleResultPath } from '#content/routes.ts';
import { samples } from '#content/samples.ts';
import { result as it } from '#content/words/it/result.ts';
import { expect, test } from './fixtures.ts';
import { keepAnswers, keptDraft } from './kept.ts';
import { retailer } from './taking.ts';

const writer = samples.find(({ id }) => id === 'scrittore')?.assessment;
const brief = (page: Page) => page.locator('.in-brief dt a').first();

test('from the result of a sample in four lines one comes to its parts, and not to one’s own result', async ({
  page,
}) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(sampleResultPath('it', 'scrittore'));
  await expect(page.locator('.kicker')).toContainText(writer?.company.name ?? '');
  const [address, part] = [page.url(), (await brief(page).getAttribute('href')) ?? ''];
  await brief(page).click();
  await expect(page.locator(`${part}-title`)).toBeFocused();
  await expect(page.locator(`${part}-title`)).toBeInViewport();
  await page.waitForTimeout(300);
  await expect(page.locator('.kicker')).toContainText(writer?.company.name ?? '');
  expect(page.url()).toBe(address);
});

test('once a scenario is in place its sentence goes, and what was open on the page stays open', async ({ page }) => {
  const adopted = [{ scenario: 'Più persone', at: '2026-11-20', answers: { 'staff.fte': 60 } }];
  await keepAnswers(page, 'it', { ...retailer, adopted });
  await page.goto(pathOf('it', 'result'));
  await page.locator('#repairs').waitFor();
  const fold = page.locator('#unknown details, #dimensions details').first();
  await fold.locator('summary').first().click();
  const said = page.locator('.left-out').filter({ hasText: 'Più persone' });
  await said.getByRole('button', { name: it.inPlace }).press('Enter');
  await expect(said).toHaveCount(0);
  await expect(page.locator('h1.verdict')).toBeFocused();
  await expect.poll(async () => (await keptDraft(page)).fields[ADOPTED]).toBe('');
  await expect(fold).toHaveAttribute('open');
  await expect(page.locator('h1.verdict')).toBeFocused();
});

test('a result that is loaded anew is at the place where one was', async ({ page }) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'result'));
  await page.locator('#repairs').waitFor();
  const part = page.locator('#dimensions-title');
  const noted = () => page.evaluate(() => window.history.state?.spot?.id);
  await part.evaluate((title) => window.scrollBy(0, title.getBoundingClientRect().top + 40));
  await expect.poll(noted).toBeTruthy();
  const fold = page.locator('#findings details').first();
  if ((await fold.count()) > 0) await fold.evaluate((one) => one.setAttribute('open', ''));
  const { y = 0 } = (await part.boundingBox()) ?? {};
  await page.reload();
  await page.locator('#repairs').waitFor();
  await expect.poll(async () => Math.abs(((await part.boundingBox())?.y ?? 1e6) - y)).toBeLessThan(3);
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(noted).toBeUndefined();
  await page.reload();
  await page.locator('#repairs').waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});
