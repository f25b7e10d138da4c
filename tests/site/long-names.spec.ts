// Names of hundreds of letters without a space, of the company, a scenario, a moment, a profile: no page that says them is wider
// than its window, on a phone or on a desk.
import type { Page } from '@playwright/test';
import { bandField } from '#components/profile/sheet-fields.ts';
import { pathOf } from '#content/routes.ts';
import { sampleOf } from '#content/samples.ts';
import type { Language } from '#content/shape.ts';
import { kept as keptEn } from '#content/words/en/kept.ts';
import { profileEditing as profileEn } from '#content/words/en/profile-page.ts';
import { whatIf as whatIfEn } from '#content/words/en/what-if.ts';
import { kept as keptIt } from '#content/words/it/kept.ts';
import { profileEditing as profileIt } from '#content/words/it/profile-page.ts';
import { whatIf as whatIfIt } from '#content/words/it/what-if.ts';
import type { Assessment } from '#model/assessment.ts';
import { questionBox } from './answering.ts';
import { expect, expectNoBarriers, openFolds, test } from './fixtures.ts';
import { keepAnswers } from './kept.ts';

const LONG = 'Supercalifragilistichespiralidoso'.repeat(7).slice(0, 200);
const PROFILE = 'Arredamentodilusso'.repeat(5).slice(0, 80);
const rossi = sampleOf('mobili-rossi')?.assessment as Assessment;
const WORDS = {
  it: { kept: keptIt, whatIf: whatIfIt, profile: profileIt },
  en: { kept: keptEn, whatIf: whatIfEn, profile: profileEn },
};
const PURPOSE = 'raise-and-surprise';
const named: Assessment = {
  ...rossi,
  company: { ...rossi.company, name: LONG },
  profileEdition: { name: PROFILE, version: '1'.repeat(20), bands: { [PURPOSE]: { authority: [0, 100, 3] } } },
};

/** What stands out of the window, at two widths. */
async function expectWithin(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const wider = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const out = [...document.querySelectorAll('main *')].filter(
        (one) => one.getBoundingClientRect().right > clientWidth + 1 && !one.closest('.vh'),
      );
      return scrollWidth > clientWidth ? out.map((one) => `${one.tagName}.${one.className}`).slice(-3) : [];
    });
    expect(wider, `${page.url()} at ${width}`).toEqual([]);
  }
}

for (const language of ['it', 'en'] as const satisfies readonly Language[]) {
  const words = WORDS[language];
  const start = async (page: Page, kind: 'kept' | 'whatIf' | 'profile') => {
    await keepAnswers(page, language, named);
    await page.goto(pathOf(language, kind));
  };
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

  test(`the list of what is kept holds a name of 200 letters, its moments and their comparison (${language})`, async ({
    page,
  }) => {
    await start(page, 'kept');
    await page.getByRole('heading', { level: 3, name: LONG }).waitFor();
    await expectWithin(page);
    await page.getByText(`${words.kept.snapshots.title} (`).first().click();
    await page.getByLabel(words.kept.snapshots.name).first().fill(LONG);
    await press(page, words.kept.snapshots.take);
    await press(page, words.kept.acts.duplicate);
    await openFolds(page);
    await expectWithin(page);
    await expectNoBarriers(page);
    await page.getByRole('button', { name: words.kept.snapshots.compare }).click();
    await page.locator('.comparison').waitFor();
    await expectWithin(page);
  });

  test(`a scenario named with 200 letters is said and listed within the window (${language})`, async ({ page }) => {
    await start(page, 'whatIf');
    await page.getByLabel(words.whatIf.ask.choose, { exact: true }).selectOption('budget.total');
    await questionBox(page, language, 'budget.total').getByRole('textbox').first().fill('5000000');
    await page.getByLabel(words.whatIf.scenarios.name).fill(LONG);
    await press(page, words.whatIf.scenarios.save);
    await page.getByRole('status').filter({ hasText: LONG }).waitFor();
    await expectWithin(page);
    await expectNoBarriers(page);
    await questionBox(page, language, 'budget.total').getByRole('textbox').first().fill('6000000');
    await page.getByRole('button', { name: words.whatIf.scenarios.update(LONG) }).waitFor();
    await expectWithin(page);
  });

  test(`a profile named with 80 letters, and what is done with it, stay within the window (${language})`, async ({
    page,
  }) => {
    await start(page, 'profile');
    await page.locator('input[type=file]').waitFor();
    await expectWithin(page);
    await press(page, words.profile.use.remove);
    await press(page, words.profile.use.apply);
    await page.getByRole('status').filter({ hasText: PROFILE }).waitFor();
    await openFolds(page);
    await page.locator(`[id="${bandField(PURPOSE, 'authority', 'low')}"]`).fill('x'.repeat(100));
    await expectWithin(page);
  });
}
