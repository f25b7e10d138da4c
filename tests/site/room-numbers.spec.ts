// Numbers and reasons in the room: the number that is said to be wrong is the one on show, and a reason is projected once it is
// written.
import type { BrowserContext, Page } from '@playwright/test';
import { engagementKey, keptText } from '#components/keep/engagements.ts';
import { ENGAGEMENT } from '#components/keep/layout.ts';
import { questionOf } from '#content/catalogue.ts';
import { pathOf } from '#content/routes.ts';
import { room as it } from '#content/words/it/room.ts';
import { workshopTriage as stands } from '#content/words/it/workshop-triage.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { expect, test } from './fixtures.ts';

const ID = 'D3M0AA';
const LEAD = `${pathOf('it', 'room')}#${ID}`;

async function bothWindows(page: Page, context: BrowserContext): Promise<Page> {
  await page.goto(pathOf('it', 'privacy'));
  const engagement = demonstration(ID, new Date().toISOString());
  const text = keptText({ engagement, revision: 1, page: 'test', exportedAt: '' });
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [engagementKey(ID), text] as const);
  await page.goto(LEAD);
  await page.getByRole('heading', { name: it.lead.preview }).waitFor();
  const screen = await context.newPage();
  await screen.goto(`${LEAD}/screen`);
  await screen.locator('.room-screen').waitFor();
  await page.bringToFront();
  return screen;
}

async function until(page: Page, step: string): Promise<void> {
  for (let i = 0; i < 14; i++) {
    if ((await page.locator('.room-screen').getAttribute('data-step')) === step) return;
    await page.keyboard.press('Shift+ArrowRight');
  }
}

const kept = (page: Page): Promise<Engagement> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').engagement, ENGAGEMENT + ID);

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
