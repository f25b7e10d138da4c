import { defineConfig } from 'vitest/config';

// The tests that speak of the model alone: the fewest that can kill a mutant in src/model.
export default defineConfig({
  test: {
    name: 'mutation',
    include: ['tests/model/**/*.test.ts', 'tests/golden/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
  },
});
