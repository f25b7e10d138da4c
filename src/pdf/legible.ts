// Makes any text fit to be set: what the faces lack becomes a visible box that remembers what it stands for, marks that
// would turn or hide text are shown or dropped. Takes a text, gives stretches of it; it measures nothing.
export interface Stretch {
  readonly text: string;
  /** What stood there, where the text shows a box instead. */
  readonly actual?: string;
}

export const BOX = '\u25A1';
/** Turn the direction of text: shown as a box, and never handed on. */
const TURNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Joins, variants and marks set on what comes before: they belong to one box with it. */
const RIDES = /\p{M}|\u200D|[\u{1F3FB}-\u{1F3FF}]|[\u{E0020}-\u{E007F}]/u;
/** Nothing to see and nothing lost. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/gu;
const LIKE: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u202F': '\u00A0',
  '\u2007': '\u00A0',
  '\u2009': '\u00A0',
};
const ALIKE = new RegExp(`[${Object.keys(LIKE).join('')}]`, 'u');

export type Replaced = Set<string>;

/** The text in stretches: what can be set as it stands, and boxes. White space of any kind becomes one blank. */
export function legible(text: string, has: (codePoint: number) => boolean, replaced: Replaced): readonly Stretch[] {
  const plain = tidied(text);
  if (isClear(plain, has)) return plain ? [{ text: plain }] : [];
  const stretches: Stretch[] = [];
  let clear = '';
  let boxes = '';
  let actual = '';
  const close = () => {
    if (clear) stretches.push({ text: clear });
    if (boxes) stretches.push({ text: boxes, actual });
    clear = boxes = actual = '';
  };
  for (const given of plain) {
    const letter = LIKE[given] ?? given;
    const codePoint = letter.codePointAt(0) ?? 0;
    if (has(codePoint)) {
      if (boxes) close();
      clear += letter;
      continue;
    }
    if (clear) close();
    const isHidden = TURNS.test(letter) || codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
    replaced.add(isHidden ? `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}` : letter);
    if (!boxes || !RIDES.test(letter)) boxes += BOX;
    actual += isHidden ? '\uFFFD' : letter;
  }
  close();
  return stretches;
}

/** Nearly every text is set as it stands; this tells so without a string for each letter. */
function isClear(text: string, has: (codePoint: number) => boolean): boolean {
  if (ALIKE.test(text)) return false;
  for (let at = 0; at < text.length; at++) if (!has(text.charCodeAt(at))) return false;
  return true;
}

const tidied = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
    .replaceAll(/[ \t\r\n\v\f\u2028\u2029]+/gu, ' ');

/** For titles and names of a viewer, which sets them in letters of its own: no mark that turns or breaks a line. */
export function plainLine(text: string): string {
  return [...tidied(text).trim()]
    .map((letter) => (TURNS.test(letter) || /\p{Cc}/u.test(letter) ? '\uFFFD' : letter))
    .join('');
}
