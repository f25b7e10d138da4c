// The three faces of the report, read once for each set of bytes: how wide a text is, whether a letter is there. Shaping
// is remembered from one report to the next, since most words of a report are the same.
import { type Font, type Glyphs, PDFDocument } from '../../node_modules/pdfkit/js/pdfkit.browser.mjs';
import { FACES, type FaceName, type Style } from './grid.ts';

/** TrueType files, as bytes: the terminal reads them from the disk, the browser fetches them. */
export type PdfFonts = { readonly [face in FaceName]: Uint8Array };

export interface Faces {
  /** What pdfkit embeds. */
  readonly fonts: { readonly [face in FaceName]: Font };
  /** Width in points. */
  widthOf(text: string, style: Style): number;
  /** Whether all three have the letter: which face a text is set in must not decide what it says. */
  has(codePoint: number): boolean;
}

interface Face {
  /** For pdfkit, which scales what it is given in place: what it asks to be laid out is a copy. */
  readonly font: Font;
  readonly unitsPerEm: number;
  /** Shared: to be measured, never changed. */
  shape(text: string, isTabular: boolean): Glyphs;
}

const opened = new WeakMap<Uint8Array, Face>();
/** Figures of one width stand a little closer than the widest would. */
const SNUG = 0.93;
/** Words kept of one face; a hostile text may hold any number of them. */
const MOST_WORDS = 20_000;
export const TABULAR = ['tnum'] as const;
const SHAPING = { kern: true, liga: false } as const;

export function openFaces(bytes: PdfFonts): Faces {
  const faces = Object.fromEntries(FACES.map((face) => [face, faceOf(bytes[face])])) as Record<FaceName, Face>;
  const fonts = Object.fromEntries(FACES.map((face) => [face, faces[face].font])) as Faces['fonts'];
  const known = new Map<number, boolean>();
  return {
    fonts,
    widthOf(text, { face, size, tabular }) {
      const { shape, unitsPerEm } = faces[face];
      return (shape(text, tabular === true).advanceWidth / unitsPerEm) * size;
    },
    has(codePoint) {
      let found = known.get(codePoint);
      if (found === undefined) {
        found = FACES.every((face) => fonts[face].hasGlyphForCodePoint(codePoint));
        known.set(codePoint, found);
      }
      return found;
    },
  };
}

function faceOf(bytes: Uint8Array): Face {
  let face = opened.get(bytes);
  if (!face) {
    face = remembering(read(bytes));
    opened.set(bytes, face);
  }
  return face;
}

/** pdfkit’s own reader of font files, reached through a document that is thrown away. */
function read(bytes: Uint8Array): Font {
  const scratch = new PDFDocument({
    size: 'A4',
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/A-3a',
    lang: 'it',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: null,
    info: { CreationDate: new Date(0) },
  });
  scratch.registerFont('face', bytes);
  return scratch.font('face')._font.font;
}

/** The same font with its shaping remembered. */
function remembering(font: Font): Face {
  const plain = new Map<string, Glyphs>();
  const tabular = new Map<string, Glyphs>();
  const widest = Math.max(...[...'0123456789'].map((one) => font.layout(one).advanceWidth));
  const digit = Math.round(widest * SNUG);
  const shape: Face['shape'] = (text, isTabular) => {
    const words = isTabular ? tabular : plain;
    let glyphs = words.get(text);
    if (!glyphs) {
      const shaped = (!isTabular && withBlank(text, plainly)) || lettered(text, font.layout(text, SHAPING));
      glyphs = isTabular ? evenDigits(text, shaped, digit) : shaped;
      if (words.size >= MOST_WORDS) words.clear();
      words.set(text, glyphs);
    }
    return glyphs;
  };
  const plainly = (text: string): Glyphs => shape(text, false);
  const layout: Font['layout'] = (text, features) => {
    const glyphs = shape(text, Array.isArray(features) && features.includes('tnum'));
    return { ...glyphs, positions: glyphs.positions.map((position) => ({ ...position })) };
  };
  return { font: Object.create(font, { layout: { value: layout } }) as Font, unitsPerEm: font.unitsPerEm, shape };
}

/**
 * Each glyph with the letter it was set for. The font’s own glyphs keep the letters of whoever asked for them first, which
 * may be nobody: a font that serves many documents would forget some.
 */
function lettered(text: string, { glyphs, positions, advanceWidth }: Glyphs): Glyphs {
  const letters = [...text];
  if (letters.length !== glyphs.length) throw new Error(`${letters.length} letters became ${glyphs.length} glyphs`);
  return {
    glyphs: glyphs.map(({ id, advanceWidth: width }, at) => ({
      id,
      advanceWidth: width,
      codePoints: [letters[at]?.codePointAt(0) ?? 0],
    })),
    positions: positions.map((position) => ({ ...position })),
    advanceWidth,
  };
}

/**
 * A word and the blank after it, from the word as it was measured: only its last letter stands otherwise before a blank.
 * Nothing where that may not be so.
 */
function withBlank(text: string, shape: (text: string) => Glyphs): Glyphs | undefined {
  if (!/.[\p{L}\p{N}\p{P}] $/u.test(text)) return undefined;
  const word = shape(text.slice(0, -1));
  const end = shape([...text].slice(-2).join(''));
  const last = word.positions.at(-1);
  if (!last || word.glyphs.at(-1)?.id !== end.glyphs[0]?.id) return undefined;
  return {
    glyphs: [...word.glyphs.slice(0, -1), ...end.glyphs],
    positions: [...word.positions.slice(0, -1), ...end.positions],
    advanceWidth: word.advanceWidth - last.xAdvance + end.advanceWidth,
  };
}

/** Each digit in the middle of a cell. */
function evenDigits(text: string, { glyphs, positions }: Glyphs, cell: number): Glyphs {
  const letters = [...text];
  const even = positions.map((position, at) => {
    if (!/\d/.test(letters[at] ?? '')) return position;
    return { ...position, xAdvance: cell, xOffset: (cell - (glyphs[at]?.advanceWidth ?? cell)) / 2 };
  });
  return { glyphs, positions: even, advanceWidth: even.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
}
