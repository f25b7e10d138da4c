// The room at its limits: two hundred voters, nothing known of the company, two roles of one name, ballots and codes that are none.
// Each works, or says why.
import { pathOf } from '#content/routes.ts';
import { LANGUAGES } from '#content/shape.ts';
import { room as it } from '#content/words/it/room.ts';
import { workshopBallots as say } from '#content/words/it/workshop-ballots.ts';
import { workshopDesk as desk } from '#content/words/it/workshop-desk.ts';
import { blankAssessment } from '#model/workshop/acts/begin.ts';
import { addRoles, readRoleLines } from '#model/workshop/acts/roles.ts';
import { BALLOT_FORMAT, BALLOT_VERSION } from '#model/workshop/ballot.ts';
import { expect, test } from './fixtures.ts';
import {
  button,
  codeOf,
  demo,
  eachScreen,
  expectSense,
  ID,
  keep,
  kept,
  lead,
  openDesk,
  toPart,
  uncover,
  votedBy,
} from './session.ts';

test('Two hundred voters: votes, room and proposal are there, a circle stands for five, and no key waits', async ({
  page,
}) => {
  test.slow();
  await keep(
    page,
    votedBy(200, (i) => ({ 'mass-speed': i % 21, 'because-we-can': 20 - (i % 21) })),
  );
  await openDesk(page, 'votes');
  await page.locator('.vote-part').first().waitFor();
  await expectSense(page);
  await toPart(page, 'agree');
  await button(page, say.agree.propose).click();
  await expectSense(page);
  await lead(page);
  await eachScreen(page, async (step) => {
    await uncover(page);
    await expectSense(page);
    if (step === 'reveal') await expect(page.locator('.room-strips, .vote-part').first()).toBeVisible();
  });
  expect((await kept(page)).ballots).toHaveLength(200);
});

test('Nothing is known of the company, nothing is declared and nobody has voted: every part and screen says what is missing', async ({
  page,
}) => {
  test.slow();
  const { consensus: _, sponsor: _nobody, decides: _none, day: _never, ...rest } = demo();
  const assessment = blankAssessment(rest.assessment.profile);
  const bare = { ballots: [], revealed: [], definitions: [], triage: [], disputes: [], commitments: [] };
  await keep(page, { ...rest, ...bare, assessment, scope: '', roles: [], respondents: [] });
  for (const language of LANGUAGES) {
    await page.goto(`${pathOf(language, 'workshop')}#${ID}`);
    await page.locator('.desk-part h2').first().waitFor();
    await expectSense(page);
  }
  await openDesk(page, 'frame');
  for (const part of ['people', 'facts', 'invite', 'collect', 'votes', 'agree', 'after'] as const) {
    await toPart(page, part);
    await expectSense(page);
  }
  await lead(page);
  await eachScreen(page, async (step) => {
    await uncover(page);
    await expectSense(page);
    if (step === 'physics') await expect(page.getByText(it.screen.physics.give(3)).first()).toBeVisible();
    if (step === 'triage') await expect(page.getByText(it.screen.triage.none).first()).toBeVisible();
  });
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog')).toContainText(it.lead.wrong.nothing);
});

test('Two roles of one name are told apart by their numbers, where ballots come in as where people are invited', async ({
  page,
}) => {
  const blank = { ...demo(), ballots: [], revealed: [], roles: [], respondents: [] };
  await keep(page, addRoles(blank, readRoleLines('Direzione\nNegozi\nDirezione'), 'board', 'it'));
  await openDesk(page, 'people');
  await expect(page.getByText(desk.roles.twice)).toBeVisible();
  await toPart(page, 'invite');
  for (const number of [1, 3]) await expect(page.getByRole('heading', { name: `Direzione (${number})` })).toBeVisible();
  await toPart(page, 'collect');
  expect(await page.locator('#grid-role option').allTextContents()).toEqual([
    say.collect.gridChoose,
    'Direzione (1)',
    'Negozi',
    'Direzione (3)',
  ]);
  await page.getByLabel(say.collect.paste).fill(codeOf({ role: 3, round: 1, tokens: { 'mass-speed': 20 } }));
  await button(page, say.collect.take).click();
  await expect(page.locator('[data-fate="taken"]')).toContainText('Direzione (3)');
});

test('A ballot of 10,000 tokens, codes made up and codes of elsewhere are told one by one and take no place', async ({
  page,
}) => {
  const blank = { ...demo(), ballots: [], revealed: [], roles: [], respondents: [] };
  await keep(page, addRoles(blank, readRoleLines('2 Direzione'), 'board', 'it'));
  await openDesk(page, 'collect');
  const head = { format: BALLOT_FORMAT, version: BALLOT_VERSION, engagement: ID, id: 'x1', round: 1, role: 1 };
  const vote = { role: 1, round: 1, tokens: { 'mass-speed': 20 } } as const;
  const pieces = [
    JSON.stringify({ ...head, tokens: { other: 10_000 } }),
    JSON.stringify({ ...head, tokens: { 'mass-speed': -5, other: 25 } }),
    'ZZZZ-ZZZZ',
    '0000-0001',
    codeOf(vote, 'A1B2C3'),
    codeOf({ ...vote, role: 9 }),
    `c1b.${'A'.repeat(900)}.aaaaaaa`,
  ];
  await page.getByLabel(say.collect.paste).fill(pieces.join('\n'));
  await button(page, say.collect.take).click();
  await expect(page.getByText(say.collect.outcome(0, pieces.length))).toBeVisible();
  await expect(page.locator('[data-fate="refused"]').first()).toContainText(/10[.\u00a0]?000/u);
  for (const line of await page.locator('[data-fate]').allInnerTexts()) expect(line.length).toBeGreaterThan(25);
  expect((await kept(page)).ballots).toEqual([]);
  await expectSense(page);
});
