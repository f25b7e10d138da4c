// The inputs of property tests. On a build server they are the same every time, so that one state of the project has one outcome
// there; by hand they are new ones at each run. `LAW_SEED=N` takes those of a failure again.
import fc from 'fast-check';

/** Any number: what matters is that it stays. */
const OF_BUILDS = 20_261_123;

const said = process.env['LAW_SEED'] ?? (process.env['CI'] ? OF_BUILDS : undefined);

export const seed: number | undefined = said === undefined ? undefined : Number(said);

if (seed !== undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
