// Where something that was opened by a button goes away, the focus is at that button again, and not at the top of the page.
import { pathOf } from '#content/routes.ts';
import { kept } from '#content/words/it/kept.ts';
import { offline } from '#content/words/it/offline.ts';
import { workshopBallots } from '#content/words/it/workshop-ballots.ts';
import { workshopDesk as desk } from '#content/words/it/workshop-desk.ts';
import { workshopSheets } from '#content/words/it/workshop-sheets.ts';
import { workshopTriage } from '#content/words/it/workshop-triage.ts';
import { anchorOf, answeringWords, questionBox } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { keepAnswers } from './kept.ts';
import { button, codeOf, demo, keep, openDesk, sealedDemo } from './session.ts';
import { untilAlive } from './site-map.ts';
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

test('an answer that is taken away leaves the focus where the next one is given', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'promise'));
  await untilAlive(page, 'it');
  await anchorOf(page, 'it', 'promise.level', 75).check();
  const box = questionBox(page, 'it', 'promise.level');
  await box.getByRole('button', { name: answeringWords.it.question.clear }).press('Enter');
  await expect(anchorOf(page, 'it', 'promise.level', 0)).toBeFocused();
});

test('an engagement that is begun or left leaves the focus on the heading of what is shown', async ({ page }) => {
  await page.goto(pathOf('it', 'workshop'));
  await button(page, desk.create.begin).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: desk.keep.back }).press('Enter');
  await expect(page.getByRole('heading', { name: desk.list.title })).toBeFocused();
});

test('on the desk a stand, a number and the last person to spare taken back leave the focus beside them', async ({
  page,
}) => {
  await keep(page, demo());
  await openDesk(page, 'triage');
  const said = page
    .locator('.triage > li')
    .filter({ has: button(page, workshopTriage.back) })
    .first();
  const title = await said.getByRole('heading').textContent();
  await said.getByRole('button', { name: workshopTriage.back }).press('Enter');
  const group = page.getByRole('group', { name: title ?? '', exact: true });
  await expect(group.getByRole('button').first()).toBeFocused();

  await openDesk(page, 'facts');
  await page.reload();
  await button(page, workshopSheets.disputes.takeBack).first().press('Enter');
  await expect(page.locator('.disputes button').first()).toBeFocused();

  await openDesk(page, 'people');
  await page.reload();
  const [role] = demo().roles;
  await button(page, desk.roles.more(role?.name ?? '')).press('Enter');
  const fewer = button(page, desk.roles.fewer(role?.name ?? ''));
  await fewer.press('Enter');
  await expect(fewer).toBeFocused();
  await expect(fewer).toBeDisabled();
});

test('what is asked of the browser leaves the focus at its answer, and what is fetched at its button', async ({
  page,
}) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'kept'));
  const { persist, persisted, refused } = kept.device;
  await button(page, persist).press('Enter');
  await expect(page.getByText(persisted).or(page.getByText(refused))).toBeFocused();
  await button(page, offline.ready.bring).press('Enter');
  await expect(page.getByText(offline.ready.stillMissing)).toBeVisible();
  await expect(button(page, offline.ready.bring)).toBeFocused();
});
