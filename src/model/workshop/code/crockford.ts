// Crockford's base 32: the digits and letters that are told apart by ear and by eye, read with patience. Takes a text,
// gives numbers 0 to 31, or the first character that is none and where it stands.

/** https://www.crockford.com/base32.html: no I, L, O (taken for 1, 1, 0) and no U. */
export const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...ALPHABET].map((character, value) => [character, value] as const),
  ['O', 0] as const,
  ['I', 1] as const,
  ['L', 1] as const,
]);
/** What people put between characters when they write a code down. */
const BETWEEN = /[\s\u00AD\u200B-\u200F\u2060\uFEFF._\-\u2010-\u2015\u2212]/u;

export type Symbols =
  | { readonly ok: true; readonly symbols: readonly number[] }
  /** `place` counts the characters of the code from 1, without what stands between them. */
  | { readonly ok: false; readonly place: number; readonly given: string };

/** Lower case, blanks, hyphens and stops are passed over; O is 0, I and L are 1; any other sign is told, U among them. */
export function readSymbols(text: string): Symbols {
  const symbols: number[] = [];
  for (const given of text) {
    if (BETWEEN.test(given)) continue;
    const value = VALUES.get(given.toUpperCase());
    if (value === undefined) return { ok: false, place: symbols.length + 1, given };
    symbols.push(value);
  }
  return { ok: true, symbols };
}

export const writeSymbols = (symbols: readonly number[]): string =>
  symbols.map((symbol) => ALPHABET[symbol] ?? '').join('');

/** Whether a text is written as codes are: `length` signs of the alphabet, capitals, nothing between. */
export const isPlain = (text: string, length: number): boolean =>
  text.length === length && [...text].every((character) => ALPHABET.includes(character));
