// Ballots without names stay without: too few are shown nowhere, names cannot be asked for afterwards, and what a late ballot
// shows is said beside the button that takes it.
import { disagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import { pathOf } from '#content/routes.ts';
import { LANGUAGES } from '#content/shape.ts';
import { room } from '#content/words/it/room.ts';
import { workshopBallots as say } from '#content/words/it/workshop-ballots.ts';
import { workshopDesk as desk } from '#content/words/it/workshop-desk.ts';
import { expect, test } from './fixtures.ts';
import {
  button,
  codeOf,
  demo,
  eachScreen,
  expectSense,
  ID,
  keep,
  kept,
  lead,
  openDesk,
  sealedDemo,
  uncover,
  until,
  votedBy,
} from './session.ts';

for (const count of [1, 3])
  test(`Of ${count} without names no page shows a total, and it is said why and what can be done`, async ({ page }) => {
    test.slow();
    await keep(
      page,
      votedBy(count, () => ({ 'mass-speed': 13, 'because-we-can': 7 })),
    );
    for (const language of LANGUAGES) {
      const { unseen } = disagreementPhrases(language).words;
      await page.goto(`${pathOf(language, 'workshop')}#${ID}/votes`);
      await expect(page.getByText(unseen.round(1, count, 4))).toBeVisible();
      await expect(page.getByText(unseen.ways)).toBeVisible();
      await expectSense(page);
    }
    const { unseen } = disagreementPhrases('it').words;
    await openDesk(page, 'agree');
    await expect(page.getByText(unseen.ways)).toBeVisible();
    await expect(button(page, say.agree.propose)).toHaveCount(0);
    await lead(page);
    await eachScreen(page, async (step) => {
      await uncover(page);
      await expectSense(page);
      await expect(page.locator('.vote-strip, .votes-kinds')).toHaveCount(0);
      if (step === 'reveal' || step === 'splits') await expect(page.getByText(unseen.ways).first()).toBeVisible();
    });
  });

test('with ballots in, names cannot be chosen, and the reason stands at the choice', async ({ page }) => {
  await keep(page, demo());
  await openDesk(page, 'frame');
  const named = page.getByRole('radio', { name: desk.frame.named });
  await expect(named).toBeDisabled();
  await expect(named).toHaveAccessibleDescription(desk.frame.namesFixed);
});

test('turning to ballots without names takes them off the ballots, with a way back', async ({ page }) => {
  await keep(page, sealedDemo('named'));
  await openDesk(page, 'frame');
  await page.getByRole('radio', { name: desk.frame.anonymous }).check();
  expect((await kept(page)).ballots.some(({ ballot }) => ballot.name)).toBe(false);
  await button(page, desk.undo).click();
  expect((await kept(page)).ballots.every(({ ballot }) => ballot.name)).toBe(true);
});

test('the list of copies names nobody where ballots are without names', async ({ page }) => {
  await keep(page, { ...sealedDemo('anonymous'), revealed: [1, 2] });
  await openDesk(page, 'after');
  await expect(page.locator('#copy-ballot option')).toHaveCount(19);
  expect(await page.locator('#copy-ballot').innerText()).not.toContain('Votante');
});

test('a copy stays that of its voter when another ballot is taken out meanwhile', async ({ page, context }) => {
  await keep(page, { ...sealedDemo('named'), revealed: [1, 2] });
  await openDesk(page, 'after');
  const list = page.locator('#copy-ballot');
  await list.selectOption({ index: 5 });
  const copied = page.locator('.own-copy');
  const ownVote = () => copied.locator('div').nth(1).innerText();
  const before = await ownVote();
  const other = await context.newPage();
  await openDesk(other, 'collect');
  await other.locator('.collected').getByRole('button', { name: say.collect.takeOut }).first().click();
  await expect(list.locator('option')).toHaveCount(18);
  await expect(list).toHaveValue('3');
  expect(await ownVote()).toBe(before);
  await other.locator('.collected').getByRole('button', { name: say.collect.takeOut }).nth(3).click();
  await expect(list).toHaveValue('');
  await expect(copied).toHaveCount(0);
});

test('beside the button for a late ballot stands what it shows, at the desk and in the room', async ({ page }) => {
  await keep(page, { ...demo(), ballots: demo().ballots.slice(0, 8), revealed: [1] });
  const code = codeOf({ role: 8, round: 1, tokens: { 'mass-speed': 20 } });
  await openDesk(page, 'collect');
  await page.getByLabel(say.collect.paste).fill(code);
  await button(page, say.collect.take).click();
  await expect(page.locator('.fates').getByText(say.collect.shownBefore)).toBeVisible();
  await lead(page);
  await until(page, 'late');
  await expect(page.getByText(room.lead.late.shown)).toBeVisible();
});
