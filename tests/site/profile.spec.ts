// The page of an edited profile: a band changed by keyboard and applied, what is faulty told and kept, everything restored, a
// profile as a file, and what happens in another tab or where nothing is kept.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { bandField, pointField } from '#components/profile/sheet-fields.ts';
import { pathOf } from '#content/routes.ts';
import { samples } from '#content/samples.ts';
import { profileEditing as en } from '#content/words/en/profile-page.ts';
import { kept as keptWords } from '#content/words/it/kept.ts';
import { profile as report } from '#content/words/it/profile.ts';
import { profileEditing as it } from '#content/words/it/profile-page.ts';
import type { Assessment } from '#model/assessment.ts';
import { expect, expectNoBarriers, openFolds, overflowAt320, test } from './fixtures.ts';
import { keepAnswers, keptDraft } from './kept.ts';

const rossi = samples.find(({ id }) => id === 'mobili-rossi')?.assessment as Assessment;
const PAGE = pathOf('it', 'profile');
const PURPOSE = 'raise-and-surprise';
const field = (page: Page, name: string) => page.locator(`[id="${name}"]`);
const low = (page: Page) => field(page, bandField(PURPOSE, 'authority', 'low'));
const high = (page: Page) => field(page, bandField(PURPOSE, 'authority', 'high'));
const named = async (page: Page, words = it) => {
  await page.getByLabel(words.naming.name).fill('Arredamento');
  await page.getByLabel(words.naming.version, { exact: true }).fill('2');
};
const said = (page: Page, sentence: string) => page.getByRole('status').filter({ hasText: sentence });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const fold = (page: Page, name: RegExp) => page.locator('details.fold > summary').filter({ hasText: name });

async function open(page: Page, path = PAGE): Promise<void> {
  await page.goto(path);
  await page.locator('input[type=file]').waitFor();
}

/** Presses Tab until something has the focus that is wanted. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  for (let stops = 0; stops < 160; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`160 stops did not lead to ${target}`);
}

test('by keyboard alone: a band is edited and applied, the result is read by it and prints the difference, and back', async ({
  page,
}) => {
  await keepAnswers(page, 'it', rossi);
  await page.goto(pathOf('it', 'result'));
  await page.locator('.result').first().waitFor();
  await expect(page.getByText(/Autonomia/u).first()).toBeVisible();
  const standard = await page.locator('.result').first().innerText();

  await open(page);
  await tabTo(page, page.getByLabel(it.naming.name));
  await page.keyboard.type('Arredamento');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await tabTo(page, fold(page, /Alzare le attese/u));
  await page.keyboard.press('Enter');
  await tabTo(page, low(page));
  await expect(low(page)).toHaveValue('70');
  await page.keyboard.type('0');
  await expect(page.locator('.outcome')).toContainText('Rispetto allo standard');
  // Nothing is written before it is applied.
  expect((await keptDraft(page)).assessment?.profileEdition).toBeUndefined();
  await tabTo(page, button(page, it.use.apply));
  await page.keyboard.press('Enter');
  await expect(said(page, it.use.applied('Arredamento', '2'))).toBeVisible();
  expect((await keptDraft(page)).assessment?.profileEdition).toEqual({
    name: 'Arredamento',
    version: '2',
    bands: { [PURPOSE]: { authority: [0, 100, 3] } },
  });
  await tabTo(page, page.getByRole('link', { name: it.use.result }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(report.note('Arredamento', '2')).first()).toBeVisible();
  await expect(page.getByText(report.caption(1))).toBeVisible();
  await expect(page.getByRole('cell', { name: 'da 0 a 100, importanza 3 (decisiva)' })).toBeVisible();
  expect(await page.locator('.result').first().innerText()).not.toBe(standard);

  await page.goto(pathOf('it', 'kept'));
  await page.getByRole('link', { name: keptWords.list.profile('Arredamento', '2') }).click();
  await expect(low(page)).toHaveValue('0');
  await button(page, it.use.remove).click();
  await expect(said(page, it.use.removed)).toBeVisible();
  await expect(low(page)).toHaveValue('0');
  expect((await keptDraft(page)).assessment).toEqual(rossi);
  await page.keyboard.press('Enter');
  await expect(said(page, it.use.undone)).toBeVisible();
  expect((await keptDraft(page)).assessment?.profileEdition?.name).toBe('Arredamento');
});

test('what is faulty is told beside the field and in the list, is not applied, and is all there after a reload', async ({
  page,
}) => {
  await keepAnswers(page, 'it', rossi);
  await open(page);
  await fold(page, /Alzare le attese/u).click();
  await high(page).fill('10');
  await expect(low(page)).toHaveAttribute('aria-invalid', 'true');
  const time = pointField('time.first_response.phone', 1, 'answer');
  await fold(page, /Telefono/u).click();
  await field(page, time).fill('40');
  await expect(page.getByText(it.problem.unitless('40')).first()).toBeVisible();
  await button(page, it.use.apply).click();
  const list = page.locator('.errsum');
  await expect(list).toBeFocused();
  await expect(list.getByRole('link')).toHaveCount(4);
  await expect(list).toContainText(it.use.faulty(4));
  expect((await keptDraft(page)).assessment?.profileEdition).toBeUndefined();
  await openFolds(page);
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBe(0);

  await page.waitForTimeout(600);
  await page.reload();
  await expect(high(page)).toHaveValue('10');
  await expect(field(page, time)).toHaveValue('40');
  await expect(list).toContainText(it.use.faulty(2));
  await list.getByRole('link').first().click();
  await expect(low(page)).toBeFocused();
  await high(page).fill('100');
  await list.getByRole('link').click();
  await expect(field(page, time)).toBeFocused();
  await field(page, time).fill('40 secondi');
  await expect(list).toHaveCount(0);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(field(page, time)).toHaveValue('40 seconds');
});

test('everything restored leaves the file as it was; it can be undone, and row by row too', async ({ page }) => {
  await keepAnswers(page, 'it', rossi);
  await open(page);
  await named(page);
  await fold(page, /Alzare le attese/u).click();
  await low(page).fill('60');
  await expect(page.locator('.change b').filter({ hasText: it.row.edited })).toHaveCount(1);
  await page
    .getByRole('row', { name: /^Autonomia/u })
    .getByRole('button')
    .click();
  await expect(low(page)).toHaveValue('70');
  await expect(low(page)).toBeFocused();
  await low(page).fill('60');
  await button(page, it.use.apply).click();
  await expect(said(page, it.use.applied('Arredamento', '2'))).toBeVisible();
  await button(page, it.differences.restoreAll).click();
  await expect(page.getByText(it.differences.none)).toBeVisible();
  await expect(page.getByText(it.use.backToStandard)).toBeVisible();
  await button(page, it.row.undo).click();
  await expect(low(page)).toHaveValue('60');
  await button(page, it.differences.restoreAll).click();
  await button(page, it.use.remove).click();
  await expect(said(page, it.use.removed)).toBeVisible();
  expect((await keptDraft(page)).assessment).toEqual(rossi);
});

test('a scale gains and loses a point; the profile leaves as a file and opens again, in English and without an assessment', async ({
  page,
}) => {
  await open(page, pathOf('en', 'profile'));
  await expect(page.getByText(en.base.none)).toBeVisible();
  await expect(button(page, en.use.apply)).toHaveCount(0);
  await named(page, en);
  await fold(page, /share of them left/u).click();
  const scale = 'staff.turnover';
  await page
    .getByRole('button', { name: new RegExp(en.scales.add) })
    .filter({ visible: true })
    .click();
  await expect(field(page, pointField(scale, 5, 'answer'))).toBeFocused();
  await page.keyboard.type('90');
  await field(page, pointField(scale, 5, 'score')).fill('0');
  await page
    .getByRole('row', { name: en.scales.point(2) })
    .getByRole('button', { name: en.scales.remove })
    .click();
  await expect(field(page, pointField(scale, 1, 'answer'))).toHaveValue('25');
  const downloading = page.waitForEvent('download');
  await button(page, en.use.download).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('coerente-profile-arredamento-2.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    format: 'coerente/profile',
    edition: {
      anchors: {
        [scale]: [
          [5, 100],
          [25, 50],
          [45, 25],
          [80, 0],
          [90, 0],
        ],
      },
    },
  });
  await button(page, en.differences.restoreAll).click();
  await expect(page.getByText(en.differences.none)).toBeVisible();
  const file = (name: string, contents: string) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(contents),
  });
  const input = page.getByLabel(en.use.open);
  await input.setInputFiles(
    file('no.json', text.replace('[5,100]', '[50,100]').replace(/\[\s*5,\s*100\s*\]/u, '[50,100]')),
  );
  await expect(page.getByText(en.use.notOpened)).toBeVisible();
  await expect(page.getByText(en.differences.none)).toBeVisible();
  await input.setInputFiles(file('yes.json', text));
  await expect(said(page, en.use.opened('Arredamento', '2'))).toBeVisible();
  await expect(field(page, pointField(scale, 4, 'answer'))).toHaveValue('90');
  await openFolds(page);
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBe(0);
  await page.reload();
  await expect(field(page, pointField(scale, 4, 'answer'))).toHaveValue('90');
});

test('an answer changed in another tab stays when a profile is applied; two tabs on one profile are told apart', async ({
  page,
  context,
}) => {
  await keepAnswers(page, 'it', rossi);
  await open(page);
  await named(page);
  await fold(page, /Alzare le attese/u).click();
  await low(page).fill('50');
  const other = await context.newPage();
  await open(other);
  await expect(low(other)).toHaveValue('50');
  await page.evaluate(() => {
    const key = 'coerente/2/assessment/first';
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
    localStorage.setItem(
      key,
      JSON.stringify({ ...kept, revision: 9, fields: { ...kept.fields, 'staff~fte/from': '61' } }),
    );
  });
  await button(page, it.use.apply).click();
  await expect(said(page, it.use.applied('Arredamento', '2'))).toBeVisible();
  const { assessment } = await keptDraft(page);
  expect([assessment?.answers['staff.fte'], assessment?.profileEdition?.version]).toEqual([61, '2']);
  // The other tab follows, since nothing was typed there.
  await expect(other.getByText(it.state.applied('Arredamento', '2'))).toBeVisible();
  await expect(button(other, it.use.apply)).toHaveCount(0);

  // As if both had typed at once: what is there is not written over until somebody chooses.
  await page.evaluate(() => {
    const fields = { 'band/mass-speed/speed/low': '80' };
    localStorage.setItem('coerente/2/profile/first', JSON.stringify({ version: 1, language: 'it', fields }));
  });
  await low(page).fill('55');
  await expect(page.getByText(it.keep.conflict)).toBeVisible();
  const sheet = () => page.evaluate(() => localStorage.getItem('coerente/2/profile/first'));
  expect(await sheet()).toContain('"80"');
  await button(page, it.keep.keepThese).click();
  await expect(page.getByText(it.keep.conflict)).toHaveCount(0);
  expect(await sheet()).toContain('"55"');
});

test('where the browser keeps nothing the page says so, and a profile can still be made', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await open(page);
  await expect(page.getByText(it.base.blocked)).toBeVisible();
  await named(page);
  await fold(page, /Alzare le attese/u).click();
  await low(page).fill('50');
  await expect(button(page, it.use.download)).toBeVisible();
});

test('bands that exclude each other are told at their band while the profile has no name, and no outcome is shown', async ({
  page,
}) => {
  await keepAnswers(page, 'it', rossi);
  await open(page);
  await openFolds(page);
  const trust = (dimension: 'attention' | 'people', end: 'low' | 'high') =>
    field(page, bandField('extraordinary-trust', dimension, end));
  await trust('attention', 'low').fill('90');
  await trust('attention', 'high').fill('100');
  await trust('people', 'high').fill('5');
  await trust('people', 'low').fill('0');
  await expect(page.locator('.err').filter({ hasText: 'Due fasce si escludono' }).first()).toBeVisible();
  await expect(page.locator('.outcome')).toHaveCount(0);
});
