// The mark of the site as a picture for home screens, drawn here from its two bars: the same bytes on every machine.
import { zlibSync } from 'fflate';

type Colour = readonly [number, number, number];

/** Paper, and the two voices, as in the light colours of the site. */
export const PAPER = '#fbfbf8';
const INKS = { say: '#1f5d86', do: '#14191e' };

/** In a square of 24, as in the icon of the tab. */
const BARS = [
  { ink: INKS.say, left: 0, top: 5, right: 17, bottom: 10 },
  { ink: INKS.do, left: 7, top: 14, right: 24, bottom: 19 },
] as const;

/** How much of the picture the mark takes: a system may cut a maskable one down to a circle of four fifths. */
const SHARE = { any: 0.72, maskable: 0.58 } as const;

export const ICONS = [
  { name: '180', size: 180, purpose: 'any' },
  { name: '192', size: 192, purpose: 'any' },
  { name: '512', size: 512, purpose: 'any' },
  { name: 'maskable-192', size: 192, purpose: 'maskable' },
  { name: 'maskable-512', size: 512, purpose: 'maskable' },
] as const;
export type Icon = (typeof ICONS)[number];

export function drawIcon({ size, purpose }: Pick<Icon, 'size' | 'purpose'>): Uint8Array<ArrayBuffer> {
  const unit = (size * SHARE[purpose]) / 24;
  const edge = (size - 24 * unit) / 2;
  const at = (place: number) => edge + place * unit;
  const paper = colourOf(PAPER);
  const bars = BARS.map(({ ink, left, top, right, bottom }) => ({
    ink: colourOf(ink),
    across: (x: number) => covered(x, at(left), at(right)),
    down: (y: number) => covered(y, at(top), at(bottom)),
  }));
  // Each line begins with the number of its filter, none.
  const rows = new Uint8Array(size * (1 + 3 * size));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const place = y * (1 + 3 * size) + 1 + 3 * x;
      let colour = paper;
      for (const { ink, across, down } of bars) colour = mixed(colour, ink, across(x) * down(y));
      rows.set(colour, place);
    }
  }
  return png(size, rows);
}

const colourOf = (hex: string): Colour => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as never;
const mixed = (under: Colour, over: Colour, share: number): Colour =>
  under.map((part, i) => Math.round(part + ((over[i] ?? part) - part) * share)) as never;
/** How much of one pixel lies between two places. */
const covered = (pixel: number, from: number, to: number): number =>
  Math.max(0, Math.min(pixel + 1, to) - Math.max(pixel, from));

/** PNG, W3C Recommendation, third edition: signature, header, pixels, end. */
function png(size: number, rows: Uint8Array): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  // Eight bits a colour, three colours.
  header.set([8, 2], 8);
  const parts = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ];
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function chunk(name: string, body: Uint8Array): Uint8Array {
  const made = new Uint8Array(12 + body.length);
  const view = new DataView(made.buffer);
  view.setUint32(0, body.length);
  made.set(new TextEncoder().encode(name), 4);
  made.set(body, 8);
  view.setUint32(8 + body.length, checkOf(made.subarray(4, 8 + body.length)));
  return made;
}

/** CRC-32 as PNG has it. */
function checkOf(bytes: Uint8Array): number {
  let check = 0xffffffff;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit++) check = check & 1 ? (check >>> 1) ^ 0xedb88320 : check >>> 1;
  }
  return (check ^ 0xffffffff) >>> 0;
}
