// What the house never says: names of the clock, chance, browser and network in model, content and PDF, straight quotes, and
// judgement, in either language. Each failure is a list of places.
import { describe, expect, test } from 'vitest';
import { bare, FILES, placesOf, read, uncommented, within } from './read-source.ts';

describe('words kept out of model, content and PDF', () => {
  const inside = [...within('model'), ...within('content'), ...within('pdf')];
  test.each([
    ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/],
    ['chance', /\bMath\.random\b|\bcrypto\.getRandomValues\b/],
    [
      'the browser',
      /\bnavigator\b|\bwindow\.|\bdocument\.(?:get|query|create|body|cookie|head|title|add|location|element)|\bglobalThis\./,
    ],
    ['the network', /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b/],
  ])('%s', (_, pattern) => {
    expect(placesOf(inside, pattern, bare)).toEqual([]);
  });
  test('the model keeps no language: no locale, no Intl, no sentence in Italian', () => {
    expect(placesOf(within('model'), /\bIntl\.|toLocale|'it-IT'|\bit: ['"`]/, uncommented)).toEqual([]);
  });
});

describe('typography', () => {
  /** Strings of content: what stands in quotes or backticks, ids and paths aside. */
  const sentences = (file: string): readonly string[] =>
    [...read(file).matchAll(/'((?:\\.|[^'\\\n])*)'|"((?:\\.|[^"\\\n])*)"|`((?:\\.|[^`\\])*)`/g)]
      .map(([, a, b, c]) => a ?? b ?? c ?? '')
      .filter((text) => /\s/.test(text) && !/^[#./]/.test(text))
      // A line of JSON is quoted as it is typed.
      .map((text) => text.replace(/\\?"[\w/]+\\?": \\?"[\w/]+\\?"/g, ''));
  const ofContent = FILES.filter((file) => /^src\/content\/.*\.ts$/.test(file) && !/\/(numbers)\//.test(file));
  const spoken = (pattern: RegExp, files = ofContent): readonly string[] =>
    files.flatMap((file) =>
      sentences(file)
        .filter((text) => pattern.test(text))
        .map((text) => `${file}: ${text.slice(0, 120)}`),
    );

  test('no straight quote inside a sentence', () => {
    expect(spoken(/\p{L}'\p{L}|\\'|"/u)).toEqual([]);
  });
  test('no judgement in either language', () => {
    expect(
      spoken(
        /\b(scars[oaie]|sbagliat[oaie]|dovreste|dovresti|pessim[oaie])\b|\b(should have|poor(ly)?|bad)\b(?! word)/i,
      ),
    ).toEqual([]);
  });
  test('no exclamation mark, and no space that breaks before a percent or euro sign', () => {
    expect(spoken(/\p{L}!(?!=)/u)).toEqual([]);
    expect(spoken(/\d [%€]/)).toEqual([]);
  });
  test('Italian speaks to several: no button asks one person alone', () => {
    const alone =
      /^(Passa|Copia|Apri|Salva|Scarica|Torna|Vai|Guarda|Prova|Scegli|Scrivi|Chiudi|Aggiungi|Togli|Stampa) (il|lo|la|i|gli|le|un|una|al|alle|alla|ai|qui)\b/u;
    const italian = ofContent.filter((file) => /\/words\/it\//.test(file));
    expect(spoken(alone, italian)).toEqual([]);
  });
  test('accents are letters: no apostrophe for è, é, à', () => {
    expect(spoken(/\b(e|E|perche|cosi|piu|puo|gia)['’](?=\s|$)/)).toEqual([]);
  });
  test('pages of text keep the same: no straight quotes, no judgement', () => {
    const articles = FILES.filter((file) => /^src\/content\/articles\/.*\.md$/.test(file));
    const body = (file: string) =>
      read(file)
        .replace(/^---[\s\S]*?\n---/, '')
        .replace(/`[^`]*`|```[\s\S]*?```|\]\([^)]*\)|<[^>]*>/g, '');
    expect(
      placesOf(articles, /\p{L}'\p{L}|"|\b(scars[oaie]|sbagliat[oaie]|dovreste)\b|\bshould have\b/u, body),
    ).toEqual([]);
  });
});
