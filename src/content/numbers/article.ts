// The Italian article before a number, as it is said: "il 12 %", "l’80 %", "lo 0 %", "dell’11 novembre". Takes the written
// number with what follows it. Of several: "i 12 file", "gli 80 file".
// A first of the month is said "primo" and keeps its "il".

const ELIDED = {
  il: 'l’',
  del: 'dell’',
  al: 'all’',
  dal: 'dall’',
  nel: 'nell’',
  sul: 'sull’',
  i: 'gli ',
  dei: 'degli ',
} as const;
const BEFORE_ZERO = {
  il: 'lo',
  del: 'dello',
  al: 'allo',
  dal: 'dallo',
  nel: 'nello',
  sul: 'sullo',
  i: 'gli',
  dei: 'degli',
} as const;
type Article = keyof typeof ELIDED;

// Uno, otto, ottanta, ottocento, undici: and 8.000 and 11.000, but not 1.000, 110, 180 or 1º.
const BEGINS_WITH_VOWEL = /^(?:8|11(?!\d)|1(?![\d.º]|\s\p{L}))/u;

export const withArticle = (article: Article, written: string): string => {
  if (BEGINS_WITH_VOWEL.test(written)) return ELIDED[article] + written;
  return `${written.startsWith('0') ? BEFORE_ZERO[article] : article} ${written}`;
};

const isShare = (written: string): boolean => /^[\d.,]+(?:–[\d.,]+)?\u00a0%$/u.test(written);

/** An amount inside a sentence: a percentage takes its article, "il 12 %", and anything else stands as it is, "3 ore". */
export const amountSaid = (written: string): string => (isShare(written) ? withArticle('il', written) : written);

/** The same after «da» or «a»: "dal 10 %", "allo 0 %", "da 3 ore". */
export const amountAfter = (preposition: 'da' | 'a', written: string): string =>
  isShare(written) ? withArticle(`${preposition}l`, written) : `${preposition} ${written}`;

/** Both ends of an amount, the unit with the second: "fra 3 e 5 ore", "fra l’8 e il 40 %". */
export const between = (low: string, high: string): string =>
  high.endsWith('%') ? `fra ${withArticle('il', low)} e ${withArticle('il', high)}` : `fra ${low} e ${high}`;
