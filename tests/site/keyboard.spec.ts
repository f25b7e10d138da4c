// The questionnaire without a mouse: every stop can be seen, comes in the order of the page, and does what its role says.
import type { Locator, Page } from '@playwright/test';
import { pathOf } from '#content/routes.ts';
import { site as siteWords } from '#content/words/it/site.ts';
import { anchorOf, continueButton, purposeBox, questionBox, questionOf, sectionOf, weightField } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { askWords, untilAlive } from './site-map.ts';

const MOST_STOPS = 120;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

interface Stop {
  readonly what: string;
  readonly isMarked: boolean;
  readonly isInSight: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What somebody who looks at the page sees of the element that has the focus. */
const stopOf = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = element.closest('label') ?? element;
    const isMarked = [element, label].some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    // A link of several lines has several boxes.
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const isInSight = at !== null && (element.contains(at) || label.contains(at));
    const all = element.getBoundingClientRect();
    return {
      what: `${element.tagName} ${element.id} ${element.textContent?.slice(0, 40)}`,
      isMarked,
      isInSight,
      top: all.top + scrollY,
      bottom: all.bottom + scrollY,
      left: all.left,
      right: all.right,
    };
  });

/** Presses Tab until the target has the focus; each stop on the way must be marked, in sight and not above the last one. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  let last: Stop | undefined;
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await stopOf(page);
    expect(stop.isMarked, `focus is marked on ${stop.what}`).toBe(true);
    expect(stop.isInSight, `focus is in sight on ${stop.what}`).toBe(true);
    // What stands in the margin beside a question may begin higher than the last stop.
    const isBehind = last !== undefined && stop.bottom <= last.top && stop.left < last.right;
    expect(isBehind, `${stop.what} comes after ${last?.what}`).toBe(false);
    last = stop;
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${MOST_STOPS} stops did not lead to ${target}`);
}

test('from the first Tab to the result with Tab, Space, arrows and Enter alone', async ({ page }) => {
  await page.goto(pathOf('it', 'assess'));
  await untilAlive(page, 'it');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: siteWords.frame.skip })).toBeFocused();
  await page.keyboard.press('Enter');

  await tabTo(page, purposeBox(page, 'it', 'mass-speed'));
  await page.keyboard.press('Space');
  await tabTo(page, purposeBox(page, 'it', 'build-together'));
  await page.keyboard.press('Space');
  await tabTo(page, weightField(page, 'it', 'build-together'));
  await page.keyboard.type('25');
  await tabTo(page, continueButton(page, 'it'));
  await page.keyboard.press('Enter');

  await expect(heading(page)).toHaveText(sectionOf('it', 'promise').title);
  await expect(heading(page)).toBeFocused();
  await tabTo(page, anchorOf(page, 'it', 'promise.level', 0));
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(anchorOf(page, 'it', 'promise.level', 50)).toBeChecked();
  await expect(anchorOf(page, 'it', 'promise.level', 50)).toBeFocused();
  // One press leaves the five sentences behind.
  await page.keyboard.press('Tab');
  await expect(questionBox(page, 'it', 'promise.level').getByRole('radio').and(page.locator(':focus'))).toHaveCount(0);

  const phone = questionBox(page, 'it', 'promise.first_response').getByRole('row').nth(1);
  await tabTo(page, phone.getByRole('textbox'));
  await page.keyboard.type('20');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowUp');
  await expect(phone.getByRole('combobox').first()).toHaveValue('seconds');
  await tabTo(page, continueButton(page, 'it'));
  await page.keyboard.press('Enter');

  await expect(heading(page)).toHaveText(sectionOf('it', 'money').title);
  await tabTo(page, questionBox(page, 'it', 'budget.total').getByRole('textbox').first());
  await page.keyboard.type('90 mila');
  const reputation = questionOf('it', 'budget.driver').options?.['reputation'] ?? '';
  await tabTo(page, questionBox(page, 'it', 'budget.driver').getByRole('checkbox', { name: reputation, exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, page.getByRole('link', { name: askWords.it.section.seeResult }));
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(pathOf('it', 'result'));
  await expect(page.locator('[data-result]')).toContainText('4\u00a0risposte essenziali su 24');
  await expect(heading(page)).toBeFocused();
  await tabTo(page, page.locator('[data-result] summary').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-result] details').first()).toHaveAttribute('open');
});

test('Enter held down in a field goes one section on, not further', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await questionBox(page, 'it', 'budget.total').getByRole('textbox').first().fill('90 mila');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(heading(page)).toHaveText(sectionOf('it', 'people').title);
  await page.goBack();
  await expect(heading(page)).toHaveText(sectionOf('it', 'money').title);
});
