// Every address of the site in groups, and what a page of the questionnaire shows once it is alive.
import { expect, type Page } from '@playwright/test';
import { knownIds } from '#components/frame/known-ids.ts';
import { allPages, type Place } from '#content/routes.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import { ask as askEn, askPage as askPageEn } from '#content/words/en/ask.ts';
import { ask as askIt, askPage as askPageIt } from '#content/words/it/ask.ts';
import config from '../../astro.config.mjs';

/** Where whoever hosts the site says that it lives: nothing here may know it by heart. */
export const ORIGIN = new URL(config.site ?? '').origin;

export const askWords = { it: askIt, en: askEn };
export const askPageWords = { it: askPageIt, en: askPageEn };

export interface SitePage extends Place {
  readonly path: string;
  readonly language: Language;
}

export const PAGES: readonly SitePage[] = LANGUAGES.flatMap((language) =>
  allPages(language, knownIds).map((page) => ({ ...page, language })),
);

const QUESTIONNAIRE: readonly string[] = ['assess', 'section', 'result'];
export const isQuestionnaire = ({ kind }: Place): boolean => QUESTIONNAIRE.includes(kind);
export const isInteractive = (place: Place): boolean =>
  isQuestionnaire(place) || ['kept', 'open', 'whatIf', 'profile', 'workshop', 'ballot', 'room'].includes(place.kind);

/** The pages of one language cut into lists short enough for one test each. */
export function inLots(pages: readonly SitePage[], most: number): readonly (readonly SitePage[])[] {
  const count = Math.ceil(pages.length / most);
  return Array.from({ length: count }, (_, lot) => pages.filter((_page, i) => i % count === lot));
}

/** Waits until the questionnaire takes answers and keeps them: the way to delete them is a button then. */
export async function untilAlive(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: askWords[language].keep.clear }).waitFor();
}

/** Opens a page and waits until all that it shows at first is there. */
export async function openPage(page: Page, { path, language, kind }: SitePage): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(200);
  if (kind === 'result') await page.getByRole('heading', { name: askWords[language].result.title }).waitFor();
  if (kind === 'result') await page.getByRole('main').getByRole('button').waitFor();
  else if (kind === 'open') await page.locator('astro-island:not([ssr])').waitFor();
  else if (kind === 'kept') await page.getByRole('heading', { level: 2 }).last().waitFor();
  else if (kind === 'whatIf' || kind === 'profile' || kind === 'workshop')
    await page.locator('input[type=file]').waitFor();
  else if (kind === 'ballot') await page.locator('form textarea').waitFor();
  else if (kind === 'room') await page.locator('main .notice a').waitFor();
  else if (isInteractive({ kind })) await untilAlive(page, language);
}
