// The consultant's desk in a browser: the demonstration opened, an engagement made by keyboard, fifteen ballots pasted at once
// and sealed until they are revealed, everything there after a reload, out to a file and in again, two windows in step.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { catalogue, questionOf } from '#content/catalogue.ts';
import { pathOf } from '#content/routes.ts';
import { workshopAfter as after } from '#content/words/it/workshop-after.ts';
import { workshopBallots as ballots } from '#content/words/it/workshop-ballots.ts';
import { workshopDesk as desk } from '#content/words/it/workshop-desk.ts';
import { workshopSheets as sheets } from '#content/words/it/workshop-sheets.ts';
import { workshopTriage as triage } from '#content/words/it/workshop-triage.ts';
import { spokenCode } from '#model/workshop/code/spoken-code.ts';
import { openEngagement } from '#model/workshop/engagement-schema.ts';
import { placesOf } from '#model/workshop/places.ts';
import { expect, expectNoBarriers, overflowAt320, overflowTwice, test } from './fixtures.ts';

const PAGE = pathOf('it', 'workshop');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const said = (page: Page, sentence: string) => page.getByRole('status').filter({ hasText: sentence });
const idOf = (page: Page) => new URL(page.url()).hash.slice(1).split('/')[0] ?? '';
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: desk.parts.nav }).getByRole('link', { name, exact: true });

async function open(page: Page): Promise<void> {
  await page.goto(PAGE);
  await page.getByLabel(desk.create.company).waitFor();
}

async function openDemonstration(page: Page): Promise<void> {
  await open(page);
  await button(page, desk.create.demo).click();
  await part(page, desk.parts.votes).waitFor();
}

/** An engagement of three roles and fifteen people, made with the keyboard alone. */
async function makeByKeyboard(page: Page): Promise<void> {
  await open(page);
  await page.getByLabel(desk.create.company).focus();
  await page.keyboard.type('Mobili Bianchi');
  await page.keyboard.press('Tab');
  await page.keyboard.type('assistenza ai privati');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Mobili Bianchi, assistenza ai privati' })).toBeVisible();
  await part(page, desk.parts.people).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(desk.roles.lines).focus();
  await page.keyboard.type('6 Direzione\n5 Negozi\n4 Centralino');
  await button(page, desk.roles.add).focus();
  await page.keyboard.press('Enter');
  await expect(said(page, desk.roles.added(3))).toBeVisible();
  await expect(page.getByText(desk.roles.total(3, 15))).toBeVisible();
}

/** Fifteen codes, each another vote. */
function fifteenCodes(id: string): readonly string[] {
  const places = placesOf(catalogue);
  const people = [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3];
  return people.map((role, i) => {
    const [one = '', other = ''] = [places[i % 10], places[(i + 3) % 10]];
    return spokenCode(places, id, { role, round: 1, tokens: { [one]: 20 - i, [other]: i } });
  });
}

test('an engagement made by keyboard takes fifteen ballots at once, sealed until they are revealed, and is there after a reload', async ({
  page,
}) => {
  await makeByKeyboard(page);
  const codes = fifteenCodes(idOf(page));
  await part(page, desk.parts.collect).click();
  const started = Date.now();
  await page.getByLabel(ballots.collect.paste).fill(codes.join('\n'));
  await button(page, ballots.collect.take).click();
  await expect(said(page, ballots.collect.outcome(15, 0))).toBeVisible();
  expect(Date.now() - started).toBeLessThan(10_000);
  await expect(page.getByText(ballots.collect.progress(15, 15, ballots.round[1]))).toBeVisible();
  // The same once more, and one with a character that does not fit.
  const wrong = `${codes[0]?.slice(0, 7)}${codes[0]?.endsWith('7') ? '8' : '7'}`;
  await page.getByLabel(ballots.collect.paste).fill(`${codes[1]}\n${wrong}`);
  await button(page, ballots.collect.take).click();
  await expect(said(page, ballots.collect.outcome(0, 1))).toBeVisible();
  await expect(page.getByText(ballots.collect.fates.again)).toBeVisible();
  await expect(page.getByText(ballots.collect.progress(15, 15, ballots.round[1]))).toBeVisible();

  await part(page, desk.parts.votes).click();
  await expect(page.getByText(ballots.votes.sealed)).toBeVisible();
  await expect(page.locator('.splits-page')).toHaveCount(0);
  await part(page, desk.parts.collect).click();
  await button(page, ballots.collect.reveal(ballots.round[1])).click();
  await expect(button(page, ballots.collect.revealYes)).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: ballots.collect.see }).click();
  await expect(page.locator('.splits-page')).toBeVisible();

  await page.reload();
  await expect(page.locator('.splits-page')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Mobili Bianchi, assistenza ai privati' })).toBeVisible();
});

test('the demonstration opens with one click, twice without touching the first, and every part of it shows', async ({
  page,
}) => {
  await openDemonstration(page);
  const first = idOf(page);
  for (const name of ['people', 'facts', 'invite', 'collect', 'votes', 'agree', 'triage', 'after'] as const) {
    await part(page, desk.parts[name]).click();
    await expect(part(page, desk.parts[name])).toHaveAttribute('aria-current', 'page');
    await page.locator('.desk-part h2').first().waitFor();
    await expect(page.locator('.desk-part .lead')).toHaveCount(0);
    await expectNoBarriers(page);
    expect(await overflowAt320(page), name).toBeLessThanOrEqual(0);
    expect(await overflowTwice(page), name).toBeLessThanOrEqual(0);
  }
  await openDemonstration(page);
  expect(idOf(page)).not.toBe(first);
  await page.goto(PAGE);
  await expect(page.locator('.shelf > li')).toHaveCount(2);
});

test('an engagement goes out to a file, is forgotten, and comes in again as it was', async ({ page }) => {
  await openDemonstration(page);
  const id = idOf(page);
  await page.getByRole('link', { name: desk.keep.back }).click();
  const wait = page.waitForEvent('download');
  await button(page, desk.list.download).click();
  const path = await (await wait).path();
  const read = openEngagement(catalogue, readFileSync(path, 'utf8'));
  expect(read.ok && read.value.id).toBe(id);
  await button(page, desk.remove).click();
  await expect(page.getByText(desk.list.none)).toBeVisible();
  await page.getByLabel(desk.create.choose).setInputFiles(path);
  await expect(said(page, desk.create.imported(1))).toBeVisible();
  await expect(page.locator(`a[href="#${id}"]`).first()).toBeVisible();
  // The same file again changes nothing and says so.
  await page.getByLabel(desk.create.choose).setInputFiles(path);
  await expect(page.getByText(/c’era già, identico/u)).toBeVisible();
});

test('what one window writes, the other shows at once', async ({ page, context }) => {
  await openDemonstration(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const scope = other.getByLabel(desk.frame.scope);
  await scope.waitFor();
  await page.getByLabel(desk.frame.scope).fill('noleggio ai privati');
  await expect(scope).toHaveValue('noleggio ai privati');
  await expect(other.getByRole('heading', { name: 'Noleggi Vardana, noleggio ai privati' })).toBeVisible();
});

test('what is asked first is the answer that the report looks for first, with the same count', async ({ page }) => {
  await openDemonstration(page);
  await part(page, desk.parts.facts).click();
  const [first, second] = ['shrinkage', 'contract.hours'].map((id) => questionOf(id)?.words.ask.it ?? id);
  const asked = page.locator('.ask-next > li');
  await expect(asked.nth(0)).toContainText(`${first} ${sheets.owners.operations}; ${sheets.next.settles(2)}`);
  await expect(asked.nth(1)).toContainText(`${second} ${sheets.owners.people}; ${sheets.next.settles(2)}`);
});

test('a sheet goes out as a table, and what it changes is shown before it is in the engagement', async ({ page }) => {
  await openDemonstration(page);
  await part(page, desk.parts.facts).click();
  const wait = page.waitForEvent('download');
  await page.getByRole('button', { name: sheets.sheets.tableOf(sheets.owners.people) }).click();
  const text = readFileSync(await (await wait).path(), 'utf8');
  expect(text).toContain('staff.fte');
  const table = 'id;valore;qualità;fonte;data\nstaff.turnover;22;misurato;paghe;10/2026\nstaff.fte;tante;;;\n';
  await page
    .getByLabel(sheets.back.choose)
    .setInputFiles({ name: 'dati.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await expect(page.getByText(sheets.back.changes(1))).toBeVisible();
  await expect(page.getByText(sheets.back.problems(1))).toBeVisible();
  await button(page, sheets.back.apply).click();
  await expect(said(page, sheets.back.applied(1))).toBeVisible();
  const kept = await page.evaluate((key) => localStorage.getItem(key), `coerente/2/engagement/${idOf(page)}`);
  expect(JSON.parse(kept ?? '{}').engagement.assessment.answers['staff.turnover']).toEqual({
    value: 22,
    quality: 'measured',
    source: 'paghe',
    asOf: '2026-10',
  });
});

test('a divergence is marked at the desk as in the room: agreed, disputed, or accepted with its reason', async ({
  page,
}) => {
  await openDemonstration(page);
  await part(page, desk.parts.triage).click();
  const matters = page.locator('.list.triage > li');
  await matters.first().waitFor();
  expect(await matters.count()).toBeGreaterThan(3);
  // In the order in which the room sees them, with what puts them in it.
  await expect(matters.first()).toContainText(/\d+\u00a0punti su \d+/u);
  const free = matters.filter({ hasText: triage.notSaid }).first();
  const title = (await free.getByRole('heading').textContent()) ?? '';
  const one = matters.filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  await one.getByRole('button', { name: triage.stands.agree }).click();
  await expect(one.getByRole('button', { name: triage.stands.agree })).toHaveAttribute('aria-pressed', 'true');
  await one.getByRole('button', { name: triage.stands.accepted }).click();
  await one.getByRole('button', { name: triage.save }).click();
  await expect(one.getByText(triage.reasonMissing)).toBeVisible();
  await one.getByLabel(triage.reason).fill('Costa più di quanto rende.');
  await one.getByLabel(triage.owner).fill('Direzione operativa');
  await one.getByRole('button', { name: triage.save }).click();
  await expect(one.getByText(triage.saved)).toBeVisible();
  await expectNoBarriers(page);
  expect(await overflowAt320(page)).toBeLessThanOrEqual(0);
  const kept = await page.evaluate((key) => localStorage.getItem(key), `coerente/2/engagement/${idOf(page)}`);
  expect(JSON.parse(kept ?? '{}').engagement.assessment.accepted).toContainEqual(
    expect.objectContaining({ reason: 'Costa più di quanto rende.', owner: 'Direzione operativa' }),
  );
  await one.getByRole('button', { name: triage.back }).click();
  await expect(one.getByText(triage.notSaid)).toBeVisible();
});

test('commitments become a calendar, and the declaration opens its result', async ({ page }) => {
  await openDemonstration(page);
  await part(page, desk.parts.after).click();
  const wait = page.waitForEvent('download');
  await button(page, after.commitments.calendar).click();
  const text = readFileSync(await (await wait).path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/gu)).toHaveLength(4);
  await part(page, desk.parts.agree).click();
  await button(page, ballots.agree.open).click();
  await page.waitForURL(`**${pathOf('it', 'result')}`);
  await page.locator('.result').first().waitFor();
});
