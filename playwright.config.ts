import { defineConfig } from '@playwright/test';
import { browserPath, FLAGS } from './scripts/browser.mjs';
import { inMemory } from './scripts/in-memory.mjs';

// What every worker is started with. Most of what one holds is gone after the test: room for it is an eighth of the time, and
// the browser's files, thousands of them, in memory another tenth.
process.env['NODE_OPTIONS'] ??= '--max-semi-space-size=64';
process.env['TMPDIR'] ??= inMemory();

const executablePath = await browserPath();
const isBuildServer = Boolean(process.env['CI']);
const port = Number(process.env['PORT'] ?? 4399);

export default defineConfig({
  testDir: 'tests/site',
  testMatch: '**/*.spec.ts',
  // A browser waits for its server and for paints: four on two cores leave less of them idle than two (a fifth of the time).
  workers: '200%',
  fullyParallel: true,
  // A build server may be starved by others on its machine: what comes late there is no fault. scripts/test.mjs says more.
  timeout: isBuildServer ? 180_000 : 60_000,
  expect: { timeout: isBuildServer ? 20_000 : 5_000 },
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
