// Reads a PNG of any of its kinds into plain red, green and blue, what is transparent laid on the white of the paper. Takes
// bytes, gives samples deflated, or what is amiss; no file makes it wait, run out of memory or throw.
import { unzlibSync, zlibSync } from 'fflate';
import type { Logo } from './logo.ts';
import type { LogoFault } from './read-jpeg.ts';

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly isInterlaced: boolean;
}

/** Samples of one pixel, by kind of colour. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

export function readPng(bytes: Uint8Array, mostSide: number): Logo | LogoFault {
  const chunks = chunksOf(bytes);
  const header = headerOf(chunks?.find(({ name }) => name === 'IHDR')?.body);
  if (!chunks || !header) return 'logo-damaged';
  const { width, height } = header;
  if (width > mostSide || height > mostSide) return 'logo-out-of-size';
  const body = (wanted: string) => chunks.find(({ name }) => name === wanted)?.body;
  const packed = chunks.filter(({ name }) => name === 'IDAT').map((chunk) => chunk.body);
  const samples = samplesOf(header, packed);
  if (!samples) return 'logo-damaged';
  const pixels = painted(header, samples, body('PLTE'), body('tRNS'));
  return { width, height, bytes: zlibSync(pixels), filter: 'FlateDecode', space: 'DeviceRGB' };
}

interface Chunk {
  readonly name: string;
  readonly body: Uint8Array;
}

function chunksOf(bytes: Uint8Array): readonly Chunk[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) return undefined;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    chunks.push({ name, body: bytes.subarray(at + 8, at + 8 + length) });
    if (name === 'IEND') return chunks;
    at += 12 + length;
  }
  return undefined;
}

function headerOf(body: Uint8Array | undefined): Header | undefined {
  if (body?.length !== 13) return undefined;
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, colour = 0, , , interlace = 0] = body.subarray(8);
  if (width === 0 || height === 0 || !DEPTHS[colour]?.includes(depth) || interlace > 1) return undefined;
  return { width, height, depth, colour, isInterlaced: interlace === 1 };
}

interface Pass {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
}
const WHOLE: readonly Pass[] = [{ x: 0, y: 0, dx: 1, dy: 1 }];
/** The seven passes of an interlaced picture. */
const ADAM: readonly Pass[] = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
];

/** Every sample of the picture, 8 bits each, row by row; undefined where the data are not as long as they must be. */
function samplesOf(header: Header, packed: readonly Uint8Array[]): Uint8Array | undefined {
  const { width, height, depth, colour, isInterlaced } = header;
  const channels = CHANNELS[colour] ?? 1;
  const sized = (isInterlaced ? ADAM : WHOLE).map((pass) => {
    const across = Math.ceil(Math.max(0, width - pass.x) / pass.dx);
    const rowBytes = Math.ceil((across * channels * depth) / 8);
    return { ...pass, across, down: across > 0 ? Math.ceil(Math.max(0, height - pass.y) / pass.dy) : 0, rowBytes };
  });
  const expected = sized.reduce((sum, { down, rowBytes }) => sum + down * (rowBytes + 1), 0);
  const raw = inflated(packed, expected);
  if (!raw) return undefined;
  const samples = new Uint8Array(width * height * channels);
  let at = 0;
  for (const { x, y, dx, dy, across, down, rowBytes } of sized) {
    let above: Uint8Array = new Uint8Array(rowBytes);
    for (let row = 0; row < down; row++) {
      const line = raw.subarray(at + 1, at + 1 + rowBytes);
      if (!unfilter(raw[at] ?? 0, line, above, Math.max(1, (channels * depth) >> 3))) return undefined;
      for (let index = 0; index < across * channels; index++) {
        const pixel = (y + row * dy) * width + x + Math.floor(index / channels) * dx;
        samples[pixel * channels + (index % channels)] = sampleAt(line, index, depth, colour);
      }
      above = line;
      at += rowBytes + 1;
    }
  }
  return samples;
}

/** No more is ever written than the picture takes: a small file cannot grow without end. */
function inflated(packed: readonly Uint8Array[], expected: number): Uint8Array | undefined {
  const all = new Uint8Array(packed.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of packed) {
    all.set(part, at);
    at += part.length;
  }
  try {
    const out = unzlibSync(all, { out: new Uint8Array(expected) });
    return out.length === expected ? out : undefined;
  } catch {
    return undefined;
  }
}

function unfilter(kind: number, line: Uint8Array, above: Uint8Array, step: number): boolean {
  if (kind > 4) return false;
  for (let at = 0; at < line.length && kind > 0; at++) {
    const left = at >= step ? (line[at - step] ?? 0) : 0;
    const up = above[at] ?? 0;
    const corner = at >= step ? (above[at - step] ?? 0) : 0;
    const guess = [0, left, up, (left + up) >> 1, kind === 4 ? paeth(left, up, corner) : 0][kind] ?? 0;
    line[at] = (line[at] ?? 0) + guess;
  }
  return true;
}

/** The neighbour nearest to left + above − corner (PNG specification, filter 4). */
function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** A sample as 8 bits; an index into the palette stays what it is. */
function sampleAt(line: Uint8Array, index: number, depth: number, colour: number): number {
  if (depth === 16) return line[index * 2] ?? 0;
  if (depth === 8) return line[index] ?? 0;
  const bit = index * depth;
  const most = (1 << depth) - 1;
  const found = ((line[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & most;
  return colour === 3 ? found : Math.round((found * 255) / most);
}

function painted(
  { width, height, depth, colour }: Header,
  samples: Uint8Array,
  palette: Uint8Array = new Uint8Array(),
  clear: Uint8Array | undefined,
): Uint8Array {
  const channels = CHANNELS[colour] ?? 1;
  const pixels = new Uint8Array(width * height * 3);
  const unit = depth < 8 && colour === 0 ? 255 / ((1 << depth) - 1) : 1;
  // The high byte is what 16 bits were cut to; for fewer bits the whole number is in the low one.
  const keyed = (at: number): number | undefined =>
    clear && (depth === 16 ? clear[at] : Math.round((clear[at + 1] ?? 0) * unit));
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * channels;
    const first = samples[at] ?? 0;
    const isGrey = colour === 0 || colour === 4;
    const rgb = [0, 1, 2].map((channel) =>
      colour === 3 ? (palette[first * 3 + channel] ?? 0) : isGrey ? first : (samples[at + channel] ?? 0),
    );
    let alpha = 255;
    if (colour === 4 || colour === 6) alpha = samples[at + channels - 1] ?? 255;
    else if (colour === 3) alpha = clear?.[first] ?? 255;
    else if (clear && rgb.slice(0, colour === 0 ? 1 : 3).every((value, channel) => value === keyed(channel * 2)))
      alpha = 0;
    rgb.forEach((value, channel) => {
      pixels[pixel * 3 + channel] = Math.round((value * alpha + 255 * (255 - alpha)) / 255);
    });
  }
  return pixels;
}
