// What the tests ask of fontkit, which pdfkit brings along without types: a second reader of the same files.
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { toSVG(): string };
  }
  export interface Font {
    readonly numGlyphs: number;
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly characterSet: readonly number[];
    getGlyph(id: number): Glyph;
    glyphForCodePoint(codePoint: number): Glyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(
      text: string,
      features: Readonly<Record<string, boolean>>,
    ): { readonly advanceWidth: number; readonly glyphs: readonly Glyph[] };
  }
  export function create(bytes: Uint8Array): Font;
}
