// What somebody hears who does not see the page, and what somebody can type who has the keys of a phone: the unit of a field,
// which of many buttons of one name this is, and the keys that a hint asks for.

import { pathOf } from '#content/routes.ts';
import { workshopBallots } from '#content/words/it/workshop-ballots.ts';
import { workshopDesk as desk } from '#content/words/it/workshop-desk.ts';
import { answeringWords, numberField, purposeBox, purposeOf, questionOf } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { demo, deskPath, keep, openDesk, toPart } from './session.ts';
import { untilAlive } from './site-map.ts';

test('a number is heard with its unit before its hint', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'money'));
  const { hint, unit } = questionOf('it', 'budget.total');
  await expect(numberField(page, 'it', 'budget.total')).toHaveAccessibleDescription(`${unit} ${hint}`);
});

test('keys of digits alone are shown only where no hint asks for a sign', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'contacts'));
  await expect(numberField(page, 'it', 'customers.active')).toHaveAttribute('inputmode', 'decimal');
  // “20–30”, “?” and “24/7”.
  for (const asked of ['volume.month', 'time.first_response', 'hours.week'])
    await expect(numberField(page, 'it', asked)).not.toHaveAttribute('inputmode');
});

test('the weight of a purpose is heard in the group of its purpose', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'declaration'));
  await untilAlive(page, 'it');
  for (const id of ['mass-speed', 'extraordinary-trust']) {
    await purposeBox(page, 'it', id).check();
    const group = page.getByRole('group', { name: purposeOf('it', id).name, exact: true });
    await expect(group.getByLabel(answeringWords.it.declaration.weight, { exact: true })).toBeVisible();
  }
});

test('each way out of a matter is heard with its side', async ({ page }) => {
  await page.goto(pathOf('it', 'sample', 'mobili-rossi'));
  const names = await page.locator('.way .try-out').allTextContents();
  expect(names.length).toBeGreaterThan(1);
  expect(new Set(names).size).toBe(names.length);
});

test('each part of the desk is in the title of the window, each ballot and invitation in the names of its buttons', async ({
  page,
}) => {
  const { collect, invite } = workshopBallots;
  await keep(page, demo());
  await openDesk(page, 'people');
  await expect(page).toHaveTitle(`${desk.parts.people} – Il workshop – Coerente`);
  await toPart(page, 'invite');
  await expect(page).toHaveTitle(`${desk.parts.invite} – Il workshop – Coerente`);
  await expect(page.getByRole('button', { name: invite.copy }).filter({ hasText: invite.everyone })).toBeVisible();
  await toPart(page, 'collect');
  const out = page.locator('.collected').getByRole('button', { name: collect.takeOut });
  await expect(out.first()).toHaveAccessibleName(/: .+/u);
  await page.goto(deskPath('people').replace(/#.*/u, ''));
  await expect(page).toHaveTitle('Il workshop – Coerente');
});

test('how a number was read, and what is worth a second look, is heard once the question is left, and not again', async ({
  page,
}) => {
  await page.goto(pathOf('it', 'section', 'contacts'));
  await untilAlive(page, 'it');
  const field = numberField(page, 'it', 'customers.active');
  const heard = page.locator('p.vh[role="status"]').first();
  await expect(heard).toBeAttached();
  await field.fill('12 mila');
  await expect(page.locator('.readback').first()).toContainText('12.000');
  await expect(heard).toHaveText('');
  await field.press('Tab');
  await expect(field).not.toBeFocused();
  // The marks of the same answer belong to its question.
  while (await page.evaluate(() => document.activeElement?.closest('.q')?.textContent?.includes('12.000') ?? false))
    await page.keyboard.press('Tab');
  await expect(heard).toContainText('12.000');
});

test('a table of channels is named by its question, and the hint is heard at its first cell alone', async ({
  page,
}) => {
  await page.goto(pathOf('it', 'section', 'contacts'));
  const { ask, hint } = questionOf('it', 'volume.month');
  const table = page.getByRole('table', { name: ask, exact: true });
  const cells = table.getByRole('textbox');
  await expect(cells.first()).toHaveAccessibleDescription(hint ?? '');
  await expect(cells.nth(1)).toHaveAccessibleDescription('');
});
