// The possibilities on the result page: nothing until they are asked for, the same figures as the command, stopped and taken
// up again, with no barrier and no scroll at 320 px.
import type { Page } from '@playwright/test';
import { catalogue } from '#content/catalogue.ts';
import { formatNumber } from '#content/numbers/plain.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { tellUncertainty, uncertaintyWords } from '#content/phrases/uncertainty.ts';
import { pathOf } from '#content/routes.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { judge } from '#model/judge/assess.ts';
import { SAMPLES, uncertaintyOf } from '#model/uncertainty/uncertainty.ts';
import { expect, expectNoBarriers, openFolds, overflowAt320, test } from './fixtures.ts';
import { keepAnswers } from './kept.ts';

const rossi = samples.find(({ id }) => id === 'mobili-rossi')?.assessment as Assessment;
/** With every second answer missing. */
const half: Assessment = {
  ...rossi,
  answers: Object.fromEntries(Object.entries(rossi.answers).filter((_, at) => at % 2 === 0)),
};

function toldIn(language: Language) {
  const read = readAssessment(catalogue, half);
  if (!read.ok) throw new Error('refused');
  const drawn = uncertaintyOf({ catalogue, assessment: read.value, judgement: judge(catalogue, read.value) });
  return tellUncertainty(drawn, phrasebook(language, 'EUR'), read.value.declaration);
}

const partOf = (page: Page, language: Language) =>
  page.getByRole('region', { name: uncertaintyWords[language].title, exact: true });

async function openHalf(page: Page, language: Language): Promise<void> {
  await keepAnswers(page, language, half);
  await page.goto(pathOf(language, 'result'));
  await partOf(page, language).waitFor();
}

for (const language of LANGUAGES) {
  test(`${language}: 10,000 possibilities asked for by keyboard show the figures of the command, with no barrier`, async ({
    page,
  }) => {
    const words = uncertaintyWords[language];
    const count = formatNumber(SAMPLES.usual, language, 0);
    await openHalf(page, language);
    const part = partOf(page, language);
    await expect(part.getByRole('table')).toHaveCount(0);
    await part.getByRole('button', { name: words.start(count) }).focus();
    await page.keyboard.press('Enter');
    await expect(part.getByRole('status')).toHaveText(words.done(count), { timeout: 30_000 });
    const told = toldIn(language);
    for (const { caption, rows } of told.tables) {
      const table = part.getByRole('table', { name: caption });
      for (const { name, share } of rows) {
        const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
        await expect(row.getByRole('cell').last(), name).toHaveText(share);
      }
      await expect(table.getByRole('row')).toHaveCount(rows.length + 1);
    }
    for (const sentence of [...told.before, ...told.after]) await expect(part).toContainText(sentence);
    await expect(part.getByRole('button')).toHaveCount(0);
    expect(await part.evaluate((section) => section.contains(document.activeElement)), 'the focus stays here').toBe(
      true,
    );
    await openFolds(page);
    await expectNoBarriers(page);
    expect(await overflowAt320(page)).toBe(0);
  });
}

/** Presses the button that stops, in the very turn in which so many possibilities are told: a slow or a quick device alike. */
const stopFrom = (page: Page, least: number) =>
  partOf(page, 'it').evaluate(
    (section, [stop, from]) => {
      const watch = new MutationObserver(() => {
        const button = [...section.querySelectorAll('button')].find((one) => one.textContent === stop);
        const count = Number(section.querySelector('[role=status]')?.textContent?.split(' ')[0]?.replaceAll('.', ''));
        if (!button || !(count >= from)) return;
        watch.disconnect();
        button.click();
      });
      watch.observe(section, { subtree: true, childList: true, characterData: true });
    },
    [uncertaintyWords.it.stop, least] as const,
  );

test('a run that is stopped tells what was drawn and how many, and goes on to the same end', async ({ page }) => {
  const words = uncertaintyWords.it;
  await openHalf(page, 'it');
  const part = partOf(page, 'it');
  await stopFrom(page, 1000);
  await part.getByRole('button').click();
  await expect(part).toContainText(/Il conto è stato fermato prima: [\d.]+ possibilità su 10\.000\./u);
  await expect(part.getByRole('table').first()).toBeVisible();
  await part.getByRole('button', { name: words.resume }).click();
  await expect(part.getByRole('status')).toHaveText(words.done('10.000'), { timeout: 30_000 });
  for (const sentence of toldIn('it').before) await expect(part).toContainText(sentence);
  await expect(part).not.toContainText('fermato');
});

test('a run stopped after a few possibilities shows no shares, says so, and goes on', async ({ page }) => {
  const words = uncertaintyWords.it;
  await page.addInitScript(() => {
    // A device on which ten possibilities take a whole turn.
    let now = 0;
    performance.now = () => (now += 20);
  });
  await openHalf(page, 'it');
  const part = partOf(page, 'it');
  await stopFrom(page, 1);
  await part.getByRole('button').click();
  await expect(part.getByRole('status')).toHaveText(/^Il conto è fermo a \d+ possibilità: .* da 1\.000 in su\.$/u);
  await expect(part.getByRole('table')).toHaveCount(0);
  await part.getByRole('button', { name: words.resume }).click();
  await expect(part.getByRole('status')).toHaveText(words.done('10.000'), { timeout: 30_000 });
});

for (const language of LANGUAGES)
  test(`${language}: a double click starts the run once, and it goes on to its end`, async ({ page }) => {
    const words = uncertaintyWords[language];
    const count = formatNumber(SAMPLES.usual, language, 0);
    await openHalf(page, language);
    const part = partOf(page, language);
    await part.getByRole('button').dblclick();
    await expect(part.getByRole('status')).toHaveText(words.done(count), { timeout: 30_000 });
  });
