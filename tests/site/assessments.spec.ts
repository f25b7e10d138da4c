// The page of kept assessments: several by name, snapshots, two moments compared, and what happens when nothing is kept,
// nothing can be, or everything is to be forgotten.
import type { Page } from '@playwright/test';
import { ASIDE, KEEP_NOTHING, OLD_KEY, RECORD } from '#components/keep/layout.ts';
import { pathOf } from '#content/routes.ts';
import { sampleOf } from '#content/samples.ts';
import { kept as en } from '#content/words/en/kept.ts';
import { kept as it } from '#content/words/it/kept.ts';
import { answeringWords, numberField } from './answering.ts';
import { expect, expectNoBarriers, overflowAt320, test } from './fixtures.ts';
import { KEY, keepAnswers, keptText } from './kept.ts';

import { askWords, untilAlive } from './site-map.ts';

const rossi = (() => {
  const sample = sampleOf('mobili-rossi');
  if (!sample) throw new Error('No sample mobili-rossi');
  return sample.assessment;
})();
const KEPT = pathOf('it', 'kept');
const item = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name }) });
const keysOf = (page: Page): Promise<readonly string[]> => page.evaluate(() => Object.keys(localStorage).toSorted());
const savedNote = /Salvato su questo dispositivo alle/u;

async function openRossi(page: Page): Promise<void> {
  await keepAnswers(page, 'it', rossi);
  await page.goto(KEPT);
  await item(page, 'Mobili Rossi').waitFor();
}

async function takeSnapshot(page: Page, of: string, name: string): Promise<void> {
  const entry = item(page, of);
  const field = entry.getByLabel(it.snapshots.name);
  if (!(await field.isVisible())) await entry.getByText(`${it.snapshots.title} (`).click();
  await field.fill(name);
  await entry.getByRole('button', { name: it.snapshots.take }).click();
  await expect(entry.getByText(new RegExp(`^${name}, del `, 'u')).first()).toBeVisible();
}

test('two assessments by name: each keeps its own answers, and the one opened last is open', async ({ page }) => {
  await openRossi(page);
  await page.getByLabel(it.create.name).fill('Come vorremmo');
  await page.getByRole('button', { name: it.create.button }).click();
  await expect(page).toHaveURL(pathOf('it', 'assess'));
  await untilAlive(page, 'it');
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await expect(numberField(page, 'it', 'budget.total')).toHaveValue('');
  await numberField(page, 'it', 'budget.total').fill('7000');
  await expect(page.getByText(savedNote)).toContainText('Come vorremmo');
  await page.getByRole('link', { name: answeringWords.it.keep.toKept }).first().click();
  await expect(item(page, 'Come vorremmo')).toContainText(it.list.answered(1, 24));
  await expect(item(page, 'Come vorremmo')).toContainText(it.list.isOpen);
  await item(page, 'Mobili Rossi').getByRole('link', { name: it.acts.open }).click();
  await untilAlive(page, 'it');
  await page.goto(pathOf('it', 'section', 'money'));
  await expect(numberField(page, 'it', 'budget.total')).toHaveValue(/\d/u);
  await expect(numberField(page, 'it', 'budget.total')).not.toHaveValue('7000');
});

test('by keyboard: renamed, copied, deleted and brought back, the focus never lost', async ({ page }) => {
  await openRossi(page);
  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).first().focus();
    await page.keyboard.press('Enter');
  };
  await press(it.acts.rename);
  await expect(page.getByLabel(it.acts.name)).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Rossi 2026');
  await page.keyboard.press('Enter');
  await expect(item(page, 'Rossi 2026')).toBeVisible();
  await press(it.acts.duplicate);
  const copy = it.acts.copyOf('Rossi 2026');
  await expect(page.getByText(it.done.duplicated(copy))).toBeVisible();
  await item(page, copy).getByRole('button', { name: it.acts.remove }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(it.done.removed(copy, 0))).toBeVisible();
  await expect(item(page, copy)).toHaveCount(0);
  await expect(page.getByRole('button', { name: it.done.undo })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item(page, copy)).toBeVisible();
  await expect(page.getByRole('heading', { name: it.list.title })).toBeFocused();
});

test('a file of another assessment does not take away the way back of one that was deleted', async ({ page }) => {
  await openRossi(page);
  await item(page, 'Mobili Rossi').getByRole('button', { name: it.acts.duplicate }).click();
  const copy = it.acts.copyOf('Mobili Rossi');
  await item(page, copy).getByRole('button', { name: it.acts.remove }).click();
  const downloading = page.waitForEvent('download');
  await item(page, 'Mobili Rossi').getByRole('button', { name: it.acts.file }).click();
  await downloading;
  await page.getByRole('button', { name: it.done.undo }).click();
  await expect(item(page, copy)).toBeVisible();
});

test('a snapshot is compared with the present: answers, declaration, divergences; no barrier, no scroll at 320 px', async ({
  page,
}) => {
  await openRossi(page);
  await takeSnapshot(page, 'Mobili Rossi', 'Novembre');
  await item(page, 'Mobili Rossi').getByRole('link', { name: it.acts.open }).click();
  await untilAlive(page, 'it');
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'budget.total').fill('900000');
  await expect(page.getByText(savedNote)).toBeVisible();
  await page.goto(KEPT);
  await item(page, 'Mobili Rossi').getByRole('button', { name: it.snapshots.compare }).click();
  const heading = page.getByRole('heading', { name: it.compare.title('Mobili Rossi') });
  await expect(heading).toBeFocused();
  const comparison = page.getByRole('region', { name: it.compare.title('Mobili Rossi') });
  await expect(comparison.getByRole('table', { name: it.compare.facts })).toContainText('900.000');
  await expect(comparison.getByRole('heading', { name: it.compare.declaration })).toHaveCount(0);
  await expect(comparison.getByRole('heading', { name: it.compare.findings })).toBeVisible();
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBe(0);
  // The same two moments in the other language.
  await page.goto(pathOf('en', 'kept'));
  await item(page, 'Mobili Rossi').getByRole('button', { name: en.snapshots.compare }).click();
  await expect(page.getByRole('table', { name: en.compare.facts, exact: true })).toContainText('900,000');
});

test('a number nobody knew is not said to have been given as measured, beside the estimate of today', async ({
  page,
}) => {
  const volume = { value: { phone: 90_000, social: null }, quality: 'estimate' } as const;
  await keepAnswers(page, 'it', { ...rossi, answers: { ...rossi.answers, 'volume.month': volume } });
  await page.goto(KEPT);
  await takeSnapshot(page, 'Mobili Rossi', 'Novembre');
  await page.goto(pathOf('it', 'section', 'contacts'));
  await untilAlive(page, 'it');
  const social = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Social', exact: true }) });
  await social.getByRole('textbox').first().fill('400');
  await expect(page.getByText(savedNote)).toBeVisible();
  await page.goto(KEPT);
  await item(page, 'Mobili Rossi').getByRole('button', { name: it.snapshots.compare }).click();
  const facts = page.getByRole('table', { name: it.compare.facts, exact: true });
  await expect(facts).toContainText(it.compare.qualities.estimate);
  await expect(facts).not.toContainText(it.compare.qualities.measured);
});

test('a snapshot opens as a copy beside what is there', async ({ page }) => {
  await openRossi(page);
  await takeSnapshot(page, 'Mobili Rossi', 'Novembre');
  await page.getByRole('button', { name: it.snapshots.copy }).click();
  await expect(page.getByRole('heading', { level: 3, name: /^Novembre, del / })).toBeVisible();
  const records = (await keysOf(page)).filter((key) => key.startsWith(RECORD));
  const answers = await Promise.all(
    records.map(async (key) => JSON.parse((await keptText(page, key)) ?? '').assessment),
  );
  expect(answers).toHaveLength(2);
  expect(answers[0]).toEqual(answers[1]);
});

test('a downloaded file is noted with its age, and a change after it is told', async ({ page }) => {
  await openRossi(page);
  await expect(item(page, 'Mobili Rossi')).toContainText(it.list.neverExported);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: it.acts.file }).click();
  expect((await downloading).suggestedFilename()).toMatch(/^coerente-mobili-rossi.*\.json$/u);
  await expect(item(page, 'Mobili Rossi')).toContainText(`(${it.list.ago(0)})`);
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'budget.total').fill('900000');
  await expect(page.getByText(answeringWords.it.keep.changedSince).filter({ visible: true })).toBeVisible();
});

test('the draft of the first layout is listed, and opened as it is', async ({ page }) => {
  await keepAnswers(page, 'it', rossi);
  await page.evaluate(
    ([old, now]) => {
      const draft = JSON.parse(localStorage.getItem(now) ?? '');
      localStorage.setItem(old, JSON.stringify({ ...draft, version: 1 }));
      localStorage.removeItem(now);
    },
    [OLD_KEY, KEY] as const,
  );
  await page.goto(KEPT);
  await item(page, 'Mobili Rossi').getByRole('link', { name: it.acts.result }).click();
  await expect(page.locator('[data-result]')).toContainText('Mobili Rossi');
  expect(await keysOf(page)).toContain(OLD_KEY);
});

test('“keep nothing” removes what is kept, keeps nothing more, and can be taken back', async ({ page, watch }) => {
  // Leaving a page on which something is typed asks first, as nothing of it is kept.
  watch.allow(/^dialog/u);
  await openRossi(page);
  await page.getByRole('button', { name: it.device.nothingOn }).click();
  await expect(page.getByText(it.device.nothingAsk(it.device.what(1, 0, 0)))).toBeFocused();
  await page.getByRole('button', { name: it.device.nothingYes }).click();
  await expect(page.getByText(it.device.isOff)).toBeVisible();
  expect(await keysOf(page)).toEqual([KEEP_NOTHING]);
  await expectNoBarriers(page);
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'budget.total').fill('7000');
  await expect(page.getByText(answeringWords.it.keep.keptOff)).toBeVisible();
  expect(await keysOf(page)).toEqual([KEEP_NOTHING]);
  await numberField(page, 'it', 'budget.total').fill('');
  await page.goto(KEPT);
  await page.getByRole('button', { name: it.device.keepAgain }).click();
  await expect(page.getByText(it.list.none)).toBeVisible();
  expect(await keysOf(page)).toEqual([]);
});

test('“forget everything” asks first, says what goes, and leaves nothing', async ({ page }) => {
  await openRossi(page);
  await takeSnapshot(page, 'Mobili Rossi', 'Novembre');
  await page.evaluate((key) => localStorage.setItem(key, 'broken'), `${ASIDE}1`);
  await page.reload();
  await expect(page.getByText(it.unread.aside)).toBeVisible();
  await page.getByRole('button', { name: it.device.forgetButton }).click();
  await expect(page.getByText(it.device.forgetAsk(it.device.what(1, 1, 1)))).toBeFocused();
  await page.getByRole('button', { name: it.device.no }).click();
  expect(await keysOf(page)).not.toEqual([]);
  await page.getByRole('button', { name: it.device.forgetButton }).click();
  await page.getByRole('button', { name: it.device.forgetYes }).click();
  await expect(page.getByText(it.device.forgotten)).toBeVisible();
  expect(await keysOf(page)).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('where storage is blocked the page says so, and what works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.goto(KEPT);
  await expect(page.getByText(it.device.blocked)).toBeVisible();
  await expectNoBarriers(page);
});

test('a full storage changes nothing, lets people go on typing, and says so', async ({ page, watch }) => {
  watch.allow(/^dialog/u);
  await openRossi(page);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.reload();
  const before = await keptText(page);
  await page.getByRole('button', { name: it.acts.duplicate }).click();
  await expect(page.getByText(it.done.full)).toBeVisible();
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'budget.total').fill('900000');
  await expect(page.getByText(answeringWords.it.keep.full)).toBeVisible();
  await expect(numberField(page, 'it', 'budget.total')).toHaveValue('900000');
  expect(await keptText(page)).toBe(before);
});

test('two tabs on two assessments do not disturb each other', async ({ page, context }) => {
  await openRossi(page);
  await page.getByRole('button', { name: it.acts.duplicate }).click();
  const copy = it.acts.copyOf('Mobili Rossi');
  await item(page, copy).getByRole('link', { name: it.acts.open }).click();
  await untilAlive(page, 'it');
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  const other = await context.newPage();
  await other.goto(KEPT);
  await item(other, 'Mobili Rossi').last().getByRole('link', { name: it.acts.open }).click();
  await other.waitForURL(pathOf('it', 'assess'));
  await other.goto(pathOf('it', 'section', 'money'));
  await untilAlive(other, 'it');
  await numberField(other, 'it', 'budget.total').fill('1111');
  await expect(other.getByText(savedNote)).toBeVisible();
  await page.bringToFront();
  await expect(page.getByRole('button', { name: answeringWords.it.keep.takeOther })).toHaveCount(0);
  await numberField(page, 'it', 'budget.total').fill('2222');
  await expect(page.getByText(savedNote)).toBeVisible();
  // Its own tab goes on with its own assessment, whatever another tab has opened since.
  await page.goto(pathOf('en', 'section', 'money'));
  await expect(numberField(page, 'en', 'budget.total')).toHaveValue('2222');
});

test('a company with a hostile name is listed, copied and compared as it is written', async ({ page }) => {
  const name = '<img src=x onerror=alert(1)> \u202Eevil';
  await keepAnswers(page, 'it', { ...rossi, company: { ...rossi.company, name } });
  await page.goto(KEPT);
  await takeSnapshot(page, 'evil', 'N');
  await page.getByRole('button', { name: it.snapshots.compare }).click();
  await expect(page.getByRole('heading', { level: 2, name: /evil/u })).toContainText(name);
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  expect(await page.getByRole('heading', { level: 3, name: /evil/u }).locator('bdi').count()).toBeGreaterThan(0);
});

test('the questionnaire’s own link leads to the page, in both languages', async ({ page }) => {
  for (const [language, words] of [
    ['it', it],
    ['en', en],
  ] as const) {
    await page.goto(pathOf(language, 'section', 'money'));
    await untilAlive(page, language);
    await page.getByRole('main').getByRole('link', { name: answeringWords[language].keep.toKept }).click();
    await expect(page.getByRole('heading', { name: words.device.title, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: askWords[language].keep.clear })).toHaveCount(0);
  }
});
