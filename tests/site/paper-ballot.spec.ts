// A ballot from paper typed at the desk: what keeps it from being taken is said at the field it concerns, which has the focus.
import { workshopBallots as say } from '#content/words/it/workshop-ballots.ts';
import { addRoles, readRoleLines } from '#model/workshop/acts/roles.ts';
import { expect, test } from './fixtures.ts';
import { button, demo, keep, kept, openDesk } from './session.ts';

const { collect } = say;

test('what is missing or cannot be read of a ballot from paper leads to its field, and goes once it is mended', async ({
  page,
}) => {
  const engagement = { ...demo(), ballots: [], revealed: [], roles: [], respondents: [] };
  await keep(page, addRoles(engagement, readRoleLines('2 Direzione\n3 Negozi'), 'board', 'it'));
  await openDesk(page, 'collect');
  const role = page.locator('#grid-role');
  const [speed, surprise] = [page.locator('#grid-mass-speed'), page.locator('#grid-raise-and-surprise')];
  const first = page.locator('.token-field input').first();

  await button(page, collect.gridAdd).click();
  await expect(role).toBeFocused();
  await expect(role).toHaveAccessibleDescription(collect.gridNoRole);
  await role.selectOption({ label: 'Negozi' });
  await expect(page.getByText(collect.gridNoRole)).toHaveCount(0);

  await button(page, collect.gridAdd).click();
  await expect(first).toBeFocused();
  await expect(first).toHaveAccessibleDescription(collect.gridLeft(20));
  await speed.fill('12');
  await surprise.fill('8,5');
  await page.keyboard.press('Enter');
  await expect(surprise).toBeFocused();
  await expect(surprise).toHaveAccessibleDescription(collect.gridRead('8,5'));
  await surprise.fill('8');
  await expect(page.getByText(collect.gridRead('8,5'))).toHaveCount(0);
  await expect(surprise).not.toHaveAttribute('aria-invalid');

  await page.getByText(collect.gridRest).click();
  const estimate = page.locator('.grid-rest input[type=text]').first();
  await estimate.fill('tanti');
  await page.keyboard.press('Enter');
  await expect(estimate).toBeFocused();
  await expect(estimate).toHaveAccessibleDescription(/«tanti»/u);
  expect((await kept(page)).ballots).toHaveLength(0);
  await estimate.fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByText(collect.progress(1, 5, say.round[1]))).toBeVisible();
  await expect(role).toBeFocused();
});
