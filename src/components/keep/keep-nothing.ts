// The key of the choice to keep nothing, in a file of its own: the questionnaire asks for it before anything else is loaded.

/** Stands only where nothing is to be kept. */
export const KEEP_NOTHING = 'coerente/2/keep-nothing';
