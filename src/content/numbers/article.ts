// The Italian article before a number, as it is said: "il 12 %", "l’80 %", "dell’11 novembre". Takes the written number
// with what follows it. A first of the month is said "primo" and keeps its "il".

const ELIDED = { il: 'l’', del: 'dell’', al: 'all’', dal: 'dall’', nel: 'nell’', sul: 'sull’' } as const;

// Uno, otto, ottanta, ottocento, undici: and 8.000 and 11.000, but not 1.000, 110 or 180.
const BEGINS_WITH_VOWEL = /^(?:8|11(?!\d)|1(?![\d.]|\s\p{L}))/u;

export const withArticle = (article: keyof typeof ELIDED, written: string): string =>
  BEGINS_WITH_VOWEL.test(written) ? ELIDED[article] + written : `${article} ${written}`;
