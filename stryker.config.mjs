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
  concurrency: 2,
  timeoutMS: 30_000,
  warnings: { slow: false },
  tempDirName: '.stryker-tmp',
};
