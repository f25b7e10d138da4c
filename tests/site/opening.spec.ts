// Files and links are opened in both languages: what they are is said first, a copy stands beside what was there, nothing
// is lost by what does not open.
import { Buffer } from 'node:buffer';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { RECORD } from '#components/keep/layout.ts';
import { catalogue } from '#content/catalogue.ts';
import mobiliRossi from '#content/companies/mobili-rossi.json' with { type: 'json' };
import { refusalSentence } from '#content/refusal-sentence.ts';
import { pathOf } from '#content/routes.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import { found as foundEn } from '#content/words/en/found.ts';
import { open as openEn } from '#content/words/en/open.ts';
import { found as foundIt } from '#content/words/it/found.ts';
import { open as openIt } from '#content/words/it/open.ts';
import type { Assessment } from '#model/assessment.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import { encodeLink, sealLink } from '#model/exchange/link/encode-link.ts';
import { assess } from '#model/judge/assess.ts';
import type { RefusalKind } from '#model/refusal.ts';
import { expect, expectNoBarriers, overflowAt320, test } from './fixtures.ts';
import { keepAnswers, keptText } from './kept.ts';

const WORDS = { it: { ...openIt, ...foundIt }, en: { ...openEn, ...foundEn } };
const rossi = mobiliRossi as unknown as Assessment;
const writer = samples.find(({ id }) => id === 'scrittore')?.assessment as Assessment;
const pdf = (name: string): Buffer => readFileSync(new URL(`../fixtures/pdf/${name}.pdf`, import.meta.url));
const PNG = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex');

interface Given {
  readonly name: string;
  readonly bytes: Buffer;
}
const json = (assessment: unknown, name = 'risposte.json'): Given => ({
  name,
  bytes: Buffer.from(JSON.stringify(assessment)),
});

const goTo = async (page: Page, language: Language, fragment = ''): Promise<void> => {
  await page.goto(`${pathOf(language, 'open')}${fragment}`);
  await page.locator('astro-island:not([ssr])').waitFor();
};
const choose = (page: Page, language: Language, { name, bytes }: Given): Promise<void> =>
  page.getByLabel(WORDS[language].chooseFile).setInputFiles({ name, mimeType: '', buffer: bytes });
const paste = async (page: Page, language: Language, link: string): Promise<void> => {
  await page.getByLabel(WORDS[language].link).fill(link);
  await page.getByRole('button', { name: WORDS[language].look }).click();
};
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });
const copyButton = (page: Page, language: Language) => page.getByRole('button', { name: WORDS[language].copy });
const sentence = (language: Language, kind: RefusalKind): string =>
  refusalSentence(language, { kind, path: [], details: {} });
const keptKeys = (page: Page): Promise<readonly string[]> =>
  page.evaluate((start) => Object.keys(localStorage).filter((key) => key.startsWith(start)), RECORD);
const linkOf = (assessment: Assessment, money = true): string => {
  const made = encodeLink({ kind: 'assessment', money, assessment });
  if (!made.ok) throw new Error('no link');
  return made.value;
};

for (const language of LANGUAGES) {
  const say = WORDS[language];

  test(`${language}: a chosen file is described, opened beside what was there, and undone`, async ({ page }) => {
    await keepAnswers(page, language, writer);
    const before = await keptText(page);
    await goTo(page, language);
    await choose(page, language, json(rossi));
    await expect(heading(page, say.found.json)).toBeFocused();
    const facts = page.locator('.facts');
    await expect(facts).toContainText('Mobili Rossi');
    await expect(facts).toContainText(language === 'it' ? 'novembre 2026' : 'November 2026');
    await expect(facts).toContainText(say.version(1, 'v1'));
    await expect(facts).toContainText(say.answered(24, 24, 10));
    expect(await keptText(page)).toBe(before);

    await copyButton(page, language).click();
    await expect(heading(page, say.opened('Mobili Rossi'))).toBeFocused();
    expect(await keptKeys(page)).toHaveLength(2);
    expect(await keptText(page)).toBe(before);
    await page.getByRole('button', { name: say.undo }).click();
    await expect(page.getByText(say.undone)).toBeVisible();
    await expect(page.getByLabel(say.chooseFile)).toBeFocused();
    expect(await keptKeys(page)).toHaveLength(1);
    expect(await keptText(page)).toBe(before);
  });

  test(`${language}: a PDF dropped anywhere on the page of a fresh browser opens to the same verdict, byte for byte`, async ({
    page,
  }) => {
    await goTo(page, language);
    const dropped = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], 'report.pdf', { type: 'application/pdf' }));
      return transfer;
    }, pdf('ours').toString('base64'));
    await page.locator('footer').dispatchEvent('dragover', { dataTransfer: dropped });
    await expect(page.getByText(say.drop)).toBeVisible();
    await page.locator('footer').dispatchEvent('drop', { dataTransfer: dropped });
    await expect(heading(page, say.found.pdf)).toBeFocused();
    await copyButton(page, language).click();
    await page.getByRole('link', { name: say.toResult }).click();
    await expect(page.locator('.verdict')).toBeVisible();
    const [key = ''] = await keptKeys(page);
    const kept = JSON.parse((await keptText(page, key)) ?? '') as { assessment: Assessment };
    expect(JSON.stringify(assess(catalogue, kept.assessment))).toBe(JSON.stringify(assess(catalogue, rossi)));
  });

  test(`${language}: what does not open says why, each in its own sentence, and nothing kept is touched`, async ({
    page,
  }) => {
    await keepAnswers(page, language, writer);
    const before = await keptText(page);
    await goTo(page, language);
    const cases: readonly (readonly [Given, RefusalKind])[] = [
      [{ name: 'valutazione.json', bytes: PNG }, 'file-is-picture'],
      [{ name: 'fattura.pdf', bytes: pdf('foreign') }, 'pdf-foreign'],
      [{ name: 'chiuso.pdf', bytes: pdf('encrypted') }, 'pdf-encrypted'],
      [{ name: 'ristampa.pdf', bytes: pdf('reprinted') }, 'pdf-without-assessment'],
      [{ name: 'mezzo.pdf', bytes: pdf('ours').subarray(0, 700) }, 'pdf-incomplete'],
      [{ name: 'vuoto.json', bytes: Buffer.alloc(0) }, 'file-empty'],
      [json(assess(catalogue, rossi), 'risultato.json'), 'file-is-verdict'],
      [json({ hello: 'world' }, 'altro.json'), 'not-an-assessment'],
    ];
    for (const [given, kind] of cases) {
      await choose(page, language, given);
      await expect(heading(page, say.refusedFile(given.name))).toBeFocused();
      await expect(page.getByText(sentence(language, kind))).toBeVisible();
      await expect(page.getByText(say.intact)).toBeVisible();
    }
    await choose(page, language, { name: 'rotto.json', bytes: Buffer.from(JSON.stringify(rossi).slice(0, -30)) });
    await expect(heading(page, say.refusedFile('rotto.json'))).toBeFocused();
    await paste(page, language, linkOf(rossi).slice(0, 200));
    await expect(heading(page, say.refusedLink)).toBeFocused();
    await expect(page.getByText(sentence(language, 'link-incomplete'))).toBeVisible();
    expect(await keptText(page)).toBe(before);
    expect(await overflowAt320(page)).toBe(0);
    await expectNoBarriers(page);
  });

  test(`${language}: a file with one answer out of its limits opens without it, and says which`, async ({ page }) => {
    await goTo(page, language);
    await choose(page, language, json({ ...rossi, answers: { ...rossi.answers, 'hours.week': 169 } }));
    await expect(page.getByText(say.leftOut(1))).toBeVisible();
    await expect(page.locator('.facts')).toContainText(say.answered(23, 24, 10));
  });

  test(`${language}: of a table one chooses the row, and a row that cannot be read is named`, async ({ page }) => {
    await goTo(page, language);
    const [header = '', first = '', second = ''] = writeTable(catalogue, [rossi, writer], 'italian').split('\r\n');
    const table = [header, first, `${second};;;;;;;;;;;;;x`, second].join('\r\n');
    await choose(page, language, { name: 'aziende.csv', bytes: Buffer.from(table) });
    await expect(heading(page, say.found.table)).toBeFocused();
    await expect(page.getByText(say.refusedRows(1))).toBeVisible();
    await page.getByLabel(say.choice(2)).selectOption({ index: 1 });
    await expect(page.locator('.facts')).toContainText(writer.company.name);
    expect(await overflowAt320(page)).toBe(0);
    await expectNoBarriers(page);
  });

  test(`${language}: a link in the address of a fresh browser is described, and says that money was left out`, async ({
    page,
  }) => {
    const { 'budget.total': _budget, ...answers } = rossi.answers;
    await goTo(page, language, `#${linkOf({ ...rossi, answers }, false)}).`);
    await expect(heading(page, say.found.link)).toBeFocused();
    await expect(page.getByText(say.moneyOut)).toBeVisible();
    await page.getByRole('button', { name: say.seeHere }).click();
    await expect(page.locator('.verdict')).toBeVisible();
    expect(await keptKeys(page)).toHaveLength(0);
    await copyButton(page, language).click();
    await expect(heading(page, say.opened('Mobili Rossi'))).toBeFocused();
    expect(new URL(page.url()).hash).toBe('');
  });

  test(`${language}: a sealed link asks for its passphrase until it is the right one`, async ({ page }) => {
    const chance = { salt: new Uint8Array(16).fill(7), nonce: new Uint8Array(12).fill(9) };
    const made = await sealLink({ kind: 'assessment', money: true, assessment: rossi }, 'perché no', chance);
    if (!made.ok) throw new Error('no link');
    await goTo(page, language);
    await paste(page, language, `https://example.org/it/apri/#${made.value}`);
    const field = page.getByLabel(say.passphrase.label, { exact: true });
    await expect(field).toBeFocused();
    await field.fill('perche no');
    await page.getByRole('button', { name: say.passphrase.open, exact: true }).click();
    await expect(page.getByText(say.passphrase.wrong)).toBeVisible();
    await expectNoBarriers(page);
    await field.fill('perché no');
    await field.press('Enter');
    await expect(heading(page, say.found.link)).toBeFocused();
  });

  test(`${language}: a result alone is shown read only, and says that the answers were not shared`, async ({
    page,
  }) => {
    const made = encodeLink({ kind: 'result', company: rossi.company, verdict: assess(catalogue, rossi) });
    if (!made.ok) throw new Error('no link');
    await goTo(page, language, `#${made.value}`);
    await expect(heading(page, say.result.title)).toBeFocused();
    await expect(page.getByText(say.result.text)).toBeVisible();
    await expect(page.locator('.verdict')).toBeVisible();
    await expect(heading(page, say.result.findings)).toBeVisible();
    await expect(copyButton(page, language)).toHaveCount(0);
    expect(await overflowAt320(page)).toBe(0);
    await expectNoBarriers(page);
  });
}

test('where the browser keeps nothing the result is shown on the page, and the answers can be downloaded', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    }
  });
  await goTo(page, 'it');
  await choose(page, 'it', json(rossi));
  await copyButton(page, 'it').click();
  await expect(page.getByText(foundIt.unkept.blocked)).toBeVisible();
  await expect(page.locator('.verdict')).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: foundIt.download }).click();
  expect((await downloading).suggestedFilename()).toBe('coerente-mobili-rossi-2026-11.json');
});

test('hostile names of a file and a company are shown as they are written', async ({ page }) => {
  const name = `<img src=x onerror=alert(1)> ){{7*7}} \u202E emoji 🎈 ${'a'.repeat(200)}`;
  await goTo(page, 'en');
  await choose(page, 'en', json({ ...rossi, company: { ...rossi.company, name } }, '<b>x<b>.json'));
  await expect(page.locator('.facts')).toContainText(name);
  await expect(page.getByText(foundEn.fromFile('<b>x<b>.json'))).toBeVisible();
  expect(await overflowAt320(page)).toBe(0);
});

test('the link to the other language takes the link in the address with it', async ({ page }) => {
  await goTo(page, 'it', `#${linkOf(rossi)}`);
  await expect(heading(page, foundIt.found.link)).toBeFocused();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(heading(page, foundEn.found.link)).toBeFocused();
});

test('the page loads what it opens files with only when there is one', async ({ page, watch }) => {
  await goTo(page, 'it');
  const before = watch.requested.filter((path) => path.endsWith('.js')).length;
  await choose(page, 'it', json(rossi));
  await expect(heading(page, foundIt.found.json)).toBeFocused();
  expect(watch.requested.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(before);
});

/** The page that opens, whose scripts come only once the function given back is called. */
async function goToAsleep(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(pathOf('it', 'open'), { waitUntil: 'commit' });
  return release;
}

test('a file of 500 MB is refused by its size, and none of it is read', async ({ page }) => {
  const huge = join(mkdtempSync(join(tmpdir(), 'huge-')), 'risposte.json');
  writeFileSync(huge, '{');
  truncateSync(huge, 500_000_000);
  await page.addInitScript(() => {
    for (const way of ['arrayBuffer', 'text', 'stream', 'slice'] as const)
      File.prototype[way] = () => {
        throw new Error(`${way} of a file that is too large`);
      };
  });
  await goTo(page, 'it');
  await page.getByLabel(WORDS.it.chooseFile).setInputFiles(huge);
  await expect(page.locator('.found')).toContainText(
    refusalSentence('it', { kind: 'file-too-large', path: [], details: { most: 30 } }),
  );
  rmSync(dirname(huge), { recursive: true });
});

test('a file chosen before the page has come alive is not lost', async ({ page }) => {
  const wake = await goToAsleep(page);
  await choose(page, 'it', json(rossi));
  wake();
  await expect(heading(page, WORDS.it.found.json)).toBeFocused();
});

test('a link pasted before the page has come alive cannot be sent off, and opens afterwards', async ({
  page,
  watch,
}) => {
  const wake = await goToAsleep(page);
  const field = page.getByLabel(WORDS.it.link);
  const look = page.getByRole('button', { name: WORDS.it.look });
  await field.fill(linkOf(rossi));
  await expect(look).toBeDisabled();
  await look.click({ force: true });
  await field.press('Enter');
  await field.press('Backspace');
  wake();
  await expect(look).toBeEnabled();
  await expect(field).toHaveValue(linkOf(rossi));
  await look.click();
  await expect(heading(page, WORDS.it.found.link)).toBeFocused();
  expect(watch.requested.filter((path) => path === pathOf('it', 'open'))).toHaveLength(1);
});

test('the first page and the questionnaire lead to it', async ({ page }) => {
  await page.goto(pathOf('it', 'home'));
  await page.getByRole('main').getByRole('link', { name: 'Aprite un file o un link' }).click();
  await expect(page).toHaveURL(pathOf('it', 'open'));
  await page.goto(pathOf('it', 'assess'));
  await expect(page.getByRole('main').getByRole('link', { name: 'Aprite un file o un link' })).toBeVisible();
});
