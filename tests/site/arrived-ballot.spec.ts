// A ballot that comes by its own link to the page of the workshop: it is in its field, or the reader is told where to take it.
import { catalogue } from '#content/catalogue.ts';
import { pathOf } from '#content/routes.ts';
import { workshopBallots } from '#content/words/it/workshop-ballots.ts';
import { decodeBallot, encodeBallot } from '#model/workshop/carry/workshop-link.ts';
import { expect, test } from './fixtures.ts';
import { demo, ID, keep } from './session.ts';

const { arrived, paste } = workshopBallots.collect;
const [first] = demo().ballots;
const encoded = first && encodeBallot({ ...first.ballot, id: 'newcomer' });
const fragment = encoded?.ok ? encoded.value : '';
const address = `${pathOf('it', 'workshop')}#${fragment}`;

test('it lies in the field of its engagement, once however often it is opened', async ({ page }) => {
  expect(decodeBallot(catalogue, fragment).ok).toBe(true);
  await keep(page, demo());
  for (const _ of [1, 2]) {
    await page.goto(pathOf('it', 'privacy'));
    await page.goto(address);
    await expect(page.getByText(arrived.here)).toBeVisible();
    await expect(page.getByLabel(paste)).toHaveValue(`#${fragment}`);
  }
});

test('where its engagement is not, or where there is no room for it, a sentence says what to do', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByText(arrived.elsewhere(ID))).toBeVisible();
  await keep(page, demo());
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(address);
  await expect(page.getByText(arrived.noRoom(ID))).toBeVisible();
  expect(page.url()).toContain(fragment);
});
