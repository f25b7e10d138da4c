// What is kept on the device, and what happens where keeping fails: blocked, broken, cleared, hostile text, two clicks.
import type { Page } from '@playwright/test';
import { FIRST, SNAPSHOT } from '#components/keep/layout.ts';
import mobiliRossi from '#content/companies/mobili-rossi.json' with { type: 'json' };
import { pathOf, sampleResultPath } from '#content/routes.ts';
import type { Assessment } from '#model/assessment.ts';
import { answeringWords, continueButton, numberField, purposeBox, sectionOf } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { KEY, keepAnswers, keptDraft, keptText, putText, QUARANTINE } from './kept.ts';
import { askWords, untilAlive } from './site-map.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const savedNote = /Salvato su questo dispositivo alle/u;

test('what is typed is kept by itself within a second and said once', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'budget.total').pressSequentially('90 mila');
  await expect(page.getByText(savedNote)).toBeVisible({ timeout: 2000 });
  expect((await keptDraft(page)).assessment?.answers['budget.total']).toBe(90_000);
});

test('where storage is blocked the answers live as long as the page, which says so and hands them out', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.goto(pathOf('it', 'assess'));
  await untilAlive(page, 'it');
  await expect(page.getByText(answeringWords.it.keep.blocked)).toBeVisible();
  await purposeBox(page, 'it', 'mass-speed').check();
  await continueButton(page, 'it').click();
  await continueButton(page, 'it').click();
  await numberField(page, 'it', 'budget.total').fill('90 mila');
  await page.goBack();
  await expect(heading(page)).toHaveText(sectionOf('it', 'promise').title);
  await page.goForward();
  await expect(numberField(page, 'it', 'budget.total')).toHaveValue('90 mila');
  await page.getByRole('link', { name: askWords.it.section.seeResult }).click();
  await expect(page.locator('[data-result]')).toContainText('mancano 23 risposte');
  const downloading = page.waitForEvent('download');
  await page.locator('[data-result]').getByRole('button', { name: askWords.it.keep.download }).click();
  expect((await downloading).suggestedFilename()).toBe('coerente.json');
});

for (const [what, text] of [
  ['cut off in the middle', '{"version":1,"revision":4,"fields":{"budget~total/from":"4.0'],
  ['of another program', '[1,2,3]'],
  ['nested 100,000 deep', '['.repeat(100_000)],
] as const) {
  test(`a kept text ${what} is put aside whole, and the page begins anew`, async ({ page }) => {
    await putText(page, text);
    await page.goto(pathOf('it', 'section', 'money'));
    await untilAlive(page, 'it');
    await expect(page.getByText(answeringWords.it.keep.quarantined)).toBeVisible();
    expect(await keptText(page, `${QUARANTINE}1`)).toBe(text);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: answeringWords.it.keep.downloadFound }).click();
    await downloading;
    await numberField(page, 'it', 'budget.total').fill('1000');
    await expect(page.getByText(savedNote)).toBeVisible();
    await page.reload();
    await untilAlive(page, 'it');
    await expect(numberField(page, 'it', 'budget.total')).toHaveValue('1000');
    await expect(page.getByText(answeringWords.it.keep.quarantined)).toHaveCount(0);
  });
}

test('of a kept draft with wrong kinds of values the good fields are kept and the others counted', async ({ page }) => {
  const fields = { 'budget~total/from': '4.000', 'revenue/from': 12, 'staff~fte/from': null };
  await putText(page, JSON.stringify({ version: 1, revision: 3, savedAt: 'yesterday', language: 'it', fields }));
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await expect(page.getByText(answeringWords.it.keep.dropped(2))).toBeVisible();
  await expect(numberField(page, 'it', 'budget.total')).toHaveValue('4.000');
  await expect(numberField(page, 'it', 'revenue')).toHaveValue('');
});

test('what a later version of the site has kept is left as it is, and leaving asks first', async ({ page, watch }) => {
  // Nothing of what is typed here can be kept, so the browser asks before the page is left.
  watch.allow(/^dialog/u);
  const text = JSON.stringify({ version: 99, fields: { 'budget~total/from': '5' } });
  await putText(page, text);
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await expect(page.getByText(answeringWords.it.keep.newer)).toBeVisible();
  await numberField(page, 'it', 'budget.total').fill('1');
  await continueButton(page, 'it').click();
  const asked = page.waitForEvent('dialog');
  // The question is answered with no, and the page stays.
  await page.goto(pathOf('it', 'privacy')).catch(() => undefined);
  expect((await asked).type()).toBe('beforeunload');
  expect(await keptText(page)).toBe(text);
});

test('two pages on the same answers: the other is told, and neither is overwritten unasked', async ({
  page,
  context,
}) => {
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  const other = await context.newPage();
  await other.goto(pathOf('it', 'section', 'money'));
  await untilAlive(other, 'it');
  await other.bringToFront();
  await numberField(other, 'it', 'budget.total').fill('2000');
  await expect(other.getByText(savedNote)).toBeVisible();
  await expect(page.getByRole('button', { name: answeringWords.it.keep.takeOther })).toBeVisible();
  await page.bringToFront();
  await numberField(page, 'it', 'staff.fte')
    .or(numberField(page, 'it', 'revenue'))
    .first()
    .fill('7');
  await page.getByRole('button', { name: answeringWords.it.keep.takeOther }).click();
  await expect(numberField(page, 'it', 'budget.total')).toHaveValue('2000');
  expect((await keptDraft(page)).fields['budget~total/from']).toBe('2000');
});

test('what could not be kept beside another page is kept once that page has deleted its own, and leaving asks till then', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(/^dialog/u);
  const other = await context.newPage();
  for (const one of [page, other]) {
    await one.goto(pathOf('it', 'section', 'money'));
    await untilAlive(one, 'it');
  }
  await numberField(other, 'it', 'budget.total').fill('2000');
  await expect(page.getByRole('button', { name: answeringWords.it.keep.takeOther })).toBeVisible();
  await numberField(page, 'it', 'revenue').fill('7');
  await page.waitForTimeout(1000);
  expect((await keptDraft(page)).fields['revenue/from']).toBeUndefined();

  await other.getByRole('button', { name: askWords.it.keep.clear }).press('Enter');
  await other.getByRole('button', { name: answeringWords.it.keep.clearYes }).press('Enter');
  await expect(page.getByText(answeringWords.it.keep.gone)).toBeVisible();
  await expect(page.getByRole('button', { name: answeringWords.it.keep.takeOther })).toHaveCount(0);
  const asked = page.waitForEvent('dialog');
  // The question is answered with no, and the page stays.
  await page.goto(pathOf('it', 'privacy')).catch(() => undefined);
  expect((await asked).type()).toBe('beforeunload');

  await numberField(page, 'it', 'revenue').fill('70');
  await expect(page.getByText(savedNote)).toBeVisible();
  await expect(page.getByText(answeringWords.it.keep.gone)).toHaveCount(0);
  expect((await keptDraft(page)).fields).toMatchObject({ 'revenue/from': '70' });
  await page.goto(pathOf('it', 'privacy'));
});

test('what another page deleted and brought back is no longer told as deleted', async ({ page, context }) => {
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'budget.total').fill('2000');
  await expect(page.getByText(savedNote)).toBeVisible();
  const other = await context.newPage();
  await other.goto(pathOf('it', 'section', 'money'));
  await untilAlive(other, 'it');
  await other.getByRole('button', { name: askWords.it.keep.clear }).press('Enter');
  await other.getByRole('button', { name: answeringWords.it.keep.clearYes }).press('Enter');
  const gone = page.getByText(answeringWords.it.keep.gone);
  await expect(gone).toBeVisible();
  await expect(page.getByText(savedNote)).toHaveCount(0);
  await other.getByRole('button', { name: answeringWords.it.keep.undo, exact: true }).press('Enter');
  await expect(gone).toHaveCount(0);
  await expect(page.getByText(savedNote)).toBeVisible();
  await expect(page.getByRole('button', { name: answeringWords.it.keep.takeOther })).toHaveCount(0);
});

test('“delete everything” asks first, empties the device, and can be taken back', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'budget.total').fill('90 mila');
  await expect(page.getByText(savedNote)).toBeVisible();
  await page.getByRole('button', { name: askWords.it.keep.clear }).press('Enter');
  // Each button goes away with its press: the focus stays with what is said instead, one Tab before what can be done next.
  const said = (text: string) => page.getByRole('status').filter({ hasText: text });
  await expect(said(answeringWords.it.keep.clearAsk(1))).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(answeringWords.it.keep.cleared)).toBeFocused();
  await expect(numberField(page, 'it', 'budget.total')).toHaveValue('');
  expect(await keptText(page, KEY)).toBeNull();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: answeringWords.it.keep.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(numberField(page, 'it', 'budget.total')).toHaveValue('90 mila');
  await expect(page.getByRole('button', { name: askWords.it.keep.download })).toBeFocused();
});

test('what was deleted stays deleted when an example is copied in its place, its snapshots too', async ({ page }) => {
  await keepAnswers(page, 'it', mobiliRossi as unknown as Assessment);
  const snapshot = `${SNAPSHOT}${FIRST}/1-p`;
  await page.evaluate((key) => localStorage.setItem(key, '{"version":1,"order":1,"file":"{}"}'), snapshot);
  await page.goto(sampleResultPath('it', 'scrittore'));
  await page.getByRole('button', { name: answeringWords.it.result.own }).click();
  await page.getByRole('link', { name: answeringWords.it.result.review }).first().click();
  await page.getByRole('button', { name: askWords.it.keep.clear }).click();
  await page.getByRole('button', { name: answeringWords.it.keep.clearYes }).click();
  await page.goBack();
  await page.goBack();
  await page.getByRole('button', { name: answeringWords.it.result.copy }).click();
  await expect(page.getByText(savedNote)).toBeVisible();
  expect((await keptDraft(page)).assessment).toMatchObject({ company: { name: 'Oreste Valdimonte' } });
  expect(await keptText(page, snapshot)).toBeNull();
});

test('two quick clicks on “Continue” are one step', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'promise'));
  await untilAlive(page, 'it');
  await continueButton(page, 'it').dblclick();
  await expect(heading(page)).not.toHaveText(sectionOf('it', 'promise').title);
  // A second step would stand in the history: one step back must lead to where the clicks were.
  await page.goBack();
  await expect(heading(page)).toHaveText(sectionOf('it', 'promise').title);
  await page.goForward();
  await expect(heading(page)).toHaveText(sectionOf('it', 'money').title);
  await expect(page).toHaveURL(pathOf('it', 'section', 'money'));
});

const HOSTILE = ['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '{{7*7}} $\u007B7*7} \u202Eevil'];

for (const name of HOSTILE) {
  test(`a company called ${name.replace('\u202E', '')} is shown as it is written`, async ({ page, watch }) => {
    await page.goto(pathOf('it', 'assess'));
    await untilAlive(page, 'it');
    await purposeBox(page, 'it', 'mass-speed').check();
    await page.getByLabel(askWords.it.company.name).fill(name);
    await page.getByRole('link', { name: askWords.it.declaration.seeResult }).click();
    await expect(page.locator('[data-result] bdi').first()).toHaveText(name);
    await expect(page.locator('[data-result] img, [data-result] script')).toHaveCount(0);
    const downloading = page.waitForEvent('download');
    await page.locator('[data-result]').getByRole('button', { name: askWords.it.keep.download }).click();
    expect((await downloading).suggestedFilename()).toMatch(/^[a-z0-9-]+\.json$/u);
    await page.reload();
    await expect(page.locator('[data-result] bdi').first()).toHaveText(name);
    expect(watch.requested.filter((path) => path.endsWith('/x'))).toEqual([]);
  });
}
