// fast-check for mutation testing: the same properties, thirty runs each and always the same ones. A mutant that needs a
// thousand draws to be seen is not what the mutation score is about, and a thousand draws per mutant would take days.
import { createRequire } from 'node:module';

// By require, because an import of the name would lead back to this file.
const fastCheck = createRequire(import.meta.url)('fast-check');

const MOST_RUNS = 30;

export default {
  ...fastCheck,
  assert: (property, parameters) => fastCheck.assert(property, { ...parameters, numRuns: MOST_RUNS, seed: 2026 }),
};
