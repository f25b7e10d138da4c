// The three faces of the report, read once for each set of bytes: how wide a text is, how it is written, whether a letter is
// there. Words are remembered from one report to the next, since most words of a report are the same.
import { FACES, type FaceName } from './grid.ts';
import { readTypeface, type Typeface } from './typeface/read-typeface.ts';

/** TrueType files, as bytes: the terminal reads them from the disk, the browser fetches them. */
export type PdfFonts = { readonly [face in FaceName]: Uint8Array };

/** A text as glyphs, set with the kerning of its face. */
export interface Word {
  readonly glyphs: readonly number[];
  /** In units of the em. */
  readonly advance: number;
  /** As a page is told it: numbers of glyphs, and the kerning between in thousandths of the size. */
  readonly shown: string;
}

/** What a text is set in; figures that stand under one another are all of one width. */
export interface Manner {
  readonly face: FaceName;
  readonly tabular?: boolean;
}

/** A stretch of a line: its words, each with the blank after it, and how a page is told them. */
export interface Stretch {
  readonly words: readonly Word[];
  readonly shown: string;
}

export interface Faces {
  readonly typefaces: { readonly [face in FaceName]: Typeface };
  stretch(text: string, manner: Manner): Stretch;
  /** Width in points of what is not parted by blanks. */
  widthOf(text: string, style: Manner & { readonly size: number }): number;
  /** Whether all three have the letter: which face a text is set in must not decide what it says. */
  has(codePoint: number): boolean;
}

interface Face {
  readonly typeface: Typeface;
  /** The width of a figure where all have one. */
  readonly cell: number;
}

/** Figures of one width stand a little closer than the widest would. */
const SNUG = 0.93;
/** Words and lines kept; a hostile text may hold any number of them. */
const MOST = 20_000;
const opened = new WeakMap<PdfFonts, Faces>();

export function openFaces(fonts: PdfFonts): Faces {
  let faces = opened.get(fonts);
  if (!faces) {
    faces = facesOf(fonts);
    opened.set(fonts, faces);
  }
  return faces;
}

function facesOf(fonts: PdfFonts): Faces {
  const faces = Object.fromEntries(FACES.map((face) => [face, readFace(fonts[face])])) as Record<FaceName, Face>;
  const typefaces = Object.fromEntries(FACES.map((face) => [face, faces[face].typeface])) as Faces['typefaces'];
  const word = remembering((text, { face, tabular = false }) => setWord(text, faces[face], tabular));
  const { serif, text, strong } = typefaces;
  const common = new Set([...serif.letters].filter((letter) => text.letters.has(letter) && strong.letters.has(letter)));
  return {
    typefaces,
    stretch: remembering((text, manner) => {
      // Each with its blank: nothing is kerned across one, and the same words come again and again.
      const words = (text.match(/[^ ]* |[^ ]+/gu) ?? []).map((one) => word(one, manner));
      return {
        words,
        shown: words
          .map(({ shown }) => shown)
          .join('')
          .replaceAll(')(', ''),
      };
    }),
    widthOf: (text, style) => (word(text, style).advance / typefaces[style.face].unitsPerEm) * style.size,
    has: (codePoint) => common.has(codePoint),
  };
}

/** The same function, which works out nothing twice. */
function remembering<T>(work: (text: string, manner: Manner) => T): (text: string, manner: Manner) => T {
  const known = new Map<string, T>();
  return (text, manner) => {
    const key = `${manner.face}${manner.tabular ? '#' : ' '}${text}`;
    let found = known.get(key);
    if (found === undefined) {
      found = work(text, manner);
      if (known.size >= MOST) known.clear();
      known.set(key, found);
    }
    return found;
  };
}

function readFace(bytes: Uint8Array): Face {
  const typeface = readTypeface(bytes);
  const figures = [...'0123456789'].map((figure) => advanceOf(typeface, typeface.glyphOf(figure.charCodeAt(0))));
  return { typeface, cell: Math.round(Math.max(...figures) * SNUG) };
}

const advanceOf = ({ advances }: Typeface, glyph: number): number => advances[glyph] ?? 0;

const isFigure = (codePoint: number): boolean => codePoint >= 0x30 && codePoint <= 0x39;

function setWord(text: string, { typeface, cell }: Face, tabular: boolean): Word {
  const scale = 1000 / typeface.unitsPerEm;
  const glyphs: number[] = [];
  let advance = 0;
  let shown = '(';
  /** Moves the line on by more than the widths of its glyphs say; the page counts backwards. */
  const move = (by: number): void => {
    advance += by;
    if (by !== 0) shown += `)${thousandths(-by * scale)}(`;
  };
  /** What a figure leaves free of its cell before the next glyph. */
  let free: number | undefined;
  for (const letter of text) {
    const codePoint = letter.codePointAt(0) ?? 0;
    const glyph = typeface.glyphOf(codePoint);
    const before = glyphs.at(-1);
    const width = advanceOf(typeface, glyph);
    // Each figure in the middle of a cell, whatever stands beside it.
    const margin = tabular && isFigure(codePoint) ? (cell - width) / 2 : undefined;
    move((free ?? (before === undefined ? 0 : typeface.kerning(before, glyph))) + (margin ?? 0));
    shown += byteOf(glyph >> 8) + byteOf(glyph & 255);
    glyphs.push(glyph);
    advance += width;
    free = margin;
  }
  advance += free ?? 0;
  return { glyphs, advance, shown: `${shown})` };
}

/** Bytes that would end a text, open one within it, or be taken for something else. */
const ESCAPED: Readonly<Record<number, string>> = { 13: '\\r', 40: '\\(', 41: '\\)', 92: '\\\\' };

/** One byte of a text as it stands in a page: half as long as in figures, and so sooner compressed. */
const byteOf = (of: number): string => ESCAPED[of] ?? String.fromCharCode(of);

/** Written as pdfkit writes numbers. */
const thousandths = (of: number): number => Math.round(of * 1e6) / 1e6;
