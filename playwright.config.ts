import { defineConfig } from '@playwright/test';
import { browserPath, FLAGS } from './scripts/browser.mjs';

const executablePath = await browserPath();
const port = Number(process.env['PORT'] ?? 4399);

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  // A build server may be starved for a minute by others on its machine: a second try there, told as "flaky". None by hand.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['dot'], ['./scripts/count-reporter.mjs']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    launchOptions: { executablePath, args: FLAGS },
    locale: 'it-IT',
    // A test knows what is asked of the server only where no worker answers; offline.spec.ts lets it in.
    serviceWorkers: 'block',
    trace: 'off',
  },
  webServer: {
    command: `npm run -s preview -- --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
