import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'unit',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    environment: 'node',
    testTimeout: 60_000,
    reporters: ['dot', './scripts/count-reporter.mjs'],
  },
});
