// Two check characters over the field of 32 elements: whatever one or two characters become, it is seen, and a single
// wrong one can be told from its place. Takes and gives symbols 0 to 31; knows nothing of what they mean.
//
// Reed and Solomon, Polynomial Codes over Certain Finite Fields (1960): the word is a polynomial c(x), its last symbol
// the constant one, that is divided by g(x) = (x + a)(x + a^2). The field is GF(2)[x] / (x^5 + x^2 + 1), a = x. Such a
// code of up to 31 symbols has distance 3: any two words differ in three places at least. A swap is two wrong places.

const SIZE = 32;
const ORDER = SIZE - 1;
const MODULUS = 0b100101;

const POWERS: readonly number[] = (() => {
  const powers: number[] = [];
  for (let power = 1; powers.length < ORDER; ) {
    powers.push(power);
    power <<= 1;
    if (power >= SIZE) power ^= MODULUS;
  }
  return powers;
})();
const LOGARITHMS: ReadonlyMap<number, number> = new Map(POWERS.map((power, exponent) => [power, exponent]));

const power = (exponent: number): number => POWERS[((exponent % ORDER) + ORDER) % ORDER] as number;
const logarithm = (symbol: number): number => LOGARITHMS.get(symbol) as number;
const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : power(logarithm(a) + logarithm(b)));

/** The word as a polynomial, at a power of a (Horner). Adding is exclusive or. */
const at = (word: readonly number[], exponent: number): number =>
  word.reduce((sum, symbol) => product(sum, power(exponent)) ^ symbol, 0);

/** g(x) = x^2 + (a + a^2) x + a^3. */
const [MIDDLE, LAST] = [power(1) ^ power(2), power(3)];
/** A word of more symbols could be wrong in two places and look whole. */
export const MOST_SYMBOLS = ORDER;

/** The two symbols that make a message a word: what is left of m(x) x^2 when g(x) divides it. */
export function checkSymbols(message: readonly number[]): readonly [number, number] {
  if (message.length + 2 > MOST_SYMBOLS) throw new Error(`at most ${MOST_SYMBOLS - 2} symbols`);
  let [high, low] = [0, 0];
  for (const symbol of message) {
    const factor = symbol ^ high;
    [high, low] = [low ^ product(factor, MIDDLE), product(factor, LAST)];
  }
  return [high, low];
}

export type Checked =
  | { readonly kind: 'whole' }
  /** If it is one symbol alone, it is this one (from 0, from the front), and was `symbol`. */
  | { readonly kind: 'perhaps-one'; readonly index: number; readonly symbol: number }
  | { readonly kind: 'several' };

/**
 * With one error e at x^j, c(a) = e a^j and c(a^2) = e a^2j, so a^j is their quotient. Two errors may look like one at a
 * third place: what is found is a proposal.
 */
export function check(word: readonly number[]): Checked {
  const [first, second] = [at(word, 1), at(word, 2)];
  if (first === 0 && second === 0) return { kind: 'whole' };
  if (first === 0 || second === 0) return { kind: 'several' };
  const exponent = (logarithm(second) - logarithm(first) + ORDER) % ORDER;
  const index = word.length - 1 - exponent;
  if (index < 0) return { kind: 'several' };
  return { kind: 'perhaps-one', index, symbol: (word[index] as number) ^ power(logarithm(first) - exponent) };
}
