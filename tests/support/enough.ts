// More than this a law must have met to have looked at anything. In a run of mutations scripts/brief-fast-check.mjs gives it thirty
// draws instead of its thousands, and it may meet nothing.
export const enough = (least: number): number => (process.env['MUTATION_PART'] === undefined ? least : -1);
