// The page of what-if: one answer changed beside today's, by keyboard alone; scenarios kept, adopted and taken back; and what
// happens with answers that cannot be read, a browser that keeps nothing, and another tab.
import type { Page } from '@playwright/test';
import { SCENARIOS, SNAPSHOT } from '#components/keep/layout.ts';
import { pathOf, SAMPLE_FRAGMENT } from '#content/routes.ts';
import { samples } from '#content/samples.ts';
import { whatIf as en } from '#content/words/en/what-if.ts';
import { answering } from '#content/words/it/answering.ts';
import { whatIf as it } from '#content/words/it/what-if.ts';
import type { Assessment } from '#model/assessment.ts';
import { questionBox, questionOf } from './answering.ts';
import { expect, expectNoBarriers, openFolds, overflowAt320, test } from './fixtures.ts';
import { keepAnswers, keptDraft } from './kept.ts';

const rossi = samples.find(({ id }) => id === 'mobili-rossi')?.assessment as Assessment;
const PAGE = pathOf('it', 'whatIf');
const TIME = 'time.first_response';
const chooser = (page: Page) => page.getByLabel(it.ask.choose, { exact: true });
const outcome = (page: Page) => page.locator('.outcome');
const said = (page: Page, sentence: string) => page.getByRole('status').filter({ hasText: sentence });
const cell = (page: Page, row: number) => questionBox(page, 'it', TIME).getByRole('row').nth(row).getByRole('textbox');
const keysUnder = (page: Page, start: string) =>
  page.evaluate((from) => Object.keys(localStorage).filter((key) => key.startsWith(from)).length, start);

/** Presses Tab until something has the focus that is wanted. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`80 stops did not lead to ${target}`);
}

test('by keyboard alone: answer times change, a contradiction disappears, the scenario is saved, adopted and taken back', async ({
  page,
}) => {
  await keepAnswers(page, 'it', rossi);
  const today = (await keptDraft(page)).assessment?.answers[TIME];
  await page.goto(pathOf('it', 'result'));
  const link = page.getByRole('link', { name: answering.result.whatIf });
  await link.waitFor();
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(PAGE);

  await tabTo(page, chooser(page));
  // The list answers to the first letters of a question, as lists do.
  await page.keyboard.type(questionOf('it', TIME).ask);
  await expect(chooser(page)).toHaveValue(TIME);
  await tabTo(page, cell(page, 1));
  await expect(cell(page, 1)).toHaveValue('30');
  await page.keyboard.type('2');
  await expect(outcome(page)).toContainText(it.effect.status(1, 0, 2));
  // As many as at the head of the result, where one matter counts once whoever asks.
  await expect(outcome(page)).toContainText(/^Divergenze: (?:oggi \d+, nello scenario \d+|\d+, come oggi)\. /u);
  await tabTo(page, cell(page, 2));
  await page.keyboard.type('1');
  await expect(outcome(page)).toContainText(/[23] scompaiono/u);
  const gone = page.getByRole('table', { name: /^Scompaiono/u });
  await expect(gone.getByRole('row').first()).toBeVisible();
  // Nothing of today's answers has been written.
  expect((await keptDraft(page)).assessment?.answers[TIME]).toEqual(today);

  await tabTo(page, page.getByLabel(it.scenarios.name, { exact: true }));
  await page.keyboard.type('Più rapidi');
  await page.keyboard.press('Enter');
  await expect(said(page, it.scenarios.saved('Più rapidi'))).toBeVisible();
  expect(await keysUnder(page, SCENARIOS)).toBe(1);

  await page.reload();
  const item = page.getByRole('group', { name: it.scenarios.of('Più rapidi') });
  await item.waitFor();
  await expect(outcome(page)).toContainText(it.effect.status(0, 0, 0));
  await tabTo(page, item.getByRole('button', { name: it.scenarios.open, exact: true }));
  await page.keyboard.press('Enter');
  await expect(said(page, it.scenarios.opened('Più rapidi'))).toBeVisible();
  await expect(gone).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: it.adopt.button(1) }));
  await page.keyboard.press('Enter');
  await expect(said(page, it.adopt.done(1))).toBeVisible();
  const adopted = (await keptDraft(page)).assessment?.answers[TIME];
  expect(adopted).not.toEqual(today);
  expect(adopted).toMatchObject({ phone: 120 });
  expect(await keysUnder(page, SNAPSHOT)).toBe(1);
  await expect(gone).toHaveCount(0);

  const undo = page.getByRole('button', { name: it.scenarios.undo });
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page, it.adopt.undone)).toBeVisible();
  expect((await keptDraft(page)).assessment?.answers).toEqual(rossi.answers);
  expect(await keysUnder(page, SNAPSHOT)).toBe(0);
  await expect(gone).toBeVisible();
});

test('an answer that cannot be read is refused as in the questionnaire, and today’s counts until it can', async ({
  page,
}) => {
  await keepAnswers(page, 'it', rossi);
  await page.goto(PAGE);
  await chooser(page).selectOption('staff.turnover');
  const field = questionBox(page, 'it', 'staff.turnover').getByRole('textbox').first();
  await field.fill('abc');
  await expect(questionBox(page, 'it', 'staff.turnover').locator('.err')).toContainText(
    answering.problem.unreadable('abc'),
  );
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(it.ask.refused(questionOf('it', 'staff.turnover').ask))).toBeVisible();
  await expect(outcome(page)).toContainText(it.effect.status(0, 0, 0));
  await expect(page.getByRole('button', { name: it.adopt.button(1) })).toHaveCount(0);
  await expectNoBarriers(page);
  await field.fill('45');
  await expect(page.locator('.err')).toHaveCount(0);
});

test('scenarios are renamed, deleted and brought back; opening one gives back what was not saved', async ({ page }) => {
  await keepAnswers(page, 'it', rossi);
  await page.goto(PAGE);
  await chooser(page).selectOption('silo.count');
  const field = questionBox(page, 'it', 'silo.count').getByRole('textbox').first();
  await field.fill('1');
  await page.getByRole('button', { name: it.scenarios.save }).click();
  const usual = it.scenarios.usualName(1);
  const item = page.getByRole('group', { name: it.scenarios.of(usual) });
  await field.fill('2');
  await item.getByRole('button', { name: it.scenarios.open, exact: true }).click();
  await expect(field).toHaveValue('1');
  await page.getByRole('button', { name: it.scenarios.undo }).click();
  await expect(field).toHaveValue('2');
  await item.getByRole('button', { name: it.scenarios.rename }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Due reparti');
  await page.keyboard.press('Enter');
  const renamed = page.getByRole('group', { name: it.scenarios.of('Due reparti') });
  await renamed.getByRole('button', { name: it.scenarios.remove }).click();
  await expect(renamed).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(renamed).toBeVisible();
  await page.getByRole('button', { name: it.scenarios.update('Due reparti') }).click();
  await openFolds(page);
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBe(0);
});

test('a sample is tried without touching anything kept, in English too, and is not adopted', async ({ page }) => {
  await page.goto(`${pathOf('en', 'whatIf')}#${SAMPLE_FRAGMENT.en}=mobili-rossi`);
  await page.getByLabel(en.ask.choose, { exact: true }).selectOption(TIME);
  await questionBox(page, 'en', TIME).getByRole('row').nth(1).getByRole('textbox').fill('2');
  await expect(outcome(page)).toContainText(en.effect.status(1, 0, 2));
  await expect(page.getByText(en.adopt.sample)).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await openFolds(page);
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBe(0);
  await page.getByRole('button', { name: en.ask.takeBack }).click();
  await expect(outcome(page)).toContainText(en.effect.status(0, 0, 0));
});

test('where the browser keeps nothing the page says so, and works on a file while it is open', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(PAGE);
  await expect(page.getByText(it.baseline.blocked)).toBeVisible();
  const file = (text: string) => ({ name: 'rossi.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const input = page.getByLabel(it.baseline.openFile);
  await input.setInputFiles(file('{"format":1}'));
  await expect(said(page, it.baseline.notAFile)).toBeVisible();
  await input.setInputFiles(file(JSON.stringify(rossi)));
  await expect(chooser(page)).toBeVisible();
  await expect(page.getByText(it.scenarios.memory.other, { exact: true })).toBeVisible();
  await expect(page.getByText(it.adopt.file)).toBeVisible();
});

test('another tab that changes today’s answers moves the starting point, and what is tried stays', async ({
  page,
  context,
}) => {
  await keepAnswers(page, 'it', rossi);
  await page.goto(PAGE);
  await chooser(page).selectOption('silo.count');
  await questionBox(page, 'it', 'silo.count').getByRole('textbox').first().fill('1');
  const other = await context.newPage();
  await other.goto(pathOf('it', 'section', 'people'));
  const staff = questionBox(other, 'it', 'staff.fte').getByRole('textbox').first();
  // Until the page has come alive the field does not hold what is kept.
  await expect(staff).toHaveValue('60');
  await staff.fill('61');
  await expect.poll(async () => (await keptDraft(other)).assessment?.answers['staff.fte']).toBe(61);
  await expect(said(page, it.baseline.changed)).toBeVisible();
  await expect(questionBox(page, 'it', 'silo.count').getByRole('textbox').first()).toHaveValue('1');
  await page.getByRole('button', { name: it.adopt.button(1) }).click();
  await expect(said(page, it.adopt.done(1))).toBeVisible();
  expect((await keptDraft(page)).assessment?.answers).toMatchObject({ 'staff.fte': 61, 'silo.count': 1 });
});

test('a double click on adopting adopts once and leaves the focus on the way back; scenarios of one name get names of their own', async ({
  page,
}) => {
  await keepAnswers(page, 'it', rossi);
  await page.goto(PAGE);
  await chooser(page).selectOption('budget.total');
  await questionBox(page, 'it', 'budget.total').getByRole('textbox').first().fill('5000000');
  for (const own of ['Più soldi', 'Più soldi (2)']) {
    await page.getByLabel(it.scenarios.name).fill('Più soldi');
    await page.getByRole('button', { name: it.scenarios.save, exact: true }).click();
    await expect(page.getByRole('group', { name: it.scenarios.of(own), exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: it.adopt.button(1, false) }).dblclick();
  await expect(said(page, it.adopt.done(1, false))).toBeVisible();
  await expect(page.getByRole('button', { name: it.scenarios.undo })).toBeFocused();
});
