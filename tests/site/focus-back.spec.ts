// Where something that was opened by a button goes away, the focus is at that button again, and not at the top of the page.
import { pathOf } from '#content/routes.ts';
import { kept } from '#content/words/it/kept.ts';
import { workshopBallots } from '#content/words/it/workshop-ballots.ts';
import { expect, test } from './fixtures.ts';
import { keepAnswers } from './kept.ts';
import { button, codeOf, demo, keep, openDesk, sealedDemo } from './session.ts';
import { retailer } from './taking.ts';

test('what is asked on the page of kept assessments and not wanted gives the focus back', async ({ page }) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'kept'));
  await button(page, kept.device.forgetButton).press('Enter');
  await button(page, kept.device.no).press('Enter');
  await expect(button(page, kept.device.forgetButton)).toBeFocused();
  for (const leave of [kept.acts.cancel, kept.acts.save]) {
    await button(page, kept.acts.rename).press('Enter');
    await expect(page.getByLabel(kept.acts.name, { exact: true })).toBeFocused();
    await button(page, leave).press('Enter');
    await expect(button(page, kept.acts.rename)).toBeFocused();
  }
});

test('the reveal is asked with the focus each time, and gives it back', async ({ page }) => {
  const { collect, round } = workshopBallots;
  await keep(page, sealedDemo('anonymous'));
  await openDesk(page, 'collect');
  for (const answer of [collect.revealNo, collect.revealNo, collect.revealYes]) {
    await button(page, collect.reveal(round[1])).press('Enter');
    await expect(button(page, collect.revealYes)).toBeFocused();
    await button(page, answer).press('Enter');
    if (answer === collect.revealNo) await expect(button(page, collect.reveal(round[1]))).toBeFocused();
  }
  await expect(page.getByRole('link', { name: collect.see })).toBeFocused();
});

test('what a ballot that was brought asks, once answered, leaves the focus to what became of all', async ({ page }) => {
  const { collect } = workshopBallots;
  await keep(page, { ...demo(), ballots: demo().ballots.slice(0, 8), revealed: [1] });
  await openDesk(page, 'collect');
  await page.getByLabel(collect.paste).fill(codeOf({ role: 8, round: 1, tokens: { 'mass-speed': 20 } }));
  await button(page, collect.take).press('Enter');
  await button(page, collect.acts.leave).press('Enter');
  await expect(page.locator('.fates [role=status]')).toBeFocused();
});
