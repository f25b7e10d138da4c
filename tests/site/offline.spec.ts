// Without a network: after one visit everything works with the server gone, in both languages; addresses are forgiving; and
// whether all is here is told as it is.
import type { Page } from '@playwright/test';
import { pathOf } from '#content/routes.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import { offline as offlineEn } from '#content/words/en/offline.ts';
import { roomPage as roomEn } from '#content/words/en/room-page.ts';
import { workshopDesk as deskEn } from '#content/words/en/workshop-desk.ts';
import { offline as offlineIt } from '#content/words/it/offline.ts';
import { roomPage as roomIt } from '#content/words/it/room-page.ts';
import { workshopDesk as deskIt } from '#content/words/it/workshop-desk.ts';
import { answer, continueButton, purposeBox, sectionOf, VIEWS } from './answering.ts';
import { expect, expectNoBarriers, overflowAt320 } from './fixtures.ts';
import { test } from './served.ts';
import { askWords, PAGES, untilAlive } from './site-map.ts';
import { attachedTo, bytesOf, makePdf, retailer, words as take, unfold } from './taking.ts';

const words = { it: offlineIt, en: offlineEn };
const desk = { it: deskIt, en: deskEn };
const room = { it: roomIt, en: roomEn };
const readyOf = (page: Page) => page.locator('[data-ready]');

/** All files are kept, and the worker answers for this page: it is active a moment before it does. */
const untilKept = (page: Page) =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller) return;
    await new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true });
    });
  });

async function visit(page: Page, language: Language): Promise<void> {
  await page.goto(pathOf(language, 'home'));
  await page.goto(pathOf(language, 'assess'));
  await untilAlive(page, language);
  await untilKept(page);
}

async function answerAll(page: Page, language: Language): Promise<void> {
  await purposeBox(page, language, 'raise-and-surprise').check();
  await continueButton(page, language).click();
  for (const { id, questions } of VIEWS[language].sections) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sectionOf(language, id).title);
    const easy = questions.filter(({ essential, form }) => essential && form.kind === 'ordinal');
    for (const question of easy)
      if (question.id in retailer.answers) await answer(page, language, question.id, retailer);
    await continueButton(page, language).click();
  }
}

for (const language of LANGUAGES) {
  test(`${language}: after one visit of the questionnaire the server may go: answers, result, PDF, charts, link, workshop, room`, async ({
    page,
    served,
  }) => {
    test.slow();
    await visit(page, language);
    await served.stop();

    await answerAll(page, language);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('[data-pdf]').waitFor();
    const made = await attachedTo(await bytesOf(await makePdf(page)));
    expect(Object.keys(made.answers).length).toBeGreaterThan(3);
    await unfold(page, take[language].link.title);
    await expect(page.locator('.take').getByRole('textbox').first()).toBeVisible();

    await page.reload();
    await page.locator('[data-pdf]').waitFor();
    await page.goto(pathOf(language, 'workshop'));
    await page.getByRole('button', { name: desk[language].create.demo, exact: true }).click();
    const parts = page.getByRole('navigation', { name: desk[language].parts.nav });
    for (const part of ['facts', 'invite', 'collect', 'votes', 'agree', 'after'] as const) {
      await parts.getByRole('link', { name: desk[language].parts[part], exact: true }).click();
      await expect(page.getByText(desk[language].failed)).toHaveCount(0);
    }
    const fragment = new URL(page.url()).hash.slice(1).split('/')[0];
    await page.goto(`${pathOf(language, 'room')}#${fragment}`);
    await expect(page.locator('.room-screen')).toHaveCount(1);
    await expect(page.getByText(room[language].failed)).toHaveCount(0);
    // The ballot of the other language too: one visit of one language is enough.
    const other = language === 'it' ? 'en' : 'it';
    for (const kind of ['ballot', 'open', 'kept', 'whatIf', 'profile', 'privacy', 'method'] as const) {
      await page.goto(pathOf(other, kind));
      await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    }
  });
}

test.describe('asked for by a test, which the policy of a page would not let', () => {
  test.use({ bypassCSP: true });

  test('every page of the sitemap opens with the server gone, also without its last slash, by its file and with a query; none is 404', async ({
    page,
    served,
    watch,
  }) => {
    watch.allow(/404/u);
    await visit(page, 'it');
    await served.stop();
    const statuses = await page.evaluate(
      (paths) => Promise.all(paths.map(async (path) => [path, (await fetch(path)).status] as const)),
      ['/', ...PAGES.map(({ path }) => path)],
    );
    expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
    for (const address of ['/it/valuta', '/it/valuta/index.html', '/it/valuta/?da=posta#q/budget.total']) {
      const response = await page.goto(address);
      expect(response?.status(), address).toBe(200);
      expect(new URL(page.url()).pathname).toBe('/it/valuta/');
      await untilAlive(page, 'it');
    }
    const missing = await page.goto('/it/non-esiste/');
    expect(missing?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(2);
  });
});

for (const language of LANGUAGES) {
  test(`${language}: the workshop says how much is here, ready once all is, and names what is missing and fetches it`, async ({
    page,
    served,
  }) => {
    const say = words[language].ready;
    await page.goto(pathOf(language, 'workshop'));
    await expect(readyOf(page)).toHaveAttribute('data-ready', 'ready', { timeout: 30_000 });
    const total = Number(/[\d.,]+/u.exec((await readyOf(page).textContent()) ?? '')?.[0].replace(/[.,]/u, ''));
    expect(total).toBeGreaterThan(PAGES.length);
    await expect(readyOf(page)).toHaveText(say.ready(total));

    await page.evaluate(
      async (path) => {
        const [name = ''] = await caches.keys();
        await (await caches.open(name)).delete(path);
      },
      pathOf(language, 'privacy'),
    );
    await page.getByRole('button', { name: say.again }).click();
    await expect(readyOf(page)).toHaveText(say.partly(total - 1, total));
    await page.getByText(say.missing, { exact: true }).click();
    await expect(page.getByText(pathOf(language, 'privacy').slice(1), { exact: true })).toBeVisible();
    await expectNoBarriers(page);
    expect(await overflowAt320(page)).toBe(0);

    await served.stop();
    await page.getByRole('button', { name: say.fill }).click();
    await expect(readyOf(page)).toContainText(say.stillMissing);
    await served.start();
    await page.getByRole('button', { name: say.fill }).click();
    await expect(readyOf(page)).toHaveText(say.ready(total));
  });
}

for (const language of LANGUAGES) {
  test(`${language}: the browser finds nothing in the way of installing the site as an app in its language`, async ({
    page,
  }) => {
    await page.goto(pathOf(language, 'home'));
    const browser = await page.context().newCDPSession(page);
    const { url, errors, data } = await browser.send('Page.getAppManifest');
    expect(new URL(url).pathname).toBe(`/${language}/app.webmanifest`);
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? '')).toMatchObject({ lang: language });
    expect((await browser.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  });
}

test('a browser told to save data is not sent the whole site unasked; the page of what is kept brings it when pressed', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto(pathOf('it', 'kept'));
  await expect(readyOf(page)).toHaveText(offlineIt.ready.absent);
  await page.waitForTimeout(2000);
  await expect(readyOf(page)).toHaveText(offlineIt.ready.absent);
  await page.getByRole('button', { name: offlineIt.ready.bring }).click();
  await expect(readyOf(page)).toHaveAttribute('data-ready', 'ready', { timeout: 30_000 });
});

test('pages to read bring no worker; one page of the questionnaire does, after it is painted', async ({
  page,
  served,
}) => {
  await page.goto(pathOf('it', 'home'));
  await page.waitForTimeout(500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  served.asked.length = 0;
  await page.goto(pathOf('it', 'assess'));
  await untilKept(page);
  const own = served.asked.indexOf('/sw.js');
  expect(own).toBeGreaterThan(served.asked.findIndex((path) => /later/u.test(path)));
  await expect(page.getByText(askWords.it.declaration.title)).toBeVisible();
});
