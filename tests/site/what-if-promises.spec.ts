// On the page of what-if: what a change of people does to promises, people and money; one line where nothing of it moves.
import { pathOf, SAMPLE_FRAGMENT } from '#content/routes.ts';
import { keeping } from '#content/words/it/keeping.ts';
import { report } from '#content/words/it/report.ts';
import { whatIf as it } from '#content/words/it/what-if.ts';
import { questionBox } from './answering.ts';
import { expect, expectNoBarriers, overflowAt320, test } from './fixtures.ts';

const STAFF = 'staff.fte';
const SUPPLIERS = 'outsourcing.share';
const caption = report.headings.physics;

test('beside today’s promises stands what another share of suppliers takes of people and money; more people, money alone', async ({
  page,
}) => {
  await page.goto(`${pathOf('it', 'whatIf')}#${SAMPLE_FRAGMENT.it}=tv-via-cavo`);
  const chooser = page.getByLabel(it.ask.choose, { exact: true });
  const table = page.getByRole('table', { name: caption, exact: true });
  const same = page.getByText(keeping.same(caption), { exact: true });
  await expect(same).toBeVisible();

  await chooser.selectOption(STAFF);
  await questionBox(page, 'it', STAFF).getByRole('textbox').first().fill('200');
  await expect(same).toHaveCount(0);
  // As many are needed as before: the line of the people is not there, that of the money is.
  await expect(table.getByRole('row', { name: keeping.cost })).toBeVisible();
  await expect(table.getByRole('row', { name: keeping.needed })).toHaveCount(0);

  await chooser.selectOption(SUPPLIERS);
  await questionBox(page, 'it', SUPPLIERS).getByRole('textbox').first().fill('0');
  await expect(table.getByRole('row', { name: keeping.needed })).toContainText('da 368 a ');
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBe(0);
});
