// Reads one of our TrueType files: its measures, which glyph shows a letter, how wide each is, what stands closer. It knows
// what our three faces have and no more: outlines, letters of the first plane, kerning of pairs. Another kind is thrown out.
import { type Kerning, pairKerning } from './pair-kerning.ts';

/** All lengths in units of the em. */
export interface Typeface {
  readonly name: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly italicAngle: number;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  /** How far each glyph takes the line. */
  readonly advances: Uint16Array;
  /** Code points that have a glyph. */
  readonly letters: ReadonlySet<number>;
  /** The glyph of a letter; 0, the box of what is missing, where there is none. */
  glyphOf(codePoint: number): number;
  /** The letter a glyph stands for; the lowest where it serves several. */
  letterOf(glyph: number): number;
  /** What to add between two glyphs. */
  readonly kerning: Kerning;
  readonly tables: Tables;
}

export type Tables = ReadonlyMap<string, DataView>;

export function readTypeface(bytes: Uint8Array): Typeface {
  const tables = tablesOf(bytes);
  const [head, hhea, os2] = [tableOf(tables, 'head'), tableOf(tables, 'hhea'), tableOf(tables, 'OS/2')];
  const glyphs = readLetters(tableOf(tables, 'cmap'));
  const letters = new Map<number, number>();
  for (const [letter, glyph] of glyphs) if (!letters.has(glyph)) letters.set(glyph, letter);
  return {
    name: readName(tableOf(tables, 'name')),
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getInt16(88),
    xHeight: os2.getInt16(86),
    italicAngle: tableOf(tables, 'post').getInt32(4) / 65_536,
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    advances: readAdvances(tableOf(tables, 'hmtx'), hhea.getUint16(34), tableOf(tables, 'maxp').getUint16(4)),
    letters: new Set(glyphs.keys()),
    glyphOf: (codePoint) => glyphs.get(codePoint) ?? 0,
    letterOf: (glyph) => letters.get(glyph) ?? 0,
    kerning: pairKerning(tables.get('GPOS')),
    tables,
  };
}

export function tableOf(tables: Tables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`A typeface without its ${tag}`);
  return table;
}

/** Bytes of the directory before its entries, and of each entry. */
export const DIRECTORY = 12;
export const ENTRY = 16;

function tablesOf(bytes: Uint8Array): Tables {
  const directory = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new Map(
    Array.from({ length: directory.getUint16(4) }, (_, at) => {
      const entry = DIRECTORY + ENTRY * at;
      const [start, length] = [directory.getUint32(entry + 8), directory.getUint32(entry + 12)];
      return [ascii(directory, entry, 4), new DataView(bytes.buffer, bytes.byteOffset + start, length)];
    }),
  );
}

export const ascii = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));

/** The name for machines, number 6, as Windows is told it. */
function readName(table: DataView): string {
  const texts = table.getUint16(4);
  for (let at = 0; at < table.getUint16(2); at++) {
    const entry = 6 + 12 * at;
    if (table.getUint16(entry) !== 3 || table.getUint16(entry + 6) !== 6) continue;
    const start = texts + table.getUint16(entry + 10);
    return ascii(table, start, table.getUint16(entry + 8)).replaceAll('\0', '');
  }
  throw new Error('A typeface without a name');
}

/** Glyphs by code point, from a map of the first plane: stretches of letters, each with a shift or a list of its own. */
function readLetters(table: DataView): ReadonlyMap<number, number> {
  const starts = Array.from({ length: table.getUint16(2) }, (_, at) => table.getUint32(8 + 8 * at));
  const map = starts.find((start) => table.getUint16(start) === 4);
  if (map === undefined) throw new Error('A typeface without a map of the first plane');
  const glyphs = new Map<number, number>();
  const wide = table.getUint16(map + 6);
  for (let stretch = map + 14; stretch < map + 14 + wide; stretch += 2) {
    const [last, first] = [table.getUint16(stretch), table.getUint16(stretch + 2 + wide)];
    const shift = table.getUint16(stretch + 2 + 2 * wide);
    const list = stretch + 2 + 3 * wide;
    const toList = table.getUint16(list);
    // The last stretch stands for no letter: it ends the map.
    for (let letter = first; letter <= last && letter < 0xffff; letter++) {
      const listed = toList === 0 ? letter : table.getUint16(list + toList + 2 * (letter - first));
      // Shifts go round at the end of the numbers.
      const glyph = toList !== 0 && listed === 0 ? 0 : (listed + shift) & 0xffff;
      if (glyph !== 0) glyphs.set(letter, glyph);
    }
  }
  return glyphs;
}

/** Glyphs after those with a width of their own are as wide as the last that has one. */
function readAdvances(table: DataView, own: number, count: number): Uint16Array {
  return Uint16Array.from({ length: count }, (_, glyph) => table.getUint16(4 * Math.min(glyph, own - 1)));
}
