// The result as the print command gives it, page by page.
import { phrasebook } from '#content/phrasebook.ts';
import { pathOf } from '#content/routes.ts';
import { opened, textIn } from '../pdf/making.ts';
import { expect, test } from './fixtures.ts';

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
