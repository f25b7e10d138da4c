// What is lost where the storage fills up or the page is killed while somebody answers: nothing that was said to be kept,
// and nothing that stands on the page.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { pathOf } from '#content/routes.ts';
import type { Assessment } from '#model/assessment.ts';
import { answeringWords, continueButton, numberField } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { keptText } from './kept.ts';
import { askWords, untilAlive } from './site-map.ts';

const savedNote = /Salvato su questo dispositivo alle/u;

/** Answers as they are typed and as the file has them, section by section. */
const TYPED: Readonly<Record<string, readonly (readonly [id: string, text: string, value: number])[]>> = {
  money: [
    ['budget.total', '90 mila', 90_000],
    ['revenue', '3 milioni', 3_000_000],
  ],
  people: [
    ['staff.fte', '4', 4],
    ['staff.cost', '31.000', 31_000],
    ['staff.turnover', '12', 12],
    ['outsourcing.share', '0', 0],
  ],
};
const ALL = Object.values(TYPED).flat();

/** Makes the storage of the device refuse every text from the n-th on, and counts them. */
const fillAt = (page: Page, nth: number): Promise<unknown> =>
  page.addInitScript((most) => {
    const { setItem } = Storage.prototype;
    let count = 0;
    Storage.prototype.setItem = function (this: Storage, key, text) {
      if (this === localStorage) {
        count += 1;
        document.documentElement.dataset['writes'] = String(count);
        if (count >= most) throw new DOMException('full', 'QuotaExceededError');
      }
      setItem.call(this, key, text);
    };
  }, nth);

const writes = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['writes'] ?? 0));

/** Types every answer, each after the one before has been kept, or has been refused. */
async function answerAll(page: Page): Promise<void> {
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  for (const [section, answers] of Object.entries(TYPED)) {
    if (section !== 'money') await continueButton(page, 'it').click();
    for (const [id, text] of answers) {
      const before = await writes(page);
      await numberField(page, 'it', id).fill(text);
      await expect.poll(() => writes(page)).toBeGreaterThan(before);
    }
  }
}

for (const nth of [1, 2, 3, 5]) {
  test(`a storage full from the ${nth}. text on is told, keeps what it had, and the download has every answer`, async ({
    page,
    watch,
  }) => {
    // Leaving a page with answers that are not kept asks first.
    watch.allow(/^dialog/u);
    await fillAt(page, nth);
    await answerAll(page);
    await expect(page.getByText(answeringWords.it.keep.full)).toBeVisible();
    await expect(page.getByText(savedNote)).toHaveCount(0);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: askWords.it.keep.download }).first().click();
    const file: Assessment = JSON.parse(await readFile(await (await downloading).path(), 'utf8'));
    expect(file.answers).toEqual(Object.fromEntries(ALL.map(([id, , value]) => [id, value])));
    // What the device holds is whole, and as it was at some moment before.
    const kept: Assessment | undefined = JSON.parse((await keptText(page)) ?? '{}').assessment;
    const held = Object.entries(kept?.answers ?? {});
    expect(held).toEqual(ALL.slice(0, held.length).map(([id, , value]) => [id, value]));
    if (nth === 1) expect(held).toEqual([]);
    if (nth === 5) expect(held.length).toBeGreaterThan(0);
  });
}

test('a page that is killed the moment an answer is shown as kept has kept it, and so has one killed a second after', async ({
  page,
  context,
}) => {
  /** The answer never comes: the page is gone, without a word to its script. */
  const kill = async (one: Page) => {
    const session = await context.newCDPSession(one);
    void session.send('Page.crash').catch(() => undefined);
    await one.waitForEvent('crash');
  };
  const openAnew = async () => {
    const next = await context.newPage();
    await next.goto(pathOf('it', 'section', 'money'));
    await untilAlive(next, 'it');
    return next;
  };
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'budget.total').pressSequentially('90 mila', { delay: 30 });
  await page.getByText(savedNote).waitFor();
  await kill(page);
  const second = await openAnew();
  await expect(numberField(second, 'it', 'budget.total')).toHaveValue('90 mila');
  await numberField(second, 'it', 'revenue').pressSequentially('3 milioni', { delay: 30 });
  await second.waitForTimeout(1000);
  await kill(second);
  const third = await openAnew();
  await expect(numberField(third, 'it', 'budget.total')).toHaveValue('90 mila');
  await expect(numberField(third, 'it', 'revenue')).toHaveValue('3 milioni');
});

test('a page that is closed at once has kept what was typed', async ({ page, context }) => {
  await page.goto(pathOf('it', 'section', 'money'));
  await untilAlive(page, 'it');
  await numberField(page, 'it', 'budget.total').fill('90 mila');
  await page.close({ runBeforeUnload: true });
  const next = await context.newPage();
  await next.goto(pathOf('it', 'section', 'money'));
  await untilAlive(next, 'it');
  await expect(numberField(next, 'it', 'budget.total')).toHaveValue('90 mila');
});
