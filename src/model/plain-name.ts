// A name that somebody gave to people, as it tells them apart: kinds of customers, voters.

/** Without what does not tell them apart: "Soci " and "soci" are the same customers. Nothing where there is no name. */
export const plainName = (name: string | undefined): string => (name ?? '').normalize('NFC').trim().toLowerCase();
