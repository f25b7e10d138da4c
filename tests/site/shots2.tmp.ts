import { test } from '@playwright/test';
import { samples } from '#content/samples.ts';
import { pathOf } from '#content/routes.ts';
import { keepAnswers } from './kept.ts';
const one = (id: string) => samples.find((s) => s.id === id)!.assessment;
const noleggio = one('noleggio-italia');
const changed = { ...noleggio, answers: { ...noleggio.answers, 'staff.fte': 15, 'time.first_response': { phone: 720, email: 86400, messaging: 7200 } , 'clarity.before': null} };
for (const [name, assessment, language] of [['noleggio', changed, 'it'], ['mobili', one('mobili-rossi'), 'it'], ['mobilien', one('mobili-rossi'), 'en']] as const)
  for (const width of [1280, 320, 800])
    test(`${name} ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await keepAnswers(page, language, assessment as never);
      await page.goto(pathOf(language, 'result'));
      await page.locator('[data-result] h1').waitFor();
      if (width === 800) {
        await page.emulateMedia({ media: 'print' });
        await page.screenshot({ path: `/tmp/shots2/${name}-print.png`, fullPage: true });
        await page.pdf({ path: `/tmp/shots2/${name}.pdf`, preferCSSPageSize: true, printBackground: true });
      } else {
        await page.locator('#phone').scrollIntoViewIfNeeded();
        await page.waitForTimeout(1200);
        await page.screenshot({ path: `/tmp/shots2/${name}-${width}.png`, fullPage: true });
        for (const id of ['phone', 'open'])
          if (await page.locator(`#${id}`).count()) await page.locator(`#${id}`).screenshot({ path: `/tmp/shots2/${name}-${width}-${id}.png` });
      }
    });
