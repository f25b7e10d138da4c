// The methods of the articles on the page: the furniture retailer's map of hand-offs and its first missing step, on one's
// own result and on the page of the sample; what the answers ask for leads back to its question.
import { phrasebook } from '#content/phrasebook.ts';
import { pathOf } from '#content/routes.ts';
import { sampleOf } from '#content/samples.ts';
import { LANGUAGES } from '#content/shape.ts';
import { methods as en } from '#content/words/en/methods.ts';
import { methods as it } from '#content/words/it/methods.ts';
import { questionOf } from './answering.ts';
import { expect, expectNoBarriers, openFolds, overflowAt320, test } from './fixtures.ts';
import { keepAnswers } from './kept.ts';

const WORDS = { it, en };
const retailer = sampleOf('mobili-rossi')?.assessment;

for (const language of LANGUAGES) {
  const words = WORDS[language];
  const phrases = phrasebook(language, 'EUR');

  test(`${language}: the retailer’s page shows four orphan steps of five, who acts, and listening as the first missing step`, async ({
    page,
  }) => {
    await page.goto(pathOf(language, 'sample', 'mobili-rossi'));
    const part = page.getByRole('region', { name: phrases.heading('methods'), exact: true });
    const map = part.getByRole('table', { name: words['hand-offs'].name, exact: true });
    await expect(map.getByRole('rowheader')).toHaveCount(5);
    await expect(map.getByRole('cell', { name: words['hand-offs'].who.nobody, exact: true })).toHaveCount(4);
    await expect(map.getByRole('cell', { name: words['hand-offs'].who.partner, exact: true })).toHaveCount(3);
    await expect(part.getByRole('article', { name: words.latte.name })).toContainText(
      words.ladder.missing(words.ladder.steps.listen),
    );
    await openFolds(page);
    await expectNoBarriers(page);
    expect(await overflowAt320(page)).toBe(0);
  });

  test(`${language}: on one’s own result a method that cannot tell leads to the question that would let it`, async ({
    page,
  }) => {
    if (!retailer) throw new Error('no sample');
    await keepAnswers(page, language, retailer);
    await page.goto(pathOf(language, 'result'));
    const part = page.getByRole('region', { name: phrases.heading('methods'), exact: true });
    const { ask } = questionOf(language, 'channel.choice');
    await expect(part).toContainText(words['channel-choice'].name);
    await part.getByRole('link', { name: ask }).click();
    await expect(page.getByRole('group', { name: ask, exact: true })).toBeVisible();
  });
}
