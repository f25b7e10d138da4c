// Going from one section to the next, which is on the page before, out of sight: what can be met of it, and what of the one left.
import type { Page } from '@playwright/test';
import { pathOf } from '#content/routes.ts';
import { answeringWords, continueButton, numberField, sectionOf, VIEWS } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { keepAnswers, keptDraft } from './kept.ts';
import { untilAlive } from './site-map.ts';
import { retailer } from './taking.ts';

const titles = VIEWS.it.sections.map(({ title }) => title);
const heading = (title: string | undefined) => ({ name: title ?? '', level: 1, exact: true });
const hidden = 'main form[hidden]';

test('the section that comes next is there beforehand, and nobody meets it before it is shown', async ({ page }) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'section', 'promise'));
  await untilAlive(page, 'it');
  await expect(page.locator(`${hidden} button`).last()).toBeAttached();
  await expect(page.locator(`${hidden} h1`)).toHaveText(titles[1] ?? '');
  // Laid out, so that to show it is little work, and yet not there for anyone.
  await expect(page.locator(hidden)).toHaveCSS('content-visibility', 'hidden');
  await expect(page.locator(`${hidden} h1`)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(continueButton(page, 'it')).toHaveCount(1);
  const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
  expect(ids.length).toBe(new Set(ids).size);
  // From its last button on the keyboard leaves the questionnaire.
  await continueButton(page, 'it').focus();
  for (let press = 0; press < 12; press++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate((within) => document.activeElement?.closest(within) !== null, hidden)).toBe(false);
  }
  await continueButton(page, 'it').click();
  await expect(page.getByRole('heading', heading(titles[1]))).toBeFocused();
  await expect(page.getByRole('heading', heading(titles[0]))).toHaveCount(0);
});

test('Back leads to where one was in the section left', async ({ page }) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'section', 'promise'));
  await untilAlive(page, 'it');
  await continueButton(page, 'it').scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  expect(before).toBeGreaterThan(300);
  await continueButton(page, 'it').click();
  await expect(page.getByRole('heading', heading(titles[1]))).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole('heading', heading(titles[0]))).toBeVisible();
  await expect.poll(() => page.evaluate((y) => Math.abs(window.scrollY - y), before)).toBeLessThan(60);
});

test('Back pressed in the same moment leaves address and page at one', async ({ page }) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'section', 'promise'));
  await untilAlive(page, 'it');
  await continueButton(page, 'it').click();
  await expect(page.getByRole('heading', heading(titles[1]))).toBeVisible();
  await continueButton(page, 'it').evaluate((button: HTMLElement) => {
    button.click();
    setTimeout(() => window.history.back(), 5);
  });
  await page.waitForTimeout(700);
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  const id = VIEWS.it.sections.find((one) => one.title === title)?.id ?? '';
  expect(new URL(page.url()).pathname).toBe(pathOf('it', 'section', id));
});

for (const [width, y] of [
  [390, 84],
  [1280, 484],
  [1280, 564],
  [1280, 644],
] as const) {
  test(`the second press of a double one changes nothing, in a window of ${width} with the button at ${y}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await keepAnswers(page, 'it', retailer);
    await page.goto(pathOf('it', 'section', 'contacts'));
    await untilAlive(page, 'it');
    const { assessment } = await keptDraft(page);
    await expect(page.locator(`${hidden} button`).last()).toBeAttached();
    const button = continueButton(page, 'it');
    await button.evaluate((one, wanted) => window.scrollBy(0, one.getBoundingClientRect().top - wanted), y);
    const box = await button.boundingBox();
    if (!box) throw new Error('No button');
    const at = [box.x + box.width / 2, box.y + box.height / 2] as const;
    // In the very frame in which the new section is there: a hand is slower, but no slower than half a second.
    const second = page.evaluate(
      ([x, height, title]) =>
        new Promise<void>((done) => {
          const look = () => {
            const shown = document.querySelector('main form:not([hidden], .left) h1')?.textContent;
            if (shown !== title) return void requestAnimationFrame(look);
            const press = { bubbles: true, cancelable: true, detail: 2 };
            document.elementFromPoint(x, height)?.dispatchEvent(new MouseEvent('click', press));
            done();
          };
          look();
        }),
      [...at, sectionOf('it', 'answering').title] as const,
    );
    await page.mouse.click(...at);
    await second;
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    expect(new URL(page.url()).pathname).toBe(pathOf('it', 'section', 'answering'));
    // Longer than it takes until what is typed is kept.
    await page.waitForTimeout(1000);
    expect((await keptDraft(page)).assessment).toEqual(assessment);
  });
}

test.describe('the result', () => {
  const last = titles.at(-1) ?? '';
  const whole = '.result #sources';
  /** What comes after the verdict, once it has been worked out. */
  const worked = '.result #repairs';

  test.beforeEach(async ({ page }) => {
    await keepAnswers(page, 'it', retailer);
    await page.goto(pathOf('it', 'section', VIEWS.it.sections.at(-1)?.id ?? ''));
    await untilAlive(page, 'it');
    await continueButton(page, 'it').click();
    await expect(page.locator(whole)).toBeAttached();
  });

  /** Where a part of the report stands in the window, once all that comes later is there. */
  const settledTop = async (page: Page, part: string): Promise<number> => {
    await expect(page.locator(worked)).toBeAttached();
    await page.waitForTimeout(500);
    return page.locator(`.result #${part}`).evaluate((one) => one.getBoundingClientRect().top);
  };

  test('is drawn to its end by itself, and Forward leads to where one was in it', async ({ page }) => {
    await expect(page.locator('.to-come')).toHaveCount(0);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
    await expect(page.locator(worked)).toBeAttached();
    await page.locator('.result #physics').evaluate((part) => part.scrollIntoView());
    const before = await settledTop(page, 'physics');
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(2000);
    await page.goBack();
    await expect(page.getByRole('heading', heading(last))).toBeVisible();
    await page.goForward();
    expect(Math.abs((await settledTop(page, 'physics')) - before)).toBeLessThan(100);
  });

  test('shows the same part to whoever comes Back from an answer, changed or not', async ({ page }) => {
    await expect(page.locator(worked)).toBeAttached();
    await page.locator('.result #crossing').evaluate((part) => part.scrollIntoView());
    const before = await settledTop(page, 'crossing');
    for (const typed of [undefined, '35.000']) {
      await page
        .getByRole('link', { name: answeringWords.it.result.review })
        .evaluate((one: HTMLElement) => one.click());
      await page.getByRole('heading', { level: 1, name: titles[0] ?? '' }).waitFor();
      if (typed !== undefined) {
        await continueButton(page, 'it').click();
        await continueButton(page, 'it').click();
        await numberField(page, 'it', 'staff.cost').fill(typed);
        await page.goBack();
        await page.goBack();
      }
      await page.goBack();
      // A changed answer changes a line here and there, no more.
      const most = typed === undefined ? 100 : 300;
      expect(Math.abs((await settledTop(page, 'crossing')) - before), typed ?? 'unchanged').toBeLessThan(most);
    }
  });
});
