// Every figure of a result is two clicks away from its formula and from the answers it comes from.
import { catalogue } from '#content/catalogue.ts';
import { formulas } from '#content/formulas.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { pathOf, sampleResultPath } from '#content/routes.ts';
import { LANGUAGES } from '#content/shape.ts';
import { result as en } from '#content/words/en/result.ts';
import { result as it } from '#content/words/it/result.ts';
import { blockOf } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import { expect, expectNoBarriers, overflowAt320, test } from './fixtures.ts';
import { keepAnswers } from './kept.ts';
import { retailer } from './taking.ts';

const words = { it, en };
/** The parts that show figures. */
const FIGURED = ['declared-operated', 'parting', 'crossing', 'repairs', 'dimensions', 'promises', 'unknown'];
/** What the parts on time, people and money are worked out with, and the fewest formulas each names. */
const WORKED_OUT = { 'physics-phone': 3, 'physics-email': 2, 'physics-coverage': 1, 'physics-money': 1, phone: 2 };

for (const language of LANGUAGES)
  test(`${language}: each part with figures leads to its formula, and every such address is there`, async ({
    page,
  }) => {
    await page.goto(pathOf(language, 'sample', 'mobili-rossi'));
    for (const part of FIGURED) await expect(page.locator(`#${part} .how a`)).toHaveCount(1);
    for (const [part, fewest] of Object.entries(WORKED_OUT))
      expect(await page.locator(`#${part} .formulas a`).count(), part).toBeGreaterThanOrEqual(fewest);
    const anchors = await page.locator('.result a').evaluateAll(
      (links, method) => {
        const addresses = links.map((link) => (link as HTMLAnchorElement).href);
        return [...new Set(addresses.filter((one) => new URL(one).pathname === method))].map(
          (one) => new URL(one).hash,
        );
      },
      pathOf(language, 'method'),
    );
    expect(anchors.length).toBeGreaterThan(18);
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

for (const language of LANGUAGES)
  test(`${language}: from a figure on time, people and money the formula is two clicks away, and stands unfolded`, async ({
    page,
  }) => {
    await page.goto(pathOf(language, 'sample', 'mobili-rossi'));
    for (const [card, formula] of [
      ['phone', 'erlang-a'],
      ['email', 'deferred-flow'],
      ['coverage', 'seat-coverage'],
      ['money', 'budget'],
    ] as const) {
      const part = page.locator(`#physics-${card}`);
      await part.locator('summary').click();
      await part.getByRole('link', { name: formulas[formula][language], exact: true }).click();
      await expect(page).toHaveURL(`${pathOf(language, 'method')}#formula-${formula}`);
      await expect(page.locator(`#formula-${formula}`)).toBeInViewport();
      await expect(page.locator('.defs dt').getByText(formulas[formula][language], { exact: true })).toBeInViewport();
      await page.goBack();
    }
  });

test('a card quotes the answers it comes from with their values, each the way to its question', async ({ page }) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'result'));
  const money = page.locator('#physics-money');
  await money.locator('summary').click();
  const quoted = money.locator('.asked > li');
  await expect(quoted).toHaveCount(3);
  const phrases = phrasebook('it', 'EUR');
  const physics = blockOf(reportOf(catalogue, retailer).report, 'physics');
  const said = physics?.money?.said ?? [];
  for (const [at, one] of said.entries()) await expect(quoted.nth(at)).toContainText(phrases.quote(one));
  await quoted.first().getByRole('link').click();
  await expect(page.getByRole('group', { name: phrases.questionText('budget.total') })).toBeVisible();
});

for (const address of [pathOf('it', 'sample', 'mobili-rossi'), sampleResultPath('it', 'mobili-rossi')])
  test(`nothing in the result of a sample leads into one’s own questionnaire: ${address}`, async ({ page }) => {
    await keepAnswers(page, 'it', retailer);
    await page.goto(address);
    await expect(page.locator('#unknown')).toBeVisible();
    await expect(page.locator('#repairs')).toBeVisible();
    const questionnaire = pathOf('it', 'section', 'money').replace(/[^/]+\/$/u, '');
    expect(await page.locator('.result a[href*="#q/"]').count()).toBe(0);
    expect(await page.locator(`.result a[href^="${questionnaire}"]`).count()).toBe(0);
  });
