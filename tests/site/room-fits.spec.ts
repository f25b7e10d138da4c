// What is on the projector can be read whole: on the screens that projectors have, every slide fits its window, or says that it goes
// on and shows the rest by a key.
import type { Page } from '@playwright/test';
import { room as it } from '#content/words/it/room.ts';
import { expect, test } from './fixtures.ts';
import { demo, keep, lead, project } from './session.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  // A projector at twice the size of letters.
  { width: 640, height: 360 },
];
/** The smallest letters on any slide, in pixels, where the window is wide: a fortieth of its height. */
const LEAST: Readonly<Record<number, number>> = { 1920: 27, 1280: 18 };
const PICTURES = process.env['ROOM_PICTURES'];

const placeOf = (page: Page): Promise<string> =>
  page.locator('.room-screen').evaluate((one) => JSON.stringify({ ...(one as HTMLElement).dataset }));
const slideOf = (page: Page) =>
  page.evaluate(() => {
    const slide = document.querySelector('.room-screen') as HTMLElement;
    const sizes = [...slide.querySelectorAll('p, td, th, li, h2, h3, dd, dt, blockquote')].flatMap((one) =>
      one.checkVisibility() && one.textContent?.trim() && !one.closest('.vh')
        ? [Number.parseFloat(getComputedStyle(one).fontSize)]
        : [],
    );
    return {
      over: Math.max(
        document.documentElement.scrollHeight - window.innerHeight,
        Math.ceil(slide.getBoundingClientRect().height) - window.innerHeight,
      ),
      wide: document.documentElement.scrollWidth - window.innerWidth,
      parts: Number(slide.closest<HTMLElement>('.projector')?.dataset['parts']),
      least: Math.min(...sizes),
    };
  });
/** The part of the slide’s width that its headline may run over. */
const headlineOf = (page: Page): Promise<number> =>
  page.locator('.room-screen').evaluate((slide) => {
    const [first, table] = ['.room-first', 'table'].map((one) => slide.querySelector(one)?.getBoundingClientRect());
    return (first?.width ?? 0) / (table?.width ?? 1);
  });

for (const size of SIZES)
  test(`every slide is to be read whole at ${size.width}×${size.height}`, async ({ page, context }) => {
    test.slow();
    await keep(page, demo());
    await lead(page);
    const screen = await project(context, { size });
    await page.bringToFront();
    let longer = 0;
    for (let i = 0; i < 60; i++) {
      if ((await page.locator('.room-screen[data-covered]').count()) > 0) await page.keyboard.press('r');
      const place = await placeOf(page);
      await expect.poll(() => placeOf(screen)).toBe(place);
      await expect(screen.getByText(it.screen.repairs.working)).toHaveCount(0, { timeout: 20_000 });
      const { over, wide, parts, least } = await slideOf(screen);
      if (PICTURES) await screen.screenshot({ path: `${PICTURES}/${size.width}-${String(i).padStart(2, '0')}.png` });
      if (PICTURES) console.info(size.width, i, place, { over, wide, parts, least });
      expect.soft(wide, place).toBeLessThanOrEqual(0);
      expect.soft(least, place).toBeGreaterThanOrEqual(LEAST[size.width] ?? 13);
      // The slide that everybody reads closest: from the back of a room too.
      if (size.width === 1920 && place.includes('"strips"')) expect.soft(least, place).toBeGreaterThanOrEqual(28);
      if (place.includes('"physics"')) expect.soft(await headlineOf(screen), place).toBeGreaterThan(0.97);
      longer += Number(parts > 1);
      if (parts === 1) expect.soft(over, place).toBeLessThanOrEqual(0);
      else await showsTheRest(page, screen, parts, over);
      await page.keyboard.press('ArrowRight');
      if ((await placeOf(page)) === place) break;
    }
    await expect(page.locator('.room-screen[data-step="close"]')).toHaveCount(1);
    if (size.width === 640) expect(longer).toBeGreaterThan(0);
    else expect(longer).toBe(0);
  });

async function showsTheRest(page: Page, screen: Page, parts: number, over: number): Promise<void> {
  await expect(screen.getByText(it.screen.more)).toBeVisible();
  await expect(page.getByText(it.lead.hidden.more(1, parts))).toBeVisible();
  for (let part = 1; part < parts; part++) await page.keyboard.press('ArrowDown');
  await expect.poll(() => screen.evaluate(() => window.scrollY)).toBeGreaterThanOrEqual(over - 1);
  await expect(screen.getByText(it.screen.more)).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  await expect(screen.getByText(it.screen.more)).toBeVisible();
}
