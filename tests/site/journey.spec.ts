// The whole way from the first page to a result, typed in both languages, and moving about inside the questionnaire.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { pathOf, SAMPLE_FRAGMENT } from '#content/routes.ts';
import { sampleOf } from '#content/samples.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import { result as resultEn } from '#content/words/en/result.ts';
import { site as siteEn } from '#content/words/en/site.ts';
import { result as resultIt } from '#content/words/it/result.ts';
import { site as siteIt } from '#content/words/it/site.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { blockOf } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import {
  anchorOf,
  answer,
  answeringWords,
  continueButton,
  numberField,
  purposeBox,
  questionBox,
  sectionOf,
  VIEWS,
  weightField,
} from './answering.ts';
import { expect, test } from './fixtures.ts';
import { KEY, keepAnswers, keptDraft, keptText } from './kept.ts';
import { WEIGHTS } from './mobili-rossi.ts';
import { askWords, untilAlive } from './site-map.ts';

const siteWords = { it: siteIt, en: siteEn };
const resultWords = { it: resultIt, en: resultEn };
const file = new URL('../../src/content/companies/mobili-rossi.json', import.meta.url);
const retailer = JSON.parse(readFileSync(file, 'utf8')) as Assessment;
const HEADLINE =
  'Dichiarate di alzare le attese e sorprendere; la vostra organizzazione è costruita per non fare peggio degli altri, al costo più basso.';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const resultOf = (page: Page) => page.locator('[data-result]');

async function declare(page: Page, language: Language): Promise<void> {
  for (const { purpose, weight } of WEIGHTS) {
    await purposeBox(page, language, purpose).check();
    const field = weightField(page, language, purpose);
    await field.clear();
    await field.pressSequentially(weight);
  }
  const say = askWords[language].company;
  await page.getByLabel(say.name).pressSequentially(retailer.company.name);
  await page.getByLabel(say.asOf).pressSequentially('11/2026');
  await page.getByLabel(say.currency).selectOption('EUR');
}

async function answerSection(page: Page, language: Language, id: string): Promise<void> {
  const { title, questions } = sectionOf(language, id);
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();
  await expect(page).toHaveTitle(`${title} – Coerente`);
  await expect(page).toHaveURL(pathOf(language, 'section', id));
  const asked = questions.filter((one) => one.id in retailer.answers);
  if (asked.some(({ essential }) => !essential)) {
    const details = questions.filter(({ essential }) => !essential).length;
    await page.getByText(askWords[language].section.details(details)).filter({ visible: true }).click();
  }
  for (const question of asked) await answer(page, language, question.id, retailer);
}

async function expectSameResult(page: Page, language: Language): Promise<void> {
  const judgement = judge(catalogue, retailer);
  const { report } = reportOf(catalogue, retailer);
  const phrases = phrasebook(language, 'EUR');
  const headline = blockOf(report, 'headline');
  const purposes = blockOf(report, 'declared-operated');
  const dimensions = blockOf(report, 'dimensions');
  if (!headline || !purposes || !dimensions) throw new Error('A block of the report is missing');
  const { low, high } = judgement.verdict.coherence;
  expect([Math.round(low), Math.round(high)]).toEqual([-105, -52]);

  const { say, do: does } = phrases.headline(headline);
  await expect(heading(page)).toHaveText(`${say} ${does}`);
  if (language === 'it') await expect(heading(page)).toHaveText(HEADLINE);
  const tally = phrases.tally(headline).map(({ text }) => text);
  await expect(resultOf(page).getByRole('list').first().getByRole('listitem')).toHaveText(tally);
  await expect(resultOf(page)).toContainText(phrases.declaredOperatedNote(purposes));
  await expect(resultOf(page)).toContainText(`${retailer.company.name}`);
  for (const row of purposes.rows) {
    const line = resultOf(page)
      .getByRole('table')
      .first()
      .getByRole('row')
      .filter({ hasText: phrases.purposeName(row.purpose) });
    await expect(line).toContainText(phrases.agreement(row.kappa));
    await expect(line).toContainText(phrases.weight(row));
  }
  await expect(resultOf(page)).toContainText('56–85');
  await expect(resultOf(page)).toContainText(phrases.dimensionsNote(dimensions));
}

for (const language of LANGUAGES) {
  test(`${language}: from the root to the result of the furniture retailer, every answer typed`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: siteWords[language].root.open }).click();
    await expect(heading(page)).toContainText(siteWords[language].home.say);
    await page.getByRole('link', { name: siteWords[language].home.begin }).click();
    await untilAlive(page, language);
    await expect(heading(page)).toHaveText(askWords[language].declaration.title);
    await declare(page, language);
    await continueButton(page, language).click();
    for (const { id } of VIEWS[language].sections) {
      await answerSection(page, language, id);
      await continueButton(page, language).click();
    }
    await expect(page).toHaveURL(pathOf(language, 'result'));
    await expectSameResult(page, language);

    const { answers, declaration, company } = (await keptDraft(page)).assessment ?? {};
    expect({ answers, declaration, company }).toEqual({
      answers: retailer.answers,
      declaration: retailer.declaration,
      company: retailer.company,
    });
    const downloading = page.waitForEvent('download');
    await resultOf(page).getByRole('button', { name: askWords[language].keep.download }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('coerente-mobili-rossi-2026-11.json');
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(retailer);
  });
}

test('a reload in the middle brings back section and answers', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'people'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'staff.fte').pressSequentially('37,5');
  await anchorOf(page, 'it', 'metrics.reward', 25).check();
  await page.reload();
  await untilAlive(page, 'it');
  await expect(heading(page)).toHaveText(sectionOf('it', 'people').title);
  await expect(numberField(page, 'it', 'staff.fte')).toHaveValue('37,5');
  await expect(anchorOf(page, 'it', 'metrics.reward', 25)).toBeChecked();
  await expect(page.getByText(askWords.it.section.answered(2, 24))).toBeVisible();
});

test('Back and Forward of the browser go from section to section and keep what was answered', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'budget.total').fill('90 mila');
  await continueButton(page, 'it').click();
  await expect(heading(page)).toHaveText(sectionOf('it', 'people').title);
  await numberField(page, 'it', 'staff.fte').fill('non so');
  await page.goBack();
  await expect(heading(page)).toHaveText(sectionOf('it', 'money').title);
  await expect(page).toHaveTitle(`${sectionOf('it', 'money').title} – Coerente`);
  await expect(page).toHaveURL(pathOf('it', 'section', 'money'));
  await expect(numberField(page, 'it', 'budget.total')).toHaveValue('90 mila');
  await page.goForward();
  await expect(heading(page)).toHaveText(sectionOf('it', 'people').title);
  await expect(numberField(page, 'it', 'staff.fte')).toHaveValue('non so');
});

test('a declaration alone gives a result that says what is missing, and the way to the questions', async ({ page }) => {
  await page.goto(pathOf('it', 'assess'));
  await untilAlive(page, 'it');
  await purposeBox(page, 'it', 'mass-speed').check();
  await page.getByRole('link', { name: askWords.it.declaration.seeResult }).click();
  await expect(page).toHaveURL(pathOf('it', 'result'));
  await expect(heading(page)).toContainText('come lavorate, ancora non lo sappiamo.');
  await expect(resultOf(page)).toContainText('mancano 24 risposte');
  await expect(resultOf(page)).not.toContainText(/NaN|Infinity|undefined/u);
  await resultOf(page).getByRole('link', { name: resultWords.it.answer }).first().click();
  await expect(page).toHaveURL(/\/it\/valuta\//u);
  await expect(page.locator('fieldset:focus-within')).toHaveCount(1);
});

test('a result without a declaration asks for one and leads there', async ({ page }) => {
  await page.goto(pathOf('en', 'result'));
  await page.getByRole('button', { name: answeringWords.en.result.toDeclaration }).click();
  await expect(page).toHaveURL(pathOf('en', 'section', 'declaration'));
  await expect(heading(page)).toBeFocused();
});

test('the other language opens the same section with the same answers, written in its way', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'declaration'));
  await untilAlive(page, 'it');
  await purposeBox(page, 'it', 'raise-and-surprise').check();
  await continueButton(page, 'it').click();
  await anchorOf(page, 'it', 'promise.level', 75).check();
  await continueButton(page, 'it').click();
  await numberField(page, 'it', 'budget.total').fill('1.234.567,5');
  await page.getByRole('link', { name: siteWords.it.frame.otherLanguage }).click();
  await untilAlive(page, 'en');
  await expect(page).toHaveURL(pathOf('en', 'section', 'money'));
  await expect(numberField(page, 'en', 'budget.total')).toHaveValue('1234567.5');
  await expect(questionBox(page, 'en', 'budget.total')).toContainText('1,234,567.5');
  await page.goto(pathOf('en', 'section', 'promise'));
  await untilAlive(page, 'en');
  await expect(anchorOf(page, 'en', 'promise.level', 75)).toBeChecked();
  await page.getByRole('link', { name: askWords.en.section.backTo(askWords.en.declaration.name) }).click();
  await expect(purposeBox(page, 'en', 'raise-and-surprise')).toBeChecked();
});

for (const language of LANGUAGES) {
  test(`${language}: a sample is shown without touching the answers kept here`, async ({ page }) => {
    await keepAnswers(page, language, retailer);
    const before = await keptText(page);
    const sample = sampleOf('scrittore')?.assessment.company.name ?? '';
    await page.goto(pathOf(language, 'sample', 'scrittore'));
    await page.getByRole('link', { name: siteWords[language].samples.open }).click();
    await expect(page).toHaveURL(`${pathOf(language, 'result')}#${SAMPLE_FRAGMENT[language]}=scrittore`);
    await expect(page.getByText(answeringWords[language].result.sample(sample))).toBeVisible();
    await expect(resultOf(page)).toContainText(resultWords[language].invented);
    expect(await keptText(page)).toBe(before);
    await page.getByRole('button', { name: answeringWords[language].result.own }).click();
    await expect(resultOf(page)).toContainText(retailer.company.name);
    expect(await keptText(page)).toBe(before);
  });
}

test('a copy of a sample stands beside one’s own answers, which stay as they are', async ({ page }) => {
  await keepAnswers(page, 'it', retailer);
  const before = await keptText(page);
  await page.goto(`${pathOf('it', 'result')}#esempio=scrittore`);
  await page.getByRole('button', { name: answeringWords.it.result.copy }).click();
  const sample = sampleOf('scrittore')?.assessment.company.name ?? '?';
  await expect(page.getByLabel(askWords.it.company.name)).toHaveValue(sample);
  await expect(page.getByText(answeringWords.it.keep.beside).filter({ visible: true })).toBeVisible();
  expect(await keptText(page)).toBe(before);
  await page.reload();
  await expect(page.getByLabel(askWords.it.company.name)).toHaveValue(sample);
});

test('where only one can be kept, a sample is copied over one’s own answers after being asked, and there is a way back', async ({
  page,
  watch,
}) => {
  watch.allow(/^dialog/u);
  await keepAnswers(page, 'it', retailer);
  await page.addInitScript((own) => {
    const write = Storage.prototype.setItem;
    Storage.prototype.setItem = function setItem(key: string, text: string) {
      if (this === localStorage && key !== own) throw new DOMException('full', 'QuotaExceededError');
      write.call(this, key, text);
    };
  }, KEY);
  await page.goto(`${pathOf('it', 'result')}#esempio=scrittore`);
  await page.getByRole('button', { name: answeringWords.it.result.copy }).click();
  await page.getByRole('button', { name: answeringWords.it.result.copyNo }).click();
  expect((await keptDraft(page)).assessment?.company.name).toBe(retailer.company.name);
  await page.getByRole('button', { name: answeringWords.it.result.copy }).click();
  await page.getByRole('button', { name: answeringWords.it.result.copyYes }).click();
  await expect(page.getByLabel(askWords.it.company.name)).toHaveValue(
    sampleOf('scrittore')?.assessment.company.name ?? '?',
  );
  await page.getByRole('button', { name: answeringWords.it.keep.undo }).click();
  await expect(page.getByLabel(askWords.it.company.name)).toHaveValue(retailer.company.name);
});

test('a fragment that names no sample says so, and the answers are intact', async ({ page }) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(`${pathOf('it', 'result')}#esempio=nessuno`);
  await expect(page.getByText(answeringWords.it.result.sampleMissing)).toBeVisible();
  await page.getByRole('button', { name: answeringWords.it.result.own }).click();
  await expect(heading(page)).toHaveText(HEADLINE);
});

test('a link to one question opens its section with that question in view, also where it is folded away', async ({
  page,
}) => {
  await page.goto(`${pathOf('it', 'section', 'money')}#q/goodwill~rate`);
  await untilAlive(page, 'it');
  await expect(questionBox(page, 'it', 'goodwill.rate')).toBeInViewport();
});
