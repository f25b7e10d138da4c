// Breaks text into lines of a width: as even as the words allow, never between words joined by a hard space, inside a word
// only where it is longer than a line. Takes pieces in their styles, gives lines of runs with their places.
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

interface Fragment {
  readonly text: string;
  readonly style: Style;
  readonly width: number;
  readonly actual?: string;
}
interface Word {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  readonly blank: number;
}

export function setLines(
  pieces: readonly Piece[],
  width: number,
  composing: Composing,
  isEven = false,
): readonly Line[] {
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

/** In squares of the width: what a line costs by itself, and what it costs to end on a word that leans on the next. */
const LINE = 0.02;
const LEANS = 0.006;

/** Articles and prepositions: a line reads better without one at its end. */
const isLeaning = (word: Word | undefined): boolean =>
  /^\p{L}{1,3}$/u.test(word?.fragments.map(({ text }) => text).join('') ?? '');

/**
 * For each line the index after its last word, where the squares of what lines leave free add up to least. The last line
 * is free, unless one short word stands alone on it.
 */
function breaks(words: readonly Word[], width: number): readonly number[] {
  const count = words.length;
  const best: number[] = [...Array<number>(count).fill(Number.POSITIVE_INFINITY), 0];
  const end: number[] = Array(count).fill(count);
  for (let from = count - 1; from >= 0; from--) {
    let taken = 0;
    for (let to = from; to < count; to++) {
      taken += (to > from ? (words[to - 1]?.blank ?? 0) : 0) + (words[to]?.width ?? 0);
      if (taken > width + 0.01 && to > from) break;
      const free = Math.max(0, width - taken);
      const isLast = to === count - 1;
      const alone = isLast && from > 0 && taken < width * 0.18 ? width * width * 0.25 : 0;
      const ending = isLast ? alone : free * free + (isLeaning(words[to]) ? width * width * LEANS : 0);
      const cost = ending + width * width * LINE + (best[to + 1] ?? 0);
      if (cost < (best[from] ?? 0)) {
        best[from] = cost;
        end[from] = to + 1;
      }
    }
  }
  const ends: number[] = [];
  for (let at = 0; at < count; at = end[at] ?? count) ends.push(end[at] ?? count);
  return ends;
}

/** The narrowest width that takes no more lines: lines of nearly one length. */
function narrowest(words: readonly Word[], width: number, lines: number): number {
  let low = words.reduce((widest, word) => Math.max(widest, word.width), 0);
  let high = width;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (breaks(words, middle).length <= lines) high = middle;
    else low = middle;
  }
  return high;
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
