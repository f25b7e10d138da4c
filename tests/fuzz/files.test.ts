// Files whose inside is not text: PDFs with an assessment attached, and logos. Damaged, swollen or made up, they are refused or
// read, in memory that stays bounded.
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { expect } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { openBytes } from '#model/exchange/open-bytes.ts';
import { readPdfAttachments } from '#model/exchange/pdf-attachment.ts';
import { MOST_LOGO_SIDE, openLogo } from '#pdf/logo.ts';
import { keptPdf } from '../model/exchange/pdf-files.ts';
import { fuzz } from '../support/fuzz.ts';
import { mutatedBytes } from '../support/mutated.ts';
import { expectTold } from './outcome.ts';

const NAMES = [
  'ours',
  'object-streams',
  'linearized',
  'linearized-object-streams',
  'qdf',
  'united',
  'encrypted',
  'reprinted',
];
const pdfs = NAMES.map(keptPdf);
/** The same with an attachment that would swell to 40 MB. */
const bomb = zlibSync(new Uint8Array(40_000_000), { level: 9 });
const swollen = new Uint8Array(
  Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj <</Type/Catalog/Names<</EmbeddedFiles<</Names[(a.json) 2 0 R]>>>>>> endobj\n` +
        `2 0 obj <</Type/Filespec/F(a.json)/EF<</F 3 0 R>>>> endobj\n` +
        `3 0 obj <</Type/EmbeddedFile/Subtype/application#2Fjson/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`,
      'latin1',
    ),
    bomb,
    Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n', 'latin1'),
  ]),
);

fuzz('a PDF gives attachments within their limit, or the reason why not', mutatedBytes(pdfs), async (bytes) => {
  const read = await readPdfAttachments(bytes);
  if (!read.ok) return expectTold(read.refusals);
  for (const one of read.value) expect(one.bytes.length).toBeLessThanOrEqual(1_048_576);
});

fuzz(
  'what stands in a PDF is opened or refused like any other file, a swollen one too',
  mutatedBytes([...pdfs, ...pdfs, ...pdfs, swollen]),
  async (bytes) => {
    const opened = await openBytes(catalogue, bytes, 'a.pdf');
    if (opened.kind === 'refused') expectTold(opened.refusals);
  },
);

const be = (value: number): readonly number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const chunk = (name: string, body: Uint8Array | readonly number[]): readonly number[] => [
  ...be(body.length),
  ...[...name].map((letter) => letter.charCodeAt(0)),
  ...body,
  ...be(0),
];

function png(side: number, colour: number, samples: number, said = side): Uint8Array {
  const rows = new Uint8Array(side * (1 + side * samples)).map((_, at) => at & 3);
  const head = chunk('IHDR', [...be(said), ...be(said), 8, colour, 0, 0, 0]);
  const palette =
    colour === 3
      ? chunk(
          'PLTE',
          Uint8Array.from({ length: 768 }, (_, i) => i & 255),
        )
      : [];
  const mark = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  return Uint8Array.from([...mark, ...head, ...palette, ...chunk('IDAT', zlibSync(rows)), ...chunk('IEND', [])]);
}

const jpeg = Uint8Array.from([
  0xff,
  0xd8,
  0xff,
  0xe0,
  0,
  4,
  1,
  2,
  0xff,
  0xc0,
  0,
  17,
  8,
  0,
  9,
  0,
  12,
  3,
  ...Array(9).fill(1),
  0xff,
  0xd9,
]);
const logos = [png(5, 2, 3), png(4, 6, 4), png(6, 3, 1), png(3, 0, 1), png(4, 4, 2), jpeg];

fuzz(
  'a logo is taken within its size or refused',
  fc.oneof({ weight: 30, arbitrary: mutatedBytes(logos) }, { weight: 1, arbitrary: fc.constant(png(2, 2, 3, 3999)) }),
  (bytes) => {
    const opened = openLogo(bytes);
    if (!opened.ok) return expectTold(opened.refusals);
    expect(Math.max(opened.value.width, opened.value.height)).toBeLessThanOrEqual(MOST_LOGO_SIDE);
  },
);
