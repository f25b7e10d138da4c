// A browser or an extension that translates the page puts its own elements in the place of every text. What was there is no
// longer where Preact left it; nothing may break by that, and nothing typed may be lost.
import type { Page } from '@playwright/test';
import { engagementKey, keptText } from '#components/keep/engagements.ts';
import { pathOf, type SingleKind } from '#content/routes.ts';
import { room as words } from '#content/words/it/room.ts';
import { continueButton, numberField, purposeBox } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { keptText as keptAnswers } from './kept.ts';
import { demo, ID, keep, lead } from './session.ts';
import { askWords, untilAlive } from './site-map.ts';

/** Replaces every text, as soon as it comes or changes, by the same text in two elements of its own. */
const translate = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const isLeftAlone = (element: Element | null) =>
      !element || Boolean(element.closest('script, style, textarea, font, svg, [translate="no"]'));
    const replace = (text: Text) => {
      if (text.data.trim() === '' || isLeftAlone(text.parentElement)) return;
      const outer = document.createElement('font' as string);
      const inner = document.createElement('font' as string);
      inner.append(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    };
    const replaceAll = () => {
      if (!document.body) return;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      texts.forEach(replace);
    };
    let isWaiting = false;
    const observer = new MutationObserver(() => {
      if (isWaiting) return;
      isWaiting = true;
      setTimeout(() => {
        isWaiting = false;
        replaceAll();
      }, 20);
    });
    // As browsers do: once the page stands.
    const begin = () => {
      replaceAll();
      observer.observe(document, { childList: true, subtree: true, characterData: true });
    };
    window.addEventListener('load', () => setTimeout(begin, 300));
  });

/** Opens every fold and presses every button of the page that leads nowhere else, those of the last step first. */
async function pressAll(page: Page, most: number): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  const count = Math.min(most, await page.locator('main button:visible').count());
  for (let at = 0; at < count; at++) {
    const one = page.locator('main button:visible').nth(at);
    if (await one.isEnabled({ timeout: 300 }).catch(() => false))
      await one.click({ timeout: 1000, force: true }).catch(() => {});
  }
}

test('it: the questionnaire goes on under a translation, and keeps what is typed', async ({ page }) => {
  await translate(page);
  await page.goto(pathOf('it', 'section', 'declaration'));
  await untilAlive(page, 'it');
  for (const id of ['mass-speed', 'lower-expectations', 'race-to-bottom']) await purposeBox(page, 'it', id).check();
  await purposeBox(page, 'it', 'mass-speed').uncheck();
  await purposeBox(page, 'it', 'unique-advantage').check();
  await purposeBox(page, 'it', 'unique-advantage').uncheck();
  await continueButton(page, 'it').click();
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'budget.total').fill('molto');
  await continueButton(page, 'it').click();
  await numberField(page, 'it', 'budget.total').fill('90 mila');
  await continueButton(page, 'it').click();
  await numberField(page, 'it', 'staff.fte').fill('4');
  await page.waitForTimeout(800);
  await page.goBack();
  await expect(numberField(page, 'it', 'budget.total')).toHaveValue('90 mila');
  await page.goto(pathOf('it', 'result'));
  await page.locator('[data-result]').waitFor();
  await pressAll(page, 12);
  expect(JSON.parse((await keptAnswers(page)) ?? '{}').fields['budget~total/from']).toBe('90 mila');
});

test('it: under a translation the room says what comes next, and not what came before it too', async ({ page }) => {
  await translate(page);
  await keep(page, demo());
  await lead(page);
  await page.waitForTimeout(500);
  const next = page.locator('[aria-labelledby="leader-notes-title"] > p').last();
  const sentences = new RegExp(`${words.lead.sameStep(7, 7).split('7')[0]}|\\(\\d+ minut`, 'gu');
  for (let press = 0; press < 6; press++) {
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(150);
    expect((await next.innerText()).match(sentences)).toHaveLength(1);
  }
});

const PAGES: readonly SingleKind[] = ['kept', 'whatIf', 'profile', 'workshop', 'room', 'open', 'ballot'];

test('every other page with a script stands under a translation, whatever is pressed', async ({ page, watch }) => {
  test.slow();
  watch.allow(/^dialog/u);
  await translate(page);
  await page.goto(pathOf('it', 'section', 'declaration'));
  await untilAlive(page, 'it');
  await purposeBox(page, 'it', 'mass-speed').check();
  await page.waitForTimeout(800);
  const text = keptText({ engagement: demo(), revision: 1, page: 'p', exportedAt: '' });
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [engagementKey(ID), text] as const);
  for (const kind of PAGES) {
    await page.goto(pathOf('it', kind) + (kind === 'workshop' || kind === 'room' ? `#${ID}` : ''));
    await page.waitForTimeout(500);
    await pressAll(page, 25);
    await expect(page.locator('main')).not.toContainText(askWords.it.fault);
  }
});
