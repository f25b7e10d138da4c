// What must not fail in the room, the votes: collected in a few clicks, unreadable until they are revealed, in two languages at
// once, of one voter as of forty. Titles are the sentences of the list of acceptance.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ROOM } from '#components/keep/layout.ts';
import { pathOf } from '#content/routes.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import { room as en } from '#content/words/en/room.ts';
import { ballot as ballotEn } from '#content/words/en/workshop-ballot.ts';
import { room as it } from '#content/words/it/room.ts';
import { ballot as ballotIt } from '#content/words/it/workshop-ballot.ts';
import { workshopBallots as say } from '#content/words/it/workshop-ballots.ts';
import { workshopDesk as desk } from '#content/words/it/workshop-desk.ts';
import { addRoles, readRoleLines } from '#model/workshop/acts/roles.ts';
import { BALLOT_FORMAT, BALLOT_VERSION } from '#model/workshop/ballot.ts';
import { invitationOf } from '#model/workshop/carry/invitation.ts';
import { encodeBallot, encodeInvitation } from '#model/workshop/carry/workshop-link.ts';
import type { Collected, Engagement } from '#model/workshop/engagement.ts';
import { expect, test } from './fixtures.ts';
import {
  at,
  button,
  codeOf,
  demo,
  eachScreen,
  expectSense,
  fifteenVotes,
  ID,
  keep,
  kept,
  lead,
  openDesk,
  project,
  sealedDemo,
  toPart,
  uncover,
  until,
  votedBy,
} from './session.ts';

const { collect } = say;
const blank = (): Engagement => ({ ...demo(), ballots: [], revealed: [], roles: [], respondents: [] });
const invited = (): Engagement =>
  addRoles(blank(), readRoleLines('6 Direzione\n5 Negozi\n4 Centralino'), 'board', 'it');

test('2. Fifteen ballots merge with two clicks; the same ballot twice is noticed; a wrong character is caught by the check value', async ({
  page,
}) => {
  await keep(page, invited());
  await openDesk(page, 'collect');
  await page.evaluate(() => {
    const counted = { clicks: 0 };
    Object.assign(window, { counted });
    document.addEventListener('click', ({ detail }) => (counted.clicks += detail > 0 ? 1 : 0), true);
  });
  const votes = fifteenVotes();
  const codes = votes.map((vote) => codeOf(vote));
  const links = votes.slice(0, 5).map((vote, i) => {
    const link = encodeBallot({ ...vote, format: BALLOT_FORMAT, version: BALLOT_VERSION, engagement: ID, id: `l${i}` });
    return link.ok ? link.value : '';
  });
  // As they come: links from messages, the rest read aloud.
  await page.getByLabel(collect.paste).click();
  await page.keyboard.insertText([...links, ...codes.slice(5)].join('\n'));
  await button(page, collect.take).click();
  await expect(page.getByText(collect.progress(15, 15, say.round[1]))).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { counted: { clicks: number } }).counted.clicks)).toBe(2);

  const spoken = codes[7] ?? '';
  const wrong = spoken.slice(0, 3) + (spoken[3] === '7' ? '8' : '7') + spoken.slice(4);
  await page.getByLabel(collect.paste).fill(`${links[2]} ${codes[0]} ${codes[9]} ${wrong}`);
  await button(page, collect.take).click();
  await expect(page.locator('[data-fate="again"]')).toHaveCount(3);
  await expect(page.locator('[data-fate="wrong-code"]')).toContainText(collect.fates['wrong-code']);
  await expect(page.getByText(collect.progress(15, 15, say.round[1]))).toBeVisible();
  expect((await kept(page)).ballots).toHaveLength(15);
});

/** The same voters by the same roads, who voted another way. */
const otherwise = (engagement: Engagement): Engagement => ({
  ...engagement,
  ballots: engagement.ballots.map(
    ({ ballot: { other: _, existTo: _said, estimates: _told, ...ballot }, ...rest }, i): Collected => ({
      ...rest,
      ballot: { ...ballot, tokens: { 'because-we-can': 20 }, operated: 'because-we-can', name: `Qualcuno ${i}` },
    }),
  ),
});

const PARTS = ['people', 'facts', 'invite', 'collect', 'votes', 'agree', 'after'] as const;

/** Everything that can be seen, heard or read of an engagement before its reveal: at the desk, in both windows, in titles. */
async function toldBefore(page: Page, engagement: Engagement): Promise<readonly string[]> {
  const told: string[] = [];
  const note = async (one: Page) => {
    const body = one.locator('body');
    told.push(await one.title(), await body.innerHTML(), await body.ariaSnapshot());
  };
  await keep(page, engagement);
  // Where the room stood the time before is no part of it.
  await page.evaluate((key) => localStorage.removeItem(key), ROOM + ID);
  await openDesk(page, 'frame');
  for (const part of PARTS) {
    await toPart(page, part);
    // What a part brings along later is noted once it is there.
    await expect(page.getByText(desk.loading)).toHaveCount(0);
    await note(page);
  }
  await lead(page);
  const screen = await project(page.context());
  await page.bringToFront();
  await page.keyboard.press('h');
  await eachScreen(page, async (step) => {
    await at(screen, step);
    // What would be enough is tried in turns: it is told once it is known.
    for (const one of [page, screen]) {
      await expect(one.locator('.room-quiet').filter({ hasText: it.screen.repairs.working })).toHaveCount(0);
      await note(one);
    }
  });
  await screen.close();
  return told.map((text) => text.replaceAll(/ id="[^"]*"|astro-island[^>]*>/gu, ''));
}

test('3. Before the reveal no vote can be read on the desk, in either window, aloud, in a title, in the browser’s storage or in the file', async ({
  page,
}) => {
  test.slow();
  await page.clock.setFixedTime('2026-11-22T12:00:00');
  const engagement = sealedDemo('named');
  const told = await toldBefore(page, engagement);
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await page.goto(pathOf('it', 'workshop'));
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, desk.list.download).click()]);
  const file = readFileSync(await download.path(), 'utf8');
  for (const text of [...told, stored, file]) {
    for (const { ballot } of engagement.ballots)
      for (const secret of [ballot.name, ballot.existTo, ballot.other, codeOf(ballot)])
        if (secret) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/"tokens\\*"|"existTo\\*"/u);
  }
  // Whoever had voted otherwise would have seen the very same.
  expect(await toldBefore(page, otherwise(engagement))).toEqual(told);
});

for (const names of ['anonymous', 'named'] as const)
  test(`3. After the reveal names appear only if the session says so: ${names}`, async ({ page, context }) => {
    const { ballots } = sealedDemo('named');
    await keep(page, { ...sealedDemo(names), ballots });
    await lead(page);
    const screen = await project(context);
    await page.bringToFront();
    await until(page, 'reveal');
    await page.keyboard.press('r');
    await expect(screen.locator('.vote-strip')).not.toHaveCount(0);
    for (const one of [page, screen]) await expect(one.getByText(/Votante/u)).toHaveCount(0);
    await page.keyboard.press('h');
    if (names === 'named') await expect(screen.getByText('Votante 3')).toBeVisible();
    else for (const one of [page, screen]) await expect(one.getByText(/Votante/u)).toHaveCount(0);
    await openDesk(page, 'votes');
    await page.locator('.splits-page, .votes').first().waitFor();
    const shows = page.getByLabel(say.votes.showNames);
    await expect(shows).toHaveCount(names === 'named' ? 1 : 0);
    await expect(page.getByText(/Votante/u)).toHaveCount(0);
  });

const BALLOT = { it: ballotIt, en: ballotEn };

/** Fills in a ballot on the page of that language, from an invitation, and gives the link it hands in. */
async function vote(page: Page, language: Language, tokens: Readonly<Record<string, number>>): Promise<string> {
  const invitation = encodeInvitation(invitationOf(invited(), { round: 1, role: language === 'it' ? 1 : 2, language }));
  await page.goto(`${pathOf(language, 'ballot')}#${invitation.ok ? invitation.value : ''}`);
  await page.locator('.lays').waitFor();
  for (const [purpose, count] of Object.entries(tokens))
    await page.locator(`[id="tokens/${purpose}"]`).fill(String(count));
  await page.getByRole('button', { name: BALLOT[language].hand.action }).click();
  const link = await page.locator('#ballot-address').inputValue();
  await page.getByRole('button', { name: BALLOT[language].handed.next }).click();
  return link;
}

test('4. Ballots filled in in Italian and in English merge, and the projector switches language without losing state', async ({
  page,
  context,
}) => {
  test.slow();
  const links = [
    await vote(page, 'it', { 'mass-speed': 12, 'raise-and-surprise': 8 }),
    await vote(page, 'en', { 'extraordinary-trust': 20 }),
  ];
  // Of two, votes are shown where names are asked for.
  await keep(page, { ...invited(), names: 'named' });
  await openDesk(page, 'collect');
  await page.getByLabel(collect.paste).fill(links.join('\n'));
  await button(page, collect.take).click();
  await expect(page.getByText(collect.progress(2, 15, say.round[1]))).toBeVisible();
  expect((await kept(page)).ballots.map(({ ballot }) => ballot.language).toSorted()).toEqual(['en', 'it']);

  await lead(page);
  const screen = await project(context);
  await page.bringToFront();
  await until(page, 'reveal');
  // Two of fifteen are in: asked once more.
  await page.keyboard.press('r');
  await page.keyboard.press('r');
  const strips = screen.locator('.room-strips tbody tr');
  await expect(strips).toHaveCount(3);
  await until(page, 'physics');
  await page.getByRole('slider').first().fill('9');
  await page.keyboard.press('Tab');
  const state = () =>
    screen.locator('.room-screen').evaluate((one) => {
      const numbers = one.textContent?.match(/\d+/gu);
      return JSON.stringify([{ ...(one as HTMLElement).dataset }, numbers]);
    });
  const before = [await state(), JSON.stringify(await kept(page))];
  await expect(screen.getByRole('heading', { name: it.screen.physics.title })).toBeVisible();
  await page.getByRole('radio', { name: it.lead.languages.en }).check();
  await expect(screen.getByRole('heading', { name: en.screen.physics.title })).toBeVisible();
  await page.getByRole('radio', { name: it.lead.languages.it }).check();
  await expect(screen.getByRole('heading', { name: it.screen.physics.title })).toBeVisible();
  expect([await state(), JSON.stringify(await kept(page))]).toEqual(before);
});

const signed = (engagement: Engagement): Engagement => ({ ...engagement, names: 'named' });
const CROWDS: readonly (readonly [string, Engagement, boolean])[] = [
  ['one executive alone, who signs', signed(votedBy(1, () => ({ 'mass-speed': 13, 'because-we-can': 7 }))), false],
  ['forty who all want something else', votedBy(40, (i) => ({ 'mass-speed': i % 21, other: 20 - (i % 21) })), true],
  ['forty who all want the same', votedBy(40, () => ({ 'extraordinary-trust': 10, 'mass-speed': 10 })), false],
  [
    'two who want the opposite and sign, in a tie',
    signed(votedBy(2, (i) => ({ [i ? 'mass-speed' : 'because-we-can']: 20 }))),
    true,
  ],
];

for (const [who, engagement, isSplit] of CROWDS)
  test(`5. A sensible page without a boast: ${who}`, async ({ page }) => {
    test.slow();
    await keep(page, engagement);
    for (const language of LANGUAGES) {
      await page.goto(`${pathOf(language, 'workshop')}#${ID}/votes`);
      await page.locator('.vote-part').first().waitFor();
      await expectSense(page);
    }
    await openDesk(page, 'agree');
    await button(page, say.agree.propose).click();
    await expectSense(page);
    await openDesk(page, 'after');
    await expectSense(page);
    await lead(page);
    let circles = 0;
    await eachScreen(page, async (step) => {
      await uncover(page);
      await expectSense(page);
      if (step === 'reveal' && circles === 0) {
        const drawn = await page
          .locator('.room-strips tr:first-child .s-dot')
          .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')?.match(/M/gu)?.length ?? 0));
        // Whoever laid nothing is counted beside.
        const none = await page.locator('.room-strips tbody tr:first-child td.num').first().innerText();
        circles = drawn.reduce((sum, one) => sum + one, Number(none));
      }
      if (step === 'splits') await expect(page.getByText(it.screen.splits.none)).toHaveCount(isSplit ? 0 : 1);
    });
    expect(circles).toBe(engagement.ballots.length);
  });
