// What somebody hears who does not see the page, and what somebody can type who has the keys of a phone: the unit of a field,
// which of many buttons of one name this is, and the keys that a hint asks for.

import { pathOf } from '#content/routes.ts';
import { numberField, questionOf } from './answering.ts';
import { expect, test } from './fixtures.ts';

test('a number is heard with its unit before its hint', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'money'));
  const { hint, unit } = questionOf('it', 'budget.total');
  await expect(numberField(page, 'it', 'budget.total')).toHaveAccessibleDescription(`${unit} ${hint}`);
});

test('keys of digits alone are shown only where no hint asks for a sign', async ({ page }) => {
  await page.goto(pathOf('it', 'section', 'contacts'));
  await expect(numberField(page, 'it', 'customers.active')).toHaveAttribute('inputmode', 'decimal');
  // “20–30”, “?” and “24/7”.
  for (const asked of ['volume.month', 'time.first_response', 'hours.week'])
    await expect(numberField(page, 'it', asked)).not.toHaveAttribute('inputmode');
});
