// The furniture retailer repaired: from its result to the bench of what-if with a way out on it, adopted there, and back at
// a result that says what the way out had promised.
import type { Page } from '@playwright/test';
import { catalogue } from '#content/catalogue.ts';
import { pathOf, sampleResultPath, whatIfPath } from '#content/routes.ts';
import { sampleOf } from '#content/samples.ts';
import { repairs as sides } from '#content/words/it/repairs.ts';
import { result } from '#content/words/it/result.ts';
import { whatIf as words } from '#content/words/it/what-if.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { isHeavy } from '#model/judge/finding.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { questionBox } from './answering.ts';
import { expect, expectNoBarriers, overflowAt320, test } from './fixtures.ts';
import { keepAnswers, keptDraft } from './kept.ts';

const retailer = sampleOf('mobili-rossi')?.assessment as Assessment;
const judgement = judge(catalogue, retailer);
const { sets } = repairsOf({ catalogue, assessment: retailer, judgement });
const said = (page: Page, sentence: string) => page.getByRole('status').filter({ hasText: sentence });
const adopting = (page: Page) => page.getByRole('region', { name: words.adopt.title, exact: true });
const adopt = (page: Page) => adopting(page).getByRole('button');

for (const { side, after, leaves, removes, changes } of sets)
  test(`repaired on the side “${side}”: tried, adopted, and the result says so`, async ({ page }) => {
    await keepAnswers(page, 'it', retailer);
    await page.goto(pathOf('it', 'result'));
    await page.locator(`#repairs-${side}`).waitFor();
    const way = page.getByRole('region', { name: sides.title[side] });
    await way.getByRole('link', { name: result.tryOut }).click();
    await expect(page).toHaveURL(whatIfPath('it', { way: { side, findings: [] } }));
    await expect(said(page, words.way.opened)).toBeVisible();
    const first = changes.find((change) => change.kind === 'answer')?.question;
    if (first) await expect(questionBox(page, 'it', first)).toBeVisible();
    const gone = judgement.verdict.findings.filter(
      ({ id }) => !after.judgement.verdict.findings.some((one) => one.id === id),
    );
    expect(gone.map(({ id }) => id)).toEqual(expect.arrayContaining([...removes]));
    await expect(page.locator('.outcome')).toContainText(`${gone.length} scompaiono`);
    expect((await keptDraft(page)).assessment?.answers, 'today’s answers are only read').toEqual(retailer.answers);
    await expectNoBarriers(page);
    expect(await overflowAt320(page)).toBe(0);

    await adopt(page).click();
    await expect(page.getByRole('button', { name: words.scenarios.undo })).toBeFocused();
    const { assessment } = await keptDraft(page);
    expect(assessment?.declaration).toEqual(after.assessment.declaration);
    expect(assessment?.answers).toEqual(after.assessment.answers);

    await adopting(page).getByRole('link').click();
    await page.locator('[data-result] h1').waitFor();
    const shown = await page.locator('#parting article, #crossing article').count();
    const heavy = await page
      .locator(':is(#parting, #crossing) [data-findings]')
      .evaluateAll((all) => all.flatMap((one) => (one.getAttribute('data-findings') ?? '').split(' ')));
    const stayed = after.judgement.verdict.findings.filter((one) => isHeavy(one) && heavy.includes(one.id));
    expect(stayed.map(({ id }) => id).toSorted()).toEqual([...leaves].toSorted());
    expect(shown).toBeLessThan(judgement.verdict.findings.length);
  });

test('adopting another declaration is undone like everything else', async ({ page }) => {
  await keepAnswers(page, 'it', retailer);
  await page.goto(whatIfPath('it', { way: { side: 'declare', findings: [] } }));
  await expect(said(page, words.way.opened)).toBeVisible();
  await adopt(page).click();
  const undo = page.getByRole('button', { name: words.scenarios.undo });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(said(page, words.adopt.undone)).toBeVisible();
  const { assessment } = await keptDraft(page);
  expect(assessment?.declaration).toEqual(retailer.declaration);
  expect(assessment?.answers).toEqual(retailer.answers);
});

test('the way out of one matter of a sample opens on the sample, and one that is gone is told', async ({ page }) => {
  await page.goto(sampleResultPath('it', 'mobili-rossi'));
  const first = page.locator('#parting article').first();
  await first.locator('.try-out').last().click();
  await expect(said(page, words.way.opened)).toBeVisible();
  await expect(page.locator('.outcome')).toContainText('scompa');
  await page.goto(whatIfPath('it', { sample: 'scrittore', way: { side: 'do', findings: [] } }));
  await expect(said(page, words.way.gone)).toBeVisible();
});
