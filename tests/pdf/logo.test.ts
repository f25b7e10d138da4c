import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MOST_LOGO_BYTES, openLogo } from '#pdf/logo.ts';
import { faultsOf } from './check-accessible.ts';
import { assessmentOf, making } from './making.ts';
import { PdfFile } from './pdf-file.ts';

const MARK = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chunk = (name: string, body: readonly number[]): readonly number[] => [
  ...[24, 16, 8, 0].map((shift) => (body.length >>> shift) & 255),
  ...[...name].map((letter) => letter.charCodeAt(0)),
  ...body,
  ...[0, 0, 0, 0],
];
const four = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

/** A picture of one row; the samples are those after the filter byte. */
function png(width: number, colour: number, samples: readonly number[], more: readonly number[] = []): Uint8Array {
  const header = chunk('IHDR', [...four(width), ...four(1), 8, colour, 0, 0, 0]);
  const pixels = chunk('IDAT', [...zlibSync(Uint8Array.from([0, ...samples]))]);
  return Uint8Array.from([...MARK, ...header, ...more, ...pixels, ...chunk('IEND', [])]);
}

const jpeg = (components: number, width = 12): Uint8Array =>
  Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xc0,
    0,
    8 + 3 * components,
    8,
    0,
    8,
    width >> 8,
    width & 255,
    components,
    ...Array(3 * components).fill(1),
    0xff,
    0xd9,
  ]);

const kindOf = (bytes: Uint8Array) => {
  const opened = openLogo(bytes);
  return opened.ok ? opened.value : opened.refusals[0]?.kind;
};

describe('a logo', () => {
  it('in PNG becomes red, green and blue, what is transparent laid on white', () => {
    expect(kindOf(png(2, 6, [255, 0, 0, 255, 0, 0, 0, 0]))).toMatchObject({ width: 2, height: 1, space: 'DeviceRGB' });
    expect(kindOf(png(1, 0, [7]))).toMatchObject({ filter: 'FlateDecode' });
    expect(kindOf(png(2, 3, [0, 1], chunk('PLTE', [1, 2, 3, 4, 5, 6])))).toMatchObject({ width: 2 });
  });

  it('in JPEG is taken as it is, in grey or in RGB', () => {
    expect(kindOf(jpeg(3))).toMatchObject({ width: 12, height: 8, filter: 'DCTDecode', space: 'DeviceRGB' });
    expect(kindOf(jpeg(1))).toMatchObject({ space: 'DeviceGray' });
  });

  it.each([
    ['a text', new TextEncoder().encode('<svg/>'), 'logo-not-an-image'],
    ['nothing', new Uint8Array(), 'logo-not-an-image'],
    ['a file one byte too large', new Uint8Array(MOST_LOGO_BYTES + 1), 'logo-too-large'],
    ['a PNG 40,000 pixels wide', png(40_000, 0, [1]), 'logo-out-of-size'],
    ['a PNG cut short', png(2, 2, [1, 2, 3, 4, 5, 6]).subarray(0, 50), 'logo-damaged'],
    ['a PNG that holds less than it says', png(2, 2, [1, 2, 3]), 'logo-damaged'],
    ['a JPEG in print colours', jpeg(4), 'logo-in-print-colours'],
    ['a JPEG of 4,001 pixels', jpeg(3, 4001), 'logo-out-of-size'],
    ['a JPEG cut short', jpeg(3).subarray(0, 18), 'logo-damaged'],
  ])('that is %s is refused in words', (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it('of any bytes is taken or refused, never thrown over', () => {
    const start = fc.constantFrom(
      [...MARK],
      [0xff, 0xd8, 0xff],
      [...png(3, 6, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])],
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 80 }), fc.nat(60), (head, tail, at) => {
        openLogo(Uint8Array.from([...head, ...tail]));
        const changed = Uint8Array.from(head);
        changed.set(tail.subarray(0, Math.max(0, changed.length - at)), Math.min(at, changed.length));
        openLogo(changed);
      }),
      { numRuns: 1000 },
    );
  });

  it('stands on the first page with words for whoever does not see it', async () => {
    const consultant = { name: 'Studio Bianchi', logo: png(2, 6, [255, 0, 0, 255, 0, 0, 255, 128]) };
    const file = new PdfFile((await making(assessmentOf('scrittore'), ['it'], { consultant })).bytes);
    expect(faultsOf(file)).toEqual([]);
    expect(file.dictionaries.filter((one) => file.nameAt(one, 'Subtype') === 'Image')).toHaveLength(1);
  });
});
