// Ballots shown to the camera as QR codes, or as pictures of them: read in a browser that has no reader of its own, and with a
// sentence where there is no camera.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { MOST_IN_QR } from '#components/take/qr-path.ts';
import { pathOf } from '#content/routes.ts';
import { workshopBallots as ballots } from '#content/words/it/workshop-ballots.ts';
import { encodeBallot } from '#model/workshop/carry/workshop-link.ts';
import { browserPath, FLAGS } from '../../scripts/browser.mjs';
import { ballotWith, engagementWith } from '../model/workshop/any-ballot.ts';
import { qrFilm } from '../support/qr-video.ts';
import { expect, expectNoBarriers, test } from './fixtures.ts';
import { deskPath, keep } from './session.ts';

const link = encodeBallot(
  ballotWith({ existTo: 'Rimettere in moto chi è fermo, con una persona sola che decide, e dirgli quando.' }),
);
const ADDRESS = `https://example.org${pathOf('it', 'workshop')}#${link.ok ? link.value : ''}`;
const FILM = join(mkdtempSync(join(tmpdir(), 'film-')), 'qr.y4m');
writeFileSync(FILM, qrFilm(ADDRESS));

test.use({
  launchOptions: {
    executablePath: await browserPath(),
    args: [
      ...FLAGS,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${FILM}`,
    ],
  },
});

const { collect } = ballots;

async function openCollecting(page: Page): Promise<void> {
  const engagement = engagementWith();
  await keep(page, engagement);
  await page.goto(deskPath('collect', engagement.id));
  await page.getByRole('button', { name: collect.scan }).waitFor();
}

const fated = (page: Page) => page.getByRole('status').filter({ hasText: collect.outcome(1, 0) });

test('a ballot shown to the camera is collected, once, and the browser needs no reader of its own', async ({
  page,
  context,
  watch,
}) => {
  expect(ADDRESS.length).toBeLessThan(MOST_IN_QR);
  await context.grantPermissions(['camera']);
  await openCollecting(page);
  await page.getByRole('button', { name: collect.scan }).click();
  await expect(page.getByText(collect.scanning)).toBeVisible();
  await expect(fated(page)).toBeVisible({ timeout: 20_000 });
  // Where the browser reads codes by itself, nothing is loaded for it.
  const reads = await page.evaluate(async () => {
    const { BarcodeDetector: Own } = window as { BarcodeDetector?: { getSupportedFormats(): Promise<string[]> } };
    return (await Own?.getSupportedFormats())?.includes('qr_code') ?? false;
  });
  expect(watch.requested.some((path) => /\/decode\.[^/]+\.js$/u.test(path))).toBe(!reads);
  await expectNoBarriers(page);
  await page.getByRole('button', { name: collect.scanStop }).click();
  await expect(page.locator('video')).toHaveCount(0);
});

test('a picture of the code is read too; one without a code, and a file that is no picture, say what is missing', async ({
  page,
}) => {
  await openCollecting(page);
  const png = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    return canvas.toDataURL('image/png').split(',')[1] ?? '';
  });
  const field = page.getByLabel(collect.pictures);
  await field.setInputFiles([
    { name: 'vuota.png', mimeType: 'image/png', buffer: Buffer.from(png, 'base64') },
    { name: 'testo.png', mimeType: 'image/png', buffer: Buffer.from('non è una foto') },
  ]);
  await expect(page.getByText(collect.noCode('vuota.png'))).toBeVisible();
  await expect(page.getByText(collect.noPicture('testo.png'))).toBeVisible();
  await expectNoBarriers(page);
  const shown = await page.evaluate(
    async ([bytes]) => {
      const canvas = document.createElement('canvas');
      const rows = JSON.parse(bytes) as boolean[][];
      const scale = 6;
      canvas.width = canvas.height = rows.length * scale;
      const pen = canvas.getContext('2d');
      rows.forEach((row, y) => {
        row.forEach((isDark, x) => {
          if (!pen) return;
          pen.fillStyle = isDark ? 'black' : 'white';
          pen.fillRect(x * scale, y * scale, scale, scale);
        });
      });
      return canvas.toDataURL('image/jpeg', 0.7).split(',')[1] ?? '';
    },
    [JSON.stringify((await import('qr')).encodeQR(ADDRESS, 'raw', { ecc: 'low', border: 4 }))] as const,
  );
  await field.setInputFiles({ name: 'scheda.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(shown, 'base64') });
  await expect(fated(page)).toBeVisible();
  await expect(page.getByText(collect.noCode('vuota.png'))).toHaveCount(0);
});

test('where the camera does not open, the page says so and names the other roads', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotFoundError'));
  });
  await openCollecting(page);
  await page.getByRole('button', { name: collect.scan }).click();
  await expect(page.getByRole('alert')).toContainText(collect.scanBlocked);
  await expect(page.getByRole('alert')).toContainText(collect.otherRoads);
  await expect(page.getByLabel(collect.pictures)).toBeEnabled();
});
