// Numbers and reasons in the room: the number that is said to be wrong is the one on show, and a reason is projected once it is
// written.
import { questionOf } from '#content/catalogue.ts';
import { workshopTriage as stands } from '#content/words/it/workshop-triage.ts';
import { expect, test } from './fixtures.ts';
import { bothWindows, kept, until } from './session.ts';

test('on the physics N, the number and Enter change the people, named before the number is typed, and the room sees it contested', async ({
  page,
  context,
}) => {
  const screen = await bothWindows(page, context);
  await until(page, 'physics');
  await page.keyboard.press('n');
  await expect(page.locator('#wrong-named')).toContainText(questionOf('staff.fte')?.words.ask.it ?? '–');
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await kept(page)).disputes.at(-1)).toMatchObject({ question: 'staff.fte', after: { value: 6 } });
  await expect(screen.locator('.room-disputed').last()).toContainText('Contestato: 6');
});

test('an acceptance shows no reason until the room writes one, and its field has the focus', async ({
  page,
  context,
}) => {
  const screen = await bothWindows(page, context);
  await until(page, 'triage');
  const reason = screen.getByText(/^Motivo:/u);
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('3');
    await expect(page.getByLabel(stands.reason)).toBeFocused();
    await expect(screen.locator('.room-stand')).toContainText(stands.stands.accepted);
    await expect(reason).toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('PageUp');
  await until(page, 'triage');
  await page.keyboard.press('Shift+ArrowLeft');
  await until(page, 'triage');
  await page.keyboard.press('3');
  await expect(page.getByLabel(stands.reason)).toBeFocused();
  await page.keyboard.type('Costa più di quanto rende.');
  await page.keyboard.press('Enter');
  await expect(reason).toHaveText('Motivo: Costa più di quanto rende.');
  await page.keyboard.press('ArrowRight');
  await expect(reason).toHaveCount(0);
});
