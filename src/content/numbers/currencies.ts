// The currencies that the questionnaire and the desk of a workshop offer: those of the European companies this is made for, and the
// dollar. A file may name any other; it is then offered beside these.
export const CURRENCIES: readonly string[] = [
  'EUR',
  'GBP',
  'CHF',
  'USD',
  'SEK',
  'DKK',
  'NOK',
  'PLN',
  'CZK',
  'HUF',
  'RON',
];

/** The unit of a question, which the catalogue writes with €, in the currency the company counts in. */
export const unitIn = (unit: string | undefined, currency: string | undefined): string | undefined =>
  currency && currency !== 'EUR' ? unit?.replace('€', currency) : unit;
