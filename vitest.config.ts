import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    environment: 'node',
    setupFiles: ['./tests/support/seed.ts', './tests/support/equal-at-once.ts'],
    // Left to itself Vitest keeps one core free, which on two is half of the machine.
    maxWorkers: '100%',
    // Every file imports the catalogue: read once a worker it is a third of the time less. No test may leave anything behind.
    isolate: false,
    // What a draw leaves is gone at once: room for it from the start, and none looked for among what stays, is an eighth of the time.
    execArgv: ['--min-semi-space-size=16', '--max-semi-space-size=16', '--initial-old-space-size=1000'],
    // A build server may be starved by others on its machine: what comes late there is no fault.
    testTimeout: process.env['CI'] ? 300_000 : 60_000,
    reporters: ['dot', './scripts/count-reporter.mjs'],
    // Only where scripts/coverage.ts asks for it. A file that no test loads counts too, with nothing covered.
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'], reporter: ['json-summary'], reportOnFailure: true },
  },
});
