// A typeface with the outlines of some glyphs only, as a PDF carries it. Every glyph keeps its number and the others are
// empty, so that what is written with it does not depend on the file it is written in. Takes numbers, gives a TrueType file.
import { DIRECTORY, ENTRY, type Typeface, tableOf } from './read-typeface.ts';

/** Parts of a glyph made of others: what its flags say of the bytes that follow. */
const WIDE_PLACE = 1;
const ONE_SCALE = 8;
const MORE = 32;
const TWO_SCALES = 64;
const FOUR_SCALES = 128;

export function cutTypeface({ tables, advances }: Typeface, wanted: Iterable<number>): Uint8Array {
  const [glyf, loca, hmtx] = [tableOf(tables, 'glyf'), tableOf(tables, 'loca'), tableOf(tables, 'hmtx')];
  const [hhea, isLong] = [tableOf(tables, 'hhea'), tableOf(tables, 'head').getInt16(50) === 1];
  const place = (glyph: number): number => (isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph));
  const outline = (glyph: number): Uint8Array =>
    new Uint8Array(glyf.buffer, glyf.byteOffset + place(glyph), place(glyph + 1) - place(glyph));
  // A set grows while it is walked: parts are kept together with what is made of them.
  const kept = new Set([0, ...wanted]);
  for (const glyph of kept) for (const part of partsOf(outline(glyph))) kept.add(part);

  const outlines = Array.from(advances, (_, glyph) => (kept.has(glyph) ? outline(glyph) : NONE));
  const places = new DataView(new ArrayBuffer(4 * (outlines.length + 1)));
  const measures = new DataView(new ArrayBuffer(4 * outlines.length));
  const own = hhea.getUint16(34);
  let end = 0;
  outlines.forEach((bytes, glyph) => {
    end += padded(bytes.length);
    places.setUint32(4 * (glyph + 1), end);
    if (!kept.has(glyph)) return;
    const bearing = glyph < own ? 4 * glyph + 2 : 4 * own + 2 * (glyph - own);
    measures.setUint16(4 * glyph, advances[glyph] ?? 0);
    measures.setInt16(4 * glyph + 2, hmtx.getInt16(bearing));
  });
  const shapes = new Uint8Array(end);
  outlines.forEach((bytes, glyph) => {
    shapes.set(bytes, places.getUint32(4 * glyph));
  });
  const head = copyOf(tableOf(tables, 'head'));
  head.setUint32(8, 0);
  head.setInt16(50, 1);
  const across = copyOf(hhea);
  across.setUint16(34, outlines.length);
  return fileOf([
    ['glyf', shapes],
    ['head', bytesIn(head)],
    ['hhea', bytesIn(across)],
    ['hmtx', bytesIn(measures)],
    ['loca', bytesIn(places)],
    ['maxp', bytesIn(tableOf(tables, 'maxp'))],
  ]);
}

const NONE = new Uint8Array();
const padded = (length: number): number => (length + 3) & ~3;
const bytesIn = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
const copyOf = (view: DataView): DataView => new DataView(bytesIn(view).slice().buffer);

/** Glyphs that one is made of; an outline of its own has none. */
function partsOf(outline: Uint8Array): readonly number[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (outline.length === 0 || view.getInt16(0) >= 0) return [];
  const parts: number[] = [];
  let flags = MORE;
  for (let at = 10; flags & MORE; ) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    const scale = flags & ONE_SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & FOUR_SCALES ? 8 : 0;
    at += 4 + (flags & WIDE_PLACE ? 4 : 2) + scale;
  }
  return parts;
}

/** Tables as one file, in the order of their names. */
function fileOf(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const start = DIRECTORY + ENTRY * tables.length;
  const out = new Uint8Array(tables.reduce((end, [, bytes]) => end + padded(bytes.length), start));
  const view = new DataView(out.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, ENTRY << power);
  view.setUint16(8, power);
  view.setUint16(10, ENTRY * tables.length - (ENTRY << power));
  let at = start;
  tables.forEach(([tag, bytes], index) => {
    const entry = DIRECTORY + ENTRY * index;
    out.set(bytes, at);
    for (let letter = 0; letter < 4; letter++) out[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, sumOf(view, at, padded(bytes.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += padded(bytes.length);
  });
  const head = view.getUint32(DIRECTORY + ENTRY * tables.findIndex(([tag]) => tag === 'head') + 8);
  // The sum of the whole file, head included, comes out as this number.
  view.setUint32(head + 8, 0xb1b0afba - sumOf(view, 0, out.length));
  return out;
}

function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
