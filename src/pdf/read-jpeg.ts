// Looks into a JPEG as far as the size and the kind of its samples; the samples themselves go into the report as they are.
import type { Logo } from './logo.ts';

export type LogoFault = 'logo-out-of-size' | 'logo-damaged' | 'logo-in-print-colours';

const LONE = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
/** Start of a frame: baseline or progressive, in Huffman code, which is all that viewers must read. */
const FRAMES: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const OTHER_FRAMES: ReadonlySet<number> = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

export function readJpeg(bytes: Uint8Array, mostSide: number): Logo | LogoFault {
  const word = (at: number): number => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return 'logo-damaged';
    const marker = bytes[at + 1] ?? 0;
    at += marker === 0xff ? 1 : 2;
    if (marker === 0xff || LONE(marker)) continue;
    if (OTHER_FRAMES.has(marker)) return 'logo-damaged';
    const length = word(at);
    if (length < 2 || at + length > bytes.length || marker === 0xd9 || marker === 0xda) return 'logo-damaged';
    if (FRAMES.has(marker)) return frame(bytes, at, word, mostSide);
    at += length;
  }
  return 'logo-damaged';
}

function frame(bytes: Uint8Array, at: number, word: (at: number) => number, mostSide: number): Logo | LogoFault {
  const [depth, height, width, components] = [bytes[at + 2], word(at + 3), word(at + 5), bytes[at + 7]];
  const isWhole = bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
  if (depth !== 8 || !isWhole || width === 0 || height === 0) return 'logo-damaged';
  if (width > mostSide || height > mostSide) return 'logo-out-of-size';
  if (components !== 1 && components !== 3) return 'logo-in-print-colours';
  return { width, height, bytes, filter: 'DCTDecode', space: components === 1 ? 'DeviceGray' : 'DeviceRGB' };
}
