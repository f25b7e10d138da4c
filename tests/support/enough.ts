// How much a law must have met to have looked at anything: as much as it says, and anything at all in a run of mutations, where
// scripts/brief-fast-check.mjs gives it thirty draws instead of its thousands.
export const enough = (least: number): number => (process.env['MUTATION_PART'] === undefined ? least : 0);
