// The three faces as fontkit reads them and as we do: the same widths to the unit, the same letters, the same outlines.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { openFaces } from '#pdf/faces.ts';
import { FACES, type FaceName } from '#pdf/grid.ts';
import { cutTypeface } from '#pdf/typeface/cut-typeface.ts';
import { readFonts } from '../../src/cli/read-fonts.ts';
import { assessmentOf, making, textIn } from './making.ts';
import { Reader } from './pdf-syntax.ts';

const faces = openFaces(readFonts());
const second = Object.fromEntries(FACES.map((face) => [face, create(readFonts()[face])])) as Record<
  FaceName,
  ReturnType<typeof create>
>;
const LETTERS = second.text.characterSet.filter((letter) => faces.has(letter)).map((one) => String.fromCodePoint(one));
const golden = new URL('../golden/', import.meta.url);
/** Every word that the golden reports say, each once. */
const WORDS = new Set(
  readdirSync(golden)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => readFileSync(new URL(name, golden), 'utf8').split(/\s+/u)),
);

/** Width in units of the em, ours beside fontkit’s. */
const widths = (text: string, face: FaceName): readonly [number, number] => [
  Math.round(faces.widthOf(text, { face, size: faces.typefaces[face].unitsPerEm }) * 100) / 100,
  second[face].layout(text, { kern: true, liga: false }).advanceWidth,
];

describe.each(FACES)('the face %s', (face) => {
  it('sets every word of the reports as wide as fontkit, kerning included', () => {
    expect(WORDS.size).toBeGreaterThan(1500);
    for (const word of WORDS) {
      if (![...word].every((letter) => faces.has(letter.codePointAt(0) ?? 0))) continue;
      for (const text of [word, `${word} `])
        expect([text, widths(text, face)[0]]).toEqual([text, widths(text, face)[1]]);
    }
  });

  it('sets any text of its letters as wide as fontkit', () => {
    const text = fc.array(fc.constantFrom(...LETTERS), { maxLength: 12 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, (one) => {
        const [ours, theirs] = widths(one, face);
        expect(ours).toBe(theirs);
      }),
      { numRuns: 2000 },
    );
  });

  it('says of itself what fontkit reads', () => {
    const { name, unitsPerEm, ascent, descent, capHeight, xHeight } = faces.typefaces[face];
    expect({ name, unitsPerEm, ascent, descent, capHeight, xHeight }).toEqual({
      name: second[face].postscriptName,
      unitsPerEm: second[face].unitsPerEm,
      ascent: second[face].ascent,
      descent: second[face].descent,
      capHeight: second[face].capHeight,
      xHeight: second[face].xHeight,
    });
  });

  it('has the letters that fontkit finds, and no others', () => {
    const { glyphOf, letterOf } = faces.typefaces[face];
    for (let letter = 0; letter < 0x20000; letter++) {
      const glyph = second[face].hasGlyphForCodePoint(letter) ? second[face].glyphForCodePoint(letter).id : 0;
      if (glyphOf(letter) !== glyph) expect([letter, glyphOf(letter)]).toEqual([letter, glyph]);
      if (glyph !== 0 && letterOf(glyph) !== letter) expect([glyph, letterOf(glyph)]).toEqual([glyph, letter]);
    }
  });

  it('cut to some letters keeps their outlines and widths under their numbers, and those of no other', () => {
    const typeface = faces.typefaces[face];
    const wanted = [...'Perché «più» 25 €?'].map((letter) => typeface.glyphOf(letter.codePointAt(0) ?? 0));
    const bytes = cutTypeface(typeface, wanted);
    const cut = create(bytes);
    expect(cut.numGlyphs).toBe(second[face].numGlyphs);
    for (const glyph of wanted) {
      expect(cut.getGlyph(glyph).path.toSVG()).toBe(second[face].getGlyph(glyph).path.toSVG());
      expect(cut.getGlyph(glyph).advanceWidth).toBe(second[face].getGlyph(glyph).advanceWidth);
    }
    expect(cut.getGlyph(typeface.glyphOf(0x7a)).path.toSVG()).toBe('');
    expect(bytes.length).toBeLessThan(readFonts()[face].length / 3);
    const view = new DataView(bytes.buffer);
    let sum = 0;
    for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });

  it('is written so that a reader of PDF finds the number of every letter', () => {
    for (const tabular of [false, true]) {
      const { shown, words } = faces.stretch(LETTERS.join(''), { face, tabular });
      const list = new Reader(Buffer.from(`[${shown}]`, 'latin1')).next() as readonly unknown[];
      const read = Buffer.concat(list.filter((one) => Buffer.isBuffer(one)));
      const glyphs = Array.from({ length: read.length / 2 }, (_, at) => read.readUInt16BE(2 * at));
      expect(glyphs).toEqual(words.flatMap((word) => word.glyphs));
      expect(glyphs).toEqual(LETTERS.map((letter) => second[face].glyphForCodePoint(letter.codePointAt(0) ?? 0).id));
      // Among them those whose bytes mean something else in a text.
      for (const byte of [10, 13, 40, 41, 92]) expect(glyphs.some((glyph) => (glyph & 255) === byte)).toBe(true);
    }
  });

  it('gives every figure one width where figures stand under one another', () => {
    const wide = (text: string): number => faces.widthOf(text, { face, size: 10, tabular: true });
    for (const figure of '0123456789') expect(wide(figure)).toBeCloseTo(wide('0'), 9);
    expect(wide('2026')).toBeCloseTo(4 * wide('0'), 9);
  });
});

describe('what is copied out of the file', () => {
  it('is what was typed, every letter that the faces have', async () => {
    const rossi = assessmentOf('mobili-rossi');
    const seen = LETTERS.filter((letter) => !/\s/u.test(letter) && letter.normalize('NFKC') === letter);
    for (let from = 0; from < seen.length; from += 60) {
      const name = seen.slice(from, from + 60).join('');
      const { bytes, replaced } = await making({ ...rossi, company: { ...rossi.company, name } });
      expect(replaced).toEqual([]);
      const [first = ''] = await textIn(bytes);
      expect(first.replaceAll(/\s/gu, '')).toContain(name);
    }
  });

  it('is told with what is missing, in each report anew', async () => {
    const rossi = assessmentOf('mobili-rossi');
    const lacking = { ...rossi, company: { ...rossi.company, name: 'Кофе 咖啡' } };
    const { replaced } = await making(lacking);
    expect(replaced.length).toBe(6);
    expect((await making(lacking)).replaced).toEqual(replaced);
    expect((await making(rossi)).replaced).toEqual([]);
  });
});
