// The demonstration as a consultant would rehearse it: an empty laptop, one visit, then no server any more, until the PDF is in the
// client’s hands and opens again. The first and the last point of the list of acceptance are here.
import type { Page } from '@playwright/test';
import { catalogue } from '#content/catalogue.ts';
import { pathOf } from '#content/routes.ts';
import { found } from '#content/words/it/found.ts';
import { room as it } from '#content/words/it/room.ts';
import { take as takeWords } from '#content/words/it/take.ts';
import { workshopAfter as after } from '#content/words/it/workshop-after.ts';
import { workshopBallots as say } from '#content/words/it/workshop-ballots.ts';
import { workshopDesk as desk } from '#content/words/it/workshop-desk.ts';
import { assess } from '#model/judge/assess.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { addRoles, readRoleLines } from '#model/workshop/acts/roles.ts';
import { BALLOT_FORMAT, BALLOT_VERSION, type Ballot } from '#model/workshop/ballot.ts';
import { encodeBallot } from '#model/workshop/carry/workshop-link.ts';
import { faultsOf } from '../pdf/check-accessible.ts';
import { PdfFile } from '../pdf/pdf-file.ts';
import { expect } from './fixtures.ts';
import { type Served, test } from './served.ts';
import {
  at,
  button,
  codeOf,
  demo,
  eachScreen,
  ID,
  keep,
  kept,
  lead,
  openDesk,
  project,
  toPart,
  uncover,
  until,
} from './session.ts';
import { bytesOf, downloaded, makePdf } from './taking.ts';

/** One visit of one page; then the server is gone, and a window is opened anew. */
async function leaveNetwork(page: Page, served: Served): Promise<Page> {
  await page.goto(pathOf('it', 'workshop'));
  await page.getByLabel(desk.create.company).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await served.stop();
  await page.context().setOffline(true);
  const fresh = await page.context().newPage();
  await page.close();
  await fresh.goto(pathOf('it', 'workshop'));
  await fresh.getByLabel(desk.create.company).waitFor();
  return fresh;
}

const ballotOf = (id: string, role: number, tokens: Ballot['tokens']): Ballot => ({
  format: BALLOT_FORMAT,
  version: BALLOT_VERSION,
  engagement: ID,
  id,
  round: 1,
  role,
  tokens,
});

const linkOf = (ballot: Ballot): string => {
  const link = encodeBallot(ballot);
  return link.ok ? link.value : '';
};

/** A camera before which a code is held: what a browser on a telephone has by itself. */
const holdBefore = (page: Page, text: string) =>
  page.context().addInitScript((shown) => {
    class Detector {
      static getSupportedFormats = async () => ['qr_code'];
      detect = async () => [{ rawValue: shown }];
    }
    Object.assign(window, { BarcodeDetector: Detector });
    // A window that shows nothing yet has no cameras.
    if (!navigator.mediaDevices) return;
    navigator.mediaDevices.getUserMedia = async () => {
      const canvas = document.createElement('canvas');
      canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
      return canvas.captureStream(9);
    };
  }, text);

test('1. No network: an engagement is made, invited to, and ballots come in by code, QR, file and paper grid; the room opens', async ({
  page,
  served,
}) => {
  test.slow();
  const link = linkOf(ballotOf('qr0', 1, { 'mass-speed': 20 }));
  await holdBefore(page, link);
  const own = await leaveNetwork(page, served);
  const engagement = { ...demo(), ballots: [], revealed: [], roles: [], respondents: [] };
  await keep(own, addRoles(engagement, readRoleLines('3 Direzione\nNegozi'), 'board', 'it'));
  await openDesk(own, 'invite');
  await own.locator('.invitation summary').first().click();
  await expect(own.getByRole('img', { name: say.invite.qrAlt(say.invite.everyone) })).toBeVisible();
  const invitation = await own.locator('.invitation input').first().inputValue();

  await toPart(own, 'collect');
  await own.getByLabel(say.collect.paste).fill(codeOf({ role: 1, round: 1, tokens: { 'because-we-can': 20 } }));
  await button(own, say.collect.take).click();
  await button(own, say.collect.scan).click();
  await expect(own.getByText(say.collect.progress(2, 4, say.round[1]))).toBeVisible();
  await button(own, say.collect.scanStop).click();
  const file = JSON.stringify(ballotOf('file0', 1, { 'extraordinary-trust': 13, other: 7 }));
  await own
    .getByLabel(say.collect.files)
    .setInputFiles({ name: 'scheda.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(own.getByText(say.collect.progress(3, 4, say.round[1]))).toBeVisible();
  await own.locator('#grid-role').selectOption({ label: 'Negozi' });
  await own.locator('[id="grid-raise-and-surprise"]').fill('20');
  await own.keyboard.press('Enter');
  await expect(own.getByText(say.collect.progress(4, 4, say.round[1]))).toBeVisible();
  expect((await kept(own)).ballots.map(({ via }) => via).toSorted()).toEqual(['code', 'file', 'grid', 'link']);

  // A telephone with the page on it: the invitation opens there too.
  const voter = await own.context().newPage();
  await voter.goto(invitation);
  await voter.locator('.lays').waitFor();
  await voter.close();
  await lead(own);
  await until(own, 'reveal');
  await own.keyboard.press('r');
  await expect(own.locator('.room-strips tbody tr')).toHaveCount(5);
});

test('The demonstration goes from an empty laptop to the PDF without a network: desk, room and projector, Italian and English, ballots of both', async ({
  page,
  served,
}) => {
  test.setTimeout(300_000);
  const own = await leaveNetwork(page, served);
  await button(own, desk.create.demo).click();
  await own.getByRole('navigation', { name: desk.parts.nav }).waitFor();
  const id = new URL(own.url()).hash.slice(1, 7);
  const { ballots } = await kept(own, id);
  expect(new Set(ballots.map(({ ballot }) => ballot.language))).toEqual(new Set(['it', 'en']));
  for (const part of ['people', 'facts', 'invite', 'collect', 'votes', 'agree', 'after'] as const)
    await toPart(own, part);

  await lead(own, id);
  const screen = await project(own.context(), { id });
  await own.bringToFront();
  await own.keyboard.press('p');
  const seen = new Set<string>();
  let screens = 0;
  await eachScreen(own, async (step) => {
    seen.add(step);
    await uncover(own);
    await at(screen, step);
    // Every third screen is told in the other language, and the two windows stay at one place.
    screens += 1;
    if (screens % 3 === 0) {
      await own.keyboard.press('l');
      await expect(screen.locator('.room-screen')).toHaveAttribute('lang', /en|it/u);
      const [mine, theirs] = await Promise.all(
        [own, screen].map((one) =>
          one.locator('.room-screen').evaluate((it) => JSON.stringify({ ...(it as HTMLElement).dataset })),
        ),
      );
      expect(theirs).toBe(mine);
    }
    await expect(screen.locator('.room-screen')).not.toContainText(it.screen.failed);
  });
  expect(seen.size).toBe(14);

  await openDesk(own, 'after', id);
  const calendar = await downloaded(own, () => button(own, after.commitments.calendar).click());
  expect(calendar.suggestedFilename()).toMatch(/\.ics$/u);
  await own.locator('[data-pdf]').waitFor();
  const download = await makePdf(own);
  const bytes = await bytesOf(download);

  // 10. It opens at the client’s desk, and in the tool.
  expect(faultsOf(new PdfFile(bytes))).toEqual([]);
  const agreed = agreedAssessment(await kept(own, id));
  await own.goto(pathOf('it', 'open'));
  await own.locator('#open-file').setInputFiles(await download.path());
  await own.getByRole('button', { name: found.copy }).click();
  await own.goto(pathOf('it', 'result'));
  await own.locator('[data-result] h1').waitFor();
  const copies = await own.evaluate(() =>
    Object.entries(localStorage).flatMap(([key, text]) => (/\/assessment\//u.test(key) ? [JSON.parse(text)] : [])),
  );
  const [copy] = copies.flatMap((draft) => (draft?.assessment ? [draft.assessment] : []));
  expect(JSON.stringify(assess(catalogue, copy))).toBe(JSON.stringify(assess(catalogue, agreed)));
});

for (const languages of [['it'], ['en'], ['it', 'en']] as const)
  test(`10. The PDF made at the desk in ${languages.join(' and ')} is accessible and reopens in the tool with the verdict of the room`, async ({
    page,
    browser,
  }) => {
    await keep(page, demo());
    await openDesk(page, 'after');
    await page.locator('[data-pdf]').waitFor();
    const choice = languages.length === 1 ? languages[0] : 'both';
    await page.locator('.take').getByText(takeWords.pdf.choices, { exact: true }).click();
    await page.getByRole('radio', { name: takeWords.pdf.languages[choice].name, exact: true }).check();
    const download = await makePdf(page);
    expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${languages.join('-')}\\.pdf$`, 'u'));
    expect(faultsOf(new PdfFile(await bytesOf(download)))).toEqual([]);
    const fresh = await browser.newContext({ baseURL: new URL(page.url()).origin, locale: 'it-IT' });
    const client = await fresh.newPage();
    await client.goto(pathOf('it', 'open'));
    await client.locator('#open-file').setInputFiles(await download.path());
    await client.getByRole('button', { name: found.copy }).click();
    await client.goto(pathOf('it', 'result'));
    await client.locator('[data-result] h1').waitFor();
    await fresh.close();
  });
