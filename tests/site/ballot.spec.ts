// The page of a ballot as a voter meets it: on a small screen, by keyboard, from an invitation to the hand of the facilitator;
// and as paper.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { catalogue } from '#content/catalogue.ts';
import { pathOf } from '#content/routes.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import { ballot as en } from '#content/words/en/workshop-ballot.ts';
import { ballot as it } from '#content/words/it/workshop-ballot.ts';
import { openBallot } from '#model/workshop/ballot-schema.ts';
import { type Invited, invitationOf } from '#model/workshop/carry/invitation.ts';
import { decodeBallot, encodeBallot, encodeInvitation } from '#model/workshop/carry/workshop-link.ts';
import { readCode } from '#model/workshop/code/spoken-code.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { placesOf } from '#model/workshop/places.ts';
import { ballotWith, engagementWith } from '../model/workshop/any-ballot.ts';
import { expect, expectNoBarriers, overflowAt320, test } from './fixtures.ts';

const WORDS = { it, en };
const NAMES = ['Amministratrice delegata', 'Direttore finanziario', 'Marketing', 'Marketing', 'Chi sta al banco'];
const roles = NAMES.map((name, i) => ({
  number: i + 1,
  name,
  segment: i < 4 ? ('board' as const) : ('front-line' as const),
}));

const linkOf = (invited: Invited, more: Partial<Engagement> = {}): string => {
  const link = encodeInvitation(invitationOf(engagementWith({ roles, respondents: [], ...more }), invited));
  if (!link.ok) throw new Error('no link');
  return link.value;
};

async function open(page: Page, language: Language, invited: Invited, more?: Partial<Engagement>): Promise<void> {
  await page.goto(`${pathOf(language, 'ballot')}#${linkOf(invited, more)}`);
  await page.locator('.lays').waitFor();
}

const press = async (page: Page, key: string, times: number): Promise<void> => {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
};

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

/** Tab until a field has the focus. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let i = 0; i < 120 && (await focused(page)) !== id; i++) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(id);
}

const handedBallot = async (page: Page) => {
  const read = decodeBallot(catalogue, await page.locator('#ballot-address').inputValue());
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
};

/** Pages of paper that the browser prints. */
const pagesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ??
  0;

test('in Italian at 320 px, by keyboard alone, a ballot is filled in, kept over a reload, and handed in by link and by code', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'it', { round: 1 });
  await tabTo(page, 'role');
  await press(page, 'ArrowDown', 2);
  await tabTo(page, 'tokens/mass-speed');
  await press(page, 'ArrowUp', 12);
  await tabTo(page, 'tokens/raise-and-surprise');
  await page.keyboard.type('8');
  await expect(page.getByRole('status').filter({ hasText: it.tokens.laid(20, 20) })).toBeVisible();
  await tabTo(page, 'existTo');
  await page.keyboard.type('Esistiamo per far partire chiunque senza pensieri');
  await press(page, 'Tab', 1);
  await page.keyboard.press('Space');
  await tabTo(page, 'staff~turnover/from');
  await page.keyboard.type('20-35');
  await tabTo(page, 'budget~total/from');
  await page.keyboard.type('1,2 mln');
  await tabTo(page, 'operated');
  await press(page, 'ArrowDown', 9);
  await page.waitForTimeout(500);
  await page.reload();
  await page.locator('.lays').waitFor();
  await expect(page.locator('#existTo')).toHaveValue('Esistiamo per far partire chiunque senza pensieri');
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBe(0);
  await tabTo(page, 'operated');
  await press(page, 'Tab', 1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: it.handed.title })).toBeFocused();
  const ballot = await handedBallot(page);
  expect(ballot).toMatchObject({
    engagement: 'K7QFM2',
    round: 1,
    role: 2,
    language: 'it',
    tokens: { 'mass-speed': 12, 'raise-and-surprise': 8 },
    existTo: 'Esistiamo per far partire chiunque senza pensieri',
    expects: [{ dimension: 'speed', end: 'high' }],
    estimates: { 'staff.turnover': { from: 20, to: 35 }, 'budget.total': 1_200_000 },
    operated: 'race-to-bottom',
  });
  const code = (await page.locator('.spoken').textContent())?.replace(`${it.handed.codeLabel}: `, '') ?? '';
  expect(readCode(placesOf(catalogue), 'K7QFM2', code)).toMatchObject({
    kind: 'read',
    vote: { role: 2, round: 1, tokens: ballot.tokens },
  });
  await page.getByText(it.handed.qr).click();
  await expect(page.getByRole('img', { name: it.handed.qrAlt })).toBeVisible();
  const mail = await page.getByRole('link', { name: it.handed.mail }).getAttribute('href');
  expect(decodeURIComponent(mail ?? '')).toContain('#c1b.');
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBe(0);
});

test('in English, who stands before customers is asked plainly, and what is missing leads to its field', async ({
  page,
}) => {
  await open(page, 'en', { round: 2, role: 5 }, { names: 'named' });
  await expect(page.locator('form').getByText(en.intro.second)).toBeVisible();
  await expect(page.locator('[id="staff~turnover/from"]')).toBeHidden();
  await page.getByText(en.rest.change).click();
  await page.getByLabel(en.tokens.label('Because it is right')).fill('2.5');
  await page.locator('[id="staff~turnover/from"]').fill('900');
  await page.getByRole('button', { name: en.hand.action }).click();
  const summary = page.locator('.errsum');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('listitem')).toHaveCount(3);
  await summary.getByRole('link', { name: en.hand.notNumber('Because it is right') }).click();
  expect(await focused(page)).toBe('tokens/because-we-can');
  await expectNoBarriers(page);
  await page.keyboard.type('21');
  await expect(page.getByText(en.tokens.laid(21, 20))).toBeVisible();
  await page.getByRole('button', { name: en.tokens.fewer('Because it is right') }).click();
  await page.locator('[id="staff~turnover/from"]').fill('');
  await page.getByLabel(en.role.name).fill('Anna');
  for (const text of ['a fast answer', 'the same treatment for everyone']) await page.getByLabel(text).check();
  await page.getByLabel('to be surprised').click();
  await expect(page.getByText(en.words.tooMany)).toBeVisible();
  await page.getByRole('button', { name: en.hand.action }).click();
  const ballot = await handedBallot(page);
  expect(ballot).toMatchObject({ round: 2, role: 5, name: 'Anna', tokens: { 'because-we-can': 20 } });
  expect(ballot.expects?.map(({ dimension }) => dimension)).toEqual(['speed', 'uniformity']);
  expect(ballot.estimates).toBeUndefined();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: en.handed.file }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^ballot-k7qfm2-chi-sta-al-banco-[0-9a-z]{4}\.json$/u);
  expect(openBallot(catalogue, await readFile(await download.path(), 'utf8'))).toEqual({ ok: true, value: ballot });

  // The next person on the device finds nothing of it, and votes under another id.
  await page.getByRole('button', { name: en.handed.next }).click();
  await expect(page.getByLabel(en.role.name)).toHaveValue('');
  await page.getByLabel(en.role.name).fill('Bruno');
  await page.getByLabel(en.tokens.label('Because it is right')).fill('20');
  await page.getByRole('button', { name: en.hand.action }).click();
  expect((await handedBallot(page)).id).not.toBe(ballot.id);
});

for (const language of LANGUAGES) {
  const say = WORDS[language];

  test(`${language}: without an invitation the page says what it is, and opens one that is pasted`, async ({
    page,
  }) => {
    await page.goto(pathOf(language, 'ballot'));
    const field = page.getByLabel(say.without.field);
    const openIt = page.getByRole('button', { name: say.without.open });
    const link = linkOf({ round: 1 });
    await field.fill(`https://example.org/it/scheda/#${link.slice(0, -3)}`);
    await openIt.click();
    await expect(page.locator('#invitation-problem')).not.toBeEmpty();
    const own = encodeBallot(ballotWith());
    await field.fill(own.ok ? own.value : '');
    await openIt.click();
    await expect(page.locator('#invitation-problem')).toContainText(/workshop/u);
    await expectNoBarriers(page);
    await field.fill(` https://example.org/it/scheda/#${link} `);
    await openIt.click();
    await expect(page.locator('.lays')).toBeVisible();
    // Two roles with one name are told apart by their numbers.
    await expect(page.getByRole('option', { name: say.role.numbered('Marketing', 4) })).toHaveCount(1);
  });

  test(`${language}: printed, it is an empty ballot of two pages with every role, purpose and fact`, async ({
    page,
  }) => {
    await open(page, language, { round: 1 });
    await page.locator('#existTo').fill('Segreto');
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.paper');
    await expect(paper).toBeVisible();
    await expect(page.locator('form')).toBeHidden();
    await expect(paper.locator('.paper-tokens tr')).toHaveCount(12);
    await expect(paper.locator('.paper-question')).toHaveCount(5);
    for (const name of NAMES) await expect(paper).toContainText(name);
    await expect(paper).not.toContainText('Segreto');
    expect(await pagesOf(page)).toBe(2);
  });

  test(`${language}: printed, the ballot of the second vote asks for role and tokens, on one page`, async ({
    page,
  }) => {
    await open(page, language, { round: 2 });
    await page.emulateMedia({ media: 'print' });
    const paper = page.locator('.paper');
    await expect(paper.locator('.paper-tokens tr')).toHaveCount(12);
    await expect(paper.locator('.paper-question')).toHaveCount(0);
    for (const name of NAMES) await expect(paper).toContainText(name);
    expect(await pagesOf(page)).toBe(1);
  });
}

test('a link that was damaged on its way is told, and nothing of it is opened', async ({ page }) => {
  const link = linkOf({ round: 1 });
  await page.goto(`${pathOf('it', 'ballot')}#${link.slice(0, 20)}x${link.slice(21)}`);
  await expect(page.locator('#invitation-problem')).not.toBeEmpty();
  await expect(page.locator('.lays')).toHaveCount(0);
});

test('whoever goes back up through the tokens by keyboard sees each stop below the line that counts them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await open(page, 'it', { round: 2 });
  await page.getByRole('button', { name: it.hand.action }).focus();
  const isCovered = () =>
    page.evaluate(() => {
      const stop = document.activeElement;
      const top = document.querySelector('.laid')?.getBoundingClientRect().bottom ?? 0;
      return stop?.closest('.lay') ? stop.getBoundingClientRect().top < top : undefined;
    });
  const seen = [];
  for (let i = 0; i < 3 * placesOf(catalogue).length + 20; i++) {
    await page.keyboard.press('Shift+Tab');
    seen.push(await isCovered());
  }
  expect(seen.filter((one) => one !== undefined).length).toBeGreaterThan(20);
  expect(seen).not.toContain(true);
});
