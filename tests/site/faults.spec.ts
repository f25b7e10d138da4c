// Parts of the page that do not come: each says so, and nothing typed is lost by it.
import { pathOf, sampleResultPath } from '#content/routes.ts';
import { answeringWords, numberField, questionBox } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { askPageWords, askWords, untilAlive } from './site-map.ts';

const BLOCKED = /Failed to load resource|Failed to fetch dynamically|Error hydrating|net::ERR/u;

test('it: what is typed while the rest of the page is missing is there after a reload', async ({ page, watch }) => {
  watch.allow(BLOCKED);
  await page.route(/_astro\/later\./u, (route) => route.abort());
  await page.goto(pathOf('it', 'section', 'people'));
  await expect(page.getByText(askWords.it.result.notLoaded)).toBeVisible();
  await numberField(page, 'it', 'staff.fte').fill('42');
  await page.unroute(/_astro\/later\./u);
  await page.reload();
  await untilAlive(page, 'it');
  await expect(numberField(page, 'it', 'staff.fte')).toHaveValue('42');
  await expect(page.getByText(askWords.it.result.notLoaded)).toHaveCount(0);
  // Taken over by the draft, it no longer waits beside it.
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.endsWith('/typed')))).toEqual([]);
});

test('what is typed while the rest of the page is missing is the same number in the other language', async ({
  page,
  watch,
}) => {
  watch.allow(BLOCKED);
  await page.route(/_astro\/later\./u, (route) => route.abort());
  await page.goto(pathOf('it', 'section', 'money'));
  await expect(page.getByText(askWords.it.result.notLoaded)).toBeVisible();
  await numberField(page, 'it', 'budget.total').fill('1.000');
  // It does not come there either: what was set aside in Italian is still waiting.
  await page.goto(pathOf('en', 'section', 'people'));
  await expect(page.getByText(askWords.en.result.notLoaded)).toBeVisible();
  await numberField(page, 'en', 'staff.fte').fill('4.5');
  await page.unroute(/_astro\/later\./u);
  await page.goto(pathOf('en', 'section', 'money'));
  await untilAlive(page, 'en');
  await expect(numberField(page, 'en', 'budget.total')).toHaveValue('1000');
  await page.goto(pathOf('en', 'section', 'people'));
  await untilAlive(page, 'en');
  await expect(numberField(page, 'en', 'staff.fte')).toHaveValue('4.5');
});

test('en: a questionnaire whose script never comes says so after a while', async ({ page, watch }) => {
  watch.allow(BLOCKED);
  await page.route(/_astro\/alive\./u, (route) => route.abort());
  await page.goto(pathOf('en', 'section', 'people'));
  const notice = page.getByText(askPageWords.en.notAlive);
  await expect(notice).toBeHidden();
  await expect(notice).toBeVisible({ timeout: 15_000 });
});

test('it: once the questionnaire is alive nothing says that it is not', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'people'));
  await untilAlive(page, 'it');
  await expect(page.getByText(askPageWords.it.notAlive)).toBeHidden();
});

test('it: a sample that does not come is told as such, not as missing', async ({ page, watch }) => {
  watch.allow(BLOCKED);
  await page.route(/_astro\/scrittore\./u, (route) => route.abort());
  await page.goto(sampleResultPath('it', 'scrittore'));
  await expect(page.getByText(askWords.it.result.notLoaded)).toBeVisible();
  await expect(page.getByText(answeringWords.it.result.sampleMissing)).toHaveCount(0);
});

test('it: cells copied from a sheet go each into the field of its channel', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'contacts'));
  await untilAlive(page, 'it');
  const field = numberField(page, 'it', 'volume.month');
  await field.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text', 'E-mail\t25.000\nTelefono\t90.000');
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(field).toHaveValue('90.000');
  await expect(questionBox(page, 'it', 'volume.month').getByRole('textbox').nth(1)).toHaveValue('25.000');
});
