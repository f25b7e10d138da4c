// An assessment read by an edited profile, on the pages: opened, its result, a result alone, and two moments compared.
import { Buffer } from 'node:buffer';
import { catalogue } from '#content/catalogue.ts';
import mobiliRossi from '#content/companies/mobili-rossi.json' with { type: 'json' };
import { pathOf } from '#content/routes.ts';
import { LANGUAGES } from '#content/shape.ts';
import { found as foundEn } from '#content/words/en/found.ts';
import { open as openEn } from '#content/words/en/open.ts';
import { profile as profileEn } from '#content/words/en/profile.ts';
import { found as foundIt } from '#content/words/it/found.ts';
import { open as openIt } from '#content/words/it/open.ts';
import { profile as profileIt } from '#content/words/it/profile.ts';
import type { Assessment } from '#model/assessment.ts';
import { encodeLink } from '#model/exchange/link/encode-link.ts';
import { assess } from '#model/judge/assess.ts';
import { expect, expectNoBarriers, overflowAt320, test } from './fixtures.ts';

const WORDS = { it: { ...openIt, ...foundIt, ...profileIt }, en: { ...openEn, ...foundEn, ...profileEn } };
const EDITION = {
  name: 'Arredamento',
  version: '2026-1',
  bands: { 'raise-and-surprise': { speed: [60, 100, 2], automation: [0, 50, 1] }, 'race-to-bottom': { clarity: null } },
  thresholds: { 'gap.major.loss': 0.35 },
  anchors: {
    'time.first_response.phone': [
      [20, 100],
      [60, 75],
      [240, 50],
      [900, 25],
      [1800, 0],
    ],
  },
  efforts: { 'auth.limit': 2 },
} as const;
const edited = { ...mobiliRossi, profileEdition: EDITION } as unknown as Assessment;

for (const language of LANGUAGES) {
  const words = WORDS[language];
  const note = words.note(EDITION.name, EDITION.version);

  test(`${language}: a file read by an edited profile says so where it is found and on its result, with every difference`, async ({
    page,
  }) => {
    await page.goto(pathOf(language, 'open'));
    await page.locator('astro-island:not([ssr])').waitFor();
    const bytes = Buffer.from(JSON.stringify(edited));
    await page.getByLabel(words.chooseFile).setInputFiles({ name: 'r.json', mimeType: '', buffer: bytes });
    await expect(page.locator('.facts')).toContainText(note);
    await page.getByRole('button', { name: words.copy }).click();
    await page.getByRole('link', { name: words.toResult }).click();
    await expect(page.locator('.left-out')).toHaveText(note);
    const part = page.locator('#profile');
    await expect(part.getByRole('row')).toHaveCount(7);
    await expect(part).toContainText(words.intro(EDITION.name, EDITION.version));
    await expectNoBarriers(page);
    expect(await overflowAt320(page)).toBe(0);
  });

  test(`${language}: a result alone by an edited profile says so, and shows no bands of the standard`, async ({
    page,
  }) => {
    const verdict = assess(catalogue, edited);
    const link = encodeLink({ kind: 'result', company: edited.company, verdict });
    if (!link.ok) throw new Error('no link');
    await page.goto(`${pathOf(language, 'open')}#${link.value}`);
    await expect(page.getByText(words.introWithout(EDITION.name, EDITION.version))).toBeVisible();
    await expect(page.locator('.left-out')).toHaveText(note);
    await expect(page.locator('#dimensions .asks > span')).toHaveCount(0);
    await expectNoBarriers(page);
  });

  test(`${language}: an edition that cannot be used is left out and told, and the answers open`, async ({ page }) => {
    await page.goto(pathOf(language, 'open'));
    await page.locator('astro-island:not([ssr])').waitFor();
    const broken = { ...edited, profileEdition: { ...EDITION, thresholds: { 'gap.major.loss': 0.9 } } };
    const bytes = Buffer.from(JSON.stringify(broken));
    await page.getByLabel(words.chooseFile).setInputFiles({ name: 'r.json', mimeType: '', buffer: bytes });
    await expect(page.getByText(words.leftOut('').trim())).toBeVisible();
    await expect(page.locator('.facts')).not.toContainText(note);
  });
}
