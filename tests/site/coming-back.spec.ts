// Coming back to the questionnaire, or going on with what another tab has: nothing was typed by that, so nothing is kept anew.
import type { Page } from '@playwright/test';
import { pathOf } from '#content/routes.ts';
import { answeringWords } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { KEY, keepAnswers, keptDraft, keptText } from './kept.ts';
import { askWords, untilAlive } from './site-map.ts';
import { retailer } from './taking.ts';

/** Longer than the longest wait before what was typed is kept. */
const SAVED_BY_THEN = 1300;

/** As from the browser's cache of pages, which the browser of the tests does without. */
const comeBack = (page: Page) =>
  page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

const company = (page: Page) => page.getByLabel(askWords.it.company.name, { exact: true });

test('Back to the questionnaire changes nothing of what is kept', async ({ page }) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'assess'));
  await untilAlive(page, 'it');
  await comeBack(page);
  await page.waitForTimeout(SAVED_BY_THEN);
  const { revision, savedAt } = await keptDraft(page);
  expect({ revision, savedAt }).toEqual({ revision: 1, savedAt: '2026-11-21T10:00:00.000Z' });
});

test('answers of another day are told with that day, those of today with the time alone', async ({ page }) => {
  await page.clock.install({ time: '2026-11-23T10:00:00.000Z' });
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'section', 'declaration'));
  const saved = page.locator('.prog [role=status]');
  await expect(saved).toContainText('Salvato su questo dispositivo: 21 novembre 2026, ');
  await company(page).fill('Rossi');
  await page.clock.runFor(SAVED_BY_THEN);
  await expect(saved).toHaveText(/^Salvato su questo dispositivo alle \d\d\.\d\d$/u);
});

test('Back to answers that were deleted meanwhile brings no blank ones into being', async ({ page }) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'section', 'declaration'));
  await untilAlive(page, 'it');
  await expect(company(page)).toHaveValue(retailer.company.name);
  await page.evaluate((key) => localStorage.removeItem(key), KEY);
  await comeBack(page);
  await expect(company(page)).toHaveValue('');
  await expect(page.locator('.prog [role=status]')).toHaveText('');
  await page.waitForTimeout(SAVED_BY_THEN);
  expect(await keptText(page)).toBeNull();
  await company(page).fill('Nuova');
  await expect.poll(() => keptText(page)).not.toBeNull();
});

test('answers taken from a tab in the other language are no change for that tab', async ({ page, context }) => {
  await keepAnswers(page, 'it', { ...retailer, answers: { ...retailer.answers, 'budget.total': 1500.5 } });
  await page.goto(pathOf('it', 'section', 'declaration'));
  await untilAlive(page, 'it');
  const other = await context.newPage();
  await other.goto(pathOf('en', 'section', 'declaration'));
  await untilAlive(other, 'en');
  await other.getByLabel(askWords.en.company.name, { exact: true }).fill('Elsewhere');
  const take = page.getByRole('button', { name: answeringWords.it.keep.takeOther });
  await take.click();
  await expect(company(page)).toHaveValue('Elsewhere');
  const { revision } = await keptDraft(page);
  await page.waitForTimeout(SAVED_BY_THEN);
  expect((await keptDraft(page)).revision).toBe(revision);
  await expect(other.getByRole('button', { name: answeringWords.en.keep.takeOther })).toHaveCount(0);
});

test('what was typed after everything was deleted is not lost by bringing the earlier answers back', async ({
  page,
}) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'section', 'declaration'));
  await untilAlive(page, 'it');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const { clearYes, undo } = answeringWords.it.keep;
  await press(askWords.it.keep.clear);
  await press(clearYes);
  await company(page).fill('Altra');
  await press(undo);
  await expect(company(page)).toHaveValue(retailer.company.name);
  await press(undo);
  await expect(company(page)).toHaveValue('Altra');
});
