// What is wrong is said at "Continue", all of it at once, with a way to each field; nothing typed is lost or cut to fit.
import type { Page } from '@playwright/test';
import { pathOf } from '#content/routes.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import {
  answeringWords,
  continueButton,
  numberField,
  purposeBox,
  purposeOf,
  sectionOf,
  weightField,
} from './answering.ts';
import { expect, expectNoBarriers, test } from './fixtures.ts';
import { askWords, untilAlive } from './site-map.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const summaryOf = (page: Page, language: Language, count: number) =>
  page.getByRole('region', { name: answeringWords[language].problem.title(count), exact: true });

/** The summary has the focus, says how many there are, and has a link for each. */
async function expectSummary(page: Page, language: Language, count: number, title: string): Promise<void> {
  const summary = summaryOf(page, language, count);
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveCount(count);
  await expect(page).toHaveTitle(`${askWords[language].problem.prefix}${title} – Coerente`);
}

const WRONG = [
  { id: 'staff.fte', text: 'una decina', right: '10' },
  { id: 'outsourcing.share', text: '101', right: '100' },
] as const;

for (const language of LANGUAGES) {
  test(`${language}: a text for a number and a share above 100 are told in a summary that leads to each field`, async ({
    page,
  }) => {
    await page.goto(pathOf(language, 'section', 'people'));
    await untilAlive(page, language);
    const { title } = sectionOf(language, 'people');
    await numberField(page, language, 'staff.turnover').fill('45');
    for (const { id, text } of WRONG) await numberField(page, language, id).fill(text);
    await expect(summaryOf(page, language, WRONG.length)).toHaveCount(0);
    await continueButton(page, language).click();
    await expectSummary(page, language, WRONG.length, title);
    await expect(page).toHaveURL(pathOf(language, 'section', 'people'));
    for (const [number, { id, text }] of WRONG.entries()) {
      const field = numberField(page, language, id);
      await summaryOf(page, language, WRONG.length).getByRole('link').nth(number).click();
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(text);
      await expect(field).toHaveAttribute('aria-invalid', 'true');
      await expect(field).toHaveAccessibleDescription(new RegExp(`«${text}»|“${text}”`, 'u'));
    }
    await expectNoBarriers(page);
    // What has been mended leaves the summary, and the last of it takes the word from the title.
    await numberField(page, language, WRONG[0].id).fill(WRONG[0].right);
    await expect(summaryOf(page, language, 1).getByRole('link')).toHaveCount(1);
    await expect(numberField(page, language, WRONG[0].id)).toBeFocused();
    await numberField(page, language, WRONG[1].id).fill(WRONG[1].right);
    await expect(summaryOf(page, language, 1)).toHaveCount(0);
    await expect(page).toHaveTitle(`${title} – Coerente`);
    await continueButton(page, language).click();
    await expect(heading(page)).toHaveText(sectionOf(language, 'contacts').title);
    await expect(page).toHaveTitle(`${sectionOf(language, 'contacts').title} – Coerente`);
    await page.goBack();
    await expect(numberField(page, language, 'staff.turnover')).toHaveValue('45');
    await expect(page.getByRole('link', { name: WRONG[0].text })).toHaveCount(0);
  });
}

test('a week of 169 hours is refused with the hours of a week, and kept as typed through a reload', async ({
  page,
}) => {
  await page.goto(pathOf('it', 'section', 'contacts'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'hours.week').fill('169');
  await continueButton(page, 'it').click();
  await expectSummary(page, 'it', 1, sectionOf('it', 'contacts').title);
  await expect(summaryOf(page, 'it', 1)).toContainText(answeringWords.it.problem.week('0', '168'));
  await page.reload();
  await untilAlive(page, 'it');
  await expect(numberField(page, 'it', 'hours.week')).toHaveValue('169');
  await numberField(page, 'it', 'hours.week').fill('168');
  await continueButton(page, 'it').click();
  await expect(heading(page)).toHaveText(sectionOf('it', 'answering').title);
});

test('a weight of 0 is refused at its purpose, and nothing of the declaration is lost', async ({ page }) => {
  await page.goto(pathOf('it', 'assess'));
  await untilAlive(page, 'it');
  await purposeBox(page, 'it', 'mass-speed').check();
  await purposeBox(page, 'it', 'build-together').check();
  const weight = weightField(page, 'it', 'mass-speed');
  await weight.fill('0');
  await continueButton(page, 'it').click();
  await expectSummary(page, 'it', 1, askWords.it.declaration.name);
  await summaryOf(page, 'it', 1).getByRole('link').click();
  await expect(weight).toBeFocused();
  await expect(weight).toHaveValue('0');
  await expect(purposeBox(page, 'it', 'build-together')).toBeChecked();
  await weight.fill('1');
  await continueButton(page, 'it').click();
  await expect(heading(page)).toHaveText(sectionOf('it', 'promise').title);
});

test('going on without a purpose is told, and the link leads to the first', async ({ page }) => {
  await page.goto(pathOf('en', 'section', 'declaration'));
  await untilAlive(page, 'en');
  await continueButton(page, 'en').click();
  await expectSummary(page, 'en', 1, askWords.en.declaration.name);
  await summaryOf(page, 'en', 1).getByRole('link').click();
  await expect(purposeBox(page, 'en', 'unique-advantage')).toBeFocused();
});

test('a fourth purpose is not taken and the three chosen are named', async ({ page }) => {
  await page.goto(pathOf('it', 'assess'));
  await untilAlive(page, 'it');
  const chosen = ['unique-advantage', 'mass-speed', 'lower-expectations'];
  for (const id of chosen) await purposeBox(page, 'it', id).check();
  const fourth = purposeBox(page, 'it', 'because-we-can');
  await fourth.click();
  await expect(fourth).not.toBeChecked();
  const names = chosen.map((id) => `${purposeOf('it', id).number}. ${purposeOf('it', id).name}`);
  const sentence = answeringWords.it.declaration.fourth(names, purposeOf('it', 'because-we-can').name);
  await expect(page.getByText(sentence)).toBeVisible();
  for (const id of chosen) await expect(purposeBox(page, 'it', id)).toBeChecked();
  await purposeBox(page, 'it', 'mass-speed').uncheck();
  await fourth.check();
});

test('a value that cannot be read is named on the result, which leaves it out', async ({ page }) => {
  await page.goto(pathOf('it', 'assess'));
  await untilAlive(page, 'it');
  await purposeBox(page, 'it', 'mass-speed').check();
  await continueButton(page, 'it').click();
  await continueButton(page, 'it').click();
  await numberField(page, 'it', 'budget.total').fill('-1e309');
  await page.getByRole('link', { name: askWords.it.section.seeResult }).click();
  await expect(page.getByText(answeringWords.it.result.leftOut(1))).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/NaN|Infinity|∞/u);
  await page.getByRole('button', { name: /1e309/u }).click();
  await expect(numberField(page, 'it', 'budget.total')).toBeFocused();
  await expect(numberField(page, 'it', 'budget.total')).toHaveValue('-1e309');
});

test('a page pasted into a number holds nobody up: it is told at “Continue”, cut to a readable length', async ({
  page,
}) => {
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'budget.total').fill('9a'.repeat(500_000));
  await continueButton(page, 'it').click();
  await expectSummary(page, 'it', 1, sectionOf('it', 'money').title);
  const sentence = await summaryOf(page, 'it', 1).getByRole('link').textContent();
  expect(sentence?.length).toBeLessThan(300);
});

test('what is wrong in the declaration is told in the order of the page: the weight, then the month', async ({
  page,
}) => {
  await page.goto(pathOf('it', 'section', 'declaration'));
  await untilAlive(page, 'it');
  await purposeBox(page, 'it', 'mass-speed').check();
  await page.getByLabel(askWords.it.company.asOf).fill('presto');
  await weightField(page, 'it', 'mass-speed').fill('tanto');
  await page.getByRole('button', { name: askWords.it.declaration.goOn }).click();
  const links = summaryOf(page, 'it', 2).getByRole('link');
  await expect(links).toHaveText([answeringWords.it.problem.weight, answeringWords.it.problem.month]);
});

test('the second press of a double one does nothing where the first led to what is wrong', async ({ page }) => {
  // Where the page has gone to its top, an answer lies where the button was.
  for (const height of [1250, 1300]) {
    await page.setViewportSize({ width: 1440, height });
    await page.goto(pathOf('it', 'section', 'promise'));
    await untilAlive(page, 'it');
    const answers = page.getByRole('group').first().getByRole('radio');
    await answers.nth(4).check();
    await page.getByRole('textbox').filter({ visible: true }).first().fill('xyz');
    const button = continueButton(page, 'it');
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    if (!box) throw new Error('The button is nowhere');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.click(x, y);
    // The press that a browser counts as the second of a double one.
    await page.mouse.down({ clickCount: 2 });
    await page.mouse.up({ clickCount: 2 });
    await expect(answers.nth(4)).toBeChecked();
    await expect(summaryOf(page, 'it', 1)).toBeFocused();
  }
});
