// Called by scripts/mutate.mjs, which says which part of the model is changed and which tests are to notice.
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: `reports/mutation/${process.env.MUTATION_PART ?? 'model'}.json` },
  clearTextReporter: { allowColor: false, reportTests: false },
  // The runner for Vitest counts coverage test by test whatever stands here: see scripts/forgetful-maps.mjs.
  coverageAnalysis: 'all',
  concurrency: Number(process.env.MUTATION_AT_ONCE ?? 2),
  // What every part has to reach: read by scripts/mutate.mjs too.
  thresholds: { high: 95, low: 90, break: 90 },
  timeoutMS: Number(process.env.MUTATION_PATIENCE ?? 30) * 1000,
  warnings: { slow: false },
  tempDirName: '.stryker-tmp',
  // Not copied for each run: what is built, and what is no business of the model.
  ignorePatterns: ['dist', 'releases', 'coverage', 'test-results', 'bench', 'docs', 'deploy'],
};
