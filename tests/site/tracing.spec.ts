// Every figure of a result is two clicks away from its formula and from the answers it comes from.
import { pathOf } from '#content/routes.ts';
import { LANGUAGES } from '#content/shape.ts';
import { result as en } from '#content/words/en/result.ts';
import { result as it } from '#content/words/it/result.ts';
import { expect, expectNoBarriers, overflowAt320, test } from './fixtures.ts';
import { keepAnswers } from './kept.ts';
import { retailer } from './taking.ts';

const words = { it, en };
/** The parts that show figures. */
const FIGURED = ['declared-operated', 'parting', 'crossing', 'repairs', 'dimensions', 'promises', 'phone', 'unknown'];

for (const language of LANGUAGES)
  test(`${language}: each part with figures leads to its formula, and every such address is there`, async ({
    page,
  }) => {
    await page.goto(pathOf(language, 'sample', 'mobili-rossi'));
    for (const part of FIGURED) await expect(page.locator(`#${part} .how a`)).toHaveCount(1);
    const anchors = await page.locator('.result a').evaluateAll(
      (links, method) => {
        const addresses = links.map((link) => (link as HTMLAnchorElement).href);
        return [...new Set(addresses.filter((one) => new URL(one).pathname === method))].map(
          (one) => new URL(one).hash,
        );
      },
      pathOf(language, 'method'),
    );
    expect(anchors.length).toBeGreaterThan(12);
    await page.goto(pathOf(language, 'method'));
    for (const anchor of anchors.filter(Boolean)) await expect(page.locator(anchor), anchor).toHaveCount(1);
  });

test('from a figure of one’s own to the answer behind it: the fold, then the question', async ({ page }) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'result'));
  const dimensions = page.locator('#dimensions');
  await dimensions.getByText(words.it.trace.title, { exact: true }).click();
  const recovery = dimensions.getByRole('region', { name: 'Riparazione' });
  await expect(recovery.getByRole('row').nth(1)).toContainText('80');
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBe(0);
  await recovery.getByRole('row').nth(1).getByRole('link').click();
  await expect(
    page.getByRole('group', { name: 'Quando un cliente reclama, che cosa succede di solito?' }),
  ).toBeVisible();
});
