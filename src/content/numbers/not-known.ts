// Tells whether a text typed where a number is asked says that the number is not known: “non so”, “n.d.”, “?”, “don't know”.
// A dash says it too, but in a row of a table it may as well say that there is nothing, so there it tells nothing.

const SPACES = /[\s\u00a0\u202f]+/gu;
const SAID = new RegExp(
  [
    '\\?{1,3}',
    '(?:non|nn) (?:lo )?(?:so|sappiamo|si sa|noto|nota|conosciuto|disponibile)',
    '(?:boh|ignoto|sconosciuto)',
    'n\\.? ?d\\.?',
    "(?:i|we) (?:do not|don't|dont) know|(?:do not|don't|dont) know|dunno",
    '(?:unknown|not known|no idea|not available)',
  ]
    .map((way) => `^(?:${way})[.!]?$`)
    .join('|'),
  'iu',
);
const DASHED = /^(?:[-\u2012-\u2015\u2212]{1,3}|n\.?\/?a\.?)$/iu;

const tidied = (text: string): string =>
  text
    .replace(SPACES, ' ')
    .replace(/[’‘ʼ`´]/gu, "'")
    .trim();

/** In a row of a table, where blank means that there is no such row. */
export const saysNotKnown = (text: string): boolean => text.length < 40 && SAID.test(tidied(text));

/** In a field of its own, where there is nothing else that a dash could say. */
export const isNotKnown = (text: string): boolean => saysNotKnown(text) || DASHED.test(tidied(text));
