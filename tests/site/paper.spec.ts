// The questionnaire on paper: every question with room for its answer, without a script, reached from where one is missed.
import { pathOf } from '#content/routes.ts';
import { LANGUAGES } from '#content/shape.ts';
import { VIEWS } from './answering.ts';
import { expect, test } from './fixtures.ts';

test.use({ javaScriptEnabled: false });

for (const language of LANGUAGES) {
  test(`${language}: without a script every purpose, question and option can be printed with a box or a line to fill in`, async ({
    page,
  }) => {
    await page.goto(pathOf(language, 'section', 'money'));
    await page.locator('noscript a').click();
    await expect(page).toHaveURL(pathOf(language, 'paper'));
    await page.waitForLoadState();
    const main = page.getByRole('main');
    const text = (await main.textContent())?.replaceAll(/\s+/gu, ' ');
    for (const { name, promise } of VIEWS[language].purposes.slice(0, 10)) expect(text).toContain(`${name} ${promise}`);
    const questions = VIEWS[language].sections.flatMap((section) => section.questions);
    for (const { ask, hint = '', unit = '', anchors = [], options = {} } of questions)
      for (const words of [ask, hint, unit, ...anchors, ...Object.values(options)]) expect(text).toContain(words);
    const asked = main.locator('.blank-asks > li');
    await expect(asked).toHaveCount(questions.length);
    await expect(asked.filter({ hasNot: page.locator('.tick, .line') })).toHaveCount(0);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(main.locator('.screen-only').first()).toBeHidden();
    await expect(main.locator('.tick').first()).toBeVisible();
  });
}
