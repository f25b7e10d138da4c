// A scenario that the browser has no room for: it stands in the window alone, whatever other tabs keep, and is kept once there is room.
import { EXPORT, FIRST, SCENARIOS } from '#components/keep/layout.ts';
import { pathOf } from '#content/routes.ts';
import { whatIf as it } from '#content/words/it/what-if.ts';
import { numberField } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { keepAnswers, keptText } from './kept.ts';
import { retailer } from './taking.ts';

test('a scenario without room outlives what another tab keeps, and is kept with the next once there is room', async ({
  page,
  context,
}) => {
  await page.addInitScript((start) => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, text) {
      if (key.startsWith(start) && sessionStorage.getItem('full')) throw new DOMException('', 'QuotaExceededError');
      setItem.call(this, key, text);
    };
  }, SCENARIOS);
  await keepAnswers(page, 'it', retailer);
  await page.goto(pathOf('it', 'whatIf'));
  await page.getByLabel(it.ask.choose, { exact: true }).selectOption('staff.fte');
  await numberField(page, 'it', 'staff.fte').fill('80');
  const save = async (name: string) => {
    await page.getByLabel(it.scenarios.name, { exact: true }).fill(name);
    await page.getByRole('button', { name: it.scenarios.save, exact: true }).click();
  };
  const listed = (name: string) => page.getByRole('group', { name: it.scenarios.of(name), exact: true });
  await page.evaluate(() => sessionStorage.setItem('full', '1'));
  await save('Ottanta');
  await expect(page.getByText(it.scenarios.memory.full)).toBeVisible();
  const other = await context.newPage();
  await other.goto(pathOf('it', 'privacy'));
  const noted = { kind: 'file', at: '2026-11-22T10:00:00.000Z', revision: 1 };
  await other.evaluate(([key, text]) => localStorage.setItem(key, text), [
    EXPORT + FIRST,
    JSON.stringify(noted),
  ] as const);
  await page.waitForTimeout(300);
  await expect(listed('Ottanta')).toHaveCount(1);

  await page.evaluate(() => sessionStorage.removeItem('full'));
  await numberField(page, 'it', 'staff.fte').fill('90');
  await save('Novanta');
  await expect(listed('Ottanta')).toHaveCount(1);
  await expect(listed('Novanta')).toHaveCount(1);
  await expect(page.getByText(it.scenarios.memory.full)).toHaveCount(0);
  const kept = (await keptText(page, SCENARIOS + FIRST)) ?? '';
  expect(['Ottanta', 'Novanta'].map((name) => kept.includes(name))).toEqual([true, true]);
});
