// The room as it is led: by the keyboard through the demonstration, two windows in step, sealed until it is revealed, a wrong
// number in three keystrokes, without a network once it is there.
import type { Page } from '@playwright/test';
import { ROOM } from '#components/keep/layout.ts';
import { room as en } from '#content/words/en/room.ts';
import { room as it } from '#content/words/it/room.ts';
import { workshopTriage as stands } from '#content/words/it/workshop-triage.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { expect, expectNoBarriers, overflowAt320, test } from './fixtures.ts';
import { at, bothWindows, demo, ID, keep, kept, lead as leadKept, project, until } from './session.ts';

/** The window that leads, on the demonstration or another engagement. */
async function lead(page: Page, engagement = demo()): Promise<void> {
  await keep(page, engagement);
  await leadKept(page);
}

test('whoever leads goes through all fourteen steps of the demonstration and back by the keyboard alone', async ({
  page,
}) => {
  test.slow();
  await lead(page);
  const seen = new Set<string>();
  for (let i = 0; i < 60; i++) {
    seen.add((await page.locator('.room-screen').getAttribute('data-step')) ?? '');
    if ((await page.locator('.room-screen[data-covered]').count()) > 0) await page.keyboard.press('r');
    const before = await page
      .locator('.room-screen')
      .evaluate((one) => JSON.stringify({ ...(one as HTMLElement).dataset }));
    await page.keyboard.press((['ArrowRight', 'PageDown', 'Space'] as const)[i % 3] ?? 'Space');
    const after = await page
      .locator('.room-screen')
      .evaluate((one) => JSON.stringify({ ...(one as HTMLElement).dataset }));
    if (before === after) break;
  }
  expect(seen.size).toBe(14);
  await at(page, 'close', 'commitments');
  expect((await kept(page)).running?.step).toBe('close');
  await page.keyboard.press('PageUp');
  await at(page, 'close', 'declaration');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText(it.lead.keys.title);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('in a session of 120 minutes the projector counts the twelve steps that are held', async ({ page, context }) => {
  const screen = await bothWindows(page, context, { ...demo(), running: { minutes: 120, step: 'frame' } });
  await expect(screen.getByText(it.screen.step(1, 12))).toBeAttached();
  await until(page, 'physics');
  await expect(screen.getByText(it.screen.step(8, 12))).toBeAttached();
});

test('a key does nothing while a field has the focus, and none acts once keys are turned off', async ({ page }) => {
  await lead(page);
  await until(page, 'late');
  await page.getByLabel(it.lead.late.code).fill('');
  await page.getByLabel(it.lead.late.code).press('b');
  await page.getByLabel(it.lead.late.code).press('ArrowRight');
  await at(page, 'late');
  await expect(page.locator('.preview.is-dark')).toHaveCount(0);
  await page.getByRole('button', { name: it.lead.keysButton }).click();
  await page.getByRole('checkbox', { name: it.lead.keys.off }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await at(page, 'late');
  await page.getByRole('button', { name: it.lead.goNext }).click();
  await at(page, 'reveal');
});

test('the two windows stay in step: screen, language, dark, and what is written; the projector writes nothing', async ({
  page,
  context,
}) => {
  const screen = await bothWindows(page, context);
  await expect(page).toHaveTitle(`${it.lead.window} – La sala – Coerente`);
  await expect(screen).toHaveTitle(`${it.screen.window} – La sala – Coerente`);
  await page.keyboard.press('ArrowRight');
  await expect(screen.getByRole('heading', { name: it.screen.frame.writer })).toBeVisible();
  await page.keyboard.press('l');
  await expect(screen.getByRole('heading', { name: en.screen.frame.writer })).toBeVisible();
  await expect(screen.locator('.room-screen')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: it.lead.preview })).toBeVisible();
  // Held down it does it once.
  for (const _ of [1, 2]) await page.keyboard.down('b');
  await page.keyboard.up('b');
  await expect(screen.locator('[data-dark]')).toHaveCount(1);
  await page.keyboard.press('b');
  await until(page, 'commitments');
  await page
    .getByRole('button', { name: /^Togliete/u })
    .first()
    .click();
  await expect(screen.getByRole('rowheader')).toHaveCount(3);
  // A key pressed over the projector is done by the window that leads.
  const written = await page.evaluate((key) => localStorage.getItem(key), ROOM + ID);
  await screen.bringToFront();
  await screen.keyboard.press('ArrowRight');
  await at(screen, 'close');
  await at(page, 'close');
  expect(await page.evaluate((key) => localStorage.getItem(key), ROOM + ID)).not.toBe(written);
});

test('without a channel between windows the storage keeps them in step', async ({ page, context }) => {
  await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
  const screen = await bothWindows(page, context);
  await page.keyboard.press('ArrowRight');
  await at(screen, 'frame', 'writer');
});

test('a reload keeps the place and the clock, and a window opened late shows the same', async ({ page, context }) => {
  await lead(page);
  await until(page, 'physics');
  await page.getByRole('slider').first().fill('9');
  const run = (await kept(page)).running;
  await page.reload();
  await at(page, 'physics');
  expect((await kept(page)).running).toEqual(run);
  await expect(page.getByRole('slider').first()).toHaveValue('9');
  const screen = await project(context);
  await at(screen, 'physics');
  await expect(screen.getByRole('status').first()).not.toHaveText(it.screen.physics.untouched);
});

test('before the reveal nothing of any vote is in either window, on any screen', async ({ page, context }) => {
  test.slow();
  const sealed: Engagement = { ...demo(), revealed: [], names: 'named' };
  const named = sealed.ballots.map((one, i) => ({ ...one, ballot: { ...one.ballot, name: `Votante ${i}` } }));
  await lead(page, { ...sealed, ballots: named });
  const screen = await project(context);
  await page.bringToFront();
  await page.keyboard.press('h');
  const words = ['Votante', 'stare al fianco', 'apre un cantiere'];
  for (let i = 0; i < 50; i++) {
    const step = await page.locator('.room-screen').getAttribute('data-step');
    for (const one of [page, screen]) {
      const html = await one.locator('body').innerHTML();
      for (const word of words) expect(html, `${word} at ${step}`).not.toContain(word);
      expect(await one.locator('.vote-strip').count(), step ?? '').toBe(0);
    }
    if (step === 'close') break;
    await page.keyboard.press('ArrowRight');
  }
});

test('a reveal shows the strips in both windows, names only while they are on', async ({ page, context }) => {
  const sealed: Engagement = { ...demo(), revealed: [], names: 'named' };
  const named = sealed.ballots.map((one, i) => ({ ...one, ballot: { ...one.ballot, name: `Votante ${i}` } }));
  await lead(page, { ...sealed, ballots: named.slice(1) });
  const screen = await project(context);
  await page.bringToFront();
  await until(page, 'reveal');
  await expect(screen.getByText(it.screen.reveal.closed)).toBeVisible();
  // One ballot is missing: the key asks once more.
  await page.keyboard.press('r');
  await expect(page.getByRole('alert')).toContainText(it.lead.revealAsk(8, 9));
  expect((await kept(page)).revealed).toEqual([]);
  await page.keyboard.press('r');
  await expect(screen.locator('.vote-strip')).not.toHaveCount(0);
  expect((await kept(page)).revealed).toEqual([1]);
  await expect(screen.getByText('Votante 1')).toHaveCount(0);
  await page.keyboard.press('h');
  await expect(screen.getByText('Votante 1')).toBeVisible();
  await page.keyboard.press('h');
  await expect(screen.getByText('Votante 1')).toHaveCount(0);
  await page.keyboard.press('s');
  await expect(screen.getByRole('timer')).toBeVisible();
});

test('“your number is wrong” takes a key, the number and Enter: it counts, the old one is kept, and one key takes it back', async ({
  page,
  context,
}) => {
  const screen = await bothWindows(page, context);
  await until(page, 'triage');
  // A choice has its options under the same three keys.
  const driver = (await kept(page)).assessment.answers['budget.driver'];
  await page.keyboard.press('n');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await kept(page)).disputes.at(-1)).toMatchObject({ before: driver, after: ['fewer-contacts'] });
  await page.keyboard.press('u');
  expect((await kept(page)).assessment.answers['budget.driver']).toEqual(driver);
  const authority = page.locator('.finding[data-findings*="authority"]');
  for (let i = 0; i < 12 && (await authority.count()) === 0; i++) await page.keyboard.press('ArrowRight');
  const before = await kept(page);
  expect(before.assessment.answers['auth.limit']).toBe(25);
  await page.keyboard.press('n');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const after = await kept(page);
  expect(after.assessment.answers['auth.limit']).toBe(50);
  expect(after.disputes.at(-1)).toMatchObject({ question: 'auth.limit', before: 25, after: 50 });
  await expect(screen.locator('.room-disputed').first()).toBeVisible();
  await page.keyboard.press('u');
  const undone = await kept(page);
  expect(undone.assessment).toEqual(before.assessment);
  expect(undone.disputes).toEqual(before.disputes);
});

test('a number is tried without being written, and written as disputed by “this is the right number”', async ({
  page,
}) => {
  await lead(page);
  await until(page, 'physics');
  const before = await kept(page);
  await page.getByRole('slider', { name: it.screen.dials['volume.month'] }).fill('1200');
  expect((await kept(page)).assessment).toEqual(before.assessment);
  await page.getByRole('button', { name: it.lead.physics.rightOf(it.screen.dials['volume.month']) }).click();
  const after = await kept(page);
  expect(after.assessment.answers['volume.month']).toMatchObject({ phone: 1200, email: 1500 });
  expect(after.disputes.at(-1)).toMatchObject({ question: 'volume.month', cell: 'phone', before: 2400, after: 1200 });
});

test('a stand is taken by one key; accepted knowingly asks a reason, with an owner and a last day', async ({
  page,
}) => {
  await lead(page, { ...demo(), triage: [] });
  await until(page, 'triage');
  await page.keyboard.press('3');
  await page.getByRole('button', { name: stands.save }).click();
  await expect(page.getByText(stands.reasonMissing)).toBeVisible();
  await page.getByLabel(stands.reason).fill('Costa più di quanto rende.');
  await page.getByLabel(stands.owner).fill('Direzione operativa');
  await page.getByLabel(stands.until).fill('2030-06-30');
  await page.getByRole('button', { name: stands.save }).click();
  const { triage, assessment } = await kept(page);
  expect(triage[0]).toMatchObject({ stand: 'accepted', note: 'Costa più di quanto rende.' });
  expect(assessment.accepted?.at(-1)).toMatchObject({ owner: 'Direzione operativa', until: '2030-06-30' });
});

test('once both windows are there the room needs no network', async ({ page, context }) => {
  test.slow();
  await lead(page);
  const screen = await project(context);
  // The words of the other language come by themselves a moment after the first.
  for (const one of [page, screen]) await one.locator('[data-warm]').waitFor({ state: 'attached' });
  await context.setOffline(true);
  await page.bringToFront();
  await page.keyboard.press('l');
  await expect(screen.locator('.room-screen')).toHaveAttribute('lang', 'en');
  for (const step of ['reveal', 'splits', 'operated', 'physics', 'triage', 'repairs', 'commitments', 'close']) {
    await until(page, step);
    if ((await page.locator('.room-screen[data-covered]').count()) > 0) await page.keyboard.press('r');
    await at(screen, step);
  }
});

test('no barrier in light or dark on the busiest screens of either window, and no scroll at 320 px', async ({
  page,
  context,
}) => {
  test.slow();
  await lead(page);
  const screen = await project(context);
  for (const step of ['frame', 'reveal', 'operated', 'physics', 'triage', 'commitments']) {
    await page.bringToFront();
    await until(page, step);
    if ((await page.locator('.room-screen[data-covered]').count()) > 0) await page.keyboard.press('r');
    await at(screen, step);
    for (const one of [page, screen]) {
      await expectNoBarriers(one);
      expect(await overflowAt320(one), step).toBe(0);
    }
  }
});
