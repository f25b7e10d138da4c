// `npm run bench:peers` goes through our questionnaire by a way of its own: it has to lead to the result.

import { pathOf, STEPS } from '#content/routes.ts';
import { fill } from '../../bench/peers/pages/fill.ts';
import { observe } from '../../bench/peers/pages/observe.ts';
import { type Figures, handsOn } from '../../bench/peers/pages/visit.ts';
import { WAYS } from '../../bench/peers/pages/ways.ts';
import { expect, test } from './fixtures.ts';

test('the way of the bench beside other tools leads through every section to the result', async ({ page }) => {
  await page.addInitScript(observe);
  await page.goto(pathOf('en', 'assess'));
  const figures: Figures = {};
  const hands = handsOn(page, figures, []);
  const pressed: string[] = [];
  await WAYS.ours({
    ...hands,
    fill: async (filling) => void (await page.evaluate(fill, filling)),
    file: async (name) => void pressed.push(name),
  });
  expect(Object.keys(figures)).toEqual([...STEPS.slice(1).map((_, i) => `next${i + 1}`), 'result']);
  expect(pressed).toEqual(['pdfCold', 'pdfWarm']);
});
