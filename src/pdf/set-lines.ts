// Breaks text into lines of a width: as even as the words allow, never between words joined by a hard space, inside a word
// only where it is longer than a line. Takes pieces in their styles, gives lines of runs with their places.
import { breaks, type Fragment, narrowest, type Word } from './break-lines.ts';
import type { Faces } from './faces.ts';
import type { Style } from './grid.ts';
import { legible, type Replaced } from './legible.ts';

export interface Piece {
  readonly text: string;
  readonly style: Style;
}

/** Letters of one style, from `x` points after the start of the line. */
export interface Run {
  readonly text: string;
  readonly style: Style;
  readonly x: number;
  readonly width: number;
  readonly actual?: string;
}
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** What it takes to set a text: the faces, and where letters that they lack are noted. */
export interface Composing {
  readonly faces: Faces;
  readonly replaced: Replaced;
}

interface TextSet {
  readonly lines: readonly Line[];
  readonly replaced: Replaced;
}
/** Texts once set: most of a report says the same as the one before, and a first page is tried in several ways. */
const known = new WeakMap<Faces, Map<string, TextSet>>();
const MOST_TEXTS = 5_000;

export function setLines(
  pieces: readonly Piece[],
  width: number,
  { faces, replaced }: Composing,
  isEven = false,
): readonly Line[] {
  let texts = known.get(faces);
  if (!texts) {
    texts = new Map();
    known.set(faces, texts);
  }
  const key = `${width} ${isEven} ${pieces.map(({ text, style }) => `${styleKey(style)}${text}`).join('\0')}`;
  let found = texts.get(key);
  if (!found) {
    const own: Replaced = new Set();
    found = { lines: setAnew(pieces, width, { faces, replaced: own }, isEven), replaced: own };
    if (texts.size >= MOST_TEXTS) texts.clear();
    texts.set(key, found);
  }
  // What a text lacks is told of each report that has it.
  for (const letter of found.replaced) replaced.add(letter);
  return found.lines;
}

const styleKey = ({ face, size, leading, ink, tabular }: Style): string =>
  `${face} ${size} ${leading} ${ink} ${tabular} `;

function setAnew(pieces: readonly Piece[], width: number, composing: Composing, isEven: boolean): readonly Line[] {
  const words = wordsOf(pieces, composing).flatMap((word) =>
    word.width > width ? cut(word, width, composing) : [word],
  );
  if (words.length === 0) return [];
  const ends = breaks(words, width);
  return linesOf(words, isEven && ends.length > 1 ? breaks(words, narrowest(words, width, ends.length)) : ends);
}

/** Width of a text that stays on one line. */
export function widthOfLine(pieces: readonly Piece[], composing: Composing): number {
  const [line] = linesOf(wordsOf(pieces, composing), undefined);
  return line?.width ?? 0;
}

/** The same line ending in a blank, for whoever hears it together with the next. */
export const goingOn = ({ runs, width }: Line): Line => ({
  runs: runs.map((run, index) => (index === runs.length - 1 ? { ...run, text: `${run.text} ` } : run)),
  width,
});

/** The text on one line, whatever its width. */
export function oneLine(pieces: readonly Piece[], composing: Composing): Line {
  return linesOf(wordsOf(pieces, composing), undefined)[0] ?? { runs: [], width: 0 };
}

function wordsOf(pieces: readonly Piece[], { faces, replaced }: Composing): readonly Word[] {
  const words: Word[] = [];
  let open: Fragment[] = [];
  const close = (style: Style) => {
    if (open.length === 0) return;
    const width = open.reduce((sum, fragment) => sum + fragment.width, 0);
    words.push({ fragments: open, width, blank: faces.widthOf(' ', style) });
    open = [];
  };
  for (const { text, style } of pieces) {
    for (const stretch of legible(text, faces.has, replaced)) {
      const parts = stretch.actual === undefined ? stretch.text.split(' ') : [stretch.text];
      parts.forEach((part, index) => {
        if (index > 0) close(style);
        if (part === '') return;
        const { actual } = stretch;
        open.push({ text: part, style, width: faces.widthOf(part, style), ...(actual !== undefined && { actual }) });
      });
    }
  }
  const last = pieces.at(-1);
  if (last) close(last.style);
  return words;
}

/** Nothing to read aloud, and yet not nothing: an empty text would count as none. */
const TOLD = '\u200B';

/** A word longer than the line, in parts that fit. */
function cut({ fragments, blank }: Word, width: number, { faces }: Composing): readonly Word[] {
  const words: Word[] = [];
  let open: Fragment[] = [];
  let taken = 0;
  const close = () => {
    if (open.length > 0) words.push({ fragments: open, width: taken, blank: 0 });
    open = [];
    taken = 0;
  };
  for (const fragment of fragments) {
    const { style } = fragment;
    let { actual } = fragment;
    let text = '';
    const keep = () => {
      if (!text) return;
      open.push({ text, style, width: faces.widthOf(text, style), ...(actual !== undefined && { actual }) });
      // What stood there is told once, with the first part.
      if (actual !== undefined) actual = TOLD;
      text = '';
    };
    for (const letter of fragment.text) {
      const step = faces.widthOf(letter, style);
      if (taken + step > width && taken > 0) {
        keep();
        close();
      }
      text += letter;
      taken += step;
    }
    keep();
  }
  close();
  const last = words.pop();
  return last ? [...words, { ...last, blank }] : [];
}

function linesOf(words: readonly Word[], ends: readonly number[] = [words.length]): readonly Line[] {
  return ends.map((end, index) => lineOf(words.slice(ends[index - 1] ?? 0, end), end < words.length));
}

/** Words side by side; a blank at the end of a line that goes on keeps its words apart for whoever reads the file aloud. */
function lineOf(words: readonly Word[], goesOn: boolean): Line {
  const runs: { text: string; style: Style; x: number; width: number; actual?: string }[] = [];
  let x = 0;
  words.forEach(({ fragments, blank }, index) => {
    const isFinal = index === words.length - 1;
    for (const { text, style, width, actual } of fragments) {
      const last = runs.at(-1);
      if (last && last.style === style && last.actual === undefined && actual === undefined) {
        last.text += text;
        last.width = x + width - last.x;
      } else runs.push({ text, style, x, width, ...(actual !== undefined && { actual }) });
      x += width;
    }
    const last = runs.at(-1);
    if (last && (!isFinal || goesOn) && blank > 0) {
      if (last.actual === undefined) last.text += ' ';
      else if (!isFinal) runs.push({ text: ' ', style: last.style, x, width: blank });
      if (!isFinal) x += blank;
    }
  });
  return { runs, width: x };
}
