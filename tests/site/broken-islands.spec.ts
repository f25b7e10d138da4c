// A fault of ours inside each page with a script: the page says so in its own words, with a code that can be copied, and what
// was entered can be taken away.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { engagementKey, keptText } from '#components/keep/engagements.ts';
import { pathOf, type SingleKind } from '#content/routes.ts';
import { fault as sayEn } from '#content/words/en/fault.ts';
import { fault as say } from '#content/words/it/fault.ts';
import { purposeBox } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { KEY } from './kept.ts';
import { demo, ID } from './session.ts';
import { askWords, untilAlive } from './site-map.ts';

/**
 * From the moment it is armed every list of ours that is drawn throws: while a component draws, Preact stands on the stack as
 * what calls it. What handles an event goes on, and so do lists of what is drawn already, which are Preact’s.
 */
const mine = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Error.stackTraceLimit = 100;
    const { map } = Array.prototype;
    Array.prototype.map = function (this: unknown[], ...given) {
      if (document.documentElement.dataset['armed']) {
        const broken = new TypeError('broken on purpose: Mobili Rossi');
        const isDrawn = this.some((one) => one === null || typeof one === 'boolean' || Object(one).props);
        if (this.length > 0 && !isDrawn && / \[as (?:constructor|render)\]/u.test(broken.stack ?? '')) throw broken;
      }
      return map.apply(this, given) as never;
    };
  });
const arm = (page: Page, isOn = true): Promise<void> =>
  page.evaluate((on) => {
    if (on) document.documentElement.dataset['armed'] = 'yes';
    else delete document.documentElement.dataset['armed'];
  }, isOn);

/** Does what draws the page anew: presses, types, turns. */
async function draw(page: Page): Promise<void> {
  await page.keyboard.press('ArrowRight');
  await page.evaluate(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    if (/^#\w{6}$/u.test(location.hash)) location.hash += '/votes';
  });
  const first = (what: string) => page.locator(`main ${what}:visible`).first();
  for (const change of [
    () => first('select').selectOption({ index: 3 }, { timeout: 300 }),
    () => first('input[type="text"]').pressSequentially('a', { timeout: 300 }),
    () => first('input[type="radio"]').click({ timeout: 300 }),
  ])
    await change().catch(() => {});
  for (let at = 0; at < 10 && (await page.locator('[data-fault]').count()) === 0; at++) {
    await page
      .locator('main button:visible')
      .nth(at)
      .click({ timeout: 300 })
      .catch(() => {});
  }
}

const BROKEN = /broken on purpose|Failed to load resource|^dialog/u;

test('it: the questionnaire that fails says so with its code, and the answers download', async ({ page, watch }) => {
  watch.allow(BROKEN);
  await mine(page);
  await page.goto(pathOf('it', 'section', 'declaration'));
  await untilAlive(page, 'it');
  await purposeBox(page, 'it', 'mass-speed').check();
  await arm(page);
  await purposeBox(page, 'it', 'lower-expectations').click();
  await expect(page.getByRole('heading', { name: askWords.it.fault })).toBeVisible();
  await expect(page.locator('[data-fault] code')).toHaveText(/^[\da-z]{7} TypeError/u);
  await expect(page.locator('[data-fault]')).not.toContainText('Mobili Rossi');
  await arm(page, false);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: askWords.it.keep.download }).click();
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain('mass-speed');
});

test('en: under a translation a fault is told in the language of the page', async ({ page, watch }) => {
  watch.allow(BROKEN);
  await mine(page);
  await page.goto(pathOf('en', 'section', 'declaration'));
  await untilAlive(page, 'en');
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'de'));
  await arm(page);
  await purposeBox(page, 'en', 'lower-expectations').click();
  await expect(page.getByRole('button', { name: sayEn.copy, exact: true })).toBeVisible();
});

const PAGES: readonly SingleKind[] = ['whatIf', 'profile', 'workshop', 'room'];

test('it: each other island that fails says so with a code, and what is kept downloads', async ({ page, watch }) => {
  test.slow();
  watch.allow(BROKEN);
  await mine(page);
  await page.goto(pathOf('it', 'section', 'declaration'));
  await untilAlive(page, 'it');
  await purposeBox(page, 'it', 'mass-speed').check();
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), KEY)).toContain('mass-speed');
  const text = keptText({ engagement: demo(), revision: 1, page: 'p', exportedAt: '' });
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [engagementKey(ID), text] as const);
  for (const kind of PAGES) {
    await page.goto(pathOf('it', kind) + (kind === 'workshop' || kind === 'room' ? `#${ID}` : ''));
    await page.locator('main :is(input, button):visible').first().waitFor();
    await page.waitForTimeout(500);
    await arm(page);
    await draw(page);
    await expect(page.locator('[data-fault] code').first(), kind).toHaveText(/^[\da-z]{7} TypeError/u);
    await arm(page, false);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: say.download }).first().click();
    const kept = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
    expect(Object.keys(kept), kind).toEqual(expect.arrayContaining([KEY, engagementKey(ID)]));
  }
});
