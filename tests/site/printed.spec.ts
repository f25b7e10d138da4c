// The result, the desk and the what-if as the print command gives them, page by page.
import type { Page } from '@playwright/test';
import mobiliRossi from '#content/companies/mobili-rossi.json' with { type: 'json' };
import { phrasebook } from '#content/phrasebook.ts';
import { pathOf } from '#content/routes.ts';
import type { Assessment } from '#model/assessment.ts';
import { opened, textIn } from '../pdf/making.ts';
import { expect, test } from './fixtures.ts';
import { keepAnswers } from './kept.ts';
import { demo, keep, openDesk } from './session.ts';
import { untilAlive } from './site-map.ts';

const phrases = phrasebook('it', 'EUR');
/** Height of the paper. */
const A4_POINTS = 842;

test('printed, the register of promises begins on the page of its heading, wherever that falls', async ({ page }) => {
  await page.goto(pathOf('it', 'sample', 'calzature-online'));
  await page.emulateMedia({ media: 'print' });
  // A height at which the heading and its introduction fit at the foot of a page, and the table does not.
  for (const height of [850]) {
    await page.locator('#promises').evaluate((part, space) => {
      const spacer = document.getElementById('spacer') ?? document.createElement('div');
      spacer.id = 'spacer';
      spacer.style.breakBefore = 'page';
      spacer.style.height = `${space}px`;
      part.before(spacer);
    }, height);
    const pages = await textIn(new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true })));
    const begun = pages.find((text) => text.includes(phrases.heading('promises')))?.replaceAll(/\s+/gu, '');
    expect(begun, `${height}`).toContain(phrases.promisesColumns()[2]?.replaceAll(' ', ''));
  }
});

test('printed, no divergence or table leaves half a page white to stay in one piece', async ({ page }) => {
  for (const id of ['tv-via-cavo', 'mobili-rossi']) {
    await page.goto(pathOf('it', 'sample', id));
    await page.emulateMedia({ media: 'print' });
    const pdf = await opened(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const lowest: number[] = [];
    for (let at = 1; at < pdf.numPages; at++) {
      const { items } = await (await pdf.getPage(at)).getTextContent();
      lowest.push(
        Math.min(...items.flatMap((one) => ('str' in one && one.str.trim() ? [Number(one.transform[5])] : []))),
      );
    }
    await pdf.loadingTask.destroy();
    expect(lowest.length, id).toBeGreaterThan(15);
    expect(Math.max(...lowest), id).toBeLessThan(A4_POINTS / 2);
  }
});

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the letters' foot, from the foot of the paper. */
  readonly foot: number;
  readonly height: number;
}

/** What stands on each page of what the print command gives of the page. */
async function printedLines(page: Page): Promise<readonly (readonly Line[])[]> {
  const pdf = await opened(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const pages: Line[][] = [];
  for (let at = 1; at <= pdf.numPages; at++) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    pages.push(
      items.flatMap((one) => {
        if (!('str' in one) || !one.str.trim()) return [];
        const [left, foot] = [Number(one.transform[4]), Number(one.transform[5])];
        return [{ text: one.str, left, right: left + one.width, foot, height: one.height }];
      }),
    );
  }
  await pdf.loadingTask.destroy();
  return pages;
}

/** Two texts one over the other: the letters of the lower one reach above the foot of the upper one, and they are not on one line. */
const covering = (lines: readonly Line[]): readonly string[] =>
  lines.flatMap((lower) =>
    lines
      .filter(({ foot }) => foot > lower.foot + 1.5 && foot < lower.foot + 0.85 * lower.height)
      .filter(({ left, right }) => left < lower.right - 1 && lower.left < right - 1)
      .map(({ text }) => `${lower.text} / ${text}`),
  );

test('printed, the votes at the desk stand one under the other, no page half white, and nothing to press', async ({
  page,
}) => {
  await keep(page, demo());
  await openDesk(page, 'votes');
  await page.locator('.vote-part').first().waitFor();
  await expect(page.locator('.splits-page')).toHaveAttribute('aria-busy', 'false');
  const pages = await printedLines(page);
  expect(pages.flatMap(covering)).toEqual([]);
  const lowest = pages.slice(0, -1).map((lines) => Math.min(...lines.map(({ foot }) => foot)));
  expect(Math.max(...lowest)).toBeLessThan(A4_POINTS / 2);
  await openDesk(page, 'collect');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main button:visible')).toHaveCount(0);
});

test('printed, the what-if begins on the page of its title, and a section has nothing to press', async ({ page }) => {
  await keepAnswers(page, 'it', mobiliRossi as unknown as Assessment);
  await page.goto(pathOf('it', 'whatIf'));
  await page.locator('.q').waitFor();
  const [first = []] = await printedLines(page);
  expect(Math.min(...first.map(({ foot }) => foot))).toBeLessThan(A4_POINTS / 2);
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main button:visible')).toHaveCount(0);
});
