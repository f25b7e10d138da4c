// Accepting a divergence knowingly: by keyboard, kept over a reload, taken back, and back by itself once it has expired.
import type { Page } from '@playwright/test';
import { pathOf, sampleResultPath } from '#content/routes.ts';
import { sampleOf } from '#content/samples.ts';
import { accepted as en } from '#content/words/en/accepted.ts';
import { accepted as it } from '#content/words/it/accepted.ts';
import { report } from '#content/words/it/report.ts';
import type { Acceptance, Assessment } from '#model/assessment.ts';
import { expect, expectNoBarriers, openFolds, overflowAt320, test } from './fixtures.ts';
import { keepAnswers, keptDraft } from './kept.ts';

const retailer = sampleOf('mobili-rossi')?.assessment as Assessment;
const block = (page: Page) => page.locator('#accepted');
const first = (page: Page) => page.locator('#parting article').first();

async function open(page: Page, accepted?: readonly Acceptance[]): Promise<void> {
  await keepAnswers(page, 'it', accepted ? { ...retailer, accepted } : retailer);
  await page.goto(pathOf('it', 'result'));
  await first(page).getByText(it.open).waitFor();
}

test('by keyboard a matter is accepted, kept over a reload, and taken back', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T10:00:00');
  await open(page);
  const matter = first(page);
  const title = (await matter.getByRole('heading', { level: 3 }).textContent()) ?? '';
  const agreement = await page.locator('#declared-operated').textContent();
  await matter.locator('summary', { hasText: it.open }).focus();
  await page.keyboard.press('Enter');
  // Nothing is accepted without a reason, nor until a day that is past.
  const reason = matter.getByLabel(it.reasonField);
  await reason.press('Tab');
  await page.keyboard.press('Enter');
  await expect(matter.getByText(it.reasonMissing)).toBeVisible();
  await expect(reason).toBeFocused();
  await page.keyboard.type('Fino al nuovo impianto costa troppo');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Anna Bianchi');
  await matter.getByLabel(it.untilField).fill('2026-11-21');
  await page.keyboard.press('Enter');
  await expect(matter.getByText(it.untilPast)).toBeVisible();
  await expectNoBarriers(page);
  await matter.getByLabel(it.untilField).fill('2027-06-30');
  await page.keyboard.press('Enter');

  const heading = block(page).getByRole('heading', { level: 3, name: title });
  await expect(heading).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: it.saved(title) })).toHaveCount(1);
  await expect(block(page)).toContainText('Fino al nuovo impianto costa troppo');
  await expect(block(page)).toContainText('30 giugno 2027');
  await expect(first(page).getByRole('heading', { level: 3 })).not.toHaveText(title);
  expect(await page.locator('#declared-operated').textContent()).toBe(agreement);

  await page.reload();
  await expect(block(page)).toContainText('Anna Bianchi');
  const kept = (await keptDraft(page)).assessment?.accepted ?? [];
  expect(new Set(kept.map(({ until }) => until))).toEqual(new Set(['2027-06-30']));
  await openFolds(page);
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBe(0);

  await block(page).getByRole('button', { name: it.takeBack }).focus();
  await page.keyboard.press('Enter');
  await expect(block(page)).toHaveCount(0);
  await expect(first(page).getByRole('heading', { level: 3, name: title })).toBeFocused();
  await expect.poll(async () => (await keptDraft(page)).assessment).not.toHaveProperty('accepted');
});

test('on its last day it is still accepted, the day after it is back in its place and says why', async ({ page }) => {
  const accepted = [{ finding: 'gap:raise-and-surprise:speed', reason: 'Costa troppo.', until: '2026-11-22' }];
  await page.clock.setFixedTime('2026-11-22T23:59:00');
  await open(page, accepted);
  await expect(block(page).getByRole('heading', { level: 2 })).toHaveText(report.headings.accepted);
  await page.clock.setFixedTime('2026-11-23T00:01:00');
  await page.reload();
  await expect(page.locator('#speed-below')).toContainText('22 novembre 2026');
  await expect(page.locator('#speed-below')).toContainText('Motivo: «Costa troppo».');
  await expect(block(page)).toHaveCount(0);
});

test('a sample is shown without a way to accept anything', async ({ page }) => {
  await page.goto(sampleResultPath('en', 'mobili-rossi'));
  await page.locator('#parting').waitFor();
  await expect(page.getByText(en.open)).toHaveCount(0);
});

for (const [language, words] of [
  ['it', it],
  ['en', en],
] as const)
  test(`a year of five digits accepts nothing and is told at its field, and a day kept so once goes when accepted again (${language})`, async ({
    page,
  }) => {
    await page.clock.setFixedTime('2026-11-22T10:00:00');
    const finding = 'gap:raise-and-surprise:speed';
    await keepAnswers(page, language, {
      ...retailer,
      accepted: [{ finding, reason: 'Costa troppo.', until: '20270-06-30' }],
    });
    await page.goto(pathOf(language, 'result'));
    const matter = page.locator('#speed-below');
    const banner = page.locator('.notice').filter({ hasText: '20270-06-30' });
    await expect(banner).toBeVisible();
    await matter.getByText(words.open).click();
    await matter.getByLabel(words.reasonField).fill('Fino al nuovo impianto');
    for (const day of ['20270-06-30', '22027-03-10', '275760-01-01', '10000-01-01']) {
      await matter.getByLabel(words.untilField).fill(day);
      await matter.getByRole('button', { name: words.save }).click();
      await expect(matter.getByText(words.untilLongYear)).toBeVisible();
      await expect(matter.getByLabel(words.untilField)).toBeFocused();
      await expect(block(page)).toHaveCount(0);
    }
    await matter.getByLabel(words.untilField).fill('2027-06-30');
    await matter.getByRole('button', { name: words.save }).click();
    await expect(block(page)).toContainText('Fino al nuovo impianto');
    await expect(banner).toHaveCount(0);
    await page.reload();
    await expect(block(page)).toContainText('2027');
    await expect(banner).toHaveCount(0);
  });
