// What stands in the browser's storage, seen and prepared from outside the page.
import type { Page } from '@playwright/test';
import { toDraft } from '#components/ask/draft.ts';
import { KEPT_VERSION, type KeptDraft } from '#components/keep/kept-draft.ts';
import { FIRST, ASIDE as QUARANTINE, RECORD } from '#components/keep/layout.ts';
import { pathOf } from '#content/routes.ts';
import type { Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';
import { VIEWS } from './answering.ts';

/** Where the assessment stands that begins on a device on which nothing is kept. */
export const KEY = RECORD + FIRST;
export { QUARANTINE };

export const keptText = (page: Page, key = KEY): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);

export const keptDraft = async (page: Page): Promise<KeptDraft> => JSON.parse((await keptText(page)) ?? 'null');

/** Goes to a page without script, so that nothing but this writes, and puts a text there. */
export async function putText(page: Page, text: string): Promise<void> {
  await page.goto(pathOf('it', 'privacy'));
  await page.evaluate(([name, value]) => localStorage.setItem(name, value), [KEY, text] as const);
}

/** Puts a whole assessment there, as if it had been typed in that language. */
export const keepAnswers = (page: Page, language: Language, assessment: Assessment): Promise<void> =>
  putText(
    page,
    JSON.stringify({
      version: KEPT_VERSION,
      revision: 1,
      savedAt: '2026-11-21T10:00:00.000Z',
      language,
      fields: toDraft(assessment, language, VIEWS[language]),
      assessment,
    }),
  );
