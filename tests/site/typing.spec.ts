// What is typed is taken as people mean it: not known, about, a band in place of a number. And it can be taken back.
import { pathOf } from '#content/routes.ts';
import { answeringWords, numberField, questionBox } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { askWords, untilAlive } from './site-map.ts';

const say = answeringWords.it.question;

test('«non so» is a blank, «circa» an estimate while it stands, and a band gives the typed number back', async ({
  page,
}) => {
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  const budget = questionBox(page, 'it', 'budget.total');
  const field = numberField(page, 'it', 'budget.total');
  const quality = budget.getByLabel(say.quality);

  await field.fill('non so');
  await expect(budget).toContainText(`${say.readAs} ${say.notKnown}`);
  await expect(quality).toHaveCount(0);
  await field.fill('circa 200.000');
  await expect(quality).toHaveValue('estimate');
  await field.fill('200.000');
  await expect(quality).toHaveValue('measured');
  await quality.selectOption('guess');
  await field.fill('circa 100');
  await expect(quality).toHaveValue('guess');
  await field.fill('1,2');
  await budget.getByRole('textbox').nth(1).fill('1,5 milioni');
  await expect(budget).toContainText('fra 1.200.000 e 1.500.000\u00a0€');

  const revenue = questionBox(page, 'it', 'revenue');
  const [from, to] = [revenue.getByRole('textbox').first(), revenue.getByRole('textbox').nth(1)];
  await from.fill('18.350.000');
  await revenue.getByLabel(askWords.it.question.band).selectOption({ label: 'da 10 a 50 milioni' });
  await expect(from).toHaveValue('10.000.000');
  await expect(to).toHaveValue('50.000.000');
  await revenue.getByLabel(askWords.it.question.band).selectOption({ label: askWords.it.question.noBand });
  await expect(from).toHaveValue('18.350.000');
  await expect(to).toHaveValue('');
});
