// What is taken away at the consultant's desk and brought back by keyboard: it stands where it stood, and the focus is never lost.
import type { Page } from '@playwright/test';
import { pathOf } from '#content/routes.ts';
import { workshopAfter as after } from '#content/words/it/workshop-after.ts';
import { workshopBallots as ballots } from '#content/words/it/workshop-ballots.ts';
import { workshopDesk as desk } from '#content/words/it/workshop-desk.ts';
import { expect, test } from './fixtures.ts';
import { button, demo, keep, kept, openDesk } from './session.ts';

const said = (page: Page, sentence: string) => page.getByRole('status').filter({ hasText: sentence });

/** The way back has the focus; once it is pressed, what it says has it. */
async function bringBack(page: Page): Promise<void> {
  await expect(button(page, desk.undo)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said(page, desk.undone)).toBeFocused();
}

test('a commitment taken away is brought back to its place', async ({ page }) => {
  await keep(page, demo());
  await openDesk(page, 'after');
  const { commitments } = await kept(page);
  const first = page.getByRole('listitem').filter({ hasText: commitments[0]?.what ?? '' });
  await first.getByRole('button', { name: desk.remove }).press('Enter');
  await expect(said(page, after.commitments.removed)).toBeVisible();
  expect((await kept(page)).commitments).toHaveLength(commitments.length - 1);
  await bringBack(page);
  expect((await kept(page)).commitments).toEqual(commitments);
});

test('a ballot and a whole engagement taken away are brought back', async ({ page }) => {
  await keep(page, demo());
  await openDesk(page, 'collect');
  const before = (await kept(page)).ballots.length;
  await page.getByRole('button', { name: ballots.collect.takeOut }).last().press('Enter');
  await expect(said(page, ballots.collect.takenOut)).toBeVisible();
  expect((await kept(page)).ballots.filter(({ ballot }) => ballot.round === 1)).toHaveLength(before / 2);
  await bringBack(page);
  expect((await kept(page)).ballots).toHaveLength(before);
  await page.goto(pathOf('it', 'workshop'));
  await button(page, desk.remove).press('Enter');
  await bringBack(page);
  await expect(page.locator('.shelf > li')).toHaveCount(1);
});
