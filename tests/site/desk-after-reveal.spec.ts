// The desk once votes are revealed: a ballot that comes again, and what is agreed in one language alone.
import { agreedWords } from '#content/phrases/agreed-text.ts';
import { workshopBallots as say } from '#content/words/it/workshop-ballots.ts';
import { encodeBallot } from '#model/workshop/carry/workshop-link.ts';
import { expect, expectNoBarriers, test } from './fixtures.ts';
import { button, demo, keep, kept, openDesk } from './session.ts';

const { collect } = say;

test('a ballot that is in already is told so at once, after the reveal too, and nothing is asked', async ({ page }) => {
  const { ballots, ...rest } = demo();
  await keep(page, { ...rest, ballots });
  await openDesk(page, 'collect');
  const [first] = ballots;
  const link = first && encodeBallot(first.ballot);
  if (!link?.ok) throw new Error('the first ballot is too long for a link');
  await page.getByLabel(collect.paste).fill(link.value);
  await button(page, collect.take).click();
  const fate = page.locator('[data-fate]');
  await expect(fate).toContainText(collect.fates.again);
  await expect(fate.getByRole('button')).toHaveCount(0);
  await expect(page.getByText(collect.outcome(0, 0))).toBeVisible();
  expect((await kept(page)).ballots).toHaveLength(ballots.length);
});

test('a definition and a sentence that are there in Italian alone say at the English field what is read there until then', async ({
  page,
}) => {
  const { consensus, ...rest } = demo();
  if (!consensus) throw new Error('the demonstration agrees on a declaration');
  const [definition] = rest.definitions;
  const one = { purpose: definition?.purpose ?? 'mass-speed', text: { it: 'entro un’ora' } };
  await keep(page, { ...rest, definitions: [one], consensus: { ...consensus, sentence: { it: 'Esistiamo.' } } });
  const { blank } = agreedWords('it');
  for (const [part, it, en] of [
    ['votes', `#define-${one.purpose}-it`, `#define-${one.purpose}-en`],
    ['agree', '#sentence-it', '#sentence-en'],
  ] as const) {
    await openDesk(page, part);
    await expect(page.locator(en)).toHaveAccessibleDescription(blank.en);
    await expect(page.getByText(blank.en)).toHaveCount(1);
    await expect(page.getByText(blank.it)).toHaveCount(0);
    await page.locator(en).fill('within an hour');
    await expect(page.getByText(blank.en)).toHaveCount(0);
    await page.locator(it).fill('');
    await expect(page.locator(it)).toHaveAccessibleDescription(blank.it);
    await expectNoBarriers(page);
  }
});
