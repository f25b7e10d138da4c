// What is typed is taken as people mean it: not known, about, a band in place of a number. And it can be taken back.
import { pathOf } from '#content/routes.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { answeringWords, numberField, questionBox } from './answering.ts';
import { expect, openFolds, test } from './fixtures.ts';
import { keepAnswers, keptDraft } from './kept.ts';
import { askWords, untilAlive } from './site-map.ts';

const say = answeringWords.it.question;
const rossi = samples.find(({ id }) => id === 'mobili-rossi')?.assessment as Assessment;

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

test('a question with a word of its own for none of these offers it once, and keeps nothing beside it', async ({
  page,
}) => {
  const answered = (where: readonly string[]) => ({ ...rossi, answers: { ...rossi.answers, 'promise.where': where } });
  await keepAnswers(page, 'it', answered(['site']));
  await page.goto(pathOf('it', 'section', 'promise'));
  await untilAlive(page, 'it');
  const where = questionBox(page, 'it', 'promise.where');
  await openFolds(page);
  const box = (name: string) => where.getByRole('checkbox', { name, exact: true });
  await expect(box('niente di tutto questo')).toHaveCount(0);
  await expect(box('sul sito')).toBeChecked();
  await box('da nessuna parte').check();
  await expect(box('sul sito')).not.toBeChecked();
  await box('nel contratto').check();
  await expect(box('da nessuna parte')).not.toBeChecked();
  await expect.poll(async () => (await keptDraft(page)).assessment?.answers['promise.where']).toEqual(['contract']);

  // An empty list, as a file may have it, is shown as what it is.
  await keepAnswers(page, 'it', answered([]));
  await page.goto(pathOf('it', 'section', 'promise'));
  await untilAlive(page, 'it');
  await openFolds(page);
  await expect(box('niente di tutto questo')).toBeChecked();
});
