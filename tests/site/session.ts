// What the tests of a session share: an engagement put on the device, the window that leads it, the projector, and the steps.
import type { BrowserContext, Page } from '@playwright/test';
import { engagementKey, keptText } from '#components/keep/engagements.ts';
import { type DeskPart, deskFragment } from '#components/workshop/desk-address.ts';
import { readKept } from '#components/workshop/read-kept.ts';
import { catalogue } from '#content/catalogue.ts';
import { pathOf } from '#content/routes.ts';
import type { Language } from '#content/shape.ts';
import { room as en } from '#content/words/en/room.ts';
import { room as it } from '#content/words/it/room.ts';
import { workshopDesk as desk } from '#content/words/it/workshop-desk.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { spokenCode } from '#model/workshop/code/spoken-code.ts';
import type { Collected, Engagement } from '#model/workshop/engagement.ts';
import { placesOf } from '#model/workshop/places.ts';
import { expect } from './fixtures.ts';

export const ID = 'D3M0AA';
export const AT = '2026-11-22T09:00:00.000Z';
export const demo = (): Engagement => demonstration(ID, new Date().toISOString());

/** Everything of it in, nothing revealed, every ballot signed. */
export function sealedDemo(names: Engagement['names']): Engagement {
  const engagement: Engagement = { ...demo(), revealed: [], names };
  const signed = (one: Collected, i: number): Collected => ({
    ...one,
    ballot: { ...one.ballot, name: `Votante ${i}` },
  });
  return { ...engagement, ballots: engagement.ballots.map(signed) };
}

/** An engagement of so many voters of one role, each with the tokens that are told. */
export function votedBy(voters: number, tokensOf: (place: number) => Ballot['tokens']): Engagement {
  const { consensus: _, ...blank } = demo();
  const voter = (place: number): Collected => ({
    via: 'link',
    at: AT,
    ballot: {
      format: 'coerente/ballot',
      version: 1,
      engagement: ID,
      id: `voter-${place}`,
      round: 1,
      role: 1,
      tokens: tokensOf(place),
    },
  });
  return {
    ...blank,
    ballots: Array.from({ length: voters }, (_ignored, place) => voter(place)),
    revealed: [1],
    definitions: [],
    triage: [],
  };
}

export const codeOf = (ballot: Pick<Ballot, 'role' | 'round' | 'tokens'>, id = ID): string =>
  spokenCode(placesOf(catalogue), id, ballot);

/** Fifteen codes, each another vote: six of the first role, five of the second, four of the third. */
export const fifteenVotes = (): readonly Pick<Ballot, 'role' | 'round' | 'tokens'>[] => {
  const places = placesOf(catalogue);
  return [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3].map((role, i) => {
    const [one = '', other = ''] = [places[i % 10], places[(i + 3) % 10]];
    return { role, round: 1, tokens: { [one]: 20 - i, [other]: i } };
  });
};

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Goes to a page without script and puts the engagement there. */
export async function keep(page: Page, engagement: Engagement): Promise<void> {
  await page.goto(pathOf('it', 'privacy'));
  const text = keptText({ engagement, revision: 1, page: 'test', exportedAt: '' });
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    engagementKey(engagement.id),
    text,
  ] as const);
}

export async function kept(page: Page, id = ID): Promise<Engagement> {
  const text = await page.evaluate((key) => localStorage.getItem(key), engagementKey(id));
  const engagement = readKept(JSON.parse(text ?? '{}').engagement);
  if (!engagement) throw new Error(`Nothing that can be read stands under ${id}`);
  return engagement;
}

export const deskPath = (part: DeskPart, id = ID): string => `${pathOf('it', 'workshop')}${deskFragment(id, part)}`;

export async function openDesk(page: Page, part: DeskPart, id = ID): Promise<void> {
  await page.goto(deskPath(part, id));
  await settled(page);
}

/** Both windows of the room, on the demonstration or another engagement; the keys go to the one that leads. */
export async function bothWindows(page: Page, context: BrowserContext, engagement = demo()): Promise<Page> {
  await keep(page, engagement);
  await lead(page);
  const screen = await project(context);
  await page.bringToFront();
  return screen;
}

/** The part is there, and not the word that it is being fetched. */
async function settled(page: Page): Promise<void> {
  await page.locator('.desk-part h2').first().waitFor();
  await expect(page.locator('.desk-part .lead')).toHaveCount(0);
}

/** By its link among the parts. */
export async function toPart(page: Page, name: DeskPart): Promise<void> {
  const parts = page.getByRole('navigation', { name: desk.parts.nav });
  const link = parts.getByRole('link', { name: desk.parts[name], exact: true });
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'page');
  await settled(page);
}

const WORDS = { it, en };

/** The window that leads; both languages are there when it gives back. */
export async function lead(page: Page, id = ID, language: Language = 'it'): Promise<void> {
  await page.goto(`${pathOf(language, 'room')}#${id}`);
  await page.getByRole('heading', { name: WORDS[language].lead.preview }).waitFor();
  await page.locator('[data-warm]').waitFor({ state: 'attached' });
}

/** The window of the projector. */
export async function project(
  context: BrowserContext,
  { id = ID, size = { width: 1024, height: 768 } } = {},
): Promise<Page> {
  const screen = await context.newPage();
  await screen.setViewportSize(size);
  await screen.goto(`${pathOf('it', 'room')}#${id}/screen`);
  await screen.locator('[data-warm]').waitFor({ state: 'attached' });
  return screen;
}

export const at = (page: Page, step: string, screen?: string) =>
  expect(page.locator(`.room-screen[data-step="${step}"]${screen ? `[data-screen="${screen}"]` : ''}`)).toHaveCount(1);

/** Steps forward by the keyboard until one is reached. */
export async function until(page: Page, step: string): Promise<void> {
  for (let i = 0; i < 14; i++) {
    if ((await page.locator('.room-screen').getAttribute('data-step')) === step) return;
    await page.keyboard.press('Shift+ArrowRight');
  }
  await at(page, step);
}

/** Uncovers what the step covers, where it does. */
export async function uncover(page: Page): Promise<void> {
  if ((await page.locator('.room-screen[data-covered]').count()) > 0) await page.keyboard.press('r');
}

/** Every screen from here to the last, by the keyboard; `look` is given its step. */
export async function eachScreen(page: Page, look: (step: string) => Promise<void>): Promise<void> {
  const where = () =>
    page.locator('.room-screen').evaluate((one) => JSON.stringify({ ...(one as HTMLElement).dataset }));
  for (let i = 0; i < 60; i++) {
    await look((await page.locator('.room-screen').getAttribute('data-step')) ?? '');
    const before = await where();
    await page.keyboard.press('ArrowRight');
    if (before === (await where())) return;
  }
}

/** No number that is none, no part that failed, and no praise. */
export async function expectSense(page: Page): Promise<void> {
  const text = await page.locator('main').innerText();
  expect(text).not.toMatch(/NaN|undefined|Infinity|∞|\[object/u);
  expect(text).not.toMatch(/perfett|complimenti|\bbrav|ottim|eccellen|perfect|congrat|excellent|well done/iu);
  for (const failed of [it.screen.failed, en.screen.failed, desk.failed]) expect(text).not.toContain(failed);
}
