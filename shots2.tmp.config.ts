import { defineConfig } from '@playwright/test';
import { browserPath, FLAGS } from './scripts/browser.mjs';
export default defineConfig({ testDir: 'tests/site', testMatch: 'shots2.tmp.ts', workers: 2, timeout: 90000, reporter: 'line', outputDir: '/tmp/shots2/out',
  use: { baseURL: 'http://127.0.0.1:4477', launchOptions: { executablePath: await browserPath(), args: FLAGS }, locale: 'it-IT' } });
