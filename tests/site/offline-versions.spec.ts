// The site changes under open pages: a new version is offered and taken by a press alone, nothing typed is lost, pages of the
// old one go on; parts that do not come are told; the worker can be switched off; a site in a folder keeps to its folder.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { pathOf } from '#content/routes.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import { offline as en } from '#content/words/en/offline.ts';
import { offline as it } from '#content/words/it/offline.ts';
import { writeOffline } from '../../integrations/offline.ts';
import { numberField, purposeBox } from './answering.ts';
import { expect, expectNoBarriers, overflowAt320 } from './fixtures.ts';
import { type Served, serveCopy, test } from './served.ts';
import { askWords, untilAlive } from './site-map.ts';

const words = { it, en };
const lineOf = (page: Page) => page.locator('.offer');
const NEW = 'it/privacy/index.html';
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

async function arrive(page: Page, language: Language): Promise<void> {
  await page.goto(pathOf(language, 'section', 'people'));
  await untilAlive(page, language);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Another version: one page reads otherwise, and one part of the old version is gone from the server. */
async function deployNew({ deploy, folder }: Served): Promise<string> {
  const page = await readFile(new URL(NEW, folder), 'utf8');
  const parts = await readdir(new URL('_astro/', folder));
  const gone = parts.find((name) => /^draw\..*\.js$/u.test(name)) ?? '';
  await deploy({ [NEW]: page.replace('</main>', '<p>Versione due</p></main>'), [`_astro/${gone}`]: null });
  return `/_astro/${gone}`;
}

/** What takes the focus by Tab and is then covered by the line, in a narrow window. */
async function hiddenStops(page: Page): Promise<readonly string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const hidden: string[] = [];
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press('Tab');
    const under = await page.evaluate(() => {
      const [stop, line] = [document.activeElement, document.querySelector('.offer')];
      if (!stop || !line || line.contains(stop) || stop === document.body) return '';
      return stop.getBoundingClientRect().bottom > line.getBoundingClientRect().top + 1
        ? `${Math.round(stop.getBoundingClientRect().top)}-${Math.round(stop.getBoundingClientRect().bottom)} under ${Math.round(line.getBoundingClientRect().top)} ${stop.outerHTML}`
        : '';
    });
    if (under) hidden.push(under.slice(0, 120));
  }
  if (before) await page.setViewportSize(before);
  return hidden;
}

/** What another window shows that opens the page which is new; no page of the site may fetch one. */
async function readElsewhere(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.goto(pathOf('it', 'privacy'));
  const text = await other.locator('main').innerText();
  await other.close();
  return text;
}

const lookForNew = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));

for (const language of LANGUAGES) {
  test(`${language}: a new version is offered in one line; reached by keyboard and pressed, it comes with all that was typed`, async ({
    page,
    served,
  }) => {
    const say = words[language].line;
    await arrive(page, language);
    await deployNew(served);
    served.asked.length = 0;
    await numberField(page, language, 'staff.fte').pressSequentially('37');
    await lookForNew(page);
    await expect(lineOf(page)).toHaveRole('status');
    await expect(lineOf(page)).toContainText(say.offered.text);
    await expect(numberField(page, language, 'staff.fte')).toBeFocused();
    // What has not changed is not fetched again.
    const fetched = served.asked.filter((path) => path !== '/sw.js');
    expect(fetched.toSorted()).toEqual(['/it/privacy/', '/offline.json']);
    await expectNoBarriers(page);
    expect(await overflowAt320(page)).toBe(0);
    expect(await hiddenStops(page), 'stops of the keyboard under the line').toEqual([]);

    // Nothing is forced: a reload and another page are of the version before.
    await page.reload();
    await untilAlive(page, language);
    await expect(lineOf(page)).toContainText(say.offered.text);
    expect(await readElsewhere(page)).not.toContain('Versione due');

    await numberField(page, language, 'staff.fte').fill('41');
    const reloaded = page.waitForEvent('load');
    await lineOf(page).getByRole('button', { name: say.offered.act }).focus();
    await page.keyboard.press('Enter');
    await reloaded;
    await untilAlive(page, language);
    await expect(numberField(page, language, 'staff.fte')).toHaveValue('41');
    expect(await readElsewhere(page)).toContain('Versione due');
    await expect(lineOf(page)).toHaveCount(0);
  });
}

test('the line can be put away, and comes back with the next page', async ({ page, served }) => {
  await arrive(page, 'it');
  await deployNew(served);
  await lookForNew(page);
  await lineOf(page).getByRole('button', { name: it.line.later }).click();
  await expect(lineOf(page)).toBeEmpty();
  await page.goto(pathOf('it', 'kept'));
  await expect(lineOf(page)).toContainText(it.line.offered.text);
});

test('a page that lacks a part is told, and its button brings the version that has come in the meantime', async ({
  page,
  served,
}) => {
  await arrive(page, 'it');
  await numberField(page, 'it', 'staff.fte').fill('37');
  await deployNew(served);
  await page.evaluate(() => dispatchEvent(new Event('vite:preloadError')));
  await expect(lineOf(page)).toContainText(it.line.broken.text);
  const reloaded = page.waitForEvent('load');
  await lineOf(page).getByRole('button', { name: it.line.broken.act }).click();
  await reloaded;
  await untilAlive(page, 'it');
  await expect(numberField(page, 'it', 'staff.fte')).toHaveValue('37');
  expect(await readElsewhere(page)).toContain('Versione due');
});

test('another window is told and goes on with its own version, whose parts stay until it is closed', async ({
  page,
  context,
  served,
}) => {
  await arrive(page, 'it');
  const other = await context.newPage();
  await other.goto(pathOf('it', 'open'));
  await other.evaluate(() => Object.assign(window, { isSame: true }));
  await other.waitForTimeout(1500);
  const gone = await deployNew(served);
  await lookForNew(page);
  await expect(lineOf(other)).toContainText(it.line.offered.text);
  const reloaded = page.waitForEvent('load');
  await lineOf(page).getByRole('button', { name: it.line.offered.act }).click();
  await reloaded;
  await untilAlive(page, 'it');

  await expect(lineOf(other)).toContainText(it.line.taken.text);
  expect(await other.evaluate(() => 'isSame' in window)).toBe(true);
  expect(await cacheNames(page)).toHaveLength(2);
  // Its part is no longer on the server, nor in the new version.
  expect(await other.evaluate(async (path) => Object.keys(await import(path)).length > 0, gone)).toBe(true);
  await page.goto(pathOf('it', 'kept'));
  expect(await cacheNames(page)).toHaveLength(2);
  await other.close();
  await page.goto(pathOf('it', 'privacy'));
  await expect.poll(() => cacheNames(page)).toHaveLength(1);
});

test('a deploy that is halfway through is not taken: what was there goes on, and the whole one comes after', async ({
  page,
  served,
  watch,
}) => {
  watch.allow(/Not kept/u);
  await arrive(page, 'it');
  await deployNew(served);
  const whole = await readFile(new URL(NEW, served.folder), 'utf8');
  await writeFile(new URL(NEW, served.folder), whole.slice(0, 5000));
  await lookForNew(page).catch(() => {});
  await page.waitForTimeout(1500);
  await expect(lineOf(page)).toHaveCount(0);
  await page.reload();
  await untilAlive(page, 'it');
  await writeFile(new URL(NEW, served.folder), whole);
  await lookForNew(page);
  await expect(lineOf(page)).toContainText(it.line.offered.text);
});

test('switched off, the worker removes itself and what this site kept, and nothing else', async ({ page, served }) => {
  await arrive(page, 'it');
  await page.evaluate(async () => {
    await caches.open('coerente /altrove/ 1');
    await caches.open('di qualcun altro');
  });
  expect(await cacheNames(page)).toHaveLength(3);
  await served.deploy({}, true);
  await page.goto(pathOf('it', 'privacy'));
  await expect.poll(() => cacheNames(page)).toEqual(['coerente /altrove/ 1', 'di qualcun altro']);
  await page.goto(pathOf('it', 'privacy'));
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  // The pages go on from the network, and what was typed is where it was.
  await page.goto(pathOf('it', 'assess'));
  await untilAlive(page, 'it');
});

for (const language of LANGUAGES) {
  test(`${language}: where no worker keeps the parts, one that is gone is told with a way to reload, and what was typed stays`, async ({
    page,
    watch,
  }) => {
    watch.allow(/Failed to (load resource|fetch dynamically imported)|preload/u);
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }),
    );
    await page.goto(pathOf(language, 'assess'));
    await untilAlive(page, language);
    await purposeBox(page, language, 'mass-speed').check();
    await page.waitForTimeout(1500);
    await page.route(/OwnReport/u, (route) => route.fulfill({ status: 404 }));
    await page.getByText(askWords[language].declaration.seeResult, { exact: true }).click();
    await expect(lineOf(page)).toContainText(words[language].line.broken.text);
    await expectNoBarriers(page);
    await page.unroute(/OwnReport/u);
    await lineOf(page).getByRole('button', { name: words[language].line.broken.act }).click();
    await page.locator('[data-pdf]').waitFor();
  });
}

test('a site in a folder keeps what is in its folder, and leaves its neighbours to themselves', async ({
  page,
  watch,
}) => {
  watch.allow(/request to another origin|404/u);
  const root = await mkdtemp(join(tmpdir(), 'coerente-folder-'));
  const folder = pathToFileURL(`${root}/`);
  await mkdir(new URL('pagina/', folder));
  await writeFile(new URL('index.html', folder), '<!doctype html><title>Uno</title><h1>Uno</h1>');
  await writeFile(new URL('pagina/index.html', folder), '<!doctype html><title>Due</title><h1>Due</h1>');
  await writeFile(new URL('404.html', folder), '<!doctype html><title>Nulla</title><h1>Nulla</h1>');
  await writeOffline(folder);
  const served = await serveCopy(folder, '/strumenti/coerente/');
  try {
    await page.goto(`${served.origin}/strumenti/coerente/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('sw.js');
      await navigator.serviceWorker.ready;
    });
    expect(await cacheNames(page)).toEqual([expect.stringMatching(/^coerente \/strumenti\/coerente\/ [\da-f]{16}$/u)]);
    await served.stop();
    await page.goto(`${served.origin}/strumenti/coerente/pagina`);
    await expect(page.getByRole('heading')).toHaveText('Due');
    await page.goto(`${served.origin}/strumenti/coerente/altro/`);
    await expect(page.getByRole('heading')).toHaveText('Nulla');
    await expect(page.goto(`${served.origin}/altro-sito/`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/u);
  } finally {
    await served.end();
    await rm(root, { recursive: true, force: true });
  }
});

test('where the words of the line are gone too, nothing is thrown', async ({ page, watch }) => {
  watch.allow(/Failed to load resource/u);
  await page.route(/\/offline\.[\w-]+\.js/u, (route) => route.fulfill({ status: 404 }));
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined }));
  await page.goto(pathOf('it', 'assess'));
  await untilAlive(page, 'it');
  await purposeBox(page, 'it', 'mass-speed').check();
  await page.waitForTimeout(1500);
  const asked = page.waitForRequest(/\/offline\.[\w-]+\.js/u);
  await page.evaluate(() => dispatchEvent(new Event('vite:preloadError')));
  await asked;
  await page.waitForTimeout(500);
  await expect(lineOf(page)).toBeEmpty();
});
