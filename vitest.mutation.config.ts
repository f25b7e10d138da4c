import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const SOONEST = ['/golden/', 'refusal-details', 'limits'];
const LAST = ['/laws/', 'any-input', 'round-trip', 'sealed', 'damage'];

/** The tests that kill most mutants soonest run first, and those last that draw, judge or seal much. */
class KillersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isOneOf = (id: string, names: readonly string[]) => names.some((name) => id.includes(name));
    const rank = ({ moduleId }: TestSpecification) =>
      isOneOf(moduleId, SOONEST) ? 0 : isOneOf(moduleId, LAST) ? 2 : 1;
    return [...files].sort((one, other) => rank(one) - rank(other));
  }
}

// The tests that scripts/mutate.mjs names, with brief properties. They share one module graph, because reading the content anew for every file would take longer than the tests do.
export default defineConfig({
  resolve: { alias: { 'fast-check': fileURLToPath(new URL('./scripts/brief-fast-check.mjs', import.meta.url)) } },
  test: {
    name: 'mutation',
    include: (process.env['MUTATION_TESTS'] ?? 'tests/model/**/*.test.ts,tests/golden/**/*.test.ts').split(','),
    environment: 'node',
    isolate: false,
    setupFiles: ['./scripts/forgetful-maps.mjs'],
    sequence: { sequencer: KillersFirst },
    testTimeout: 120_000,
  },
});
