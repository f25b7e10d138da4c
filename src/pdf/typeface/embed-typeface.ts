// Puts a typeface into a file: the glyphs it shows, how wide they are, and which letters they stand for, so that what is
// copied out of the file is what was typed. Takes the glyphs used; gives the objects of PDF that a page refers to.
import { zlibSync } from 'fflate';
import type { Reference } from '../../../node_modules/pdfkit/js/pdfkit.browser.mjs';
import type { Engine } from '../engine.ts';
import { cutTypeface } from './cut-typeface.ts';
import type { Typeface } from './read-typeface.ts';

/** A text of PDF, which pdfkit tells from a name by its being an object. */
const text = (of: string): unknown => Object(of);
/** The numbers of glyphs are written as they are, two bytes each. */
const AS_NUMBERED = 'Identity';
const SYMBOLIC = 4;
/** `reference` is what pages have been given before it was known which glyphs they would show. */
export function embedTypeface(engine: Engine, reference: Reference, face: Typeface, used: ReadonlySet<number>): void {
  const glyphs = [...used].sort((a, b) => a - b);
  const scale = 1000 / face.unitsPerEm;
  const name = `${tagOf(glyphs)}+${face.name}`;
  const descriptor = ended(engine, {
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC,
    FontBBox: face.box.map((length) => length * scale),
    ItalicAngle: face.italicAngle,
    Ascent: face.ascent * scale,
    Descent: face.descent * scale,
    CapHeight: face.capHeight * scale,
    XHeight: face.xHeight * scale,
    StemV: 0,
    FontFile2: packed(engine, cutAndPacked(face, glyphs)),
  });
  const inner = ended(engine, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: text('Adobe'), Ordering: text(AS_NUMBERED), Supplement: 0 },
    FontDescriptor: descriptor,
    W: runsOf(glyphs).flatMap((run) => [run[0], run.map((glyph) => (face.advances[glyph] ?? 0) * scale)]),
    CIDToGIDMap: AS_NUMBERED,
  });
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: `${AS_NUMBERED}-H`,
    DescendantFonts: [inner],
    ToUnicode: packed(engine, zlibSync(ascii(lettersOf(face, glyphs)))),
  });
  reference.end();
}

/** Six capitals that tell one part of a typeface from another, drawn from what it holds. */
function tagOf(glyphs: readonly number[]): string {
  let sum = 0;
  for (const glyph of glyphs) sum = (sum * 31 + glyph) % 26 ** 6;
  return Array.from({ length: 6 }, (_, at) => String.fromCharCode(65 + (Math.floor(sum / 26 ** at) % 26))).join('');
}

function ended(engine: Engine, data: Readonly<Record<string, unknown>>): Reference {
  const reference = engine.ref(data);
  reference.end();
  return reference;
}

/** A stream that is compressed already: pdfkit leaves alone what names its filter. */
function packed(engine: Engine, bytes: Uint8Array): Reference {
  const reference = engine.ref({ Filter: 'FlateDecode' });
  reference.end(bytes);
  return reference;
}

interface Cut {
  readonly glyphs: string;
  readonly bytes: Uint8Array;
}
const cuts = new WeakMap<Typeface, Cut>();

/** The last cut serves again where the next report shows the same glyphs, as it mostly does. */
function cutAndPacked(face: Typeface, glyphs: readonly number[]): Uint8Array {
  const known = cuts.get(face);
  const wanted = glyphs.join();
  if (known?.glyphs === wanted) return known.bytes;
  const bytes = zlibSync(cutTypeface(face, glyphs));
  cuts.set(face, { glyphs: wanted, bytes });
  return bytes;
}

/** Numbers that follow one another, together; none crosses a multiple of 256, which a map of letters may not. */
function runsOf(glyphs: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    if (run && run.at(-1) === glyph - 1 && glyph % 256 !== 0) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

/** Runs a map may list at once. */
const AT_ONCE = 100;

function lettersOf(face: Typeface, glyphs: readonly number[]): string {
  const runs = runsOf(glyphs).map(
    (run) =>
      `<${hexOf(run[0] ?? 0)}> <${hexOf(run.at(-1) ?? 0)}> [${run.map((glyph) => `<${hexOf(face.letterOf(glyph))}>`).join('')}]`,
  );
  const lists = Array.from({ length: Math.ceil(runs.length / AT_ONCE) }, (_, at) => {
    const list = runs.slice(at * AT_ONCE, (at + 1) * AT_ONCE);
    return `${list.length} beginbfrange\n${list.join('\n')}\nendbfrange`;
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...lists,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end\nend',
  ].join('\n');
}

/** A glyph or a letter in the four digits of a map of letters. */
const hexOf = (of: number): string => of.toString(16).padStart(4, '0');

const ascii = (of: string): Uint8Array => new TextEncoder().encode(of);
