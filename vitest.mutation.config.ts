import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The tests that speak of the model alone, with brief properties: the fewest that can kill a mutant in src/model.
export default defineConfig({
  resolve: { alias: { 'fast-check': fileURLToPath(new URL('./scripts/brief-fast-check.mjs', import.meta.url)) } },
  test: {
    name: 'mutation',
    include: ['tests/model/**/*.test.ts', 'tests/golden/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
  },
});
