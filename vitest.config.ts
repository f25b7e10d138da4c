import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    environment: 'node',
    // Left to itself Vitest keeps one core free, which on two is half of the machine.
    maxWorkers: '100%',
    testTimeout: 60_000,
    reporters: ['dot', './scripts/count-reporter.mjs'],
  },
});
