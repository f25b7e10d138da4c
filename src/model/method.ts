// The version of the arithmetic. It changes when the same answers, on the same profile, would be judged differently; two
// results are comparable where it and the profile are the same.

export const METHOD_VERSION = 2;
